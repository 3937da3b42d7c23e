import type { FastifyInstance } from 'fastify';
import type { FormsService } from '../forms.service';
import type { ContributeService } from './contribute.service';

export function addContribute(scope: FastifyInstance, forms: FormsService, service: ContributeService): void {
  scope.route({
    method: 'POST',
    url: '/contribuer',
    onRequest: async (request, reply) => {
      reply.header('referrer-policy', 'same-origin');
      return forms.refuseForeign(request, reply, false);
    },
    handler: async (request, reply) =>
      forms.send(
        reply,
        await service.submit(forms.fieldsOf(request), { address: request.ip, spoken: forms.spokenOf(request) }),
      ),
  });
}
