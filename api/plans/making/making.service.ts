import type { DataSource, EntityManager } from 'typeorm';
import type { PublishedItem } from '../../catalogue';
import type { Clock } from '../../platform/clock';
import { eachLot, inLots } from '../../platform/database/lots';
import type { ProfileRow } from '../../profiles';
import type { ExposuresService, Trial } from '../../recommendations';
import type { ChoosingService } from '../choice/choosing.service';
import { pastsOf } from '../choice/past.queries';
import type { Past } from '../choice/past.queries';
import { planDay } from '../choice/plan-day.rules';
import { plannedActions } from '../choice/planned-actions.rules';
import type { PlanNoteKey } from '../notes/plan-note.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import type { DayContent } from '../plans.queries';
import { profilesBetween, unmadeAmong } from './making.queries';
import type { Wanted } from './making.queries';
import { beginPlans, expirePast, keepActions, keepRevisions, notePlans } from './making.writes';
import type { PersonDay } from './making.writes';

/** People whose plans are made in one transaction. */
const LOT = 200;
/** Lots that are under way at the same time: while the database writes one, another is ranked. */
const LANES = 2;

/** A plan that is not kept yet. */
interface Chosen {
  day: PersonDay;
  note: PlanNoteKey | null;
  items: PublishedItem[];
  actions: PlannedActionRow[];
  met: Trial[];
  /** Whether an action of a day before is not answered. */
  leavesOpen: boolean;
}

const NO_PAST: Past = { history: [], wanted: new Map() };

/** Makes the plans of today: of whoever asks, and of many people ahead, all in the same way. */
export class MakingService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { choosing: ChoosingService; exposures: ExposuresService },
  ) {}

  /** Those that are not made yet, in one transaction. */
  async make(profiles: readonly ProfileRow[]): Promise<void> {
    const now = this.clock.now();
    const wanted = profiles.map((profile) => ({ profile, today: planDay(profile.timeZone, now) }));
    const unmade = await unmadeAmong(this.database, wanted);
    if (unmade.length === 0) return;
    // Outside of the transaction: ranking asks for connections of its own, and takes longer than the writing.
    const chosen = await this.choose(unmade, now);
    await this.database.transaction(async (tx) => {
      const days = chosen.map(({ day }) => day);
      const begun = await beginPlans(tx, days, now);
      const mine = chosen.filter(({ day }) => begun.has(day.profileId));
      await keepPlans(tx, mine, now);
      await this.needs.exposures.noteAll(
        tx,
        mine.map(({ day, met }) => ({ ...day, met })),
      );
    });
  }

  /** Those of all people in a range of profile ids. Where it broke off, it goes on with what is missing when it is called again. */
  async makeBetween({ after, upTo }: { after: string; upTo: string }): Promise<void> {
    const lots = inLots(async (last) => profilesBetween(this.database, { after: last, upTo, most: LOT }), after);
    await eachLot(lots, LANES, async (lot) => this.make(lot));
  }

  /** That of one person as it would be made. Nothing is kept. */
  async propose(profile: ProfileRow): Promise<DayContent> {
    const now = this.clock.now();
    const [chosen] = await this.choose([{ profile, today: planDay(profile.timeZone, now) }], now);
    return { actions: chosen?.actions ?? [], note: chosen?.note ?? null };
  }

  private async choose(wanted: readonly Wanted[], now: Date): Promise<Chosen[]> {
    const pasts = await pastsOf(
      this.database.manager,
      wanted.map(({ profile }) => profile),
    );
    const chosen: Chosen[] = [];
    for (const { profile, today } of wanted) {
      const past = pasts.get(profile.id) ?? NO_PAST;
      const offer = await this.needs.choosing.offerFor(profile);
      const { picked, note, met } = this.needs.choosing.choose(profile, { today, offer, past });
      const planning = { profileId: profile.id, today, ranking: offer.ranking, now };
      chosen.push({
        day: { profileId: profile.id, date: today },
        ...{ note, met, items: picked.map(({ item }) => item), actions: plannedActions(picked, planning) },
        leavesOpen: past.history.some(({ status, date }) => status === 'PROPOSED' && date < today),
      });
    }
    return chosen;
  }
}

async function keepPlans(tx: EntityManager, plans: readonly Chosen[], now: Date): Promise<void> {
  await expirePast(
    tx,
    plans.filter(({ leavesOpen }) => leavesOpen).map(({ day }) => day),
  );
  await notePlans(
    tx,
    plans.flatMap(({ day, note }) => (note === null ? [] : [{ ...day, note }])),
  );
  await keepRevisions(
    tx,
    plans.flatMap(({ items }) => items),
  );
  await keepActions(
    tx,
    plans.flatMap(({ actions }) => actions),
    now,
  );
}
