import { once } from 'node:events';
import { request as overHttp } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { fetchFaultOf, FetchError } from './fetch-faults';
import type { FetchFault } from './fetch-faults';
import { connectingTo } from './reachable';
import type { Reach } from './reach';

/** One step from an address to another. */
export interface Redirect {
  status: number;
  to: string;
}

/** What became of asking for a page. An error page is an answer, too. */
export type FetchedPage =
  | { isAnswered: true; status: number; redirects: Redirect[]; bytes: number; isCut: boolean }
  | { isAnswered: false; fault: FetchFault; redirects: Redirect[] };

interface FetcherNeeds {
  reach: Reach;
  /** Says what asks, and where more is told. */
  userAgent: string;
  limits?: Partial<FetchLimits>;
}

interface FetchLimits {
  /** For all requests together; waiting for one's turn does not count. */
  milliseconds: number;
  redirects: number;
  /** What is longer is cut. */
  bytes: number;
}

const LIMITS: FetchLimits = { milliseconds: 10_000, redirects: 5, bytes: 1_000_000 };
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/** A host with several addresses: how long each may take before the next is tried as well. */
const NEXT_ADDRESS_MS = 1000;

/**
 * Asks for pages that other people name, and so could be used to reach what only this machine may reach. Each connection is made to an
 * address that was looked at, redirects included: between the look-up and the connection nothing is resolved again.
 */
export class PageFetcher {
  private readonly limits: FetchLimits;

  constructor(private readonly needs: FetcherNeeds) {
    this.limits = { ...LIMITS, ...needs.limits };
  }

  /** `turn` is waited for before each request, with its host. */
  async fetch(address: string, turn: (host: string) => Promise<void>): Promise<FetchedPage> {
    const redirects: Redirect[] = [];
    let remaining = this.limits.milliseconds;
    try {
      for (let url = webAddress(address); ;) {
        await turn(url.hostname);
        const began = performance.now();
        const answer = await this.ask(url, remaining);
        remaining -= performance.now() - began;
        if (answer.to === undefined) return { isAnswered: true, redirects, ...answer };
        if (redirects.length === this.limits.redirects) throw new FetchError('TOO_MANY_REDIRECTS');
        url = nextAddress(url, answer.to);
        redirects.push({ status: answer.status, to: url.href });
      }
    } catch (error) {
      return { isAnswered: false, fault: fetchFaultOf(error), redirects };
    }
  }

  /** One request, with its body as far as it may be read. `to`: where it leads on. */
  private async ask(
    url: URL,
    milliseconds: number,
  ): Promise<{ status: number; to?: string | undefined; bytes: number; isCut: boolean }> {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(new FetchError('TIMED_OUT')), Math.max(1, milliseconds));
    try {
      const request = this.request(url, end.signal);
      const [response] = (await once(request, 'response', { signal: end.signal })) as [IncomingMessage];
      const { statusCode: status = 0, headers } = response;
      const to = REDIRECTS.includes(status) ? headers.location : undefined;
      const read = to === undefined ? await this.read(response) : { bytes: 0, isCut: false };
      return { status, to, ...read };
    } catch (error) {
      throw end.signal.aborted ? end.signal.reason : error;
    } finally {
      clearTimeout(timer);
      // Also the connection, whatever is left on it.
      end.abort();
    }
  }

  private request(url: URL, signal: AbortSignal): ClientRequest {
    const options = {
      ...{ method: 'GET', signal, ...connectingTo(url, this.needs.reach) },
      headers: { 'user-agent': this.needs.userAgent, accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'identity' },
      // A connection of its own: none is taken over that was made for another host.
      agent: false,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    };
    const request = url.protocol === 'https:' ? overHttps({ ...options, rejectUnauthorized: true }) : overHttp(options);
    // What fails after the answer, or after its end was decided, is nobody's concern.
    return request.on('error', () => undefined).end();
  }

  /** A page that ends badly, or late, has answered all the same. */
  private async read(response: IncomingMessage): Promise<{ bytes: number; isCut: boolean }> {
    let bytes = 0;
    try {
      for await (const chunk of response) {
        bytes += (chunk as Buffer).length;
        if (bytes > this.limits.bytes) return { bytes: this.limits.bytes, isCut: true };
      }
    } catch {
      return { bytes, isCut: true };
    }
    return { bytes, isCut: false };
  }
}

/** Only what a browser opens by itself: http and https, without a password. */
function webAddress(text: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new FetchError('BAD_ADDRESS');
  const url = new URL(text, base);
  const isWeb = ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
  if (!isWeb) throw new FetchError('BAD_ADDRESS');
  return url;
}

/** As browsers do, a redirect keeps the part of the page that was asked for, where it names none. */
function nextAddress(from: URL, location: string): URL {
  const url = webAddress(location, from);
  if (url.hash === '') url.hash = from.hash;
  return url;
}
