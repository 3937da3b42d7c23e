import { Brackets } from 'typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { demandStaff } from '../accounts';
import type { Viewer } from '../accounts';
import type { Clock } from '../platform/clock';
import { orderOf, sliceOf } from '../platform/graphql/pages';
import type { ListArgs } from '../platform/graphql/pages';
import { isUuid } from '../platform/ids';
import { ContributionRow } from './contribution.entity';
import type { ContributionFilter } from './contribution-inputs.graphql';
import { readContributions } from './contributions.policy';
import { RefusalReasonRow } from './refusal-reason.entity';

const SORTS = { receivedAt: 'contribution.receivedAt', title: 'contribution.titleKey', status: 'contribution.status' };
/** What is read of a search. */
const MOST_WORDS = 8;

const INSIDE = `contribution.placeCode IN (
  WITH RECURSIVE inside AS (
    SELECT code FROM place WHERE code = :placeCode
    UNION ALL
    SELECT place.code FROM place JOIN inside ON place.parent_code = inside.code
  )
  SELECT code FROM inside)`;

type Query = SelectQueryBuilder<ContributionRow>;

/** The moderators' queue. */
export class ContributionsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, filter: ContributionFilter, { sort, page }: ListArgs): Promise<{ items: ContributionRow[]; total: number }> {
    const { id } = demandStaff(viewer, readContributions);
    const [column, direction] = orderOf(sort, SORTS, 'receivedAt:desc');
    const { skip, take } = sliceOf(page);
    const matching = this.matching(filter, id);
    const counted = matching.clone().select('count(*)::int').getQuery();
    const { entities, raw } = await matching.addSelect(`(${counted})`, 'total').orderBy(column, direction).addOrderBy('contribution.id', direction).offset(skip).limit(take).getRawAndEntities<{ total: number }>();
    // A page beyond the last carries no row to read the total from.
    return { items: entities, total: raw[0]?.total ?? (skip === 0 ? 0 : await this.matching(filter, id).getCount()) };
  }

  async one(viewer: Viewer, id: string): Promise<ContributionRow | null> {
    demandStaff(viewer, readContributions);
    return isUuid(id) ? this.database.manager.findOneBy(ContributionRow, { id }) : null;
  }

  async reasons(viewer: Viewer): Promise<RefusalReasonRow[]> {
    demandStaff(viewer, readContributions);
    return this.database.manager.find(RefusalReasonRow, { order: { position: 'ASC', key: 'ASC' } });
  }

  private matching({ status, kind, placeCode, claimedByMe, search }: ContributionFilter, viewerId: string): Query {
    const query = this.database.createQueryBuilder(ContributionRow, 'contribution');
    const claim = '(contribution.claimedById = :viewerId AND contribution.claimExpiresAt > :now)';
    if (status) query.andWhere('contribution.status = ANY(:status)', { status });
    if (kind) query.andWhere('contribution.kind = ANY(:kind)', { kind });
    if (placeCode) query.andWhere(INSIDE, { placeCode });
    if (claimedByMe !== undefined && claimedByMe !== null) {
      query.andWhere(claimedByMe ? claim : `${claim} IS NOT TRUE`, { viewerId, now: this.clock.now() });
    }
    wordsIn(search ?? '').forEach((word, index) => query.andWhere(holding(word, `word${index}`)));
    return query;
  }
}

/** Letters and digits only, so that none is a wildcard. */
function wordsIn(search: string): string[] {
  return (search.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
}

/** The word as it is, inside a longer one, or in a near spelling. */
function holding(word: string, name: string): Brackets {
  const sought = `contribution_words(:${name})`;
  return new Brackets((either) => either.where(`contribution.search LIKE '%' || ${sought} || '%'`, { [name]: word }).orWhere(`contribution.search %> ${sought}`));
}
