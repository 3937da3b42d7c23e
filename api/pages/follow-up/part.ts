import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormsService } from '../forms.service';
import { namedIn } from '../catalogue/addresses.rules';
import type { FollowUpPagesService, Visit } from './follow-up-pages.service';
import { LEAVING, followUpPath } from './paths.rules';

const PAGE = '/:token';

export function addFollowUp(scope: FastifyInstance, forms: FormsService, service: FollowUpPagesService): void {
  scope.addHook('onRequest', async (request, reply) => {
    // The address is the secret: it goes neither to other sites nor into a search engine.
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    return request.method === 'POST' ? forms.refuseForeign(request, reply, isSecret(request)) : undefined;
  });
  const visitOf = (request: FastifyRequest): Visit => {
    return { token: tokenOf(request), address: request.ip, spoken: forms.spokenOf(request) };
  };
  const toPage = (request: FastifyRequest): { goTo: string } => {
    const { token, spoken } = visitOf(request);
    return { goTo: followUpPath(token, { language: namedIn(spoken) }) };
  };
  scope.post('/', async (request, reply) => forms.send(reply, service.open(visitOf(request), forms.fieldsOf(request))));
  scope.get(PAGE, async (request, reply) => {
    const { fait } = request.query as { fait?: unknown };
    return forms.send(reply, await service.show(visitOf(request), fait));
  });
  // After a reload of what an answer was refused with, or by hand.
  scope.get(`${PAGE}/reponse`, async (request, reply) => forms.send(reply, toPage(request)));
  scope.post(`${PAGE}/reponse`, async (request, reply) =>
    forms.send(reply, await service.reply(visitOf(request), forms.fieldsOf(request))),
  );
  scope.get(`${PAGE}/lien`, async (request, reply) => forms.send(reply, toPage(request)));
  scope.post(`${PAGE}/lien`, async (request, reply) =>
    forms.send(reply, await service.sendLink(visitOf(request), forms.fieldsOf(request))),
  );
  for (const leaving of LEAVING) {
    const url = `${PAGE}/${leaving}`;
    scope.get(url, async (request, reply: FastifyReply) =>
      forms.send(reply, await service.ask(visitOf(request), leaving)),
    );
    scope.post(url, async (request, reply) => forms.send(reply, await service.leave(visitOf(request), leaving)));
  }
}

function isSecret({ params }: FastifyRequest): boolean {
  return (params as { token?: string }).token !== undefined;
}

function tokenOf({ params }: FastifyRequest): string {
  return (params as { token: string }).token;
}
