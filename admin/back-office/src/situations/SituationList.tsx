import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { French } from '../common/French';
import { RowLink } from '../common/RowLink';
import { SearchFilter } from '../common/SearchFilter';
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
];

const columns: readonly ListColumn<Row>[] = [
  {
    source: 'label',
    isSortable: true,
    text: ({ label: name }) => name,
    render: ({ id, label: name }) => <RowLink id={id}>{name}</RowLink>,
  },
  { source: 'sentence', text: ({ sentence }) => sentence },
  { source: 'slug', isSortable: true, isExtra: true, text: ({ slug }) => slug },
];

const CARD = { primary: ({ label: name }: Row) => <French>{name}</French>, secondary: ({ sentence }: Row) => sentence };

const BY_LABEL = { field: 'label', order: 'ASC' } as const;

export function SituationList() {
  return (
    <ManagedList<Row> columns={columns} filters={filters} sort={BY_LABEL} perPage={50}>
      <ListTable<Row> card={CARD} />
    </ManagedList>
  );
}
