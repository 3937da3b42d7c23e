import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { FEWEST, shareOf, shownPeople } from '../../platform/few-people.rules';
import { DAY_MS } from '../../platform/time';
import { ALREADY_DONE } from '../cooldown.rules';
import { readFeedback } from '../plans.policy';
import type { SaidOfRecommendation } from './said.graphql';

/** As what is told of one recommendation: the last that each person said, until a day ago; nothing of fewer than ten people. */
const SAID = `
  SELECT recommendation_id AS id, count(*)::int AS people, count(*) FILTER (WHERE not_for_me)::int AS "notForMe",
    count(*) FILTER (WHERE done)::int AS done, count(useful)::int AS rated, count(*) FILTER (WHERE useful)::int AS useful
  FROM (
    SELECT DISTINCT ON (recommendation_id, profile_id) recommendation_id, not_for_me, done, useful FROM (
      SELECT profile_id, recommendation_id, response = 'NOT_FOR_ME' AS not_for_me, response = 'DONE' AS done, NULL::boolean AS useful, updated_at
      FROM recommendation_response WHERE updated_at <= $1
      UNION ALL
      SELECT profile_id, recommendation_id, status = 'DECLINED' AND NOT was_done, status = 'DONE' OR was_done, useful, updated_at
      FROM planned_action, LATERAL (SELECT status = 'DECLINED' AND reason IS NOT DISTINCT FROM '${ALREADY_DONE}' AS was_done) AS told
      WHERE status IN ('ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED') AND updated_at <= $1) AS said
    ORDER BY recommendation_id, profile_id, updated_at DESC) AS last
  JOIN published_recommendation published ON published.id = last.recommendation_id
  GROUP BY recommendation_id HAVING count(*) >= ${FEWEST}
  ORDER BY count(*) FILTER (WHERE not_for_me)::float / count(*) DESC, recommendation_id LIMIT $2`;

interface Counted {
  id: string;
  people: number;
  notForMe: number;
  done: number;
  rated: number;
  useful: number;
}

/** What people say of the catalogue, counted in the database: no answer of anybody is read. */
export class SaidQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those that most people, in shares, say are not for them. */
  async leastWanted(viewer: Viewer, first: number): Promise<(SaidOfRecommendation & { id: string })[]> {
    demand(viewer, readFeedback);
    const until = new Date(this.clock.now().getTime() - DAY_MS);
    const rows = await this.database.query<Counted[]>(SAID, [until, first]);
    return rows.map(({ id, people, notForMe, done, rated, useful }) => ({
      id,
      people: shownPeople(people),
      notForMe: shareOf(notForMe, people) ?? 0,
      done: shareOf(done, people) ?? 0,
      useful: shareOf(useful, rated),
    }));
  }
}
