import type { DataSource } from 'typeorm';
import { readPrepared } from '../platform/database/prepared';
import type { OwnAnswers, RecommendationResponse } from '../recommendations';
import { ALREADY_DONE, REASONS_FOR_NOW } from './cooldown.rules';
import type { PlanNoteKey } from './notes/plan-note.rules';
import type { PlannedActionRow } from './planned-action.entity';
import { asOf } from './plans.queries';

export interface OwnDayKey {
  profileId: string;
  /** ISO day, where the person lives. */
  today: string;
}

/** What the page of one person needs, beside the profile. */
export class OwnDay implements OwnAnswers {
  /** `today`: as of OwnDayKey. */
  constructor(
    private readonly read: Read,
    private readonly today: string,
  ) {}

  /** What they said last of each recommendation, by its id. */
  get responses(): ReadonlyMap<string, RecommendationResponse> {
    return new Map(this.read.responses.map(([id, response]) => [id, response]));
  }

  get undoable(): ReadonlySet<string> {
    return new Set(this.read.responses.flatMap(([id, , answeredOn]) => (answeredOn === this.today ? [id] : [])));
  }

  /** The ids of the actions that they did in a plan, or had done before it, and did not say since that they want. */
  get done(): readonly string[] {
    return this.read.done;
  }

  /** Those planned for today, in their order. */
  get actions(): PlannedActionRow[] {
    return this.read.actions.map((action) => asOf({ ...action, updatedAt: new Date(action.updatedAt) }, this.today));
  }

  /** Whether today's plan is made already. */
  get isMade(): boolean {
    return this.read.plan !== null;
  }

  /** That of today's plan. */
  get note(): PlanNoteKey | null {
    return this.read.plan?.note ?? null;
  }
}

interface Read {
  /** With the ISO day of an answer that can be taken back. */
  responses: [string, RecommendationResponse, string | null][];
  done: string[];
  /** Null as long as it is not made. */
  plan: { note: PlanNoteKey | null } | null;
  actions: (Omit<PlannedActionRow, 'updatedAt'> & { updatedAt: string })[];
}

/**
 * What they said is said to a recommendation, or to a planned action of it that they declined for good (see cooldown.rules), which is to
 * say that it is not for them.
 */
const BY_PROFILE = {
  name: 'own day',
  text: `SELECT
    (SELECT coalesce(json_agg(json_build_array(recommendation_id, response, answered_on) ORDER BY updated_at), '[]') FROM (
      SELECT recommendation_id, response, before->>'answeredOn' AS answered_on, updated_at FROM recommendation_response WHERE profile_id = $1
      UNION ALL SELECT recommendation_id, CASE WHEN reason = '${ALREADY_DONE}' THEN 'DONE' ELSE 'NOT_FOR_ME' END, NULL, updated_at
      FROM planned_action WHERE profile_id = $1 AND status = 'DECLINED'
        AND coalesce(reason, '') NOT IN (${REASONS_FOR_NOW.map((reason) => `'${reason}'`).join(', ')})
    ) AS said) AS responses,
    (SELECT coalesce(json_agg(DISTINCT recommendation_id), '[]') FROM planned_action AS planned
      WHERE profile_id = $1 AND (status = 'DONE' OR status = 'DECLINED' AND reason = '${ALREADY_DONE}') AND NOT EXISTS (
        SELECT FROM recommendation_response AS since WHERE profile_id = $1 AND since.recommendation_id = planned.recommendation_id
          AND response IN ('INTERESTED', 'IN_PROGRESS') AND since.updated_at > planned.updated_at)) AS done,
    (SELECT json_build_object('note', note) FROM daily_plan WHERE profile_id = $1 AND date = $2) AS plan,
    (SELECT coalesce(json_agg(json_build_object(
      'id', id, 'profileId', profile_id, 'date', date, 'position', position, 'status', status, 'recommendationId', recommendation_id,
      'revisionNumber', revision_number, 'reasons', reasons, 'snoozedUntil', snoozed_until, 'useful', useful, 'reason', reason, 'before', before, 'updatedAt', updated_at
    ) ORDER BY position), '[]') FROM planned_action WHERE profile_id = $1 AND date = $2) AS actions`,
};

/** In one statement, as it goes with every personal page. */
export async function ownDayOf(database: DataSource, { profileId, today }: OwnDayKey): Promise<OwnDay> {
  const [read] = await readPrepared<Read>(database, BY_PROFILE, [profileId, today]);
  if (read === undefined) throw new Error('PostgreSQL answered without a row');
  return new OwnDay(read, today);
}
