import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { dayIn } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import { shownPeople } from '../../platform/few-people.rules';
import { DAY_MS } from '../../platform/time';
import { readPlanGaps } from '../plans.policy';
import type { PlanGapDay } from './plan-note.graphql';

/** What the catalogue lacks, as plans meet it: counted in the database, no person's plan is read. */
export class PlanGapsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of days that are over everywhere, newest first: nobody finds a number by asking for a plan and looking again. */
  async ofDays(viewer: Viewer, days: number): Promise<PlanGapDay[]> {
    demand(viewer, readPlanGaps);
    const today = Date.parse(dayIn('UTC', this.clock.now()));
    const day = (ago: number): string => new Date(today - ago * DAY_MS).toISOString().slice(0, 10);
    const rows = await this.database.query<{ date: string; short: number; empty: number }[]>(
      `SELECT date::text, count(*) FILTER (WHERE note = 'LITTLE_LEFT')::int AS short, count(*) FILTER (WHERE note <> 'LITTLE_LEFT')::int AS empty
       FROM daily_plan WHERE note IS NOT NULL AND date >= $1 AND date <= $2 GROUP BY date ORDER BY date DESC`,
      [day(days + 1), day(2)],
    );
    return rows.map(({ date, short, empty }) => ({ date, short: shownPeople(short), empty: shownPeople(empty) }));
  }
}
