import { In, LessThan } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { connectionFrom, cursorOf, firstOf, keyOf } from '../../platform/graphql/connections';
import type { Connection } from '../../platform/graphql/connections';
import { badInput } from '../../platform/graphql/errors';
import { daysSinceMonday, isDay } from '../../platform/time';
import type { ProfileRow } from '../../profiles';
import { planDay } from '../choice/plan-day.rules';
import { dailyPlanId } from '../daily-plan-id.rules';
import { DailyPlanRow } from '../daily-plan.entity';
import { noteWords } from '../notes/plan-note.rules';
import { PlannedActionRow } from '../planned-action.entity';
import { asOf } from '../plans.queries';
import type { Day } from '../plans.service';
import { DAYS_COUNTED, dayBefore, streakOf } from './progress.rules';
import type { Progress } from './progress.graphql';

/** By the profile alone, and by moments: the days of the person are told from them here. */
const DONE = `
  SELECT recommendation_id, updated_at FROM planned_action WHERE profile_id = $1 AND status = 'DONE' AND date >= $2
  UNION ALL SELECT recommendation_id, updated_at FROM recommendation_response WHERE profile_id = $1 AND response = 'DONE' AND updated_at >= $2::date`;
const EMPTY = `SELECT date::text AS date FROM daily_plan WHERE profile_id = $1 AND note <> 'LITTLE_LEFT' AND date >= $2`;

/** What a person did, and the days that they had. Every method takes the profile itself, which only its owner is ever given. */
export class ProgressQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async of({ id, timeZone }: ProfileRow): Promise<Progress> {
    const today = planDay(timeZone, this.clock.now());
    const since = dayBefore(today, DAYS_COUNTED - 1);
    const rows = await this.database.query<{ recommendation_id: string; updated_at: Date }[]>(DONE, [id, since]);
    const done = rows.map((row) => ({ id: row.recommendation_id, day: planDay(timeZone, row.updated_at) }));
    const empty = await this.database.query<{ date: string }[]>(EMPTY, [id, since]);
    const days = new Set(done.map(({ day }) => day));
    // Said of the plan and of the recommendation on the same day, it was done once.
    const countSince = (first: string): number =>
      new Set(done.flatMap(({ id, day }) => (day >= first ? [`${day} ${id}`] : []))).size;
    const monday = dayBefore(today, daysSinceMonday(today));
    const streak = streakOf({ done: days, empty: new Set(empty.map(({ date }) => date)), today });
    return { streak, doneDays: days.size, doneCount: countSince(since), doneThisWeek: countSince(monday) };
  }

  async daysOf(profile: ProfileRow, page: { first: number; after: string | undefined }): Promise<Connection<Day>> {
    const { manager } = this.database;
    const { id: profileId, timeZone, locale } = profile;
    const first = firstOf(page.first);
    const totalCount = await manager.countBy(DailyPlanRow, { profileId });
    const plans = await manager.find(DailyPlanRow, {
      where: { profileId, ...(page.after === undefined ? {} : { date: LessThan(dayOf(page.after)) }) },
      order: { date: 'DESC' },
      take: first + 1,
    });
    const actions = await this.actionsOf(profileId, plans);
    const today = planDay(timeZone, this.clock.now());
    const edges = plans.map(({ date, note }) => ({
      cursor: cursorOf([date]),
      node: {
        ...{ id: dailyPlanId(profileId, date), date },
        actions: (actions.get(date) ?? []).map((action) => asOf(action, today)),
        note: note && { key: note, text: noteWords(note, { locale, date }) },
      },
    }));
    return connectionFrom(edges, { first, after: page.after, totalCount });
  }

  private async actionsOf(
    profileId: string,
    plans: readonly DailyPlanRow[],
  ): Promise<ReadonlyMap<string, PlannedActionRow[]>> {
    const dates = plans.map(({ date }) => date);
    const rows = await this.database.manager.find(PlannedActionRow, {
      where: { profileId, date: In(dates) },
      order: { position: 'ASC' },
    });
    return Map.groupBy(rows, ({ date }) => date);
  }
}

function dayOf(cursor: string): string {
  const [day = ''] = keyOf(cursor, 1).map(String);
  if (!isDay(day)) throw badInput('after is not a cursor of this list.');
  return day;
}
