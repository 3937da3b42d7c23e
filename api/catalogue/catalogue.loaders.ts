import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { byColumn, groupedBy } from '../platform/loaders';
import type { MayWait } from '../platform/graphql/may-wait';
import type { SituationRow, WorldService } from '../situations';
import type { World } from '../targeting/language';
import type { PublishedCatalogue } from './published/published-catalogue.rules';
import type { PublishedCatalogueService } from './published/published-catalogue.service';
import { RecommendationRow } from './editorial/recommendation.entity';
import { RevisionRow } from './editorial/revision.entity';
import type { ReleaseItemRow } from './releases/release-item.entity';
import { ReleaseRow } from './releases/release.entity';
import { releaseItemsLoader, releaseOfRevisionLoader, waitingReleasesLoader } from './releases/releases.queries';
import { RecommendationReviewRow } from './reviews/recommendation-review.entity';
import { linksLoaders } from './links/links.loaders';
import type { ReviewCommentRow } from './comments/review-comment.entity';
import { reviewCommentsLoader } from './comments/review-comments.queries';
import type { LinksLoaders } from './links/links.loaders';
import { workingCopyLoaders } from './working-copies/working-copies.queries';
import type { WorkingCopyLoaders } from './working-copies/working-copies.queries';
import { titlesOf } from './editorial/titles.queries';
import { USERS_OF_SITUATIONS } from './checks/situation-use.queries';
import type { UserOfSituation } from './checks/situation-use.queries';

type SituationKey = Pick<SituationRow, 'id' | 'slug'>;

export interface CatalogueLoaders extends LinksLoaders, WorkingCopyLoaders {
  /** What is published now, for everybody. */
  published: () => MayWait<PublishedCatalogue>;
  /** With the situations that the published catalogue names. */
  publishedWorld: () => Promise<World>;
  editableRecommendation: DataLoader<string, RecommendationRow | null>;
  /** What the public reads, or else what was written last. */
  recommendationTitle: DataLoader<string, string | null>;
  revision: DataLoader<string, RevisionRow | null>;
  /** By recommendation; null of what was never published. */
  recommendationReview: DataLoader<string, RecommendationReviewRow | null>;
  /** By recommendation, newest first. */
  revisionsOf: DataLoader<string, RevisionRow[]>;
  /** By revision, oldest first. */
  reviewComments: DataLoader<string, ReviewCommentRow[]>;
  /** By release, in its order. */
  releaseItems: DataLoader<string, ReleaseItemRow[]>;
  release: DataLoader<string, ReleaseRow | null>;
  /** By revision: the release that it waits with, or that put it online. */
  releaseOfRevision: DataLoader<string, ReleaseRow | null>;
  /** By recommendation: the releases that are not online yet and count on it. */
  waitingReleases: DataLoader<string, ReleaseRow[]>;
  /** The ids of what uses a situation, published or being written. */
  usersOfSituation: DataLoader<SituationKey, string[], string>;
}

interface Needs {
  database: DataSource;
  clock: Clock;
  viewer: Viewer;
  worlds: WorldService;
  publishedCatalogue: PublishedCatalogueService;
}

export function catalogueLoaders({ database, clock, viewer, worlds, publishedCatalogue }: Needs): CatalogueLoaders {
  const published = (): MayWait<PublishedCatalogue> => publishedCatalogue.now ?? publishedCatalogue.current();
  const madeWorld = async (): Promise<World> => worlds.with((await published()).situations);
  let world: Promise<World> | undefined;
  return {
    ...linksLoaders(database),
    ...workingCopyLoaders({ database, clock, viewer }),
    published,
    publishedWorld: async () => (world ??= madeWorld()),
    editableRecommendation: byColumn(database, RecommendationRow),
    recommendationTitle: new DataLoader(async (ids) => {
      const titles = await titlesOf(database.manager, ids);
      return ids.map((id) => titles.get(id) ?? null);
    }),
    revision: byColumn(database, RevisionRow),
    recommendationReview: byColumn(database, RecommendationReviewRow, 'recommendationId'),
    revisionsOf: new DataLoader(async (ids) => {
      const rows = await database.manager.find(RevisionRow, {
        where: { recommendationId: In([...ids]) },
        order: { number: 'DESC' },
      });
      return groupedBy(rows, ids, ({ recommendationId }) => recommendationId);
    }),
    reviewComments: reviewCommentsLoader(database),
    release: byColumn(database, ReleaseRow),
    releaseOfRevision: releaseOfRevisionLoader(database),
    releaseItems: releaseItemsLoader(database),
    waitingReleases: waitingReleasesLoader(database),
    usersOfSituation: new DataLoader<SituationKey, string[], string>(
      async (situations) => {
        const [ids, slugs] = [situations.map(({ id }) => id), situations.map(({ slug }) => slug)];
        const users = await database.query<UserOfSituation[]>(USERS_OF_SITUATIONS, [ids, slugs]);
        return groupedBy(users, ids, ({ situationId }) => situationId).map((group) => [
          ...new Set(group.map(({ id }) => id)),
        ]);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
