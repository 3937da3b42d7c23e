import { linkFault } from '../../platform/checks';
import type { FetchFault } from '../../platform/http/fetch-faults';
import type { FetchedPage, Redirect } from '../../platform/http/page-fetcher';
import type { Finding, Outcome } from './link-states.rules';

const GONE_STATUSES: readonly number[] = [404, 410];
const PERMANENT: readonly number[] = [301, 308];

/**
 * Whether a failed request says that the page is not there, or leaves it open. A server that turns checkers away, is busy, or shows a
 * certificate that has run out may well show its page to people.
 */
const FAULT_OUTCOMES: Readonly<Record<FetchFault, Outcome>> = {
  NO_SUCH_HOST: 'GONE',
  REFUSED: 'GONE',
  NOT_RESOLVED: 'UNSURE',
  UNREACHABLE: 'UNSURE',
  TIMED_OUT: 'UNSURE',
  NOT_TRUSTED: 'UNSURE',
  BROKEN: 'UNSURE',
  TOO_MANY_REDIRECTS: 'UNSURE',
  NOT_PUBLIC: 'UNSURE',
  BAD_ADDRESS: 'UNSURE',
};

/** Of a link that moved from a page to the front of the site: as a rule its page is no longer there. */
export const MOVED_TO_FRONT = 'MOVED_TO_FRONT';

export function findingOf(address: string, page: FetchedPage): Finding {
  if (!page.isAnswered) return { outcome: FAULT_OUTCOMES[page.fault], reason: page.fault, movedTo: null };
  const { status, redirects } = page;
  if (status < 200 || status >= 300)
    return { outcome: GONE_STATUSES.includes(status) ? 'GONE' : 'UNSURE', reason: String(status), movedTo: null };
  const movedTo = newAddress(address, redirects);
  if (movedTo === null) return { outcome: 'FOUND', reason: null, movedTo };
  return { outcome: 'MOVED', reason: isFront(movedTo) && !isFront(address) ? MOVED_TO_FRONT : null, movedTo };
}

/** Where a page is for good: up to the first redirect that is for the moment only, such as to the language of the reader. */
function newAddress(address: string, redirects: readonly Redirect[]): string | null {
  const firstPassing = redirects.findIndex(({ status }) => !PERMANENT.includes(status));
  const to = redirects.slice(0, firstPassing === -1 ? undefined : firstPassing).at(-1)?.to;
  const isSame = to === undefined || to === new URL(address).href;
  return isSame || linkFault('link', to) !== undefined ? null : to;
}

function isFront(address: string): boolean {
  return new URL(address).pathname === '/';
}
