import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SimpleList, useTranslate } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { RowLink } from '../../common/RowLink';
import type { StaffRole, StaffWithTerritoriesFragment } from '../../generated/graphql';

type Row = StaffWithTerritoriesFragment;

export function StaffList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List exporter={false} perPage={25}>
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

function StaffCards() {
  const names = useRoleNames();
  const territoriesOf = useTerritoryNames();
  const translate = useTranslate();
  return (
    <SimpleList<Row>
      rowClick="edit"
      primaryText={({ name }) => name}
      secondaryText={(user) => `${names(user.roles)} – ${territoriesOf(user)}`}
      tertiaryText={({ active }) => (active ? '' : translate(stateKey(active)))}
    />
  );
}

function StaffTable() {
  const names = useRoleNames();
  const territoriesOf = useTerritoryNames();
  const translate = useTranslate();
  return (
    <DataTable<Row> rowClick="edit" bulkActionButtons={false}>
      <DataTable.Col<Row> source="name" disableSort render={({ id, name }) => <RowLink id={id}>{name}</RowLink>} />
      <DataTable.Col<Row> source="email" disableSort />
      <DataTable.Col<Row> source="roles" disableSort render={({ roles }) => names(roles)} />
      <DataTable.Col<Row> source="territories" disableSort render={territoriesOf} />
      <DataTable.Col<Row> source="active" disableSort render={({ active }) => translate(stateKey(active))} />
    </DataTable>
  );
}
