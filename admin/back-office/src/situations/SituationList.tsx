import { AutocompleteInput, BooleanInput, ReferenceInput, useTranslate } from 'react-admin';
import { useIntlLocale } from '../client/useIntlLocale';
import { French } from '../common/French';
import { RowLink } from '../common/RowLink';
import { SearchFilter } from '../common/SearchFilter';
import { shownCount } from '../targeting/audience/counts';
import type { SituationsQuery } from '../generated/graphql';
import type { ListColumn } from '../lists/columns/column';
import { ListTable } from '../lists/ListTable';
import { ManagedList } from '../lists/ManagedList';

type Row = NonNullable<SituationsQuery['situations']>['items'][number];

const label = (field: string) => `resources.situations.fields.${field}`;

const toSearch = (search: string) => ({ search });

const filters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <ReferenceInput key="fact" source="fact" reference="facts" perPage={100}>
    <AutocompleteInput label={label('fact')} optionText="label" filterToQuery={toSearch} sx={{ minWidth: 220 }} />
  </ReferenceInput>,
  <BooleanInput key="unused" source="unused" defaultValue />,
  <BooleanInput key="withLints" source="withLints" defaultValue />,
];

const nameOf = ({ label: name }: Row) => <French>{name}</French>;

const BY_LABEL = { field: 'label', order: 'ASC' } as const;

export function SituationList() {
  const { peopleOf, usersOf, remarksOf } = useRowWords();
  const columns: readonly ListColumn<Row>[] = [
    {
      source: 'label',
      isSortable: true,
      text: ({ label: name }) => name,
      render: ({ id, label: name }) => <RowLink id={id}>{name}</RowLink>,
    },
    { source: 'sentence', text: ({ sentence }) => sentence },
    { source: 'matching', isSortable: true, text: peopleOf },
    { source: 'usedBy', text: usersOf },
    { source: 'lints', text: remarksOf },
    { source: 'slug', isSortable: true, isExtra: true, text: ({ slug }) => slug },
  ];
  const card = {
    primary: nameOf,
    secondary: (row: Row) => [peopleOf(row), usersOf(row), remarksOf(row)].filter(Boolean).join(' – '),
  };
  return (
    <ManagedList<Row> columns={columns} filters={filters} sort={BY_LABEL} perPage={50}>
      <ListTable<Row> card={card} />
    </ManagedList>
  );
}

/** What a row says in words: its people, what uses it, what to look at again. */
function useRowWords() {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const word = (key: string, values = {}) => translate(`resources.situations.${key}`, values);
  const counted = (key: string, { length }: readonly unknown[]) => length > 0 && word(key, { smart_count: length });
  return {
    peopleOf: ({ matching }: Row) => word('people', { count: shownCount(matching, locale) }),
    usersOf: ({ usedBy, usedBySituations }: Row) =>
      [counted('byRecommendations', usedBy), counted('bySituations', usedBySituations)].filter(Boolean).join(', ') ||
      word('notUsed'),
    remarksOf: ({ lints }: Row) => counted('remarks', lints) || '',
  };
}
