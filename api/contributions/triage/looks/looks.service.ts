import type { DataSource } from 'typeorm';
import { demandStaff } from '../../../accounts';
import type { Clock } from '../../../platform/clock';
import { refuse } from '../../../platform/user-errors';
import type { ContributionRow } from '../../contribution.entity';
import { unknownContribution } from '../../contributions.errors';
import type { ContributionScope } from '../../contributions.loaders';
import { readContributions } from '../../contributions.policy';
import type { ContributionsQueries } from '../../contributions.queries';
import { lookedSince } from './looks.rules';

/** A single upsert, so that two windows of one person cannot fail each other. Who has looked all along has done so since they began. */
const LOOK = `
  INSERT INTO contribution_look AS known (staff_user_id, contribution_id, begun_at, looked_at) VALUES ($1, $2, $3, $3)
  ON CONFLICT (staff_user_id) DO UPDATE SET
    contribution_id = excluded.contribution_id,
    looked_at = excluded.looked_at,
    begun_at = CASE WHEN known.contribution_id = excluded.contribution_id AND known.looked_at > $4
      THEN known.begun_at ELSE excluded.begun_at END`;

/** Who looks at what. It is no work yet: no claim, no version, no entry of the audit log. */
export class LooksService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { queue: ContributionsQueries },
  ) {}

  async look(scope: ContributionScope, contributionId: string): Promise<ContributionRow> {
    const { id: staffUserId } = demandStaff(scope.viewer, readContributions);
    const row = await this.needs.queue.one(scope, contributionId);
    if (row === null) return refuse({ ...unknownContribution, field: ['contributionId'] });
    const now = this.clock.now();
    await this.database.transaction(async (tx) => tx.query(LOOK, [staffUserId, row.id, now, lookedSince(now)]));
    return row;
  }
}
