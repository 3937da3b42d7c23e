import type { DataSource } from 'typeorm';
import type { Viewer } from '../accounts/permissions';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { Connection } from '../platform/graphql/connections';
import type { ProfileRead, ProfileRow } from '../profiles';
import type { ChoosingService } from './choice/choosing.service';
import { planDay } from './choice/plan-day.rules';
import { dailyPlanId } from './daily-plan-id.rules';
import type { MakingService } from './making/making.service';
import type { PlanNote } from './notes/plan-note.graphql';
import { noteWords } from './notes/plan-note.rules';
import type { OwnDay } from './personal.queries';
import { plansLoaders } from './plans.loaders';
import type { PlansLoaders } from './plans.loaders';
import { DailyPlanRow } from './daily-plan.entity';
import type { PlannedActionRow } from './planned-action.entity';
import { contentOfDay, pageOfActions } from './plans.queries';
import type { ActionsPage, DayContent } from './plans.queries';

export interface Day {
  id: string;
  date: string;
  actions: PlannedActionRow[];
  note: PlanNote | null;
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
      making: MakingService;
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
      note: note && { key: note, text: noteWords(note, { locale: profile.locale, date }) },
    };
  }

  /** What a person said last of recommendations. */
  async answersOf(profile: ProfileRow, loaders: PlansLoaders): Promise<OwnDay> {
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
    if (isReadOnly && !(await this.isMade(profile.id, today))) return this.needs.making.propose(profile);
    if (!isReadOnly) {
      await this.needs.making.make([profile]);
      loaders.ownDay.clearAll();
    }
    return this.asItStands(await contentOfDay(manager, profile.id, { day, today }));
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
}
