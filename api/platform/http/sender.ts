import type { FastifyReply, FastifyRequest } from 'fastify';
import { isIP, isIPv6 } from 'node:net';
import { errorBody } from './errors';
import { languageOf } from './request-language';

const FORWARDED = 'x-forwarded-for';
const HOST = /^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;

/**
 * Leaves only addresses in X-Forwarded-For, each written in one way, before anybody counts by them. What was written before something
 * that is no address comes from nobody who is known: the address nearest to us that can be read stands for the sender.
 */
export async function believeAddressesOnly({ raw: { headers } }: FastifyRequest): Promise<void> {
  const given = headers[FORWARDED];
  if (given === undefined) return;
  const hops = String(given).split(',').map(addressIn);
  const known = hops.slice(hops.lastIndexOf(undefined) + 1);
  if (known.length > 0) headers[FORWARDED] = known.join(', ');
  else delete headers[FORWARDED];
}

/** "192.0.2.1", "192.0.2.1:4711", "2001:DB8::1", "[2001:db8::1]:4711", "::ffff:192.0.2.1", as an address; undefined for anything else. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim().replace(/^"(.*)"$/, '$1');
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(trimmed) ?? [];
  const address = (bracketed ?? beforePort ?? trimmed).replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIP(address) === 0 || address.includes('%')) return undefined;
  return isIPv6(address) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}

/** The address of a request is made of its host, also by libraries that throw where it cannot be. */
export async function refuseMalformedHosts(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  // HTTP 1.0, as simple probes speak it, needs no host.
  if (request.host === '') request.raw.headers.host = 'localhost';
  const isSound = HOST.test(request.host) && URL.canParse(request.url, `${request.protocol}://${request.hostname}/`);
  return isSound ? undefined : reply.status(400).send(errorBody(400, languageOf(request)));
}
