import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SelectInput, SimpleList, useTranslate } from 'react-admin';
import { choicesOf } from '../../common/choices';
import { useDateFormat } from '../../common/FormattedDate';
import { ListLoaded } from '../../common/ListLoaded';
import { RowLink } from '../../common/RowLink';
import { SearchFilter } from '../../common/SearchFilter';
import type { StaffRole, StaffWithTerritoriesFragment } from '../../generated/graphql';

import { ROLES } from './roles';

type Row = StaffWithTerritoriesFragment;

const STATES = [true, false].map((id) => ({ id, name: `resources.staff.${id ? 'active' : 'inactive'}` }));

const filters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <SelectInput key="role" source="role" choices={choicesOf('staffRole', ROLES)} alwaysOn />,
  <SelectInput key="active" source="active" choices={STATES} alwaysOn />,
];

export function StaffList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List filters={filters} exporter={false} perPage={25}>
      <ListLoaded>{isSmall ? <StaffCards /> : <StaffTable />}</ListLoaded>
    </List>
  );
}

function useRoleNames() {
  const translate = useTranslate();
  return (roles: readonly StaffRole[]) => roles.map((role) => translate(`enums.staffRole.${role}`)).join(', ');
}

const stateKey = (active: boolean) => `resources.staff.${active ? 'active' : 'inactive'}`;

function useTerritoryNames() {
  const translate = useTranslate();
  return ({ territories }: Row) => territories.map(({ label }) => label).join(', ') || translate('app.everywhere');
}

function useLastSignIn() {
  const translate = useTranslate();
  const write = useDateFormat();
  return ({ lastSignIn }: Row) => (lastSignIn ? write(lastSignIn, true) : translate('resources.staff.never'));
}

function StaffCards() {
  const lastSignIn = useLastSignIn();
  const names = useRoleNames();
  const territoriesOf = useTerritoryNames();
  const translate = useTranslate();
  return (
    <SimpleList<Row>
      rowClick="edit"
      primaryText={({ name }) => name}
      secondaryText={(user) =>
        [names(user.roles), territoriesOf(user), translate('resources.staff.lastSeen', { at: lastSignIn(user) })].join(
          ' – ',
        )
      }
      tertiaryText={({ active }) => (active ? '' : translate(stateKey(active)))}
    />
  );
}

function StaffTable() {
  const lastSignIn = useLastSignIn();
  const names = useRoleNames();
  const territoriesOf = useTerritoryNames();
  const translate = useTranslate();
  return (
    <DataTable<Row> rowClick="edit" bulkActionButtons={false}>
      <DataTable.Col<Row> source="name" disableSort render={({ id, name }) => <RowLink id={id}>{name}</RowLink>} />
      <DataTable.Col<Row> source="email" disableSort />
      <DataTable.Col<Row> source="roles" disableSort render={({ roles }) => names(roles)} />
      <DataTable.Col<Row> source="territories" disableSort render={territoriesOf} />
      <DataTable.Col<Row> source="lastSignIn" disableSort render={lastSignIn} />
      <DataTable.Col<Row> source="openSessions" disableSort align="right" />
      <DataTable.Col<Row> source="active" disableSort render={({ active }) => translate(stateKey(active))} />
    </DataTable>
  );
}
