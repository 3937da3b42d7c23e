import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Whose pages may call the API from a browser: those of this machine, anybody's, or these origins. */
export type Origins = 'LOCALHOST' | '*' | readonly string[];

const LOCALHOST = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;
/** What clients may want to read of an answer. */
const EXPOSED = ['etag', 'retry-after', 'x-request-id'];
/** Seconds for which a browser need not ask again. */
const REMEMBERED = 7_200;

/** Never with credentials: whoever calls from elsewhere sends a bearer token, and cookies stay where they were given. */
export async function allowOrigins(scope: FastifyInstance, origins: Origins): Promise<void> {
  await scope.register(cors, {
    origin: origins === 'LOCALHOST' ? LOCALHOST : typeof origins === 'string' ? origins : [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: REMEMBERED,
  });
}
