import { type Theme, useMediaQuery } from '@mui/material';
import { AutocompleteInput, DataTable, List, ReferenceInput, SimpleList } from 'react-admin';
import { French } from '../common/French';
import { ListLoaded } from '../common/ListLoaded';
import { RowLink } from '../common/RowLink';
import { SearchFilter } from '../common/SearchFilter';
import type { SituationsQuery } from '../generated/graphql';

type Row = NonNullable<SituationsQuery['situations']>['items'][number];

const label = (field: string) => `resources.situations.fields.${field}`;

const toSearch = (search: string) => ({ search });

const filters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <ReferenceInput key="fact" source="fact" reference="facts" perPage={100}>
    <AutocompleteInput label={label('fact')} optionText="label" filterToQuery={toSearch} sx={{ minWidth: 220 }} />
  </ReferenceInput>,
];

const nameOf = ({ label: name }: Row) => <French>{name}</French>;

const BY_LABEL = { field: 'label', order: 'ASC' } as const;

export function SituationList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List filters={filters} sort={BY_LABEL} perPage={50} exporter={false}>
      <ListLoaded>
        {isSmall ? (
          <SimpleList<Row> rowClick="edit" primaryText={nameOf} secondaryText={({ sentence }) => sentence} />
        ) : (
          <DataTable<Row> rowClick="edit" bulkActionButtons={false}>
            <DataTable.Col<Row> source="label" render={({ id, label: name }) => <RowLink id={id}>{name}</RowLink>} />
            <DataTable.Col<Row> source="sentence" disableSort />
            <DataTable.Col<Row> source="slug" />
          </DataTable>
        )}
      </ListLoaded>
    </List>
  );
}
