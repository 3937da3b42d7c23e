import type { DataSource } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { holdsWords, patternsOf } from '../platform/database/word-search';
import { orderOf, sliceOf } from '../platform/graphql/pages';
import type { World } from '../targeting/language';
import type { LintsQueries } from './lints.queries';
import { sorted, usersAmong } from './situation-order.rules';
import type { SituationSort } from './situation-order.rules';
import { isUuid } from '../platform/ids';
import { SituationRow } from './situation.entity';
import type { SituationFilter, SituationsArgs } from './situations.graphql';
import { readSituations } from './situations.policy';
import type { SituationUse } from './situations.service';

const SORTS = { label: 'label', slug: 'slug', matching: 'matching' } satisfies Record<SituationSort, string>;

interface SituationsNeeds {
  database: DataSource;
  use: Pick<SituationUse, 'named'>;
  lints: LintsQueries;
}

export class SituationsQueries {
  constructor(private readonly needs: SituationsNeeds) {}

  /** They are some hundreds at most: they are narrowed, counted and sorted in memory, where accents and numbers sort as people read. */
  async list(
    viewer: Viewer,
    { filter, sort, page }: SituationsArgs,
    world: () => Promise<World>,
  ): Promise<{ items: SituationRow[]; total: number }> {
    demand(viewer, readSituations);
    const [by, direction] = orderOf(sort, SORTS, 'label:asc') as [SituationSort, 'ASC' | 'DESC'];
    const { skip, take } = sliceOf(page);
    const found = await this.narrowed(await this.found(filter), filter, world);
    const matching = by === 'matching' ? await this.counted(found, await world()) : new Map<string, number>();
    const items = sorted(found, { by, descending: direction === 'DESC', matching });
    return { items: items.slice(skip, skip + take), total: items.length };
  }

  private async found(filter: SituationFilter | null | undefined): Promise<SituationRow[]> {
    const query = this.needs.database.createQueryBuilder(SituationRow, 'situation');
    if (filter?.search)
      query.andWhere(holdsWords(`situation.label || ' ' || situation.slug`), { patterns: patternsOf(filter.search) });
    if (filter?.fact)
      query.andWhere(
        `jsonb_path_exists(situation.rule, '$.**.fact ? (@ == $fact)', jsonb_build_object('fact', :fact::text))`,
        { fact: filter.fact },
      );
    return query.getMany();
  }

  private async narrowed(
    rows: SituationRow[],
    filter: SituationFilter | null | undefined,
    world: () => Promise<World>,
  ): Promise<SituationRow[]> {
    const unused = filter?.unused ? await this.unusedAmong(rows) : rows;
    if (!filter?.withLints) return unused;
    const remarked = await this.needs.lints.remarked(unused, await world());
    return unused.filter(({ id }) => remarked.has(id));
  }

  private async unusedAmong(rows: readonly SituationRow[]): Promise<SituationRow[]> {
    const { manager } = this.needs.database;
    const [named, all] = [await this.needs.use.named(manager), await manager.find(SituationRow)];
    return rows.filter(({ id, slug }) => !named.has(id) && !named.has(slug) && usersAmong(all, slug).length === 0);
  }

  private async counted(rows: readonly SituationRow[], world: World): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { id, rule } of rows) counts.set(id, await this.needs.lints.matchingOf({ rule, world }));
    return counts;
  }

  async one(viewer: Viewer, id: string): Promise<SituationRow | null> {
    demand(viewer, readSituations);
    return isUuid(id) ? this.needs.database.manager.findOneBy(SituationRow, { id }) : null;
  }
}
