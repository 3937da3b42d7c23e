import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { DAY_MS } from '../../platform/time';
import type { Experiment } from '../../recommendations';
import type { ExperimentResult } from './outcome.graphql';
import { resultOf } from './outcome.rules';
import type { SideCounts } from './outcome.rules';

/** Of each side, how many did what from the day on which they first met the experiment until it ended. */
const SIDES = `
  SELECT side, count(*)::int AS people, count(*) FILTER (WHERE done)::int AS "DONE",
    count(*) FILTER (WHERE useful)::int AS "USEFUL", count(*) FILTER (WHERE interested)::int AS "INTERESTED"
  FROM (SELECT side, profile_id, min(date) AS since FROM experiment_exposure
    WHERE experiment_id = $1 AND date <= $2::date GROUP BY side, profile_id) AS met,
  LATERAL (SELECT bool_or(done) AS done, bool_or(useful) AS useful, bool_or(interested) AS interested FROM (
    SELECT response = 'DONE' AS done, false AS useful, response IN ('INTERESTED', 'IN_PROGRESS') AS interested
    FROM recommendation_response AS said
    WHERE said.profile_id = met.profile_id AND said.updated_at >= met.since AND said.updated_at <= $3
    UNION ALL
    SELECT status = 'DONE', useful IS TRUE, false FROM planned_action AS planned
    WHERE planned.profile_id = met.profile_id AND planned.updated_at >= met.since AND planned.updated_at <= $3) AS answer) AS answers
  GROUP BY side`;

const NOBODY: SideCounts = { people: 0, DONE: 0, USEFUL: 0, INTERESTED: 0 };

/** What an experiment brought, counted in the database: no answer of anybody is read. */
export class OutcomeQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Until a day ago, as all that is told of answers. */
  async of({ id, stoppedAt }: Experiment): Promise<ExperimentResult> {
    const yesterday = new Date(this.clock.now().getTime() - DAY_MS);
    const until = stoppedAt !== null && stoppedAt < yesterday ? stoppedAt : yesterday;
    const rows = await this.database.query<(SideCounts & { side: string })[]>(SIDES, [id, yesterday, until]);
    const side = (name: string): SideCounts => rows.find((row) => row.side === name) ?? NOBODY;
    return resultOf(side('SHOWN'), side('COMPARED'));
  }
}
