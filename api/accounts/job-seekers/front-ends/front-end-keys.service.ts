import { createRemoteJWKSet, errors } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '../../../platform/clock';
import type { Logger } from '../../../platform/log';
import { DAY_MS } from '../../../platform/time';
import { KeysAwayError } from './front-end-tokens.rules';

/** For one answer of the keys' address. */
const PATIENCE_MS = 3000;
/** A key that its front end took back is believed for so long at most. */
const FRESH_MS = 600_000;
/** While the address does not answer: an outage of a night signs nobody out, and what was taken back ends all the same. */
const KEPT_MS = DAY_MS;
/** Whoever sends tokens with keys that nobody has makes nobody ask more often. */
const PAUSE_MS = 30_000;

/** The public keys of one front end, kept in memory. */
export class FrontEndKeysService {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;
  /** Milliseconds since 1970, of the last time that was a success, and of the last time. */
  private readAt: number | undefined;
  private askedAt: number | undefined;
  private asking: Promise<void> | undefined;

  constructor(
    address: URL,
    private readonly needs: { clock: Clock; log: Logger },
  ) {
    // When they are read anew is decided here: by itself it would forget them after a while, whether or not the address answers.
    const never = { cacheMaxAge: Infinity, cooldownDuration: Infinity };
    this.keys = createRemoteJWKSet(address, { ...never, timeoutDuration: PATIENCE_MS });
  }

  /** The key that a token names. Throws KeysAwayError, and an error of jose where there is no such key. */
  readonly keyFor: JWTVerifyGetKey = async (header, token) => {
    if (this.isOlderThan(FRESH_MS)) await this.askSeldom();
    if (this.isOlderThan(KEPT_MS)) throw new KeysAwayError('The keys of a front end were not read for long');
    try {
      return await this.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.askSeldom();
      if (this.askedAt !== this.readAt) throw new KeysAwayError('The newest keys of a front end cannot be read');
      return this.keys(header, token);
    }
  };

  /** While there are none at all, whoever comes asks, one at a time: after a start nobody waits longer than their front end does. */
  private async askSeldom(): Promise<void> {
    const isSoon = this.askedAt !== undefined && this.now() < this.askedAt + PAUSE_MS;
    if (this.asking === undefined && isSoon && this.readAt !== undefined) return;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    await this.asking;
  }

  private async ask(): Promise<void> {
    const at = this.now();
    this.askedAt = at;
    try {
      await this.keys.reload();
      this.readAt = at;
    } catch (error) {
      this.needs.log.warn({ err: error }, 'the keys of a front end cannot be read');
    }
  }

  private isOlderThan(age: number): boolean {
    return this.readAt === undefined || this.now() >= this.readAt + age;
  }

  private now(): number {
    return this.needs.clock.now().getTime();
  }
}
