import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { anybodysQuestion } from './context';
import type { ApiContext } from './context';
import type { Encoding, KeptAnswer, KeptAnswers } from './platform/graphql/kept-answers';
import { COST_HEADER } from './platform/graphql/plugins';
import { CACHE_FOR_ALL } from './platform/graphql/public-cache';
import { THRESHOLD, tagOf, vary } from './platform/http/answers';
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
    if (found) return this.send(found, request, reply);
    const keep = this.kept.begin(question);
    const body = await this.ask(request, reply);
    const isAnswer = reply.statusCode === 200 && this.contexts.get(request)?.answer.isForAll === true;
    if (typeof body === 'string' && isAnswer) keep({ headers: headersOf(reply, body), body: Buffer.from(body) });
    return body;
  }

  private async send(found: KeptAnswer, { headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const encoding = found.body.length < THRESHOLD ? undefined : encodingFor(headers['accept-encoding']);
    reply.headers(found.headers);
    if (encoding === undefined) return reply.send(found.body);
    vary(reply, 'accept-encoding');
    reply.header('content-encoding', encoding);
    return reply.send(await this.kept.compressed(found, encoding));
  }
}

function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const best = new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['br', 'gzip', 'identity']);
  return best === 'br' || best === 'gzip' ? best : undefined;
}

/** Letter by letter; undefined where the answer belongs to somebody, or tells its own cost. */
function questionOf(request: FastifyRequest): string | undefined {
  if (request.headers[COST_HEADER] !== undefined) return undefined;
  return anybodysQuestion(request, request.method === 'GET' ? request.url : rawBodyOf(request));
}

function headersOf(reply: FastifyReply, body: string): KeptAnswer['headers'] {
  const cacheControl = String(reply.getHeader('cache-control'));
  return {
    'content-type': String(reply.getHeader('content-type')),
    'cache-control': cacheControl,
    ...(cacheControl === CACHE_FOR_ALL ? { etag: tagOf(body) } : {}),
  };
}
