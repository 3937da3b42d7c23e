import type { DataSource } from 'typeorm';
import { LessThanOrEqual } from 'typeorm';
import type { Clock } from '../platform/clock';
import { waitBefore } from '../platform/graphql/errors';
import type { Signer } from '../platform/signer';
import { networkOf } from './addresses.rules';
import type { GuardSettings } from './guard-settings.rules';
import { SignInAttemptRow } from './sign-in-attempt.entity';
import { ACCOUNT_PATIENCE, ADDRESS_PATIENCE, FORGET_AFTER_MS } from './sign-in-attempts.rules';
import type { Patience } from './sign-in-attempts.rules';

/** A single atomic upsert: of many tries at once, each sees the count of those before it. It returns a row when the try may be looked at. */
const TAKE = `
  INSERT INTO sign_in_attempt AS held (key_hash, count, next_at, last_at) VALUES ($1, 1, $2, $2)
  ON CONFLICT (key_hash) DO UPDATE SET
    count = CASE WHEN held.last_at <= $3 THEN 1 ELSE held.count + 1 END,
    next_at = $2::timestamptz + CASE WHEN held.last_at <= $3 OR held.count < $4 THEN 0
      ELSE least($5::float8, power(2, held.count - $4)) END * interval '1 second',
    last_at = $2
  WHERE held.next_at <= $2
  RETURNING key_hash`;

interface Attempt {
  /** In lower case. */
  email: string;
  /** An IP address. */
  address: string;
}

/** Counts sign-ins before their passwords are looked at, in the database, which all processes share. Neither address nor account is kept. */
export class SignInAttemptsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { signer: Signer; settings: GuardSettings },
  ) {}

  /** Counts a try as failed until it has succeeded. Throws RATE_LIMITED with the time to wait. */
  async take(attempt: Attempt): Promise<void> {
    if (!this.needs.settings.rateLimits) return;
    await this.takeOne(this.addressKey(attempt), ADDRESS_PATIENCE);
    await this.takeOne(this.accountKey(attempt), ACCOUNT_PATIENCE);
  }

  /** Takes back what `take` counted, and all failures of the account from this address. */
  async succeeded(attempt: Attempt): Promise<void> {
    if (!this.needs.settings.rateLimits) return;
    await this.database.manager.delete(SignInAttemptRow, { keyHash: this.accountKey(attempt) });
    await this.database.manager.decrement(SignInAttemptRow, { keyHash: this.addressKey(attempt) }, 'count', 1);
  }

  async deleteExpired(): Promise<void> {
    await this.database.manager.delete(SignInAttemptRow, { lastAt: LessThanOrEqual(this.longAgo()) });
  }

  private async takeOne(keyHash: string, { free, longestSeconds }: Patience): Promise<void> {
    const now = this.clock.now();
    const taken = await this.database.query<unknown[]>(TAKE, [keyHash, now, this.longAgo(), free, longestSeconds]);
    if (taken.length > 0) return;
    const held = await this.database.manager.findOneBy(SignInAttemptRow, { keyHash });
    const wait = held === null ? 1 : (held.nextAt.getTime() - now.getTime()) / 1000;
    throw waitBefore(Math.max(1, Math.ceil(wait)));
  }

  private addressKey({ address }: Attempt): string {
    return this.needs.signer.sign('sign-in', networkOf(address));
  }

  private accountKey({ address, email }: Attempt): string {
    return this.needs.signer.sign('sign-in', `${networkOf(address)} ${email}`);
  }

  private longAgo(): Date {
    return new Date(this.clock.now().getTime() - FORGET_AFTER_MS);
  }
}
