import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { anybodysQuestion, personalQuestion } from './context';
import type { ApiContext, Contexts } from './context';
import type { Encoding, KeptAnswer, KeptAnswers } from './platform/graphql/kept-answers';
import { COST_HEADER } from './platform/graphql/plugins';
import type { AnswerMarks } from './platform/graphql/plugins';
import { CACHE_FOR_ALL } from './platform/graphql/public-cache';
import { THRESHOLD, tagOf, vary } from './platform/http/answers';
import { rawBodyOf } from './platform/http/server';
import type { Turns } from './platform/turns';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Characters of a question of a personal page. */
const LONGEST_QUESTION = 5000;

interface Needs {
  /** For everybody. */
  forAll: KeptAnswers;
  personal: KeptAnswers;
  contexts: Contexts;
  /** All that the personal page of the viewer is made of, beside what is for everybody; undefined for who is no job seeker. */
  pageStateOf(context: ApiContext): string | undefined;
  /** Works an answer out. */
  ask: Handler;
  /** Runs what reads or works at the turns of its sender. */
  turns: Turns;
}

/**
 * Answers from memory what anybody asked before, at no cost to who asks; and what a person asked before, after a look at what their page is
 * made of, where nothing of that has changed. Lets the API answer everything else.
 */
export class Answers {
  constructor(private readonly needs: Needs) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { forAll } = this.needs;
    const question = this.questionOf(request, anybodysQuestion);
    if (question === undefined) return this.answerPerson({ request, reply });
    return this.answerFrom(forAll, { question, mark: 'isForAll' }, { request, reply });
  }

  /** Letter by letter; undefined where it is not of this kind, and where its cost is told, since what is left of a budget is told once. */
  private questionOf(request: FastifyRequest, kind: typeof anybodysQuestion): string | undefined {
    if (request.headers[COST_HEADER] !== undefined) return undefined;
    return kind(request, request.method === 'GET' ? request.url : rawBodyOf(request));
  }

  private async answerPerson({ request, reply }: Sent): Promise<unknown> {
    const asked = this.questionOf(request, personalQuestion);
    const isShort = asked !== undefined && asked.length <= LONGEST_QUESTION;
    const state = isShort ? await this.pageState({ request, reply }) : undefined;
    if (state === undefined) return this.needs.turns.run(request.ip, async () => this.needs.ask(request, reply));
    const question = `${state}\n${asked}`;
    return this.answerFrom(this.needs.personal, { question, mark: 'isPersonal' }, { request, reply });
  }

  /** Undefined also where there is no telling: whoever works the answer out fails again, and says why. */
  private async pageState({ request, reply }: Sent): Promise<string | undefined> {
    const { contexts, pageStateOf, turns } = this.needs;
    try {
      return pageStateOf(await turns.runLight(request.ip, async () => contexts.of({ request, reply })));
    } catch {
      return undefined;
    }
  }

  private async answerFrom(kept: KeptAnswers, asked: Asked, sent: Sent): Promise<unknown> {
    const found = kept.find(asked.question);
    if (found) return send(kept, found, sent);
    return this.needs.turns.run(sent.request.ip, async () => this.workOut(kept, asked, sent));
  }

  private async workOut(kept: KeptAnswers, { question, mark }: Asked, { request, reply }: Sent): Promise<unknown> {
    // Somebody else's may have been kept while this one waited for its turn.
    const found = kept.find(question);
    if (found) return send(kept, found, { request, reply });
    const keep = kept.begin(question);
    const body = await this.needs.ask(request, reply);
    if (typeof body !== 'string' || !(await this.isMarked(request, reply, mark))) return body;
    // What is kept is sent: text is made to bytes, and marked by what it says, once.
    const headers = headersOf(reply, body);
    const bytes = Buffer.from(body);
    keep({ headers, body: bytes });
    reply.headers(headers);
    return bytes;
  }

  private async isMarked(request: FastifyRequest, reply: FastifyReply, mark: keyof AnswerMarks): Promise<boolean> {
    return reply.statusCode === 200 && (await this.needs.contexts.madeFor(request))?.answer[mark] === true;
  }
}

interface Asked {
  /** As it is kept. */
  question: string;
  mark: keyof AnswerMarks;
}

interface Sent {
  request: FastifyRequest;
  reply: FastifyReply;
}

async function send(kept: KeptAnswers, found: KeptAnswer, { request, reply }: Sent): Promise<FastifyReply> {
  const encoding = found.body.length < THRESHOLD ? undefined : encodingFor(request.headers['accept-encoding']);
  reply.headers(found.headers);
  if (encoding === undefined) return reply.send(found.body);
  vary(reply, 'accept-encoding');
  reply.header('content-encoding', encoding);
  return reply.send(await kept.compressed(found, encoding));
}

function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const best = new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['br', 'gzip', 'identity']);
  return best === 'br' || best === 'gzip' ? best : undefined;
}

function headersOf(reply: FastifyReply, body: string): KeptAnswer['headers'] {
  const cacheControl = String(reply.getHeader('cache-control'));
  return {
    'content-type': String(reply.getHeader('content-type')),
    'cache-control': cacheControl,
    ...(cacheControl === CACHE_FOR_ALL ? { etag: tagOf(body) } : {}),
  };
}
