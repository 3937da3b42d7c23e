import type { EntityManager } from 'typeorm';
import { FEWEST } from '../../platform/few-people.rules';
import { ALL, AND, LIKE } from '../../recommendations';
import { toSql } from '../../targeting/language';
import type { World } from '../../targeting/language';
import { ALREADY_DONE, REASONS_FOR_NOW } from '../cooldown.rules';

interface Counting {
  /** The moments between which answers count. */
  from: Date;
  to: Date;
  world: World;
}

/** Declined, for reasons that say nothing of the use. */
const TELLS_NOTHING = [...REASONS_FOR_NOW, ALREADY_DONE].map((reason) => `'${reason}'`).join(', ');

/** The last that each person said of the use of each recommendation. */
const LAST_SAID = `
  SELECT DISTINCT ON (recommendation_id, profile_id) recommendation_id, profile_id, useful FROM (
    SELECT profile_id, recommendation_id, response = 'DONE' AS useful, updated_at
    FROM recommendation_response WHERE response IN ('DONE', 'NOT_FOR_ME') AND updated_at BETWEEN $1 AND $2
    UNION ALL
    SELECT profile_id, recommendation_id, status = 'DONE' AND useful IS NOT FALSE, updated_at
    FROM planned_action WHERE updated_at BETWEEN $1 AND $2
      AND (status = 'DONE' OR status = 'DECLINED' AND coalesce(reason, '') NOT IN (${TELLS_NOTHING}))) AS said
  ORDER BY recommendation_id, profile_id, updated_at DESC, useful`;

/** In the database, as counts over everybody: no answer is read, and none of fewer than ten people is kept. */
export async function countAnswers(tx: EntityManager, { from, to, world }: Counting): Promise<void> {
  const parameters: unknown[] = [from, to];
  const names = LIKE.map((rules) => {
    const cases = Object.entries(rules).map(
      ([name, rule]) => `WHEN ${toSql(rule, { world, facts: 'profile.facts', parameters })} THEN '${name}'`,
    );
    return `CASE ${cases.join(' ')} END`;
  });
  await tx.query('DELETE FROM usefulness');
  await tx.query(
    `INSERT INTO usefulness (recommendation_id, segment, people, useful)
     SELECT recommendation_id, CASE WHEN GROUPING(segment) = 1 THEN '${ALL}' ELSE segment END, count(*), count(*) FILTER (WHERE useful)
     FROM (SELECT last.recommendation_id, last.useful, ${names.join(` || '${AND}' || `)} AS segment
       FROM (${LAST_SAID}) AS last
       JOIN profile ON profile.id = last.profile_id JOIN recommendation ON recommendation.id = last.recommendation_id) AS answer
     GROUP BY GROUPING SETS ((recommendation_id), (recommendation_id, segment))
     HAVING count(*) >= ${FEWEST} AND (GROUPING(segment) = 1 OR segment IS NOT NULL)`,
    parameters,
  );
}
