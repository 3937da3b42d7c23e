import { Resolver } from 'node:dns/promises';
import { isPublicAddress } from './public-address.rules';

/** Where requests of this service to others may go. */
export interface Reach {
  /** Every address of a host. Throws the codes of node:dns. */
  resolve(host: string): Promise<readonly string[]>;
  /** Asked of the very address of each connection. */
  mayConnect(address: string, port: number): boolean;
}

const TIMEOUT_MS = 3000;
const TRIES = 2;
const PORTS: readonly number[] = [80, 443];

/**
 * Not getaddrinfo: slow answers would hold the few threads that hash passwords and read files, and /etc/hosts names machines that are not
 * for the public.
 */
async function resolve(host: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  const faults = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Error] : []));
  // A host without IPv6 addresses may be slow to say so; one that lacks both is told by whichever failed, the unsure first.
  if (found.length === 0) throw faults.find((fault) => !isMissing(fault)) ?? faults[0] ?? new Error('no address');
  return found;
}

/** Whether a failed look-up says that there is no such host, rather than that nobody could be asked. */
export function isMissing(error: unknown): boolean {
  return ['ENOTFOUND', 'ENODATA'].includes((error as { code?: string }).code ?? '');
}

/** The public internet, by the ports of web pages. */
export const publicWeb: Reach = {
  resolve,
  mayConnect: (address, port) => PORTS.includes(port) && isPublicAddress(address),
};
