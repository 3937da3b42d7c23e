import type { DataSource, EntityManager } from 'typeorm';
import type { PublishedCatalogueService, PublishedItem } from '../catalogue';
import { textIn } from '../catalogue/content';
import type { Clock } from '../platform/clock';
import type { ProfileRow } from '../profiles';
import type { Locale } from '../targeting/language';
import type { CheckInsService } from './check-ins/check-ins.service';
import type { ChoosingService } from './choice/choosing.service';
import { planDay } from './choice/plan-day.rules';
import { doneBefore, leftOf, profilesAmong } from './making/making.queries';
import type { LeftAction } from './making/making.queries';
import type { MakingService } from './making/making.service';
import { noteWords } from './notes/plan-note.rules';
import { asPublished } from './planned-revision.rules';
import { plannedRevisions } from './plans.queries';

/** An action of the day, in the language of the person. */
export interface ToldAction {
  slug: string;
  title: string;
  summary: string;
  minutes: number | null;
  /** Why it was planned. */
  reasons: readonly string[];
}

/** What is left to do of a day, for whoever tells it outside of the API. */
export interface ToldPlan {
  /** ISO day, in the person's time zone. */
  date: string;
  /** Without those that are done, put off or declined. */
  actions: ToldAction[];
  /** Where the plan holds fewer than promised. */
  note: string | null;
  /** Whether it is time to ask what may have changed. */
  isCheckInDue: boolean;
}

interface Needs {
  making: MakingService;
  choosing: ChoosingService;
  catalogues: PublishedCatalogueService;
  checkIns: CheckInsService;
}

/** Tells the plans of today of many people at a time: the same that `me { plan }` gives, made once by whoever asks first. */
export class ToldPlansService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** So that they are only to be told later. */
  async makeAhead(profileIds: readonly string[]): Promise<void> {
    await this.needs.making.make(await profilesAmong(this.database, profileIds));
  }

  /** By profile. Those that are missing are made. */
  async today(profiles: readonly ProfileRow[]): Promise<Map<string, ToldPlan>> {
    await this.needs.making.make(profiles);
    const now = this.clock.now();
    const days = profiles.map(({ id, timeZone }) => ({ profileId: id, date: planDay(timeZone, now) }));
    const left = await leftOf(this.database, days);
    const items = await this.itemsOf([...left.values()].flatMap(({ actions }) => actions));
    const askedAgain = await this.needs.checkIns.dueAmong(profiles);
    const toldTo = ({ id, locale }: ProfileRow, date: string): ToldPlan => {
      const { note = null, actions = [] } = left.get(id) ?? {};
      return {
        date,
        actions: actions.flatMap((action) => {
          const item = items.get(action);
          return item === undefined ? [] : [told(action, item, locale)];
        }),
        note: note && noteWords(note, { locale, date }),
        isCheckInDue: askedAgain.has(id),
      };
    };
    return new Map(profiles.map((profile, index) => [profile.id, toldTo(profile, days[index]?.date ?? '')]));
  }

  /** By profile, the titles of what they did in the seven days before today, the last first; without those who did nothing. */
  async doneLately(tx: EntityManager, profiles: readonly ProfileRow[]): Promise<Map<string, string[]>> {
    const now = this.clock.now();
    const days = profiles.map(({ id, timeZone }) => ({ profileId: id, date: planDay(timeZone, now) }));
    const done = days.length === 0 ? [] : await doneBefore(tx, days);
    const revisions = await plannedRevisions(tx, done);
    const locales = new Map(profiles.map(({ id, locale }) => [id, locale]));
    const titled = done.flatMap(({ profileId }, index) => {
      const [revision, locale] = [revisions[index], locales.get(profileId)];
      return revision && locale ? [{ profileId, title: textIn(asPublished(revision).content, locale).title }] : [];
    });
    const groups = Map.groupBy(titled, ({ profileId }) => profileId);
    return new Map([...groups].map(([profileId, all]) => [profileId, all.map(({ title }) => title)]));
  }

  /** As published now; what is no longer, as it was when it was planned. Without what the team archived before it was answered. */
  async itemsOf<Action extends LeftAction>(actions: readonly Action[]): Promise<Map<Action, PublishedItem>> {
    const { manager } = this.database;
    const catalogue = await this.needs.catalogues.current();
    const standing = await this.needs.choosing.withoutArchived(manager, actions);
    const isGone = ({ recommendationId }: LeftAction): boolean => catalogue.item(recommendationId) === undefined;
    const gone = standing.filter(isGone);
    const before = gone.length === 0 ? [] : await plannedRevisions(manager, gone);
    const items = new Map<Action, PublishedItem>();
    for (const action of standing) {
      const item = catalogue.item(action.recommendationId);
      if (item !== undefined) items.set(action, item);
    }
    for (const [index, action] of gone.entries()) {
      const revision = before[index];
      if (revision !== undefined) items.set(action, asPublished(revision));
    }
    return items;
  }
}

function told({ reasons }: LeftAction, { slug, content }: PublishedItem, locale: Locale): ToldAction {
  const { title, summary } = textIn(content, locale);
  return { slug, title, summary, minutes: content.durationMinutes, reasons: reasons[locale] };
}
