import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { anybodysQuestion, personalQuestion } from './context';
import type { ApiContext, Contexts } from './context';
import type { Encoding, KeptAnswer, KeptAnswers } from './platform/graphql/kept-answers';
import { COST_HEADER } from './platform/graphql/plugins';
import type { AnswerMarks } from './platform/graphql/plugins';
import { CACHE_FOR_ALL } from './platform/graphql/public-cache';
import { THRESHOLD, tagOf, vary } from './platform/http/answers';
import { rawBodyOf } from './platform/http/server';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Questions of personal pages that a process remembers: what its front ends ask every day. */
const MAX_QUESTIONS = 1000;
/** Characters. */
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
  /** Runs what reads or works at the turn of its sender. */
  inTurn(request: FastifyRequest, work: () => Promise<unknown>): Promise<unknown>;
}

/**
 * Answers from memory what anybody asked before, at no cost to who asks; and what a person asked before, after a look at what their page is
 * made of, where nothing of that has changed. Lets the API answer everything else.
 */
export class Answers {
  private readonly personalQuestions = new LRUCache<string, true>({ max: MAX_QUESTIONS });

  constructor(private readonly needs: Needs) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { forAll, inTurn } = this.needs;
    const question = this.questionOf(request, anybodysQuestion);
    const found = question === undefined ? undefined : forAll.find(question);
    if (found) return send(forAll, found, { request, reply });
    return inTurn(request, async () =>
      question === undefined
        ? this.answerPerson({ request, reply })
        : this.answerFrom(forAll, { question, mark: 'isForAll' }, { request, reply }),
    );
  }

  /** Letter by letter; undefined where it is not of this kind, and where its cost is told, since what is left of a budget is told once. */
  private questionOf(request: FastifyRequest, kind: typeof anybodysQuestion): string | undefined {
    if (request.headers[COST_HEADER] !== undefined) return undefined;
    return kind(request, request.method === 'GET' ? request.url : rawBodyOf(request));
  }

  private async answerPerson({ request, reply }: Sent): Promise<unknown> {
    const { ask, personal } = this.needs;
    const asked = this.questionOf(request, personalQuestion);
    if (asked === undefined || asked.length > LONGEST_QUESTION) return ask(request, reply);
    const state = this.personalQuestions.has(asked) ? await this.pageState(request, reply) : undefined;
    if (state !== undefined)
      return this.answerFrom(personal, { question: `${asked}\n${state}`, mark: 'isPersonal' }, { request, reply });
    const body = await ask(request, reply);
    if (await this.isMarked(request, reply, 'isPersonal')) this.personalQuestions.set(asked, true);
    return body;
  }

  /** Undefined also where there is no telling: whoever works the answer out fails again, and says why. */
  private async pageState(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    try {
      return this.needs.pageStateOf(await this.needs.contexts.of({ request, reply, readsPage: true }));
    } catch {
      return undefined;
    }
  }

  private async answerFrom(
    kept: KeptAnswers,
    { question, mark }: { question: string; mark: keyof AnswerMarks },
    { request, reply }: Sent,
  ): Promise<unknown> {
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
