import type { FastifyInstance } from 'fastify';
import { COST } from '../../platform/graphql/costs';
import { spokenIn } from '../catalogue/addresses.rules';
import type { FailuresService } from '../failures.service';
import type { ReadPagesService } from '../read-pages.service';
import { PARTNERS } from './partners-page.rules';
import type { PartnersPageService } from './partners-page.service';

interface Needs {
  read: ReadPagesService;
  failures: FailuresService;
  service: PartnersPageService;
}

export function addPartners(scope: FastifyInstance, { read, failures, service }: Needs): void {
  scope.get(PARTNERS, async (request, reply) => {
    failures.charge(request.ip, COST.QUERY);
    const spoken = spokenIn(request.query, request.headers['accept-language']);
    return read.send(request, reply, await service.page(spoken));
  });
}
