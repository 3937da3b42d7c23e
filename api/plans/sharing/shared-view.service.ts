import type { DataSource } from 'typeorm';
import type { PublishedCatalogueService, PublishedItem } from '../../catalogue';
import { textIn } from '../../catalogue/content';
import type { RecommendationResponse } from '../../recommendations';
import type { WorldService } from '../../situations';
import type { Locale } from '../../targeting/language';
import type { PlansService } from '../plans.service';
import type { ProgressQueries } from '../progress/progress.queries';
import type { Progress } from '../progress/progress.graphql';
import { RecommendationResponseRow } from '../recommendation-response.entity';
import type { PlannedActionStatus } from '../responses.rules';
import { factInWords } from './shared-facts.rules';
import type { SharedFact } from './shared-facts.rules';
import { sharedKeys } from './shared-parts.rules';
import type { FactPart } from './shared-parts.rules';
import type { OpenShare, SharesService } from './shares.service';
import { tells } from './telling.rules';

interface SharedItem<Status> {
  slug: string;
  title: string;
  status: Status;
}

/** What a shared link shows: what was ticked, as it stands now. */
export interface SharedView {
  expiresAt: Date;
  facts: ReadonlyMap<FactPart | 'SENSITIVE', readonly SharedFact[]>;
  /** Undefined where it was not ticked. */
  strategies: readonly SharedItem<RecommendationResponse>[] | undefined;
  plan: readonly SharedItem<PlannedActionStatus>[] | undefined;
  progress: Progress | undefined;
}

interface Needs {
  shares: SharesService;
  plans: PlansService;
  progress: ProgressQueries;
  catalogues: PublishedCatalogueService;
  worlds: WorldService;
}

/** Shows a part of a profile to whoever has a link to it, and counts each time that it does. */
export class SharedViewService {
  constructor(
    private readonly database: DataSource,
    private readonly needs: Needs,
  ) {}

  /** Undefined for a link that opens nothing. */
  async open(token: string, locale: Locale): Promise<SharedView | undefined> {
    const open = await this.needs.shares.openedBy(token);
    if (open === undefined) return undefined;
    await this.needs.shares.countOpening(open);
    const { share, profile } = open;
    const wants = (part: ShareRowPart): boolean => share.parts.includes(part);
    return {
      expiresAt: share.expiresAt,
      facts: await this.factsOf(open, locale),
      strategies: wants('STRATEGIES') ? await this.strategiesOf(open, locale) : undefined,
      plan: wants('PLAN') ? await this.planOf(open, locale) : undefined,
      progress: wants('PROGRESS') ? await this.needs.progress.of(profile) : undefined,
    };
  }

  private async factsOf({ share, profile }: OpenShare, locale: Locale): Promise<SharedView['facts']> {
    const world = await this.needs.worlds.current();
    const keys = sharedKeys(share, profile.facts);
    return new Map(
      [...keys].map(([part, ofPart]) => [
        part,
        ofPart.flatMap((key) => factInWords(key, profile.facts, { world, locale }) ?? []),
      ]),
    );
  }

  private async strategiesOf({ share, profile }: OpenShare, locale: Locale) {
    const catalogue = await this.needs.catalogues.current();
    const answers = await this.database.manager.find(RecommendationResponseRow, {
      where: { profileId: profile.id },
      order: { updatedAt: 'DESC' },
    });
    return answers.flatMap(({ recommendationId, response }) => {
      const item = catalogue.item(recommendationId);
      if (item?.kind !== 'STRATEGY' || response === 'NOT_FOR_ME' || tells(item, catalogue, share)) return [];
      return [shown(item, response, locale)];
    });
  }

  /** Nothing is stored: the plan is that of the person, who makes it by asking for it. */
  private async planOf({ share, profile }: OpenShare, locale: Locale) {
    const catalogue = await this.needs.catalogues.current();
    const { actions } = await this.needs.plans.planOf(profile, { isReadOnly: true });
    return actions.flatMap(({ recommendationId, status }) => {
      const item = catalogue.item(recommendationId);
      return item === undefined || tells(item, catalogue, share) ? [] : [shown(item, status, locale)];
    });
  }
}

type ShareRowPart = OpenShare['share']['parts'][number];

function shown<Status>({ slug, content }: PublishedItem, status: Status, locale: Locale): SharedItem<Status> {
  return { slug, title: textIn(content, locale).title, status };
}
