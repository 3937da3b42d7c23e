import type { EntityManager } from 'typeorm';
import type { RecommendationResponse } from '../recommendations';
import { NOT_NOW } from './cooldown.rules';
import type { PlannedActionRow } from './planned-action.entity';
import { asOf } from './plans.queries';

export interface OwnDayKey {
  profileId: string;
  /** ISO day, where the person lives. */
  today: string;
}

/** What the page of one person needs, beside the profile. */
export interface OwnDay {
  /** What they said last of each recommendation, by its id. */
  responses: ReadonlyMap<string, RecommendationResponse>;
  /** Those planned for today, in their order. */
  actions: PlannedActionRow[];
}

interface Row {
  responses: [string, RecommendationResponse][];
  actions: (Omit<PlannedActionRow, 'updatedAt'> & { updatedAt: string })[];
}

/**
 * What they said is said to a recommendation, or to a planned action of it that they declined for good (see cooldown.rules), which is to say
 * that it is not for them.
 */
const OWN_DAY = `SELECT
  (SELECT coalesce(json_agg(json_build_array(recommendation_id, response) ORDER BY updated_at), '[]') FROM (
    SELECT recommendation_id, response, updated_at FROM recommendation_response WHERE profile_id = $1
    UNION ALL SELECT recommendation_id, 'NOT_FOR_ME', updated_at
    FROM planned_action WHERE profile_id = $1 AND status = 'DECLINED' AND reason IS DISTINCT FROM $3
  ) AS said) AS responses,
  (SELECT coalesce(json_agg(json_build_object(
    'id', id, 'profileId', profile_id, 'date', date, 'position', position, 'status', status, 'recommendationId', recommendation_id,
    'revisionNumber', revision_number, 'reasons', reasons, 'snoozedUntil', snoozed_until, 'useful', useful, 'reason', reason, 'updatedAt', updated_at
  ) ORDER BY position), '[]') FROM planned_action WHERE profile_id = $1 AND date = $2) AS actions`;

/** In one statement, as it goes with every personal page. */
export async function ownDayOf(manager: EntityManager, { profileId, today }: OwnDayKey): Promise<OwnDay> {
  const [row] = await manager.query<Row[]>(OWN_DAY, [profileId, today, NOT_NOW]);
  const { responses = [], actions = [] } = row ?? {};
  return {
    responses: new Map(responses),
    actions: actions.map((action) => asOf({ ...action, updatedAt: new Date(action.updatedAt) }, today)),
  };
}
