import type { Rule } from '../../targeting/language';
import { targetRule } from '../content/content.rules';
import type { RecommendationKind } from '../content/content.rules';
import type { PublishedCatalogueService } from '../published/published-catalogue.service';

/** A public item by whom it is for. */
export interface PublishedTarget {
  id: string;
  kind: RecommendationKind;
  title: string;
  rule: Rule;
}

/** Whom the published items are for, by their titles. Made anew for each version of the catalogue. */
export class PublishedTargetsQueries {
  private latest: { version: number; targets: readonly PublishedTarget[] } | undefined;

  constructor(private readonly catalogues: PublishedCatalogueService) {}

  async current(): Promise<readonly PublishedTarget[]> {
    const catalogue = await this.catalogues.current();
    if (this.latest?.version !== catalogue.version) {
      const targets = catalogue.list().map(({ id, kind, content }) => ({
        id,
        kind,
        title: content.title,
        rule: targetRule(content, (situationId) => catalogue.situation(situationId)?.slug),
      }));
      this.latest = { version: catalogue.version, targets: targets.sort(byTitle) };
    }
    return this.latest.targets;
  }
}

function byTitle(left: PublishedTarget, right: PublishedTarget): number {
  return left.title.localeCompare(right.title, 'fr') || (left.id < right.id ? -1 : 1);
}
