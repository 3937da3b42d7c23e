import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock';
import { DAY_MS } from '../platform/time';
import { toSql } from '../targeting/language';
import type { PeopleCount } from '../targeting';
import type { Rule, World } from '../targeting/language';

/**
 * Counts in the database over what people said: no profile is read. Profiles count from the day after they were made, so that nobody
 * finds the exact number behind a rounded one by making some and asking again.
 */
export class ProfilesCount implements PeopleCount {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async count(rules: readonly Rule[], world: World): Promise<{ total: number; matching: number[] }> {
    const parameters: unknown[] = [new Date(this.clock.now().getTime() - DAY_MS)];
    const counts = rules.map(
      (rule) => `count(*) FILTER (WHERE ${toSql(rule, { world, facts: 'profile.facts', parameters })})::int`,
    );
    const rows = await this.database.query<{ total: number; matching: number[] }[]>(
      `SELECT count(*)::int AS total, ARRAY[${counts.join(', ')}]::int[] AS matching FROM profile WHERE created_at <= $1`,
      parameters,
    );
    return rows[0] ?? { total: 0, matching: [] };
  }
}
