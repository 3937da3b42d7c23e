import { request } from '../../client/client';
import { withoutRefusal, found } from '../../client/errors';
import { apiLocale } from '../../client/language';
import { knownSort, type ResourceProvider } from '../../client/resource';
import {
  DeletedSituationsDocument,
  DeleteSituationDocument,
  SaveSituationDocument,
  type SaveSituationInput,
  SituationDetailDocument,
  type SituationDetailQuery,
  SituationsDocument,
} from '../../generated/graphql';
import type { Rule } from '../../../../shared/rule';

export type SituationRecord = NonNullable<SituationDetailQuery['situation']>;

export const isUsed = ({ usedBy, usedBySituations }: SituationRecord): boolean =>
  usedBy.length + usedBySituations.length > 0;

/** What the form of a situation holds. */
export interface SituationForm {
  id?: string;
  version?: number;
  slug?: string;
  label?: string;
  rule?: Rule;
}

const SORTABLE_FIELDS = ['label', 'slug', 'matching'];

async function save({ id, version, slug, label, rule }: SituationForm) {
  const input: SaveSituationInput = { slug: slug ?? '', label: label ?? '', rule: rule ?? { all: [] } };
  const existing = id ? { id, expectedVersion: version ?? 0 } : {};
  const { saveSituation } = await request(SaveSituationDocument, { input: { ...input, ...existing } });
  return found(withoutRefusal(saveSituation).situation);
}

async function one(id: string) {
  return found((await request(SituationDetailDocument, { id, locale: apiLocale() })).situation);
}

/** Revisions of the past name situations that were deleted: they have their last name, and can be taken out. */
async function many(ids: string[]) {
  const deleted = found((await request(DeletedSituationsDocument, { ids })).deletedSituations);
  const gone = new Map(deleted.map(({ id, markedLabel }) => [id, { id, label: markedLabel }]));
  return Promise.all(ids.map(async (id) => gone.get(id) ?? one(id)));
}

export const situationsProvider: ResourceProvider = {
  list: async ({ filter, sort, page }) => {
    const variables = { filter, sort: knownSort(sort, SORTABLE_FIELDS) ?? null, page, locale: apiLocale() };
    return found((await request(SituationsDocument, variables)).situations);
  },
  one,
  many,
  create: (data) => save(data as SituationForm),
  update: (data) => save(data as SituationForm),
  remove: async ({ id, version }) => {
    const input = { id: String(id), expectedVersion: Number(version) };
    const { archivedUsers } = withoutRefusal((await request(DeleteSituationDocument, { input })).deleteSituation);
    return { id, archivedUsers };
  },
};
