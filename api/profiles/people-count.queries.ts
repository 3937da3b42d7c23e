import type { DataSource } from 'typeorm';
import { toSql } from '../targeting/language';
import type { PeopleCount } from '../targeting';
import type { Rule, World } from '../targeting/language';

/** Counts in the database over what people said: no profile is read. */
export class ProfilesCount implements PeopleCount {
  constructor(private readonly database: DataSource) {}

  async count(rules: readonly Rule[], world: World): Promise<{ total: number; matching: number[] }> {
    const parameters: unknown[] = [];
    const counts = rules.map(
      (rule) => `count(*) FILTER (WHERE ${toSql(rule, { world, facts: 'profile.facts', parameters })})::int`,
    );
    const rows = await this.database.query<{ total: number; matching: number[] }[]>(
      `SELECT count(*)::int AS total, ARRAY[${counts.join(', ')}]::int[] AS matching FROM profile`,
      parameters,
    );
    return rows[0] ?? { total: 0, matching: [] };
  }
}
