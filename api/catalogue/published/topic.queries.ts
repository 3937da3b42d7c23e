import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Locale } from '../content/content.rules';
import type { Topic } from './catalogue.graphql';
import { readCatalogue } from '../catalogue.policy';
import type { PublishedCatalogueService } from './published-catalogue.service';
import type { TopicRow } from './topic.entity';

export class TopicQueries {
  constructor(private readonly catalogues: PublishedCatalogueService) {}

  async all(viewer: Viewer, locale: Locale): Promise<Topic[]> {
    demand(viewer, readCatalogue);
    return (await this.catalogues.current()).topics().map((row) => topicIn(row, locale));
  }
}

/** A topic as a reader of this locale gets it. */
export function topicIn({ key, label, labelEn }: TopicRow, locale: Locale): Topic {
  return { id: key, key, labels: { fr: label, en: labelEn }, locale };
}
