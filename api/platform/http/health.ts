import type { FastifyInstance } from 'fastify';
import { RETRY_AFTER_SECONDS } from './errors';

/** /health/live: the process answers. /health/ready: 200 unless `fault` gives the reason why not. */
export function addHealth(http: FastifyInstance, fault: () => Promise<string | undefined>): void {
  http.get('/health/live', { logLevel: 'silent' }, async () => ({ status: 'live' }));
  http.get('/health/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const reason = await fault();
    if (reason === undefined) return { status: 'ready' };
    return reply.status(503).header('retry-after', RETRY_AFTER_SECONDS).send({ status: 'not ready', reason });
  });
}
