import { SelectInput, useTranslate } from 'react-admin';
import { choicesOf } from '../../common/choices';
import { useDateFormat } from '../../common/FormattedDate';
import { RowLink } from '../../common/RowLink';
import { SearchFilter } from '../../common/SearchFilter';
import type { StaffRole, StaffWithTerritoriesFragment } from '../../generated/graphql';
import type { ListColumn } from '../../lists/columns/column';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import { ROLES } from './roles';
import './words';

type Row = StaffWithTerritoriesFragment;

const STATES = [true, false].map((id) => ({ id, name: `resources.staff.${id ? 'active' : 'inactive'}` }));

const filters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <SelectInput key="role" source="role" choices={choicesOf('staffRole', ROLES)} alwaysOn />,
  <SelectInput key="active" source="active" choices={STATES} alwaysOn />,
];

export function StaffList() {
  const { rolesOf, territoriesOf, stateOf, lastSignInOf, lastSeenOf } = useStaffWords();
  const columns: readonly ListColumn<Row>[] = [
    { source: 'name', text: ({ name }) => name, render: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    { source: 'email', text: ({ email }) => email },
    { source: 'roles', text: rolesOf },
    { source: 'territories', text: territoriesOf },
    { source: 'lastSignIn', text: lastSignInOf },
    { source: 'openSessions', text: ({ openSessions }) => String(openSessions) },
    { source: 'active', text: stateOf },
  ];
  const card = {
    primary: ({ name }: Row) => name,
    secondary: (user: Row) => [rolesOf(user), territoriesOf(user), lastSeenOf(user)].join(' – '),
    tertiary: (user: Row) => (user.active ? '' : stateOf(user)),
  };
  return (
    <ManagedList<Row> columns={columns} filters={filters} perPage={25}>
      <ListTable<Row> card={card} />
    </ManagedList>
  );
}

function useStaffWords() {
  const translate = useTranslate();
  const write = useDateFormat();
  const lastSignInOf = ({ lastSignIn }: Row) =>
    lastSignIn ? write(lastSignIn, true) : translate('resources.staff.never');
  return {
    rolesOf: ({ roles }: { roles: readonly StaffRole[] }) =>
      roles.map((role) => translate(`enums.staffRole.${role}`)).join(', '),
    territoriesOf: ({ territories }: Row) =>
      territories.map(({ label }) => label).join(', ') || translate('app.everywhere'),
    stateOf: ({ active }: Row) => translate(`resources.staff.${active ? 'active' : 'inactive'}`),
    lastSignInOf,
    lastSeenOf: (user: Row) => translate('resources.staff.lastSeen', { at: lastSignInOf(user) }),
  };
}
