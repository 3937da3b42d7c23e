import { useGetList, useTranslate } from 'react-admin';
import { French } from '../../common/French';
import { FormattedDate } from '../../common/FormattedDate';
import { RowLink } from '../../common/RowLink';
import type { EditableRecommendationsQuery, RevisionInListFragment } from '../../generated/graphql';
import type { ListColumn } from '../../lists/columns/column';
import { fileDate } from '../../lists/export/csv';
import { RevisionChips } from './RevisionChips';
import { revisionWords } from './revisionWords';

type Listed = NonNullable<EditableRecommendationsQuery['editableRecommendations']>['items'][number];
export type RecommendationRow = Listed & { name: string };

const WAITING = new Set(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED']);

/** What is told of a recommendation is what stands in its draft, or else in what is online, or was. */
const revisionOf = ({ draft, published, archived }: Listed): RevisionInListFragment | null =>
  draft ?? published ?? archived ?? null;

export function useRecommendationColumns(): readonly ListColumn<RecommendationRow>[] {
  const translate = useTranslate();
  const topicsOf = useTopicNames();
  const placesOf = (row: Listed) =>
    revisionOf(row)
      ?.places.map(({ label }) => label)
      .join(', ') || translate('app.everywhere');
  const waitsFor = ({ draft }: Listed) =>
    draft && WAITING.has(draft.status) ? translate(`resources.recommendations.waits.${draft.status}`) : '';
  return [
    { source: 'title', text: ({ name }) => name, render: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    { source: 'kind', isSortable: true, text: ({ kind }) => translate(`enums.recommendationKind.${kind}`) },
    {
      source: 'status',
      text: (row) => revisionWords(row, translate).join(', '),
      render: (row) => <RevisionChips recommendation={row} />,
    },
    { source: 'waitsFor', isExtra: true, text: waitsFor },
    { source: 'topics', text: topicsOf },
    { source: 'places', isExtra: true, text: placesOf, render: (row) => <French>{placesOf(row)}</French> },
    { source: 'authors', text: (row) => (revisionOf(row)?.authors ?? []).map(({ name }) => name).join(', ') },
    {
      source: 'changedAt',
      isSortable: true,
      text: ({ changedAt }) => fileDate(changedAt),
      render: ({ changedAt }) => <FormattedDate at={changedAt} />,
    },
    { source: 'slug', isSortable: true, isExtra: true, text: ({ slug }) => slug },
  ];
}

function useTopicNames(): (row: Listed) => string {
  const { data = [] } = useGetList('topics', { pagination: { page: 1, perPage: 100 } }, { staleTime: Infinity });
  const names = new Map(data.map(({ id, name }) => [id, String(name)]));
  return (row) => (revisionOf(row)?.content.topics ?? []).map((key) => names.get(key) ?? key).join(', ');
}
