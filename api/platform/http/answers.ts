import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { constants } from 'node:zlib';

/** Bytes below which an answer gains nothing. */
export const THRESHOLD = 1024;
/** Of 11: what takes longer than the network would. */
const BROTLI_QUALITY = 4;
/** What decides which answer is given to one address. */
const VARY = ['accept', 'accept-encoding', 'accept-language', 'authorization'];

/** Answers that caches may keep get a validator and are not sent twice; all that is long enough is compressed. Bodies of requests are not. */
export async function lightenAnswers(scope: FastifyInstance): Promise<void> {
  scope.addHook('onSend', async (request, reply, payload) =>
    isPublic(reply) && isWhole(payload) ? validated(request, reply, payload) : payload,
  );
  await scope.register(compress, {
    globalDecompression: false,
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}

type Payload = string | Buffer;

function isWhole(payload: unknown): payload is Payload {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

function isPublic(reply: FastifyReply): boolean {
  return String(reply.getHeader('cache-control')).startsWith('public');
}

/** Names more of what decides which answer is given to one address, each once. In small letters, as the compression looks for its own name. */
export function vary(reply: FastifyReply, ...names: readonly string[]): void {
  const before = [reply.getHeader('vary') ?? []].flat().flatMap((header) => String(header).split(/\s*,\s*/));
  const known = [...before, ...names].map((name) => name.toLowerCase());
  reply.header('vary', [...new Set(known)].join(', '));
}

/** Weak: the same answer may be compressed in several ways. */
export function tagOf(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

function validated({ headers }: FastifyRequest, reply: FastifyReply, payload: Payload): Payload | null {
  vary(reply, ...VARY);
  // What is kept has its tag already.
  if (typeof payload === 'string' && !reply.hasHeader('etag')) reply.header('etag', tagOf(payload));
  const tag = String(reply.getHeader('etag'));
  const known = headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (!known.includes(tag) && !known.includes('*')) return payload;
  reply.status(304).removeHeader('content-type').removeHeader('content-length').removeHeader('content-encoding');
  return null;
}
