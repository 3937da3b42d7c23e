import type { DataSource, EntityManager } from 'typeorm';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { tidy } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import type { Signer } from '../../platform/signer';
import { DAY_MS } from '../../platform/time';
import { tokenHash } from '../../platform/tokens';
import { refuse } from '../../platform/user-errors';
import type { SubmitContributionInput } from '../contribution-inputs.graphql';
import { keyReused } from '../contributions.errors';
import { fieldsOf } from './intake.rules';
import { SubmissionKeyRow } from './submission-key.entity';

/** One atomic upsert: of two that arrive at once, the second waits for the first, and gets no row when that one is stored. */
const TAKE = `
  INSERT INTO submission_key AS held (key_hash, content_hash, contribution_id, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (key_hash) DO UPDATE SET content_hash = $2, contribution_id = $3, created_at = $4 WHERE held.created_at <= $5
  RETURNING key_hash`;

/** Recognises a submission that is sent again with its key, within a day. */
export class SubmissionKeysService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly signer: Signer,
  ) {}

  /** The contribution that this very submission made already. Throws when the key was given with other words: they would be lost without a word. */
  async madeBy(input: SubmitContributionInput, tx: EntityManager = this.database.manager): Promise<string | undefined> {
    const key = tidy(input.idempotencyKey);
    if (key === null) return undefined;
    const row = await tx.findOneBy(SubmissionKeyRow, { keyHash: tokenHash(key), createdAt: MoreThan(this.dayAgo()) });
    if (row !== null && row.contentHash !== this.contentHash(input)) refuse(keyReused);
    return row?.contributionId;
  }

  /** Takes the key for a contribution in its transaction; returns the id of the one that another request made with it meanwhile. */
  async take(tx: EntityManager, input: SubmitContributionInput, contributionId: string): Promise<string | undefined> {
    const key = tidy(input.idempotencyKey);
    if (key === null) return undefined;
    const now = this.clock.now();
    const asked = [tokenHash(key), this.contentHash(input), contributionId, now, this.dayAgo()];
    const taken = await tx.query<unknown[]>(TAKE, asked);
    return taken.length > 0 ? undefined : this.madeBy(input, tx);
  }

  async deleteExpired(): Promise<void> {
    await this.database.manager.delete(SubmissionKeyRow, { createdAt: LessThanOrEqual(this.dayAgo()) });
  }

  private contentHash(input: SubmitContributionInput): string {
    return this.signer.sign('submission', JSON.stringify(fieldsOf(input)));
  }

  private dayAgo(): Date {
    return new Date(this.clock.now().getTime() - DAY_MS);
  }
}
