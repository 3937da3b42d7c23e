import { isMissing } from './reach';

/** Why there was no answer to a request to another server. */
export type FetchFault =
  | 'BAD_ADDRESS'
  | 'NOT_PUBLIC'
  | 'NO_SUCH_HOST'
  | 'NOT_RESOLVED'
  | 'REFUSED'
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  | 'NOT_TRUSTED'
  | 'BROKEN'
  | 'TOO_MANY_REDIRECTS';

/** Thrown for what this service refuses by itself. */
export class FetchError extends Error {
  constructor(readonly fault: FetchFault) {
    super(fault);
  }
}

const CODES: Readonly<Record<string, FetchFault>> = {
  ECONNREFUSED: 'REFUSED',
  ETIMEDOUT: 'TIMED_OUT',
  EHOSTUNREACH: 'UNREACHABLE',
  ENETUNREACH: 'UNREACHABLE',
  EADDRNOTAVAIL: 'UNREACHABLE',
};
const LOOKUPS = new Set(['queryA', 'queryAaaa', 'getaddrinfo']);
/** Codes of OpenSSL's verification, and of a handshake that fails. */
const TLS = /CERT|SIGNATURE|ISSUER|^ERR_TLS|^ERR_SSL|^EPROTO$|_CRL_|^HOSTNAME_MISMATCH$/;

/** Why a request failed, by the code of its error. Throws what is no failure of a request. */
export function fetchFaultOf(error: unknown): FetchFault {
  if (error instanceof FetchError) return error.fault;
  const { code, syscall = '' } = error as { code?: string; syscall?: string };
  // A mistake of ours.
  if (code === undefined) throw error;
  if (LOOKUPS.has(syscall)) return isMissing(error) ? 'NO_SUCH_HOST' : 'NOT_RESOLVED';
  return CODES[code] ?? (TLS.test(code) ? 'NOT_TRUSTED' : 'BROKEN');
}
