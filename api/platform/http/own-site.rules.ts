import type { IncomingHttpHeaders } from 'node:http';

export type Provenance = 'OWN' | 'FOREIGN' | 'UNKNOWN';

/**
 * Whether a form was sent from a page of this site, as far as its browser says. Pages whose address is a secret send no address along, and
 * so "null" for an origin: then only Sec-Fetch-Site tells, which older browsers lack.
 */
export function provenanceOf(headers: IncomingHttpHeaders, ownHosts: readonly string[]): Provenance {
  const site = headers['sec-fetch-site'];
  // "none" is a reload by hand, which no other site can cause.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'FOREIGN';
  const origin = headers.origin === 'null' ? undefined : headers.origin;
  const told = origin ?? headers.referer;
  if (told !== undefined) return ownHosts.includes(hostOf(told) ?? '') ? 'OWN' : 'FOREIGN';
  return site === 'same-origin' ? 'OWN' : 'UNKNOWN';
}

/** Whether a browser says that a page of another site sent this. Programs, which say nothing, hold no cookie but by their own will. */
export function isForeign(headers: IncomingHttpHeaders, ownHosts: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined) return headers.origin === 'null' || provenanceOf(headers, ownHosts) === 'FOREIGN';
  return site !== 'same-origin' && site !== 'none';
}

/** With its port; undefined for what is no web address. */
export function hostOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.host !== '' ? url.host : undefined;
}
