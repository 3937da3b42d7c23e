import type { DataSource } from 'typeorm';
import { singleFlight, evictOnRejection } from '../../platform/single-flight';
import { SituationRow } from '../../situations';
import type { Rule } from '../../targeting/language';
import { targetRule } from '../content/content.rules';
import type { Content, RecommendationKind } from '../content/content.rules';
import { catalogueVersion } from './publishing.writes';

/** A public item by whom it is for. */
export interface PublishedTarget {
  id: string;
  kind: RecommendationKind;
  title: string;
  rule: Rule;
}

type TargetParts = Omit<PublishedTarget, 'rule'> & Pick<Content, 'placeCodes' | 'rule' | 'situationIds'>;

const TARGETS = `
  SELECT id, kind, content->>'title' AS title, content->'rule' AS rule, content->'situationIds' AS "situationIds", content->'placeCodes' AS "placeCodes"
  FROM published_recommendation ORDER BY content->>'title', id`;

/** Caches the target rules of the published catalogue. Each call compares the catalogue version, in one cheap query, and reloads when it has changed. */
export class PublishedTargetsQueries {
  private latest: { version: number; targets: Promise<PublishedTarget[]> } | undefined;

  private readonly version: () => Promise<number>;

  constructor(private readonly database: DataSource) {
    this.version = singleFlight(async () => catalogueVersion(database.manager));
  }

  async current(): Promise<readonly PublishedTarget[]> {
    const version = await this.version();
    if (this.latest?.version !== version)
      this.latest = { version, targets: evictOnRejection(this.read(), () => (this.latest = undefined)) };
    return this.latest.targets;
  }

  private async read(): Promise<PublishedTarget[]> {
    const [rows, situations] = await Promise.all([
      this.database.query<TargetParts[]>(TARGETS),
      this.database.manager.find(SituationRow),
    ]);
    const slugs = new Map(situations.map(({ id, slug }) => [id, slug]));
    return rows.map(({ id, kind, title, ...parts }) => ({
      id,
      kind,
      title,
      rule: targetRule(parts, (situationId) => slugs.get(situationId)),
    }));
  }
}
