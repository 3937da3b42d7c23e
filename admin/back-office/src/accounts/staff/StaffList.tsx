import { useTranslate } from 'react-admin';
import { RowLink } from '../../common/RowLink';
import type { StaffRole, StaffWithTerritoriesFragment } from '../../generated/graphql';
import type { ListColumn } from '../../lists/columns/column';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';

type Row = StaffWithTerritoriesFragment;

export function StaffList() {
  const { rolesOf, territoriesOf, stateOf } = useStaffWords();
  const columns: readonly ListColumn<Row>[] = [
    { source: 'name', text: ({ name }) => name, render: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    { source: 'email', text: ({ email }) => email },
    { source: 'roles', text: rolesOf },
    { source: 'territories', text: territoriesOf },
    { source: 'active', text: stateOf },
  ];
  const card = {
    primary: ({ name }: Row) => name,
    secondary: (user: Row) => `${rolesOf(user)} – ${territoriesOf(user)}`,
    tertiary: (user: Row) => (user.active ? '' : stateOf(user)),
  };
  return (
    <ManagedList<Row> columns={columns} perPage={25}>
      <ListTable<Row> card={card} />
    </ManagedList>
  );
}

function useStaffWords() {
  const translate = useTranslate();
  return {
    rolesOf: ({ roles }: { roles: readonly StaffRole[] }) =>
      roles.map((role) => translate(`enums.staffRole.${role}`)).join(', '),
    territoriesOf: ({ territories }: Row) =>
      territories.map(({ label }) => label).join(', ') || translate('app.everywhere'),
    stateOf: ({ active }: Row) => translate(`resources.staff.${active ? 'active' : 'inactive'}`),
  };
}
