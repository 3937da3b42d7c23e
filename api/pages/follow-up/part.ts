import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormsService } from '../forms.service';
import type { FollowUpPagesService } from './follow-up-pages.service';
import { LEAVING, followUpPath } from './paths.rules';

const PAGE = '/:token';

export function addFollowUp(scope: FastifyInstance, forms: FormsService, service: FollowUpPagesService): void {
  scope.addHook('onRequest', async (request, reply) => {
    // The address is the secret: it goes neither to other sites nor into a search engine.
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    return request.method === 'POST' ? forms.refuseForeign(request, reply, isSecret(request)) : undefined;
  });
  scope.post('/', async (request, reply) => forms.send(reply, service.open(request.ip, forms.fieldsOf(request))));
  scope.get(PAGE, async (request, reply) => {
    const { fait } = request.query as { fait?: unknown };
    return forms.send(reply, await service.show(tokenOf(request), request.ip, fait));
  });
  // After a reload of what an answer was refused with, or by hand.
  scope.get(`${PAGE}/reponse`, async (request, reply) => forms.send(reply, { goTo: followUpPath(tokenOf(request)) }));
  scope.post(`${PAGE}/reponse`, async (request, reply) =>
    forms.send(reply, await service.reply(tokenOf(request), request.ip, forms.fieldsOf(request))),
  );
  scope.get(`${PAGE}/lien`, async (request, reply) => forms.send(reply, { goTo: followUpPath(tokenOf(request)) }));
  scope.post(`${PAGE}/lien`, async (request, reply) =>
    forms.send(reply, await service.sendLink(tokenOf(request), request.ip, forms.fieldsOf(request))),
  );
  for (const leaving of LEAVING) {
    const url = `${PAGE}/${leaving}`;
    scope.get(url, async (request, reply: FastifyReply) =>
      forms.send(reply, await service.ask(tokenOf(request), request.ip, leaving)),
    );
    scope.post(url, async (request, reply) =>
      forms.send(reply, await service.leave(tokenOf(request), request.ip, leaving)),
    );
  }
}

function isSecret({ params }: FastifyRequest): boolean {
  return (params as { token?: string }).token !== undefined;
}

function tokenOf({ params }: FastifyRequest): string {
  return (params as { token: string }).token;
}
