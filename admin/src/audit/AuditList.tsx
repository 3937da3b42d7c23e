import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, DateInput, List, ReferenceInput, SelectInput, SimpleList, TextInput } from 'react-admin';
import { When } from '../common/When';
import type { AuditFieldsFragment } from '../generated/graphql';

type Row = AuditFieldsFragment;

const label = (field: string) => `resources.auditEvents.fields.${field}`;

const filters = [
  <ReferenceInput key="actorId" source="actorId" reference="staff" perPage={100} alwaysOn>
    <SelectInput label={label('actorId')} />
  </ReferenceInput>,
  <DateInput key="from" source="from" label={label('from')} alwaysOn parse={(day: string) => day || undefined} />,
  <DateInput key="to" source="to" label={label('to')} alwaysOn parse={(day: string) => day || undefined} />,
  <TextInput key="action" source="action" label={label('action')} />,
  <TextInput key="objectType" source="objectType" label={label('objectType')} />,
  <TextInput key="objectId" source="objectId" label={label('objectId')} />,
];

export function AuditList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List filters={filters} exporter={false} perPage={50}>
      {isSmall ? (
        <SimpleList<Row> rowClick={false} primaryText={({ summary }) => summary} secondaryText={({ actor, at }) => <>{actor}, <When at={at} withTime /></>} />
      ) : (
        <AuditTable />
      )}
    </List>
  );
}

function AuditTable() {
  return (
    <DataTable<Row> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<Row> source="at" disableSort render={({ at }) => <When at={at} withTime />} />
      <DataTable.Col<Row> source="actor" disableSort />
      <DataTable.Col<Row> source="summary" disableSort />
      <DataTable.Col<Row> source="action" disableSort />
      <DataTable.Col<Row> source="objectType" disableSort />
    </DataTable>
  );
}
