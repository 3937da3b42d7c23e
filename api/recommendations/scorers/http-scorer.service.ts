import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent as HttpAgent, request as overHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import { LRUCache } from 'lru-cache';
import { connectingTo } from '../../platform/http/reachable';
import type { Reach } from '../../platform/http/reach';
import { evictOnRejection } from '../../platform/single-flight';
import type { Person, Scored } from '../scoring.rules';
import { question, verdictsIn } from './protocol.rules';
import { HTTP } from './scorers-settings.rules';
import type { HttpScorerSettings } from './scorers-settings.rules';
import type { Scorer, Verdicts } from './scorers.types';

/** A person waits for it. */
export const TIMEOUT_MS = 200;
/** Of an answer: 200 scores with long reasons in three languages. */
const MAX_BYTES = 500_000;
/** A page asks for strategies, then for actions, and a moment later the same: the answers are those of a moment ago. */
const KEPT_MS = 60_000;
const MAX_KEPT = 500;

/** Asks a server for scores, in one request for a whole ranking. */
export class HttpScorerService implements Scorer {
  readonly name = HTTP;
  private readonly agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  private readonly kept = new LRUCache<string, Promise<Verdicts>>({ max: MAX_KEPT, ttl: KEPT_MS });

  constructor(
    private readonly settings: HttpScorerSettings,
    private readonly reach: Reach,
  ) {}

  async score(person: Person, items: readonly Scored[]): Promise<Verdicts> {
    const asked = question(person, items, this.settings.withSensitive);
    // What people said is not kept, not even as a key.
    const key = createHash('sha256').update(asked).digest('base64');
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const ids = items.map(({ item }) => item.id);
    const answer = evictOnRejection(this.ask(asked, ids), () => void this.kept.delete(key));
    this.kept.set(key, answer);
    return answer;
  }

  /** Throws whatever goes wrong, within the time. */
  private async ask(asked: string, ids: readonly string[]): Promise<Verdicts> {
    const verdicts = verdictsIn(JSON.parse(await this.post(asked, AbortSignal.timeout(TIMEOUT_MS))), ids);
    if (verdicts === undefined) throw new Error('the answer of the scorer is not as it should be');
    return verdicts;
  }

  private async post(body: string, signal: AbortSignal): Promise<string> {
    const { url, token } = this.settings;
    const own = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const json = { 'content-type': 'application/json', accept: 'application/json' };
    const options = {
      ...{ method: 'POST', signal, ...connectingTo(url, this.reach) },
      headers: { ...json, ...own, 'accept-encoding': 'identity' },
    };
    const request =
      url.protocol === 'https:'
        ? overHttps({ ...options, agent: this.agents.https })
        : overHttp({ ...options, agent: this.agents.http });
    // What fails once the end was decided is nobody's concern.
    request.on('error', () => undefined).end(body);
    const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
    try {
      return await textOf(response);
    } catch (error) {
      request.destroy();
      throw error;
    }
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  // A redirect leads where nobody looked.
  if (response.statusCode !== 200) throw new Error(`the scorer answered with the status ${response.statusCode}`);
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > MAX_BYTES) throw new Error('the answer of the scorer is too long');
  }
  return Buffer.concat(parts).toString();
}
