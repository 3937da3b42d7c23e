import type { DataSource, EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { Viewer } from '../accounts/permissions';
import type { PublishedItem } from '../catalogue';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { Connection } from '../platform/graphql/connections';
import { namedUuid } from '../platform/ids';
import type { ProfileRead, ProfileRow } from '../profiles';
import type { OwnAnswers, Scored } from '../recommendations';
import type { ChoosingService, Offer } from './choice/choosing.service';
import { planDay } from './choice/plan-day.rules';
import { dailyPlanId } from './daily-plan-id.rules';
import type { PlanNote } from './notes/plan-note.graphql';
import { noteWords } from './notes/plan-note.rules';
import type { OwnDay } from './personal.queries';
import { plansLoaders } from './plans.loaders';
import type { PlansLoaders } from './plans.loaders';
import { DailyPlanRow } from './daily-plan.entity';
import { PlannedActionRow } from './planned-action.entity';
import { PlannedRevisionRow } from './planned-revision.entity';
import { asPlanned } from './planned-revision.rules';
import { contentOfDay, pageOfActions } from './plans.queries';
import type { ActionsPage, DayContent } from './plans.queries';

export interface Day {
  id: string;
  date: string;
  actions: PlannedActionRow[];
  note: PlanNote | null;
}

interface OfToday {
  /** ISO day, where the person lives. */
  today: string;
  offer: Offer;
}

export interface DayRequest {
  /** ISO day; today without one. */
  date?: string | null | undefined;
  /** Nothing may be stored. */
  isReadOnly: boolean;
  /** Those of the request, where there is one. */
  loaders?: PlansLoaders;
}

/** The days of a person. Every method takes the profile itself, which only its owner is ever given. */
export class PlansService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      choosing: ChoosingService;
      /** What was read to know the viewer. */
      readWith: (viewer: Viewer) => ProfileRead | undefined;
    },
  ) {}

  /**
   * Today's plan is made when it is first asked for, then stays; a day to come has none yet. A request that may change nothing gets what
   * would be made, with the ids that it would have.
   */
  async planOf(profile: ProfileRow, request: DayRequest): Promise<Day> {
    const date = request.date ?? planDay(profile.timeZone, this.clock.now());
    const { actions, note } = await this.contentOn(date, profile, request);
    return {
      ...{ id: dailyPlanId(profile.id, date), date, actions },
      note: note && { key: note, text: noteWords(note, profile.locale) },
    };
  }

  /** What a person said last of recommendations. */
  async answersOf(profile: ProfileRow, loaders: PlansLoaders): Promise<OwnAnswers> {
    return this.ownDay(profile, loaders);
  }

  /**
   * Stands for all that the personal page of the viewer is made of, beside what is for everybody: the same text, the same page. Undefined
   * for who is no job seeker.
   */
  pageStateOf(viewer: Viewer): string | undefined {
    const read = this.needs.readWith(viewer);
    if (read === undefined) return undefined;
    const { profile, stateNumber } = read;
    const now = this.clock.now();
    // Ages and months of search turn at midnight, plans later.
    return `${profile.id} ${stateNumber} ${dayIn(profile.timeZone, now)} ${planDay(profile.timeZone, now)}`;
  }

  private async contentOn(
    day: string,
    profile: ProfileRow,
    { isReadOnly, loaders = plansLoaders(this.database) }: DayRequest,
  ): Promise<DayContent> {
    const today = planDay(profile.timeZone, this.clock.now());
    if (day > today || day < planDay(profile.timeZone, profile.createdAt)) return { actions: [], note: null };
    const { manager } = this.database;
    if (day < today) return contentOfDay(manager, profile.id, { day, today });
    const own = await this.ownDay(profile, loaders);
    if (own.isMade) return this.asItStands(own);
    // Another request may have made it since.
    if (await this.isMade(profile.id, today))
      return this.asItStands(await contentOfDay(manager, profile.id, { day, today }));
    const offer = await this.needs.choosing.offerFor(profile);
    if (isReadOnly) {
      const { picked, note } = await this.needs.choosing.choose(manager, profile, { today, offer });
      return { actions: this.planned(picked, profile, { today, offer }), note };
    }
    await this.make(profile, today, offer);
    loaders.ownDay.clearAll();
    return contentOfDay(manager, profile.id, { day, today });
  }

  /** A plan of today, without what the team archived since; where nothing is left of it, it proposes a rest. */
  private async asItStands({ actions: planned, note }: DayContent): Promise<DayContent> {
    const actions = await this.needs.choosing.withoutArchived(this.database.manager, planned);
    return { actions, note: note ?? (actions.length === 0 ? 'REST' : null) };
  }

  private async ownDay({ id, timeZone }: ProfileRow, { ownDay }: PlansLoaders): Promise<OwnDay> {
    return ownDay.load({ profileId: id, today: planDay(timeZone, this.clock.now()) });
  }

  async actionsOf(profile: ProfileRow, page: ActionsPage): Promise<Connection<PlannedActionRow>> {
    return pageOfActions(this.database, profile.id, { ...page, today: planDay(profile.timeZone, this.clock.now()) });
  }

  private async isMade(profileId: string, date: string): Promise<boolean> {
    return this.database.manager.existsBy(DailyPlanRow, { profileId, date });
  }

  private async make(profile: ProfileRow, today: string, offer: Offer): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.isFirst(tx, profile.id, today))) return;
      await expirePast(tx, profile.id, today);
      const { picked, note } = await this.needs.choosing.choose(tx, profile, { today, offer });
      if (note !== null) await tx.update(DailyPlanRow, { profileId: profile.id, date: today }, { note });
      await keepRevisions(
        tx,
        picked.map(({ item }) => item),
      );
      await tx.insert(PlannedActionRow, this.planned(picked, profile, { today, offer }));
    });
  }

  private planned(picked: readonly Scored[], profile: ProfileRow, { today, offer }: OfToday): PlannedActionRow[] {
    const { ranking } = offer;
    return picked.map((one, position) => ({
      id: namedUuid(`${profile.id}:${today}:${one.item.id}`),
      profileId: profile.id,
      date: today,
      position,
      status: 'PROPOSED',
      recommendationId: one.item.id,
      revisionNumber: one.item.revisionNumber,
      reasons: {
        FR: ranking.reasonsOf(one, 'FR'),
        FR_TU: ranking.reasonsOf(one, 'FR_TU'),
        EN: ranking.reasonsOf(one, 'EN'),
      },
      snoozedUntil: null,
      useful: null,
      reason: null,
      before: null,
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

/** What people were given stays theirs to read. */
export async function keepRevisions(tx: EntityManager, items: readonly PublishedItem[]): Promise<void> {
  if (items.length === 0) return;
  // Always in the same order, so that the plans of two people never wait for each other.
  const revisions = items.map(asPlanned).sort((a, b) => a.recommendationId.localeCompare(b.recommendationId));
  await tx.createQueryBuilder().insert().into(PlannedRevisionRow).values(revisions).orIgnore().execute();
}

/** What was proposed on a day gone by and not answered. */
export async function expirePast(manager: EntityManager, profileId: string, today: string): Promise<void> {
  await manager.update(
    PlannedActionRow,
    { profileId, status: 'PROPOSED', date: LessThan(today) },
    { status: 'EXPIRED' },
  );
}
