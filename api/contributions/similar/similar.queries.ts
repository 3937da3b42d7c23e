import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { badInput } from '../../platform/graphql/errors';
import { digestId } from '../../platform/ids';
import { TextWordsQueries } from '../../reference';
import { MIN_SIMILARITY, similarity } from '../../reference/words';
import type { ComparedText } from '../../reference/words';
import type { TerritoriesService } from '../../team';
import type { ContributionRow } from '../contribution.entity';
import { findSimilar, readContributions, seeContributors } from '../contributions.policy';
import { maskPersonalData } from '../../guard';
import type { SimilarItem } from './similar.graphql';
import { COUNTED_STATUSES, STAFF_STATUSES } from './similar.rules';
import { LIKE_CONTRIBUTIONS, LIKE_MASKED_CONTRIBUTIONS, LIKE_RECOMMENDATIONS } from './similar-candidates.queries';
import type { Candidate } from './similar-candidates.queries';

const MAX_ITEMS = 20;
const PUBLISHED = 'published_recommendation';

interface Wanted {
  first: number;
  /** Ids, of whatever kind. */
  except?: readonly string[];
  /** Of the tracking token of what was just submitted. */
  exceptHash?: string;
}

type Scored = Candidate & { similarity: number };

/** What resembles a text: published recommendations and, for staff, contributions open or refused. */
export class SimilarQueries {
  /** All that is compared for staff. */
  private readonly words: TextWordsQueries;
  /** For the public: no word that only a contribution holds changes what is found, or its score. */
  private readonly publishedWords: TextWordsQueries;

  constructor(
    private readonly database: DataSource,
    clock: Clock,
    private readonly territories: TerritoriesService,
  ) {
    this.words = new TextWordsQueries(database, clock, { tables: ['contribution', PUBLISHED] });
    this.publishedWords = new TextWordsQueries(database, clock, { tables: [PUBLISHED], ownWordsOnly: true });
  }

  /** The most similar first. */
  async find(viewer: Viewer, draft: ComparedText, wanted: Wanted): Promise<SimilarItem[]> {
    demand(viewer, findSimilar);
    if (wanted.first < 1 || wanted.first > MAX_ITEMS) throw badInput(`first lies between 1 and ${MAX_ITEMS}.`);
    const found = may(viewer, readContributions)
      ? await this.amongAll(viewer, draft, wanted)
      : await this.amongPublished(draft, wanted);
    return found
      .toSorted(mostSimilarFirst)
      .slice(0, wanted.first)
      .map(({ id, kind, title, similarity, slug, status, refusalReason, refusalReasonEn }) => ({
        id: digestId(draft.title, draft.body, draft.link, id),
        recommendationId: kind === 'RECOMMENDATION' ? id : null,
        contributionId: kind === 'CONTRIBUTION' ? id : null,
        ...{ kind, similarity, slug, status, refusalReason, refusalReasonEn },
        title: maskPersonalData(title),
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
    const { title, body, link } = row;
    const isWhole = may(viewer, seeContributors);
    const draft = isWhole ? row : { title: maskPersonalData(title), body: maskPersonalData(body), link };
    return this.find(viewer, draft, { first, except });
  }

  /** Contributions like one, the most similar first. */
  async contributionsLike({
    id,
    title,
    body,
    link,
  }: ComparedText & { id: string }): Promise<{ id: string; similarity: number }[]> {
    const { asked, scored } = await this.asked(this.words, { title, body, link }, [id]);
    const found = await this.database.query<Candidate[]>(LIKE_CONTRIBUTIONS, [...asked, COUNTED_STATUSES, '']);
    return scored(found)
      .toSorted(mostSimilarFirst)
      .map(({ id, similarity }) => ({ id, similarity }));
  }

  private async amongPublished(draft: ComparedText, { except }: Wanted): Promise<Scored[]> {
    const { asked, scored } = await this.asked(this.publishedWords, draft, except);
    return scored(await this.database.query<Candidate[]>(LIKE_RECOMMENDATIONS, asked));
  }

  private async amongAll(viewer: Viewer, draft: ComparedText, { except, exceptHash }: Wanted): Promise<Scored[]> {
    const { asked, scored } = await this.asked(this.words, draft, except);
    const contributions = may(viewer, seeContributors) ? LIKE_CONTRIBUTIONS : LIKE_MASKED_CONTRIBUTIONS;
    const found = await Promise.all([
      this.database.query<Candidate[]>(contributions, [...asked, STAFF_STATUSES, exceptHash ?? '']),
      this.database.query<Candidate[]>(LIKE_RECOMMENDATIONS, asked),
    ]);
    return this.readable(viewer, scored(found.flat()));
  }

  /** Without the contributions that lie outside the territories of the viewer. */
  private async readable(viewer: Viewer, scored: readonly Scored[]): Promise<Scored[]> {
    const scope = this.territories.scopeOf(viewer);
    const seen = await Promise.all(
      scored.map(async ({ kind, placeCode }) => kind === 'RECOMMENDATION' || scope.covers(placeCode)),
    );
    return scored.filter((_, index) => seen[index]);
  }

  /** The parameters of the statements, and the score of what they find: what lies below chance is left out. */
  private async asked(
    words: TextWordsQueries,
    draft: ComparedText,
    except: readonly string[] = [],
  ): Promise<{ asked: unknown[]; scored: (found: readonly Candidate[]) => Scored[] }> {
    const { title, link, titleStems, bodyStems, candidates } = await words.read(draft);
    const sizes = { titleStems: titleStems.length, bodyStems: bodyStems.length };
    return {
      asked: [title, link, titleStems, bodyStems, candidates, except],
      scored: (found) =>
        found
          .map((candidate) => ({ ...candidate, similarity: similarity({ ...sizes, ...candidate }) }))
          .filter((item) => item.similarity >= MIN_SIMILARITY),
    };
  }
}

function mostSimilarFirst(left: Scored, right: Scored): number {
  return right.similarity - left.similarity || right.kind.localeCompare(left.kind) || left.id.localeCompare(right.id);
}
