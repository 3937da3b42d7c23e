import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SimpleList, useCanAccess } from 'react-admin';
import { When } from '../common/When';
import type { AuditFieldsFragment } from '../generated/graphql';
import { actorFilter, auditFilters } from './auditFilters';

type Row = AuditFieldsFragment;

/** Only those who may read the staff are offered to choose among them. */
export function AuditList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'list' });
  return (
    <List filters={canAccess ? [actorFilter, ...auditFilters] : auditFilters} exporter={false} perPage={50}>
      {isSmall ? <AuditCards /> : <AuditTable />}
    </List>
  );
}

const byWhom = ({ actor, at }: Row) => (
  <>
    {actor}, <When at={at} withTime />
  </>
);

function AuditCards() {
  return <SimpleList<Row> rowClick={false} primaryText={({ summary }) => summary} secondaryText={byWhom} />;
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
