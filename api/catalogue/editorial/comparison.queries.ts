import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import { readDeletedSituations } from '../../situations';
import { sentenceLines } from '../../targeting/language';
import type { CatalogueLoaders } from '../catalogue.loaders';
import { readDrafts } from '../catalogue.policy';
import type { Content, Locale } from '../content/content.rules';
import { labelOf } from '../content/gone.rules';
import { changesBetween } from './comparison.rules';
import type { Names } from './comparison.rules';
import type { RevisionComparison, RevisionComparisonArgs } from './comparison.graphql';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';

type Loaders = Pick<CatalogueLoaders, 'published' | 'publishedWorld'>;

/** Two revisions of a recommendation side by side. */
export class ComparisonQueries {
  constructor(private readonly database: DataSource) {}

  /** Null where there is no such recommendation or revision. */
  async compare(
    viewer: Viewer,
    { id, revisions, locale }: RevisionComparisonArgs,
    loaders: Loaders,
  ): Promise<RevisionComparison | null> {
    demand(viewer, readDrafts);
    if (revisions.length !== 2) throw badInput('revisions takes two numbers.');
    if (!isUuid(id)) return null;
    const rows = await this.database.manager.findBy(RevisionRow, { recommendationId: id, number: In([...revisions]) });
    const [before, after] = revisions.map((number) => rows.find((row) => row.number === number));
    if (before === undefined || after === undefined) return null;
    const names = await this.namesFor([before.content, after.content], locale ?? 'FR', loaders);
    return { from: before, to: after, changes: changesBetween(before.content, after.content, names) };
  }

  private async namesFor(contents: readonly Content[], locale: Locale, loaders: Loaders): Promise<Names> {
    const [published, world] = await Promise.all([loaders.published(), loaders.publishedWorld()]);
    const topics = new Map(
      published.topics().map((topic) => [topic.key, locale === 'EN' ? topic.labelEn : topic.label]),
    );
    const ids = contents.flatMap(({ incompatibleWithIds, strategyIds }) => [...incompatibleWithIds, ...strategyIds]);
    const slugs = await this.slugsOf(ids);
    const deleted = await readDeletedSituations(this.database.manager);
    return {
      topic: (key) => topics.get(key) ?? key,
      place: (code) => world.placeLabel(code) ?? code,
      situation: (id) => published.situation(id)?.label ?? labelOf(deleted, id),
      recommendation: (id) => published.item(id)?.content.title ?? slugs.get(id) ?? id,
      rule: (rule) => sentenceLines(rule, world, locale),
    };
  }

  /** Of those that are not online. */
  private async slugsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length === 0 ? [] : await this.database.manager.findBy(RecommendationRow, { id: In([...ids]) });
    return new Map(rows.map(({ id, slug }) => [id, slug]));
  }
}
