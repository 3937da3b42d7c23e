import type { RaRecord } from 'react-admin';
import { request } from '../../../client/client';
import { withoutRefusal, found } from '../../../client/errors';
import { apiLocale } from '../../../client/language';
import { knownSort, type ResourceProvider } from '../../../client/resource';
import {
  CreateRecommendationDocument,
  type EditableRecommendationFilter,
  EditableRecommendationDetailDocument,
  EditableRecommendationNameDocument,
  EditableRecommendationsDocument,
  type MoveRecommendationInput,
  MoveRecommendationDocument,
  type RecommendationKind,
  type RecommendationTitleFragment,
  SaveRecommendationDocument,
} from '../../../generated/graphql';
import { titleOf } from '../../../links/recommendationTitle';
import { workingCopiesSettled } from './workingCopies';
import { type ContentForm, type RecommendationRecord, toForm, toFormPath, toInput } from './content';

interface Draft {
  kind: RecommendationKind;
  content: ContentForm;
}

const SORTABLE_FIELDS = ['changedAt', 'slug', 'kind'];

const named = <Item extends RecommendationTitleFragment>(item: Item) => ({ ...item, name: titleOf(item) });

async function one(id: string): Promise<RecommendationRecord> {
  const detail = found(
    (await request(EditableRecommendationDetailDocument, { id, locale: apiLocale() })).editableRecommendation,
  );
  return { ...detail, content: toForm((detail.draft ?? detail.published ?? detail.archived)?.content) };
}

async function create({ kind, content }: Draft): Promise<RaRecord> {
  const input = { kind, content: toInput(kind, content) };
  const { createRecommendation } = await request(CreateRecommendationDocument, { input });
  return found(withoutRefusal(createRecommendation, toFormPath(content)).recommendation);
}

async function update({
  id,
  version,
  kind,
  content,
}: RecommendationRecord): Promise<RecommendationRecord & { lints: readonly unknown[] }> {
  await workingCopiesSettled();
  const input = { id, expectedVersion: version, content: toInput(kind, content) };
  const { saveRecommendation } = await request(SaveRecommendationDocument, { input });
  const { lints = [] } = withoutRefusal(saveRecommendation, toFormPath(content)).recommendation ?? {};
  return { ...(await one(id)), lints };
}

export const recommendationsProvider: ResourceProvider = {
  list: async ({ filter, sort, page }) => {
    const variables = {
      filter: filter as EditableRecommendationFilter,
      sort: knownSort(sort, SORTABLE_FIELDS) ?? null,
      page,
    };
    const { items, total } = found((await request(EditableRecommendationsDocument, variables)).editableRecommendations);
    return { items: items.map(named), total };
  },
  one,
  many: (ids) =>
    Promise.all(
      ids.map(async (id) =>
        named(found((await request(EditableRecommendationNameDocument, { id })).editableRecommendation)),
      ),
    ),
  create: (data) => create(data as unknown as Draft),
  update: (data) => update(data as unknown as RecommendationRecord),
};

/** Takes one step of the editorial workflow; the screen reloads the recommendation. Gives what a draft taken up again does without. */
export async function moveRecommendation(input: MoveRecommendationInput): Promise<readonly string[]> {
  return withoutRefusal((await request(MoveRecommendationDocument, { input })).moveRecommendation).leftOut ?? [];
}

export const recommendationActions = { moveRecommendation };
