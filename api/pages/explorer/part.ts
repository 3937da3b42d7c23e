import type { FastifyInstance } from 'fastify';
import { wantsPage } from './wants-page.rules';

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type Handler = Parameters<ReturnType<Strategy['storage']>['set']>[1];

const EXPLORER = 'explorer';

/** One route can stand beside another at the same address, and is taken when somebody opens the address in a browser. */
const PAGE: Strategy = {
  name: 'page',
  storage: () => {
    const handlers = new Map<unknown, Handler>();
    return { get: (page) => handlers.get(page) ?? null, set: (page, handler) => void handlers.set(page, handler) };
  },
  deriveConstraint: (request) => (wantsPage(request) ? EXPLORER : undefined),
  validate: () => undefined,
};

/** The explorer of the API, at the API's own address, whose route needs to know nothing of it. */
export function addExplorer(http: FastifyInstance, folder: string): void {
  http.addConstraintStrategy(PAGE);
  http.get('/graphql', { constraints: { [PAGE.name]: EXPLORER } }, async (_request, reply) =>
    reply.header('vary', 'accept').sendFile('index.html', folder),
  );
}
