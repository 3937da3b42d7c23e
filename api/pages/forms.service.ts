import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fields, PageAnswer } from './answers.types';
import type { BuiltPagesService } from './built-pages.service';
import { spokenIn } from './catalogue/addresses.rules';
import type { Spoken } from './catalogue/addresses.rules';
import type { FailuresService } from './failures.service';
import { fieldsIn } from './form-body.rules';
import { hostOf, provenanceOf } from '../platform/http/own-site.rules';
import { speaking } from './spoken-answers.service';
import type { ContributorWords } from './words.types';

const FORM = 'application/x-www-form-urlencoded';
/** 128 kB: the longest texts that the form takes, in letters that take most room, with room to spare. */
export const FORM_LIMIT = 131_072;

const SENTENCES: Readonly<Record<number, keyof ContributorWords['unscripted']>> = {
  400: 'unreadable',
  403: 'foreign',
  413: 'tooLarge',
  415: 'otherForm',
  429: 'tooOften',
  503: 'unavailable',
};

/** Takes forms, on routes that take nothing else, and answers with pages, also where something fails. */
export class FormsService {
  private readonly ownHost: string;

  constructor(
    private readonly pages: BuiltPagesService,
    private readonly failures: FailuresService,
    publicUrl: string,
  ) {
    this.ownHost = hostOf(publicUrl) ?? '';
  }

  /** `scope` is closed: what stands outside of it goes on refusing forms, which pages of other sites can send. */
  prepare(scope: FastifyInstance): void {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser<Buffer>(
      FORM,
      { parseAs: 'buffer', bodyLimit: FORM_LIMIT },
      async (request: FastifyRequest, body: Buffer) => fieldsIn(body, request.headers['content-type'] ?? ''),
    );
    scope.setErrorHandler<Error>(async (error, request, reply) => {
      const { status, retryAfter } = this.failures.told(error);
      return this.send(reply, { status, retryAfter, page: this.sentence(status, request) });
    });
  }

  /** Refuses what another site's page sends. `isSecret`: the address of the page is a secret, so that its browser may be silent. */
  async refuseForeign(request: FastifyRequest, reply: FastifyReply, isSecret: boolean): Promise<unknown> {
    const provenance = provenanceOf(request.headers, [this.ownHost, request.host]);
    if (provenance === 'OWN' || (isSecret && provenance === 'UNKNOWN')) return undefined;
    return this.send(reply, { status: 403, page: this.sentence(403, request) });
  }

  /** In which language the form was read. */
  spokenOf({ query, headers }: FastifyRequest): Spoken {
    return spokenIn(query, headers['accept-language']);
  }

  fieldsOf({ body }: FastifyRequest): Fields {
    return body instanceof Map ? (body as Fields) : new Map();
  }

  /** Pages hold what people wrote: no cache keeps them. After a form, a browser goes on with 303, so that a reload sends nothing again. */
  async send(reply: FastifyReply, answer: PageAnswer): Promise<FastifyReply> {
    reply.header('cache-control', 'no-store');
    if ('goTo' in answer) return reply.redirect(answer.goTo, 303);
    if (answer.retryAfter !== undefined) reply.header('retry-after', answer.retryAfter);
    speaking(reply, this.spokenOf(reply.request));
    return reply.status(answer.status).type('text/html; charset=utf-8').send(answer.page);
  }

  private sentence(status: number, request: FastifyRequest): string {
    const spoken = this.spokenOf(request);
    const { unscripted } = this.pages.wordsOf(spoken);
    return this.pages.message(unscripted[SENTENCES[status] ?? 'failed'], spoken);
  }
}
