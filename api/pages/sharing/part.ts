import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FormsService } from '../forms.service';
import type { SharedPagesService, Visit } from './shared-pages.service';

/** Where the links lead by which people let somebody see a part of their profile. */
export function addSharing(scope: FastifyInstance, forms: FormsService, service: SharedPagesService): void {
  scope.addHook('onRequest', async (request, reply) => {
    // The address is the secret: it goes neither to other sites nor into a search engine.
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    return request.method === 'POST' ? forms.refuseForeign(request, reply, true) : undefined;
  });
  // Without HEAD: nobody sees anything by it, and it would count as an opening.
  scope.get('/partage/:token', { exposeHeadRoute: false }, async (request, reply) =>
    forms.send(reply, await service.show(visitOf(request, forms), request.query as Record<string, unknown>)),
  );
  scope.post('/partage/:token', async (request, reply) =>
    forms.send(reply, await service.propose(visitOf(request, forms), forms.fieldsOf(request))),
  );
}

function visitOf(request: FastifyRequest, forms: FormsService): Visit {
  const { token } = request.params as { token: string };
  return { token, address: request.ip, spoken: forms.spokenOf(request) };
}
