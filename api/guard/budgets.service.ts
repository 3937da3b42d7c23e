import type { DataSource } from 'typeorm';
import { LessThan } from 'typeorm';
import type { Clock } from '../platform/clock';
import { waitBefore } from '../platform/graphql/errors';
import type { Logger } from '../platform/log';
import type { Signer } from '../platform/signer';
import { BudgetSpentRow } from './budget-spent.entity';
import { networkOf } from './addresses.rules';
import { ADDRESS_BUDGET, STAFF_BUDGET, secondsUntilFree, spentAt } from './budgets.rules';
import type { Budget } from './budgets.rules';
import type { GuardSettings } from './guard-settings.rules';

/** The sender of a request: staff pay by account, everybody else by address. */
export interface Payer {
  viewer: { readonly kind: string; readonly id?: string };
  /** An IP address. */
  address: string;
}

interface Account {
  budget: Budget;
  /** Over all processes, as far as is known. */
  points: number;
  /** Milliseconds. */
  at: number;
  /** Points that the database does not know of. */
  unsettled: number;
}

const SETTLE_MS = 1000;
const HOUR_MS = 3_600_000;

/** One statement for all payers, in the same order in every process, so that none waits for another in a circle. What the other processes added comes back with it. */
const SETTLE = `
  INSERT INTO budget_spent AS held (payer_hash, points, at)
  SELECT payer, added, $4::timestamptz FROM unnest($1::text[], $2::float8[]) AS spent (payer, added)
  ORDER BY payer
  ON CONFLICT (payer_hash) DO UPDATE SET
    points = greatest(0, held.points - $3::float8 * greatest(0, extract(epoch FROM $4::timestamptz - held.at)::float8)) + excluded.points,
    at = greatest(held.at, $4::timestamptz)
  RETURNING payer_hash AS payer, points`;

/**
 * Cost budgets. They are counted in memory, so that a request costs no statement, and settled in the database about once a second:
 * an address that is spread over processes gets little more than its budget.
 */
export class BudgetsService {
  private readonly accounts = new Map<string, Account>();
  private readonly timer: NodeJS.Timeout | undefined;
  private isSettling = false;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { signer: Signer; settings: GuardSettings; log: Logger },
  ) {
    if (needs.settings.rateLimits) this.timer = setInterval(() => void this.settle(), SETTLE_MS).unref();
  }

  /**
   * Takes points from the payer's budget, and gives what may be spent after it: undefined where nobody counts. Throws RATE_LIMITED, and
   * takes nothing, where it is used up.
   */
  take(payer: Payer, points: number): number | undefined {
    if (!this.needs.settings.rateLimits) return undefined;
    const account = this.accountOf(payer);
    const now = this.clock.now().getTime();
    account.points = spentAt(account, now, account.budget);
    account.at = now;
    const seconds = secondsUntilFree(account.points, account.budget);
    if (seconds > 0) throw waitBefore(seconds);
    account.points += points;
    account.unsettled += points;
    return account.budget.burst - account.points;
  }

  /** Tells the database what was spent here, and learns what was spent elsewhere. What cannot be told now is told the next time. */
  async settle(): Promise<void> {
    if (this.isSettling) return;
    this.isSettling = true;
    const now = this.clock.now();
    try {
      for (const budget of [ADDRESS_BUDGET, STAFF_BUDGET]) await this.settleAll(budget, now);
    } catch (err) {
      this.needs.log.warn({ err }, 'the budgets could not be settled, and will be again');
    } finally {
      this.isSettling = false;
    }
    for (const [key, account] of this.accounts)
      if (account.unsettled === 0 && spentAt(account, now.getTime(), account.budget) === 0) this.accounts.delete(key);
  }

  async deleteExpired(): Promise<void> {
    const at = LessThan(new Date(this.clock.now().getTime() - HOUR_MS));
    await this.database.manager.delete(BudgetSpentRow, { at });
  }

  close(): void {
    clearInterval(this.timer);
  }

  private async settleAll(budget: Budget, now: Date): Promise<void> {
    const spent = [...this.accounts].filter(([, account]) => account.budget === budget && account.unsettled > 0);
    if (spent.length === 0) return;
    const told = spent.map(([key, account]) => {
      const points = account.unsettled;
      account.unsettled = 0;
      return { hash: this.needs.signer.sign('budget', key), account, points };
    });
    try {
      const all = await this.shared(budget, now, told);
      for (const { hash, account } of told)
        Object.assign(account, { points: (all.get(hash) ?? 0) + account.unsettled, at: now.getTime() });
    } catch (error) {
      for (const { account, points } of told) account.unsettled += points;
      throw error;
    }
  }

  private async shared(
    { perSecond }: Budget,
    now: Date,
    told: readonly { hash: string; points: number }[],
  ): Promise<Map<string, number>> {
    const rows = await this.database.query<{ payer: string; points: number }[]>(SETTLE, [
      told.map(({ hash }) => hash),
      told.map(({ points }) => points),
      perSecond,
      now,
    ]);
    return new Map(rows.map(({ payer, points }) => [payer, points]));
  }

  private accountOf({ viewer, address }: Payer): Account {
    const isStaff = viewer.kind === 'STAFF' && viewer.id !== undefined;
    const key = isStaff ? `staff ${viewer.id}` : networkOf(address);
    const known = this.accounts.get(key);
    if (known !== undefined) return known;
    const account = { budget: isStaff ? STAFF_BUDGET : ADDRESS_BUDGET, points: 0, at: 0, unsettled: 0 };
    this.accounts.set(key, account);
    return account;
  }
}
