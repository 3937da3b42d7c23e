import type { FastifyInstance } from 'fastify';
import { spokenIn } from '../catalogue/addresses.rules';
import type { ReadPagesService } from '../read-pages.service';
import type { LegalPagesService } from './legal-pages.service';
import { LEGAL_TEXTS } from './texts.rules';

export function addLegal(scope: FastifyInstance, read: ReadPagesService, service: LegalPagesService): void {
  for (const text of LEGAL_TEXTS)
    scope.get(text.path, async (request, reply) =>
      read.send(request, reply, service.page(text, spokenIn(request.query, request.headers['accept-language']))),
    );
}
