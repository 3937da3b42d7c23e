import type { EntityManager } from 'typeorm';
import type { ProfileRow } from '../../profiles';
import type { RecommendationResponse } from '../../recommendations';
import type { HistoryEntry } from '../cooldown.rules';
import { planDay } from './plan-day.rules';

/** What of a person's past decides what comes next. */
export interface Past {
  /** What was planned, and what was answered outside the plans. */
  history: HistoryEntry[];
  /** What they said is of interest or in progress: the ISO day, by id. */
  wanted: Map<string, string>;
}

type Whose = Pick<ProfileRow, 'id' | 'timeZone'>;

interface Planned extends Omit<HistoryEntry, 'answeredOn'> {
  profileId: string;
  updatedAt: Date;
}

interface Answered {
  profileId: string;
  recommendationId: string;
  response: RecommendationResponse;
  updatedAt: Date;
}

/** By profile; in two statements, however many they are. */
export async function pastsOf(manager: EntityManager, profiles: readonly Whose[]): Promise<Map<string, Past>> {
  const ids = profiles.map(({ id }) => id);
  const planned = await manager.query<Planned[]>(
    `SELECT profile_id AS "profileId", recommendation_id AS "recommendationId", status, date::text, updated_at AS "updatedAt",
       snoozed_until::text AS "snoozedUntil", reason
     FROM ${ofEach('planned_action')}`,
    [ids],
  );
  const answered = await manager.query<Answered[]>(
    `SELECT profile_id AS "profileId", recommendation_id AS "recommendationId", response, updated_at AS "updatedAt"
     FROM ${ofEach('recommendation_response')}`,
    [ids],
  );
  const plannedOf = Map.groupBy(planned, ({ profileId }) => profileId);
  const answeredOf = Map.groupBy(answered, ({ profileId }) => profileId);
  return new Map(
    profiles.map(({ id, timeZone }) => [
      id,
      pastFrom({ planned: plannedOf.get(id) ?? [], answered: answeredOf.get(id) ?? [] }, timeZone),
    ]),
  );
}

/** By the index for each of them, whatever PostgreSQL knows of a table that has grown since it was last looked at. */
function ofEach(table: string): string {
  return `unnest($1::uuid[]) AS given (id) CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE profile_id = given.id OFFSET 0) AS own`;
}

function pastFrom(
  { planned, answered }: { planned: readonly Planned[]; answered: readonly Answered[] },
  timeZone: string,
): Past {
  const said = answered.map((answer) => ({ ...answer, day: planDay(timeZone, answer.updatedAt) }));
  return {
    history: [
      ...planned.map((action) => ({ ...action, answeredOn: planDay(timeZone, action.updatedAt) })),
      ...said.flatMap((answer) => entryOf(answer, answer.day)),
    ],
    wanted: new Map(
      said
        .filter(({ response }) => response === 'INTERESTED' || response === 'IN_PROGRESS')
        .map(({ recommendationId, day }) => [recommendationId, day]),
    ),
  };
}

function entryOf({ recommendationId, response }: Answered, day: string): HistoryEntry[] {
  const status = response === 'DONE' ? 'DONE' : response === 'NOT_FOR_ME' ? 'DECLINED' : undefined;
  return status === undefined
    ? []
    : [{ recommendationId, status, date: day, answeredOn: day, snoozedUntil: null, reason: null }];
}
