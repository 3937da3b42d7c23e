import type { DataSource, EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { Connection } from '../platform/graphql/connections';
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

/** The days of a person. Every method takes the profile itself, which only its owner is ever given. */
export class PlansService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly recommendations: RecommendationsService,
  ) {}

  /** Today's plan is made when it is first asked for, then stays; a day to come has none yet. */
  async planOf(profile: ProfileRow, date?: string | null): Promise<Day> {
    const today = dayIn(profile.timeZone, this.clock.now());
    const day = date ?? today;
    if (day > today || day < dayIn(profile.timeZone, profile.createdAt)) return { date: day, actions: [] };
    if (day === today) await this.makeOnce(profile, today);
    return { date: day, actions: await actionsOfDay(this.database.manager, profile.id, day) };
  }

  async actionsOf(profile: ProfileRow, page: ActionsPage): Promise<Connection<PlannedActionRow>> {
    await expirePast(this.database.manager, profile.id, dayIn(profile.timeZone, this.clock.now()));
    return pageOfActions(this.database, profile.id, page);
  }

  private async makeOnce(profile: ProfileRow, today: string): Promise<void> {
    if (await this.database.manager.existsBy(DailyPlanRow, { profileId: profile.id, date: today })) return;
    // Before the transaction: ranking asks for connections of its own.
    const { items } = await this.recommendations.rank(profile.facts, { kind: 'ACTION', locale: profile.locale });
    await this.database.transaction(async (tx) => {
      if (!(await this.isFirst(tx, profile.id, today))) return;
      await expirePast(tx, profile.id, today);
      const history = await historyOf(tx, profile);
      const picked = pickActions({
        ranked: items,
        history,
        today,
        size: planSize(profile.facts),
        seed: `${profile.id}:${today}`,
      });
      await this.keep(tx, { profileId: profile.id, date: today }, picked);
    });
  }

  private async keep(
    tx: EntityManager,
    plan: Pick<PlannedActionRow, 'profileId' | 'date'>,
    picked: readonly Ranked[],
  ): Promise<void> {
    if (picked.length === 0) return;
    // Always in the same order, so that the plans of two people never wait for each other.
    const revisions = picked
      .map(({ item }) => asPlanned(item))
      .sort((a, b) => a.recommendationId.localeCompare(b.recommendationId));
    await tx.createQueryBuilder().insert().into(PlannedRevisionRow).values(revisions).orIgnore().execute();
    const shared = { ...plan, status: 'PROPOSED' as const, updatedAt: this.clock.now() };
    const actions = picked.map(({ item: { id, revisionNumber }, reasons }, position) => ({
      ...shared,
      position,
      recommendationId: id,
      revisionNumber,
      reasons,
    }));
    await tx.insert(PlannedActionRow, actions);
  }

  /** Of two requests at once, the second waits here for the first, then finds its plan. */
  private async isFirst(tx: EntityManager, profileId: string, date: string): Promise<boolean> {
    const sql = `INSERT INTO daily_plan (profile_id, date, created_at) SELECT id, $2, $3 FROM profile WHERE id = $1 ON CONFLICT DO NOTHING RETURNING date`;
    const rows = await tx.query<unknown[]>(sql, [profileId, date, this.clock.now()]);
    return rows.length > 0;
  }
}

/** What was proposed on a day gone by and not answered. */
export async function expirePast(manager: EntityManager, profileId: string, today: string): Promise<void> {
  await manager.update(
    PlannedActionRow,
    { profileId, status: 'PROPOSED', date: LessThan(today) },
    { status: 'EXPIRED' },
  );
}
