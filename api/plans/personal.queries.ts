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
  private known: Read | undefined;

  /** `state`: as it was read, letter by letter the same as long as nothing changes. `today`: as of OwnDayKey. */
  constructor(
    readonly state: string,
    private readonly today: string,
  ) {}

  /** What they said last of each recommendation, by its id. */
  get responses(): ReadonlyMap<string, RecommendationResponse> {
    return new Map(this.read.responses.map(([id, response]) => [id, response]));
  }

  get undoable(): ReadonlySet<string> {
    return new Set(this.read.responses.flatMap(([id, , answeredOn]) => (answeredOn === this.today ? [id] : [])));
  }

  /** Those planned for today, in their order. */
  get actions(): PlannedActionRow[] {
    const planned = this.read.actions.filter(({ date }) => date === this.today);
    return planned.map((action) => asOf({ ...action, updatedAt: new Date(action.updatedAt) }, this.today));
  }

  /** Whether today's plan is made already. */
  get isMade(): boolean {
    return this.read.notes[this.today] !== undefined;
  }

  /** That of today's plan. */
  get note(): PlanNoteKey | null {
    return this.read.notes[this.today] ?? null;
  }

  /** Once, and only where somebody asks. */
  private get read(): Read {
    return (this.known ??= JSON.parse(this.state) as Read);
  }
}

interface Read {
  /** With the ISO day of an answer that can be taken back. */
  responses: [string, RecommendationResponse, string | null][];
  /** By the day of the plan. */
  notes: Readonly<Record<string, PlanNoteKey | null>>;
  actions: (Omit<PlannedActionRow, 'updatedAt'> & { updatedAt: string })[];
}

/**
 * SQL for JSON of a profile, by its id, and of the days around $2, since it is known only with the profile which day it is there. What they said is said to
 * a recommendation, or to a planned action of it that they declined for good (see cooldown.rules), which is to say that it is not for them.
 */
export const ownDays = (id: string): string => `json_build_object(
  'responses', (SELECT coalesce(json_agg(json_build_array(recommendation_id, response, answered_on) ORDER BY updated_at), '[]') FROM (
    SELECT recommendation_id, response, before->>'answeredOn' AS answered_on, updated_at FROM recommendation_response WHERE profile_id = ${id}
    UNION ALL SELECT recommendation_id, CASE WHEN reason = '${ALREADY_DONE}' THEN 'DONE' ELSE 'NOT_FOR_ME' END, NULL, updated_at
    FROM planned_action WHERE profile_id = ${id} AND status = 'DECLINED'
      AND coalesce(reason, '') NOT IN (${REASONS_FOR_NOW.map((reason) => `'${reason}'`).join(', ')})
  ) AS said),
  'notes', (SELECT coalesce(json_object_agg(date, note ORDER BY date), '{}')
    FROM daily_plan WHERE profile_id = ${id} AND date BETWEEN $2::date - 1 AND $2::date + 1),
  'actions', (SELECT coalesce(json_agg(json_build_object(
    'id', id, 'profileId', profile_id, 'date', date, 'position', position, 'status', status, 'recommendationId', recommendation_id,
    'revisionNumber', revision_number, 'reasons', reasons, 'snoozedUntil', snoozed_until, 'useful', useful, 'reason', reason, 'before', before, 'updatedAt', updated_at
  ) ORDER BY date, position), '[]') FROM planned_action WHERE profile_id = ${id} AND date BETWEEN $2::date - 1 AND $2::date + 1)
)::text`;

const BY_PROFILE = { name: 'own days', text: `SELECT ${ownDays('$1')} AS days` };

/** In one statement, as it goes with every personal page. */
export async function ownDayOf(database: DataSource, { profileId, today }: OwnDayKey): Promise<OwnDay> {
  const rows = await readPrepared<{ days: string }>(database, BY_PROFILE, [profileId, today]);
  return new OwnDay(rows[0]?.days ?? '', today);
}
