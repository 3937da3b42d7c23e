import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { eachLot, inLots } from '../../platform/database/lots';
import type { ProfileRow } from '../../profiles';
import type { ChoosingService, Chosen, Offer } from '../choice/choosing.service';
import { pastsOf } from '../choice/past.queries';
import type { Past } from '../choice/past.queries';
import { planDay } from '../choice/plan-day.rules';
import { plannedActions } from '../choice/planned-actions.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import type { DayContent } from '../plans.queries';
import { profilesBetween, unmadeAmong } from './making.queries';
import type { Wanted } from './making.queries';
import { beginPlans, expirePast, keepActions, notePlans } from './making.writes';
import type { PersonDay } from './making.writes';

/** People whose plans are made in one transaction. */
const LOT = 200;
/** Lots that are under way at the same time: while the database writes one, another is ranked. */
const LANES = 2;

interface Offered extends Wanted {
  offer: Offer;
}

interface Made extends Chosen {
  day: PersonDay;
  actions: PlannedActionRow[];
}

const NO_PAST: Past = { history: [], wanted: new Map() };

/** Makes the plans of today: of whoever asks, and of many people ahead, all in the same way. */
export class MakingService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly choosing: ChoosingService,
  ) {}

  /** Those that are not made yet, in one transaction. */
  async make(profiles: readonly ProfileRow[]): Promise<void> {
    const now = this.clock.now();
    const wanted = profiles.map((profile) => ({ profile, today: planDay(profile.timeZone, now) }));
    const offered: Offered[] = [];
    // Outside of the transaction: ranking asks for connections of its own.
    for (const one of await unmadeAmong(this.database, wanted))
      offered.push({ ...one, offer: await this.choosing.offerFor(one.profile) });
    if (offered.length > 0) await this.database.transaction(async (tx) => this.write(tx, offered, now));
  }

  /** Those of all people in a range of profile ids. Where it broke off, it goes on with what is missing when it is called again. */
  async makeBetween({ after, upTo }: { after: string; upTo: string }): Promise<void> {
    const lots = inLots(async (last) => profilesBetween(this.database, { after: last, upTo, most: LOT }), after);
    await eachLot(lots, LANES, async (lot) => this.make(lot));
  }

  /** That of one person as it would be made. Nothing is kept. */
  async propose(profile: ProfileRow): Promise<DayContent> {
    const now = this.clock.now();
    const offered = {
      ...{ profile, today: planDay(profile.timeZone, now) },
      offer: await this.choosing.offerFor(profile),
    };
    const pasts = await pastsOf(this.database.manager, [profile]);
    return this.chosenFor(offered, pasts, now);
  }

  private async write(tx: EntityManager, offered: readonly Offered[], now: Date): Promise<void> {
    const begun = await beginPlans(tx, offered.map(dayOf), now);
    const mine = offered.filter(({ profile }) => begun.has(profile.id));
    const pasts = await pastsOf(
      tx,
      mine.map(({ profile }) => profile),
    );
    const made = mine.map((one) => this.chosenFor(one, pasts, now));
    const leftOpen = mine.filter(({ profile, today }) => pasts.get(profile.id)?.history.some(isLeftOpen(today)));
    await expirePast(tx, leftOpen.map(dayOf));
    await notePlans(
      tx,
      made.flatMap(({ day, note }) => (note === null ? [] : [{ ...day, note }])),
    );
    await keepActions(
      tx,
      made.flatMap(({ actions }) => actions),
      made.flatMap(({ picked }) => picked.map(({ item }) => item)),
    );
  }

  private chosenFor({ profile, today, offer }: Offered, pasts: ReadonlyMap<string, Past>, now: Date): Made {
    const past = pasts.get(profile.id) ?? NO_PAST;
    const chosen = this.choosing.choose(profile, { today, offer, past });
    const planning = { profileId: profile.id, today, ranking: offer.ranking, now };
    return { ...chosen, day: dayOf({ profile, today }), actions: plannedActions(chosen.picked, planning) };
  }
}

function dayOf({ profile, today }: Wanted): PersonDay {
  return { profileId: profile.id, date: today };
}

function isLeftOpen(today: string): (entry: Past['history'][number]) => boolean {
  return ({ status, date }) => status === 'PROPOSED' && date < today;
}
