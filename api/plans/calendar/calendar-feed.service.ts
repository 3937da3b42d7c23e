import type { PublishedCatalogueService, PublishedItem } from '../../catalogue';
import { textIn } from '../../catalogue/content';
import type { ProfileRow } from '../../profiles';
import type { PlansService } from '../plans.service';
import type { PlannedActionStatus } from '../responses.rules';
import { tells } from '../sharing/telling.rules';
import type { ToldPlansService } from '../told-plans.service';
import { calendarText } from './calendar-text.rules';
import type { CalendarEvent } from './calendar-text.rules';
import type { CalendarsService } from './calendars.service';

/** Of days that are over. */
const MAX_DONE = 60;
/** Of today: what is declined or put off is in nobody's way. */
const SHOWN: ReadonlySet<PlannedActionStatus> = new Set(['PROPOSED', 'ACCEPTED', 'DONE']);

interface Needs {
  calendars: CalendarsService;
  plans: PlansService;
  told: ToldPlansService;
  catalogues: PublishedCatalogueService;
  publicUrl: string;
}

/** What a calendar reads: the actions of today, and what was done before. It stores nothing, and tells no facts. */
export class CalendarFeedService {
  constructor(private readonly needs: Needs) {}

  /** An iCalendar file; undefined for an address that opens nothing. */
  async read(token: string): Promise<string | undefined> {
    const profile = await this.needs.calendars.openedBy(token);
    if (profile === undefined) return undefined;
    const { date, actions } = await this.needs.plans.planOf(profile, { isReadOnly: true });
    const done = await this.needs.plans.actionsOf(profile, { status: 'DONE', first: MAX_DONE });
    const before = done.edges.map(({ node }) => node).filter((action) => action.date !== date);
    const shown = [...actions.filter(({ status }) => SHOWN.has(status)), ...before];
    const items = await this.needs.told.itemsOf(shown);
    const catalogue = await this.needs.catalogues.current();
    return calendarText(
      shown.flatMap((action) => {
        const item = items.get(action);
        if (item === undefined) return [];
        const { id, date, status } = action;
        const told = tells(item, catalogue) ? undefined : this.told(item, profile);
        return [{ id, date, isDone: status === 'DONE', told }];
      }),
      { locale: profile.locale, host: new URL(this.needs.publicUrl).host },
    );
  }

  private told({ slug, content }: PublishedItem, { locale }: ProfileRow): CalendarEvent['told'] {
    const { title, summary } = textIn(content, locale);
    const address = `${this.needs.publicUrl}/recommandations/${encodeURIComponent(slug)}`;
    return { title, summary, address: `${address}?lang=${locale === 'EN' ? 'en' : 'fr'}` };
  }
}
