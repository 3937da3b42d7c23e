import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { badInput } from '../../platform/graphql/errors';
import { TextWordsQueries } from '../../reference';
import { MIN_SIMILARITY, similarity } from '../../reference/words';
import type { ComparedText } from '../../reference/words';
import type { TerritoriesService } from '../../team';
import type { ContributionRow } from '../contribution.entity';
import { findSimilar, readContributions } from '../contributions.policy';
import { maskPersonalData } from '../../guard';
import type { SimilarItem } from './similar.graphql';
import { COUNTED_STATUSES, PUBLIC_STATUSES, STAFF_STATUSES } from './similar.rules';
import { LIKE_CONTRIBUTIONS, LIKE_RECOMMENDATIONS } from './similar-candidates.queries';
import type { Candidate } from './similar-candidates.queries';

const MAX_ITEMS = 20;
const COMPARED_TABLES = ['contribution', 'published_recommendation'];

interface Wanted {
  first: number;
  /** Ids, of whatever kind. */
  except?: readonly string[];
  /** Of the tracking token of what was just submitted. */
  exceptHash?: string;
}

type Scored = Candidate & { similarity: number };

/** What resembles a text: published recommendations, and contributions open or refused. */
export class SimilarQueries {
  private readonly words: TextWordsQueries;

  constructor(
    private readonly database: DataSource,
    clock: Clock,
    private readonly territories: TerritoriesService,
  ) {
    this.words = new TextWordsQueries(database, clock, COMPARED_TABLES);
  }

  /** The most similar first. */
  async find(viewer: Viewer, draft: ComparedText, wanted: Wanted): Promise<SimilarItem[]> {
    demand(viewer, findSimilar);
    if (wanted.first < 1 || wanted.first > MAX_ITEMS) throw badInput(`first lies between 1 and ${MAX_ITEMS}.`);
    const isStaff = may(viewer, readContributions);
    const scored = await this.score(draft, { ...wanted, statuses: isStaff ? STAFF_STATUSES : PUBLIC_STATUSES });
    const shown = isStaff ? await this.readable(viewer, scored) : scored;
    return shown.slice(0, wanted.first).map(({ id, kind, title, similarity, slug, status, refusalReason }) => ({
      id,
      kind,
      title: maskPersonalData(title),
      similarity,
      slug,
      ...(isStaff ? { status, refusalReason } : { status: null, refusalReason: null }),
    }));
  }

  /** Like a contribution, without itself, what it was made into and what it was said to repeat. */
  async like(viewer: Viewer, row: ContributionRow, first: number): Promise<SimilarItem[]> {
    const except = [
      row.id,
      row.recommendationId,
      row.duplicateOfContributionId,
      row.duplicateOfRecommendationId,
    ].filter((id) => id !== null);
    return this.find(viewer, row, { first, except });
  }

  /** Contributions like one, the most similar first. */
  async contributionsLike({
    id,
    title,
    body,
    link,
  }: ComparedText & { id: string }): Promise<{ id: string; similarity: number }[]> {
    const scored = await this.score(
      { title, body, link },
      { except: [id], statuses: COUNTED_STATUSES, withoutRecommendations: true },
    );
    return scored.map(({ id, similarity }) => ({ id, similarity }));
  }

  /** Without the contributions that lie outside the territories of the viewer. */
  private async readable(viewer: Viewer, scored: readonly Scored[]): Promise<Scored[]> {
    const scope = this.territories.scopeOf(viewer);
    const seen = await Promise.all(
      scored.map(async ({ kind, placeCode }) => kind === 'RECOMMENDATION' || scope.covers(placeCode)),
    );
    return scored.filter((_, index) => seen[index]);
  }

  private async score(
    draft: ComparedText,
    {
      except,
      exceptHash,
      statuses,
      withoutRecommendations,
    }: Omit<Wanted, 'first'> & { statuses: readonly string[]; withoutRecommendations?: boolean },
  ): Promise<Scored[]> {
    const { title, link, titleStems, bodyStems, candidates } = await this.words.read(draft);
    const asked = [title, link, titleStems, bodyStems, candidates, except ?? []];
    const found = await Promise.all([
      this.database.query<Candidate[]>(LIKE_CONTRIBUTIONS, [...asked, statuses, exceptHash ?? '']),
      withoutRecommendations ? [] : this.database.query<Candidate[]>(LIKE_RECOMMENDATIONS, asked),
    ]);
    const sizes = { titleStems: titleStems.length, bodyStems: bodyStems.length };
    const scored = found
      .flat()
      .map((candidate) => ({ ...candidate, similarity: similarity({ ...sizes, ...candidate }) }));
    return scored.filter((item) => item.similarity >= MIN_SIMILARITY).toSorted(mostSimilarFirst);
  }
}

function mostSimilarFirst(left: Scored, right: Scored): number {
  return right.similarity - left.similarity || right.kind.localeCompare(left.kind) || left.id.localeCompare(right.id);
}
