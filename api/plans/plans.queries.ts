import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { connectionFrom, cursorOf, firstOf, keyOf } from '../platform/graphql/connections';
import type { Connection } from '../platform/graphql/connections';
import { badInput } from '../platform/graphql/errors';
import { isUuid } from '../platform/ids';
import { isDay } from '../platform/time';
import { DailyPlanRow } from './daily-plan.entity';
import type { PlanNoteKey } from './notes/plan-note.rules';
import { statusOn } from './responses.rules';
import type { PlannedActionStatus } from './responses.rules';
import { PlannedActionRow } from './planned-action.entity';
import { PlannedRevisionRow } from './planned-revision.entity';

/** What a day holds, or held. */
export interface DayContent {
  actions: PlannedActionRow[];
  note: PlanNoteKey | null;
}

export async function contentOfDay(
  manager: EntityManager,
  profileId: string,
  { day, today }: { day: string; today: string },
): Promise<DayContent> {
  const plan = await manager.findOneBy(DailyPlanRow, { profileId, date: day });
  const rows = await manager.find(PlannedActionRow, { where: { profileId, date: day }, order: { position: 'ASC' } });
  return { actions: rows.map((row) => asOf(row, today)), note: plan?.note ?? null };
}

/** As it stands today, whether or not what went by was written down since. */
export function asOf(action: PlannedActionRow, today: string): PlannedActionRow {
  return { ...action, status: statusOn(action, today) };
}

export type RevisionKey = Pick<PlannedRevisionRow, 'recommendationId' | 'revisionNumber'>;

/** In the order of the keys. A planned action's revision is always there: a foreign key holds it. */
export async function plannedRevisions(
  manager: EntityManager,
  keys: readonly RevisionKey[],
): Promise<PlannedRevisionRow[]> {
  const rows = await manager.findBy(PlannedRevisionRow, {
    recommendationId: In(keys.map((key) => key.recommendationId)),
  });
  const found = new Map(rows.map((row) => [nameOf(row), row]));
  return keys.flatMap((key) => found.get(nameOf(key)) ?? []);
}

function nameOf({ recommendationId, revisionNumber }: RevisionKey): string {
  return `${recommendationId}:${revisionNumber}`;
}

/** The same as `statusOn`. */
const STATUS = `CASE WHEN action.status = 'PROPOSED' AND action.date < :today THEN 'EXPIRED' ELSE action.status END`;

export interface ActionsPage {
  status?: PlannedActionStatus | null | undefined;
  first: number;
  after?: string | undefined;
}

/** A person's planned actions, newest day first. */
export async function pageOfActions(
  database: DataSource,
  profileId: string,
  page: ActionsPage & { today: string },
): Promise<Connection<PlannedActionRow>> {
  const first = firstOf(page.first);
  const query = database
    .createQueryBuilder(PlannedActionRow, 'action')
    .where('action.profileId = :profileId', { profileId });
  if (page.status) query.andWhere(`${STATUS} = :status`, { status: page.status, today: page.today });
  const totalCount = await query.getCount();
  if (page.after !== undefined)
    query.andWhere('(action.date, action.id) < (CAST(:date AS date), CAST(:id AS uuid))', positionOf(page.after));
  const rows = await query
    .orderBy('action.date', 'DESC')
    .addOrderBy('action.id', 'DESC')
    .limit(first + 1)
    .getMany();
  const edges = rows.map((row) => ({ cursor: cursorOf([row.date, row.id]), node: asOf(row, page.today) }));
  return connectionFrom(edges, { first, after: page.after, totalCount });
}

function positionOf(cursor: string): { date: string; id: string } {
  const [date = '', id = ''] = keyOf(cursor, 2).map(String);
  if (!isDay(date) || !isUuid(id)) throw badInput('after is not a cursor of this list.');
  return { date, id };
}
