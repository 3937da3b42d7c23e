import type { DataSource } from 'typeorm';
import type { PublishedCatalogueService, PublishedItem } from '../catalogue';
import { textIn } from '../catalogue/content';
import type { ProfileRow } from '../profiles';
import type { CheckInsService } from './check-ins/check-ins.service';
import type { PlannedActionRow } from './planned-action.entity';
import { asPublished } from './planned-revision.rules';
import { plannedRevisions } from './plans.queries';
import type { PlansService } from './plans.service';

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

/** Tells the plan of today: the same that `me { plan }` gives, made once by whoever asks first. */
export class ToldPlansService {
  constructor(
    private readonly database: DataSource,
    private readonly needs: { plans: PlansService; catalogues: PublishedCatalogueService; checkIns: CheckInsService },
  ) {}

  async today(profile: ProfileRow): Promise<ToldPlan> {
    const { date, actions, note } = await this.needs.plans.planOf(profile, { isReadOnly: false });
    const open = actions.filter(({ status }) => status === 'PROPOSED' || status === 'ACCEPTED');
    const items = await this.itemsOf(open);
    return {
      date,
      actions: open.flatMap((action) => {
        const item = items.get(action.recommendationId);
        return item === undefined ? [] : [told(action, item, profile)];
      }),
      note: note?.text ?? null,
      isCheckInDue: (await this.needs.checkIns.dueFor(profile)) !== null,
    };
  }

  /** As published now; what is no longer, as it was when it was planned. */
  private async itemsOf(actions: readonly PlannedActionRow[]): Promise<Map<string, PublishedItem>> {
    const catalogue = await this.needs.catalogues.current();
    const gone = actions.filter(({ recommendationId }) => catalogue.item(recommendationId) === undefined);
    const before = gone.length === 0 ? [] : await plannedRevisions(this.database.manager, gone);
    const now = actions.flatMap(({ recommendationId }) => catalogue.item(recommendationId) ?? []);
    return new Map([...before.map(asPublished), ...now].map((item) => [item.id, item]));
  }
}

function told({ reasons }: PlannedActionRow, { slug, content }: PublishedItem, { locale }: ProfileRow): ToldAction {
  const { title, summary } = textIn(content, locale);
  return { slug, title, summary, minutes: content.durationMinutes, reasons: reasons[locale] };
}
