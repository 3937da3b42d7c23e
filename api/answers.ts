import type { FastifyReply, FastifyRequest } from 'fastify';
import { anybodysQuestion } from './context';
import type { ApiContext } from './context';
import type { KeptAnswer, KeptAnswers } from './platform/graphql/kept-answers';
import { COST_HEADER } from './platform/graphql/plugins';
import { rawBodyOf } from './platform/http/server';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Answers from memory what anybody asked before, at no cost to who asks, and lets the API answer everything else. */
export class Answers {
  constructor(
    private readonly kept: KeptAnswers,
    private readonly contexts: WeakMap<FastifyRequest, ApiContext>,
    private readonly ask: Handler,
  ) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const question = questionOf(request);
    if (question === undefined) return this.ask(request, reply);
    const found = this.kept.find(question);
    if (found) return reply.headers(found.headers).send(found.body);
    const keep = this.kept.begin(question);
    const body = await this.ask(request, reply);
    if (typeof body === 'string' && this.contexts.get(request)?.answer.isForAll)
      keep({ headers: headersOf(reply), body });
    return body;
  }
}

/** Letter by letter; undefined where the answer belongs to somebody, or tells its own cost. */
function questionOf(request: FastifyRequest): string | undefined {
  if (request.headers[COST_HEADER] !== undefined) return undefined;
  return anybodysQuestion(request, request.method === 'GET' ? request.url : rawBodyOf(request));
}

function headersOf(reply: FastifyReply): KeptAnswer['headers'] {
  return Object.fromEntries(['content-type', 'cache-control'].map((name) => [name, String(reply.getHeader(name))]));
}
