import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CACHE_FOR_ALL } from '../platform/graphql/public-cache';
import { lightenAnswers, tagOf, vary } from '../platform/http/answers';
import type { ReadPage } from './answers.types';
import type { BuiltPagesService } from './built-pages.service';
import { spokenIn } from './catalogue/addresses.rules';
import type { FailuresService } from './failures.service';

/** Gives the pages that everybody may read: compressed, kept by caches as the API's public answers are, and not sent twice. */
export class ReadPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly failures: FailuresService,
  ) {}

  async prepare(scope: FastifyInstance): Promise<void> {
    await lightenAnswers(scope);
    scope.setErrorHandler<Error>(async (error, request, reply) => {
      const { status, retryAfter } = this.failures.told(error);
      const spoken = spokenIn(request.query, request.headers['accept-language']);
      const { failedTitle, failed, tooOften, unavailable } = this.pages.wordsOf(spoken).messages;
      const sentence = { 429: tooOften, 503: unavailable }[status] ?? failed;
      return this.send(request, reply, this.pages.told({ status, title: failedTitle, sentence, spoken, retryAfter }));
    });
  }

  /** What is not there, in words. */
  unknown({ query, headers }: FastifyRequest): ReadPage {
    const spoken = spokenIn(query, headers['accept-language']);
    const { unknownTitle: title, unknown: sentence } = this.pages.wordsOf(spoken).messages;
    return this.pages.told({ status: 404, title, sentence, spoken });
  }

  async send(request: FastifyRequest, reply: FastifyReply, read: ReadPage): Promise<FastifyReply> {
    const { status, page, language, namesPeople, retryAfter } = read;
    vary(reply, 'accept-language');
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-language': language });
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
    if (status !== 200) return reply.status(status).header('cache-control', 'no-store').send(page);
    const etag = tagOf(page);
    reply.headers({ etag, 'cache-control': namesPeople ? 'no-cache' : CACHE_FOR_ALL });
    const isKnown = request.headers['if-none-match']?.includes(etag) === true;
    return isKnown ? reply.status(304).send() : reply.send(page);
  }
}
