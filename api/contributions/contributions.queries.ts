import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { demandStaff } from '../accounts';
import { may } from '../accounts/permissions';
import { FRENCH_TIME, endOfDay, momentOf } from '../platform/clock';
import type { Clock } from '../platform/clock';
import { orderOf, sliceOf } from '../platform/graphql/pages';
import type { ListArgs } from '../platform/graphql/pages';
import { isUuid } from '../platform/ids';
import { ContributionRow } from './contribution.entity';
import type { ContributionFilter } from './moderation.graphql';
import type { ContributionScope } from './contributions.loaders';
import { readContributions, seeContributors } from './contributions.policy';
import {
  LATE,
  NOT_LATE,
  SORTS,
  UNDOABLE,
  USUAL_SORT,
  fromNearerEnd,
  keysOf,
  partsOf,
  tiersOf,
} from './triage/queue.rules';
import type { Part } from './triage/queue.rules';
import { UNDO_MS } from './triage/moderation.rules';
import { holdsStems, holdsStemsUnmasked, placesInside, stemsSought } from './triage/search.queries';
import { CONTRIBUTION_KINDS, isOffer } from './vocabulary.rules';

type Query = SelectQueryBuilder<ContributionRow>;

interface Ordered {
  column: string;
  direction: 'ASC' | 'DESC';
  tiers: readonly string[];
  /** How many each tier holds. */
  counts: readonly number[];
}

/** Up to so many, what matches is found before it is sorted; above, some of it is met soon in the order asked for. */
const FEW = 2000;

/** The moderators' queue: what lies outside the territories of the viewer is not seen. */
export class ContributionsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(
    { viewer, territories: scope }: ContributionScope,
    filter: ContributionFilter,
    { sort, page }: ListArgs,
  ): Promise<{ items: ContributionRow[]; total: number }> {
    const { id } = demandStaff(viewer, readContributions);
    const [column, direction] = orderOf(sort, SORTS, USUAL_SORT);
    const slice = sliceOf(page);
    const tiers = tiersOf(column, direction);
    const territories = await scope.codes();
    const isWhole = may(viewer, seeContributors);
    const matching = await this.matching({ ...filter, territories, isWhole }, id);
    const counts = await this.count(matching, tiers);
    const parts = partsOf(counts, slice).map(async (part) =>
      this.read(matching, part, { column, direction, tiers, counts }),
    );
    return { items: (await Promise.all(parts)).flat(), total: counts.reduce((sum, count) => sum + count, 0) };
  }

  async one({ viewer, territories }: ContributionScope, id: string): Promise<ContributionRow | null> {
    demandStaff(viewer, readContributions);
    const row = isUuid(id) ? await this.database.manager.findOneBy(ContributionRow, { id }) : null;
    return row !== null && (await territories.covers(row.placeCode)) ? row : null;
  }

  private async matching(
    {
      status,
      kind,
      offers,
      placeCode,
      claimedByMe,
      overdue,
      undoable,
      search,
      receivedFrom,
      receivedTo,
      territories,
      isWhole,
    }: ContributionFilter & { territories: readonly string[]; isWhole: boolean },
    viewerId: string,
  ): Promise<Query> {
    const query = this.database
      .createQueryBuilder(ContributionRow, 'contribution')
      .setParameters({ viewerId, now: this.clock.now(), undoableSince: this.undoableSince() });
    const claim = '(contribution.claimed_by_id = :viewerId AND contribution.claim_expires_at > :now)';
    if (status) query.andWhere('contribution.status = ANY(:status)', { status });
    if (kind) query.andWhere('contribution.kind = ANY(:kind)', { kind });
    if (offers !== undefined && offers !== null)
      query.andWhere('contribution.kind = ANY(:kinds)', {
        kinds: CONTRIBUTION_KINDS.filter((one) => isOffer(one) === offers),
      });
    for (const [name, codes] of Object.entries({ places: placeCode ? [placeCode] : [], territories })) {
      if (codes.length > 0)
        query.andWhere(`contribution.place_code = ANY(:${name})`, { [name]: await placesInside(this.database, codes) });
    }
    if (receivedFrom)
      query.andWhere('contribution.received_at >= :receivedFrom', {
        receivedFrom: momentOf(FRENCH_TIME, new Date(`${receivedFrom}T00:00:00Z`)),
      });
    if (receivedTo)
      query.andWhere('contribution.received_at < :receivedEnd', { receivedEnd: endOfDay(FRENCH_TIME, receivedTo) });
    if (claimedByMe !== undefined && claimedByMe !== null) query.andWhere(claimedByMe ? claim : `${claim} IS NOT TRUE`);
    if (overdue !== undefined && overdue !== null) query.andWhere(overdue ? LATE : NOT_LATE);
    if (undoable !== undefined && undoable !== null) query.andWhere(undoable ? UNDOABLE : `${UNDOABLE} IS NOT TRUE`);
    for (const [index, stems] of (await stemsSought(this.database, search ?? '')).entries())
      query.andWhere(isWhole ? holdsStems(index) : holdsStemsUnmasked(index), { [`stems${index}`]: stems });
    return query;
  }

  private undoableSince(): Date {
    return new Date(this.clock.now().getTime() - UNDO_MS);
  }

  private async count(matching: Query, tiers: readonly string[]): Promise<number[]> {
    const [first, ...others] = tiers.map(
      (tier, index) => [`count(*) FILTER (WHERE ${tier})::int`, `tier${index}`] as const,
    );
    const query = matching.clone().select(...(first as [string, string]));
    for (const [counted, name] of others) query.addSelect(counted, name);
    const row = await query.getRawOne<Record<string, number>>();
    return tiers.map((_tier, index) => row?.[`tier${index}`] ?? 0);
  }

  private async read(
    matching: Query,
    part: Part,
    { column, direction, tiers, counts }: Ordered,
  ): Promise<ContributionRow[]> {
    const count = counts[part.tier] ?? 0;
    const { isReversed, skip } = fromNearerEnd(part, count);
    const walked = isReversed === (direction === 'ASC') ? 'DESC' : 'ASC';
    const tier = tiers[part.tier] ?? 'true';
    const keys = keysOf(column, tier);
    // The ids alone, as far as possible from an index; no index gives the order of GREATEST(x), which is that of x.
    const ids = ordered(
      matching.clone().select('contribution.id').andWhere(tier),
      keys.map((key) => (count > FEW ? key : `GREATEST(${key})`)),
      walked,
    )
      .offset(skip)
      .limit(part.take);
    const rows = await ordered(
      matching.clone().where(`contribution.id = ANY(ARRAY(${ids.getQuery()}))`),
      keys,
      walked,
    ).getMany();
    return isReversed ? rows.toReversed() : rows;
  }
}

function ordered(query: Query, keys: readonly string[], direction: 'ASC' | 'DESC'): Query {
  for (const key of keys) query.addOrderBy(key, direction);
  return query;
}
