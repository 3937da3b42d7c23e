import { BooleanInput, DateInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { SearchFilter } from '../../common/SearchFilter';
import { ActionInput } from './ActionInput';
import { objectChoices } from './actions';
import './words';

const label = (field: string) => `resources.auditEvents.fields.${field}`;

const dayOrNothing = (day: string) => day || undefined;

export const actorFilter = (
  <ReferenceInput key="actorId" source="actorId" reference="staff" perPage={100} alwaysOn>
    <SelectInput label={label('actorId')} />
  </ReferenceInput>
);

export const auditFilters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <DateInput key="from" source="from" label={label('from')} alwaysOn parse={dayOrNothing} />,
  <DateInput key="to" source="to" label={label('to')} alwaysOn parse={dayOrNothing} />,
  <ActionInput key="action" source="action" label={label('action')} />,
  <SelectInput key="objectType" source="objectType" label={label('objectType')} choices={objectChoices} alwaysOn />,
  <BooleanInput key="withoutSessions" source="withoutSessions" label={label('withoutSessions')} alwaysOn />,
  <TextInput key="objectId" source="objectId" label={label('objectId')} />,
  <TextInput key="groupId" source="groupId" label={label('groupId')} />,
];
