import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Locale } from '../content/content.rules';
import type { Topic } from './catalogue.graphql';
import { readCatalogue } from '../catalogue.policy';
import { TopicRow } from './topic.entity';

export class TopicQueries {
  constructor(private readonly database: DataSource) {}

  async all(viewer: Viewer, locale: Locale): Promise<Topic[]> {
    demand(viewer, readCatalogue);
    const rows = await this.database.manager.find(TopicRow, { order: { position: 'ASC', key: 'ASC' } });
    return rows.map((row) => topicIn(row, locale));
  }
}

/** A topic as a reader of this locale gets it. */
export function topicIn({ key, label, labelEn }: TopicRow, locale: Locale): Topic {
  return { id: key, key, labels: { fr: label, en: labelEn }, locale };
}
