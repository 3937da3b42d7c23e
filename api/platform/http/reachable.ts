import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { FetchError } from './fetch-faults';
import type { Reach } from './reach';

/** What a request to a URL is made with, so that each connection goes to an address that was looked at. */
export interface Connecting {
  host: string;
  port: number;
  path: string;
  lookup: LookupFunction;
}

/** Throws FetchError for an address that may not be connected to. Names are looked at when they are resolved, in `lookup`. */
export function connectingTo(url: URL, reach: Reach): Connecting {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !reach.mayConnect(host, port)) throw new FetchError('NOT_PUBLIC');
  return { host, port, path: `${url.pathname}${url.search}`, lookup: lookupWithin(reach, port) };
}

function lookupWithin(reach: Reach, port: number): LookupFunction {
  return (host, { all }, done) => {
    allowed(reach, host, port).then(
      (found) => (all ? done(null, found) : done(null, found[0]?.address ?? '', found[0]?.family)),
      (error: Error) => done(error, ''),
    );
  };
}

async function allowed(reach: Reach, host: string, port: number): Promise<{ address: string; family: number }[]> {
  const found = await reach.resolve(host);
  const addresses = found.filter((address) => reach.mayConnect(address, port));
  if (addresses.length === 0) throw new FetchError('NOT_PUBLIC');
  return addresses.map((address) => ({ address, family: isIP(address) }));
}
