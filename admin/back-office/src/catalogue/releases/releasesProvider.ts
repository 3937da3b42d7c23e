import { request } from '../../client/client';
import { found, withoutRefusal } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import {
  MoveReleaseDocument,
  type ReleaseAction,
  ReleaseDetailDocument,
  type ReleaseFieldsFragment,
  ReleasesDocument,
  SaveReleaseDocument,
} from '../../generated/graphql';

/** A release with the ids that its form changes. */
export type ReleaseRecord = ReleaseFieldsFragment & { recommendationIds: string[] };

/** What the form of a release holds. */
interface ReleaseForm {
  id?: string;
  version?: number;
  title?: string | null;
  recommendationIds?: string[];
}

const recordOf = (release: ReleaseFieldsFragment): ReleaseRecord => ({
  ...release,
  recommendationIds: release.items.map(({ recommendation }) => recommendation.id),
});

async function save({ id, version, title, recommendationIds }: ReleaseForm): Promise<ReleaseRecord> {
  const existing = id ? { id, expectedVersion: version ?? 0 } : {};
  const input = { title: title ?? '', recommendationIds: recommendationIds ?? [], ...existing };
  const { saveRelease } = await request(SaveReleaseDocument, { input });
  return recordOf(found(withoutRefusal(saveRelease).release));
}

export const releasesProvider: ResourceProvider = {
  list: async ({ page }) => {
    const { items, total } = found((await request(ReleasesDocument, { page })).releases);
    return { items: items.map(recordOf), total };
  },
  one: async (id) => recordOf(found((await request(ReleaseDetailDocument, { id })).release)),
  create: (data) => save(data as ReleaseForm),
  update: (data) => save(data as ReleaseForm),
};

/** What goes with a step: a reason, and of SCHEDULE a moment. */
export interface ReleaseStep {
  message?: string | null;
  publishAt?: string | null;
}

async function moveRelease({ id, version }: ReleaseRecord, action: ReleaseAction, given: ReleaseStep) {
  const input = { id, expectedVersion: version, action, ...given };
  withoutRefusal((await request(MoveReleaseDocument, { input })).moveRelease);
}

export const releaseActions = { moveRelease };
