import { type Theme, useMediaQuery } from '@mui/material';
import {
  AutocompleteInput,
  BooleanInput,
  DataTable,
  List,
  ReferenceInput,
  SimpleList,
  useLocale,
  useTranslate,
} from 'react-admin';
import { French } from '../common/French';
import { ListLoaded } from '../common/ListLoaded';
import { RowLink } from '../common/RowLink';
import { SearchFilter } from '../common/SearchFilter';
import { shownCount } from '../targeting/audience/counts';
import type { SituationsQuery } from '../generated/graphql';

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
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List filters={filters} sort={BY_LABEL} perPage={50} exporter={false}>
      <ListLoaded>{isSmall ? <SituationCards /> : <SituationTable />}</ListLoaded>
    </List>
  );
}

/** What a row says in words: its people, what uses it, what to look at again. */
function useRowWords() {
  const translate = useTranslate();
  const locale = useLocale();
  const word = (key: string, values = {}) => translate(`resources.situations.${key}`, values);
  const counted = (key: string, { length }: readonly unknown[]) => length > 0 && word(key, { smart_count: length });
  return {
    people: ({ matching }: Row) => word('people', { count: shownCount(matching, locale) }),
    users: ({ usedBy, usedBySituations }: Row) =>
      [counted('byRecommendations', usedBy), counted('bySituations', usedBySituations)].filter(Boolean).join(', ') ||
      word('notUsed'),
    remarks: ({ lints }: Row) => counted('remarks', lints) || '',
  };
}

function SituationCards() {
  const { people, users, remarks } = useRowWords();
  return (
    <SimpleList<Row>
      rowClick="edit"
      primaryText={nameOf}
      secondaryText={(row) => [people(row), users(row), remarks(row)].filter(Boolean).join(' – ')}
    />
  );
}

function SituationTable() {
  const { people, users, remarks } = useRowWords();
  return (
    <DataTable<Row> rowClick="edit" bulkActionButtons={false}>
      <DataTable.Col<Row> source="label" render={({ id, label: name }) => <RowLink id={id}>{name}</RowLink>} />
      <DataTable.Col<Row> source="sentence" disableSort />
      <DataTable.Col<Row> source="matching" render={people} />
      <DataTable.Col<Row> source="usedBy" disableSort render={users} />
      <DataTable.Col<Row> source="lints" disableSort render={remarks} />
    </DataTable>
  );
}
