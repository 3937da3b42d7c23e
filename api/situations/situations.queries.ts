import type { DataSource } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { orderOf, sliceOf } from '../platform/graphql/pages';
import { isUuid } from '../platform/ids';
import { SituationRow } from './situation.entity';
import type { SituationsArgs } from './situations.graphql';
import { readSituations } from './situations.policy';

const SORTS = { label: 'situation.label', slug: 'situation.slug' };

export class SituationsQueries {
  constructor(private readonly database: DataSource) {}

  async list(
    viewer: Viewer,
    { filter, sort, page }: SituationsArgs,
  ): Promise<{ items: SituationRow[]; total: number }> {
    demand(viewer, readSituations);
    const [column, direction] = orderOf(sort, SORTS, 'label:asc');
    const query = this.database
      .createQueryBuilder(SituationRow, 'situation')
      .orderBy(column, direction)
      .addOrderBy('situation.id');
    if (filter?.search)
      query.andWhere(`unaccent(situation.label || ' ' || situation.slug) ILIKE unaccent(:search)`, {
        search: `%${escaped(filter.search)}%`,
      });
    if (filter?.fact)
      query.andWhere(
        `jsonb_path_exists(situation.rule, '$.**.fact ? (@ == $fact)', jsonb_build_object('fact', :fact::text))`,
        { fact: filter.fact },
      );
    const { skip, take } = sliceOf(page);
    const [items, total] = await query.skip(skip).take(take).getManyAndCount();
    return { items, total };
  }

  async one(viewer: Viewer, id: string): Promise<SituationRow | null> {
    demand(viewer, readSituations);
    return isUuid(id) ? this.database.manager.findOneBy(SituationRow, { id }) : null;
  }
}

function escaped(search: string): string {
  return search.trim().replace(/[\\%_]/g, String.raw`\$&`);
}
