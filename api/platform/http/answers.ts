import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { constants } from 'node:zlib';

/** Bytes below which an answer gains nothing. */
const THRESHOLD = 1024;
/** Of 11: what takes longer than the network would. */
const BROTLI_QUALITY = 4;
/** What decides which answer is given to one address. */
const VARY = ['Accept', 'Accept-Language', 'Authorization'];

/** Answers that caches may keep get a validator and are not sent twice; all that is long enough is compressed. Bodies of requests are not. */
export async function lightenAnswers(scope: FastifyInstance): Promise<void> {
  scope.addHook('onSend', async (request, reply, payload) =>
    typeof payload === 'string' && isPublic(reply) ? validated(request, reply, payload) : payload,
  );
  await scope.register(compress, {
    globalDecompression: false,
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}

function isPublic(reply: FastifyReply): boolean {
  return String(reply.getHeader('cache-control')).startsWith('public');
}

function validated({ headers }: FastifyRequest, reply: FastifyReply, payload: string): string | null {
  const before = String(reply.getHeader('vary') ?? '');
  reply.header('vary', [...(before === '' ? [] : [before]), ...VARY].join(', '));
  // Weak: the same answer may be compressed in several ways.
  const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag);
  const known = headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (!known.includes(tag) && !known.includes('*')) return payload;
  reply.status(304).removeHeader('content-type').removeHeader('content-length');
  return null;
}
