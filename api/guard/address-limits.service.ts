import type { DataSource, EntityManager } from 'typeorm';
import { LessThanOrEqual } from 'typeorm';
import type { Clock } from '../platform/clock';
import { rateLimited } from '../platform/graphql/errors';
import type { Signer } from '../platform/signer';
import { DAY_MS } from '../platform/time';
import type { GuardSettings } from './guard-settings.rules';
import { AddressUseRow } from './address-use.entity';
import { RECENT_MS, UNASKED_MAILS, USUAL_SUBMISSIONS, limitOf, mailboxOf, networkOf } from './addresses.rules';
import type { Limit, LimitedUse, UnaskedMail } from './addresses.rules';

/** The sender of a request and its address. */
export interface Sender {
  /** The kind of a viewer; STAFF is not limited. */
  viewer: { readonly kind: string };
  /** An IP address. */
  address: string;
}

/** A single atomic upsert: concurrent processes cannot miscount. It returns a row when the use is within both limits. */
const TAKE = `
  INSERT INTO address_use AS held (purpose, address_hash, recent_since, recent_count, day_since, day_count) VALUES ($1, $2, $3, 1, $3, 1)
  ON CONFLICT (purpose, address_hash) DO UPDATE SET
    recent_since = CASE WHEN held.recent_since > $4 THEN held.recent_since ELSE $3 END,
    recent_count = CASE WHEN held.recent_since > $4 THEN held.recent_count ELSE 0 END + 1,
    day_since = CASE WHEN held.day_since > $5 THEN held.day_since ELSE $3 END,
    day_count = CASE WHEN held.day_since > $5 THEN held.day_count ELSE 0 END + 1
  WHERE (held.recent_since <= $4 OR held.recent_count < $6) AND (held.day_since <= $5 OR held.day_count < $7)
  RETURNING purpose`;

const TOO_OFTEN = {
  fr: 'Il y a eu beaucoup de demandes depuis cette connexion. Réessayez dans dix minutes ou, si cela ne suffit pas, demain.',
  en: 'There were many requests from this connection. Try again in ten minutes or, if that is not enough, tomorrow.',
};

/** Counts in the database, which all processes share, what each address does, and what is mailed to each. The address itself is not kept. */
export class AddressLimitsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { signer: Signer; settings: GuardSettings },
  ) {}

  /** Counts a use in the caller's transaction, so that rolled-back requests are not counted. Throws RATE_LIMITED. Staff are exempt. */
  async consume(tx: EntityManager, use: LimitedUse, { viewer, address }: Sender): Promise<void> {
    const most = this.needs.settings.submissionsPerAddress ?? this.inPlaceOfProof(use);
    if (most === undefined || viewer.kind === 'STAFF') return;
    const counted = { purpose: use, hash: this.needs.signer.sign('address', networkOf(address)) };
    if (!(await this.take(tx, counted, limitOf(use, most)))) throw rateLimited(TOO_OFTEN);
  }

  /** Where a proof of work is asked for, what comes without one is limited in any case. */
  private inPlaceOfProof(use: LimitedUse): Limit | undefined {
    return use === 'UNPROVED' && this.needs.settings.proofOfWork ? USUAL_SUBMISSIONS : undefined;
  }

  /** Counts a mail to an address that nobody has shown to be theirs. False when it got as many in a day as one may: it is not to be sent. */
  async mayMail(tx: EntityManager, email: string, kind: UnaskedMail = 'UNASKED_MAIL'): Promise<boolean> {
    const counted = { purpose: kind, hash: this.needs.signer.sign('mailbox', mailboxOf(email)) };
    return this.take(tx, counted, UNASKED_MAILS);
  }

  /** For a request that writes nothing else. */
  async consumeInOwnTransaction(use: LimitedUse, sender: Sender): Promise<void> {
    await this.consume(this.database.manager, use, sender);
  }

  async deleteExpired(): Promise<void> {
    await this.database.manager.delete(AddressUseRow, { daySince: LessThanOrEqual(this.before(DAY_MS)) });
  }

  private async take(
    tx: EntityManager,
    { purpose, hash }: { purpose: string; hash: string },
    { recent, day }: Limit,
  ): Promise<boolean> {
    const times = [this.clock.now(), this.before(RECENT_MS), this.before(DAY_MS)];
    return (await tx.query<unknown[]>(TAKE, [purpose, hash, ...times, recent, day])).length > 0;
  }

  private before(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() - milliseconds);
  }
}
