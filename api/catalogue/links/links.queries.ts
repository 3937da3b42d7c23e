import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { sliceOf } from '../../platform/graphql/pages';
import { LinkRunRow } from './runs/link-run.entity';
import { LinkUseRow } from './link-use.entity';
import { LinkRow } from './link.entity';
import type { LinkRun, LinksArgs } from './links.graphql';
import { readLinks } from './links.policy';

export class LinksQueries {
  constructor(private readonly database: DataSource) {}

  /** What something published names, those that most people see first. */
  async list(
    viewer: Viewer,
    { filter, page }: LinksArgs,
  ): Promise<{ items: LinkRow[]; total: number; lastRun: LinkRun | null }> {
    demand(viewer, readLinks);
    const used = this.database
      .createQueryBuilder()
      .subQuery()
      .select('1')
      .from(LinkUseRow, 'use')
      .where('use.linkId = link.id');
    const query = this.database
      .createQueryBuilder(LinkRow, 'link')
      .where(`EXISTS ${used.getQuery()}`)
      .orderBy('link.audience', 'DESC', 'NULLS LAST')
      .addOrderBy('link.id');
    if (filter?.state) query.andWhere('link.state = ANY(:state)', { state: filter.state });
    if (filter?.search) query.andWhere('strpos(lower(link.url), lower(:search)) > 0', { search: filter.search.trim() });
    const { skip, take } = sliceOf(page);
    const [items, total] = await query.skip(skip).take(take).getManyAndCount();
    return { items, total, lastRun: await this.lastRun() };
  }

  private async lastRun(): Promise<LinkRun | null> {
    const [run] = await this.database.manager.find(LinkRunRow, { order: { day: 'DESC' }, take: 1 });
    return run === undefined ? null : { ...run, id: run.day };
  }
}
