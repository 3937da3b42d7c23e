import type { FastifyInstance } from 'fastify';

/** /health/live: the process answers. /health/ready: 200 only when `isReady` says so. */
export function addHealth(http: FastifyInstance, isReady: () => Promise<boolean>): void {
  http.get('/health/live', { logLevel: 'silent' }, async () => ({ status: 'live' }));
  http.get('/health/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const ready = await isReady().catch(() => false);
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
