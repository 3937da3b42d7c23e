import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './errors';
import { languageOf } from './request-language';

/** How GraphQL is asked over HTTP. */
export const METHODS = ['GET', 'POST'];
const ALLOW = METHODS.join(', ');
const OTHERS = ['HEAD', 'PUT', 'PATCH', 'DELETE'];

/** Refuses the other methods at these paths with 405, where they would be told that there is nothing. */
export function refuseOtherMethods(http: FastifyInstance, paths: readonly string[]): void {
  for (const url of paths) http.route({ url, method: OTHERS, onRequest: refuse, handler: refuse });
}

async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply
    .status(405)
    .header('allow', ALLOW)
    .send(errorBody(405, languageOf(request)));
}

/** Answers an OPTIONS that no browser sent for a page of another origin, which is left to CORS: to be added before it. */
export function answerBareOptions(scope: FastifyInstance, paths: readonly string[]): void {
  scope.addHook('onRequest', async ({ method, url, headers }, reply) => {
    const isPreflight = headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
    if (method !== 'OPTIONS' || isPreflight) return undefined;
    if (!paths.includes(url.split('?')[0] ?? '')) return reply.callNotFound();
    return reply.status(204).header('allow', ALLOW).send();
  });
}
