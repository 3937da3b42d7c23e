import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAIL_PATHS } from '../../coaching';
import type { FormsService } from '../forms.service';
import type { CoachingPagesService, MailStep } from './coaching-pages.service';

/** Where the links of the mails with the plan of the day lead. */
export function addCoaching(scope: FastifyInstance, forms: FormsService, service: CoachingPagesService): void {
  scope.addHook('onRequest', async (_request, reply) => {
    // The address is the secret: it goes neither to other sites nor into a search engine. It is all that is needed, by whom it may be sent.
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
  });
  // Mail programs may send their one click in this form, too: nothing in it is needed.
  scope.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, async () => new Map());
  for (const step of Object.keys(MAIL_PATHS) as MailStep[]) {
    const url = `${MAIL_PATHS[step]}/:token`;
    scope.get(url, async (request, reply) => forms.send(reply, service.ask(step, visitOf(request, forms))));
    // The answer is no redirection: programs that send the one click follow none (RFC 8058).
    scope.post(url, async (request, reply) => forms.send(reply, await service.take(step, visitOf(request, forms))));
  }
}

function visitOf(request: FastifyRequest, forms: FormsService) {
  const { token } = request.params as { token: string };
  return { token, address: request.ip, spoken: forms.spokenOf(request) };
}
