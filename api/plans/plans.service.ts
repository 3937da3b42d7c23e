import type { DataSource, EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { Connection } from '../platform/graphql/connections';
import { namedUuid } from '../platform/ids';
import type { ProfileRow } from '../profiles';
import type { Ranked, RecommendationsService } from '../recommendations';
import { pickActions, planSize } from './plan.rules';
import { DailyPlanRow } from './daily-plan.entity';
import { PlannedActionRow } from './planned-action.entity';
import { PlannedRevisionRow } from './planned-revision.entity';
import { asPlanned } from './planned-revision.rules';
import { actionsOfDay, historyOf, pageOfActions } from './plans.queries';
import type { ActionsPage } from './plans.queries';

export interface Day {
  date: string;
  actions: PlannedActionRow[];
}

type Plannable = Pick<Ranked, 'item' | 'score'> & Pick<PlannedActionRow, 'reasons'>;

export interface DayRequest {
  /** ISO day; today without one. */
  date?: string | null | undefined;
  /** Nothing may be stored. */
  isReadOnly: boolean;
}

/** The days of a person. Every method takes the profile itself, which only its owner is ever given. */
export class PlansService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly recommendations: RecommendationsService,
  ) {}

  /**
   * Today's plan is made when it is first asked for, then stays; a day to come has none yet. A request that may change nothing gets what
   * would be made, with the ids that it would have.
   */
  async planOf(profile: ProfileRow, { date, isReadOnly }: DayRequest): Promise<Day> {
    const today = dayIn(profile.timeZone, this.clock.now());
    const day = date ?? today;
    if (day > today || day < dayIn(profile.timeZone, profile.createdAt)) return { date: day, actions: [] };
    const { manager } = this.database;
    const actions = await actionsOfDay(manager, profile.id, { day, today });
    if (actions.length > 0 || day < today || (await this.isMade(profile.id, today))) return { date: day, actions };
    const ranked = await this.rankedFor(profile);
    if (isReadOnly) return { date: day, actions: await this.choose(manager, profile, { today, ranked }) };
    await this.make(profile, today, ranked);
    return { date: day, actions: await actionsOfDay(manager, profile.id, { day, today }) };
  }

  async actionsOf(profile: ProfileRow, page: ActionsPage): Promise<Connection<PlannedActionRow>> {
    return pageOfActions(this.database, profile.id, { ...page, today: dayIn(profile.timeZone, this.clock.now()) });
  }

  private async isMade(profileId: string, date: string): Promise<boolean> {
    return this.database.manager.existsBy(DailyPlanRow, { profileId, date });
  }

  /** Outside of any transaction: ranking asks for connections of its own. */
  private async rankedFor({ facts }: ProfileRow): Promise<Plannable[]> {
    const [french, familiar, english] = await Promise.all(
      (['FR', 'FR_TU', 'EN'] as const).map(async (locale) => {
        const { items } = await this.recommendations.rank(facts, { kind: 'ACTION', locale });
        return new Map(items.map((ranked) => [ranked.item.id, ranked]));
      }),
    );
    const reasonsIn = (ranking: ReadonlyMap<string, Ranked> | undefined, id: string): string[] =>
      ranking?.get(id)?.reasons ?? [];
    return [...(french?.values() ?? [])].map(({ item, score, reasons: FR }) => ({
      item,
      score,
      reasons: { FR, FR_TU: reasonsIn(familiar, item.id), EN: reasonsIn(english, item.id) },
    }));
  }

  private async make(profile: ProfileRow, today: string, ranked: readonly Plannable[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.isFirst(tx, profile.id, today))) return;
      await expirePast(tx, profile.id, today);
      const actions = await this.choose(tx, profile, { today, ranked });
      await keep(tx, actions, ranked);
    });
  }

  private async choose(
    manager: EntityManager,
    profile: ProfileRow,
    { today, ranked }: { today: string; ranked: readonly Plannable[] },
  ): Promise<PlannedActionRow[]> {
    const picked = pickActions({
      ranked,
      history: await historyOf(manager, profile),
      today,
      size: planSize(profile.facts),
      seed: `${profile.id}:${today}`,
    });
    return picked.map(({ item, reasons }, position) => ({
      id: namedUuid(`${profile.id}:${today}:${item.id}`),
      profileId: profile.id,
      date: today,
      position,
      status: 'PROPOSED',
      recommendationId: item.id,
      revisionNumber: item.revisionNumber,
      reasons,
      snoozedUntil: null,
      useful: null,
      reason: null,
      updatedAt: this.clock.now(),
    }));
  }

  /** Of two requests at once, the second waits here for the first, then finds its plan. */
  private async isFirst(tx: EntityManager, profileId: string, date: string): Promise<boolean> {
    const sql = `INSERT INTO daily_plan (profile_id, date, created_at) SELECT id, $2, $3 FROM profile WHERE id = $1 ON CONFLICT DO NOTHING RETURNING date`;
    const rows = await tx.query<unknown[]>(sql, [profileId, date, this.clock.now()]);
    return rows.length > 0;
  }
}

async function keep(
  tx: EntityManager,
  actions: readonly PlannedActionRow[],
  ranked: readonly Plannable[],
): Promise<void> {
  if (actions.length === 0) return;
  const planned = new Set(actions.map(({ recommendationId }) => recommendationId));
  // Always in the same order, so that the plans of two people never wait for each other.
  const revisions = ranked
    .filter(({ item }) => planned.has(item.id))
    .map(({ item }) => asPlanned(item))
    .sort((a, b) => a.recommendationId.localeCompare(b.recommendationId));
  await tx.createQueryBuilder().insert().into(PlannedRevisionRow).values(revisions).orIgnore().execute();
  await tx.insert(PlannedActionRow, [...actions]);
}

/** What was proposed on a day gone by and not answered. */
export async function expirePast(manager: EntityManager, profileId: string, today: string): Promise<void> {
  await manager.update(
    PlannedActionRow,
    { profileId, status: 'PROPOSED', date: LessThan(today) },
    { status: 'EXPIRED' },
  );
}
