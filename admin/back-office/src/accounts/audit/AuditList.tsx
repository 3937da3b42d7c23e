import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SimpleList, useCanAccess } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { FormattedDate } from '../../common/FormattedDate';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { actorFilter, auditFilters } from './auditFilters';
import { useEventWords } from './useEventWords';

type Row = AuditFieldsFragment;

/** The filter by actor is offered only to those who may list the staff. */
export function AuditList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'list' });
  return (
    <List filters={canAccess ? [actorFilter, ...auditFilters] : auditFilters} exporter={false} perPage={50}>
      <ListLoaded>{isSmall ? <AuditCards /> : <AuditTable />}</ListLoaded>
    </List>
  );
}

function AuditCards() {
  const { sentenceOf } = useEventWords();
  return <SimpleList<Row> rowClick={false} primaryText={sentenceOf} secondaryText={byWhom} />;
}

const byWhom = (event: Row) => <ByWhom event={event} />;

function ByWhom({ event }: { event: Row }) {
  const { actorOf } = useEventWords();
  return (
    <>
      {actorOf(event)}, <FormattedDate at={event.at} withTime />
    </>
  );
}

function AuditTable() {
  const { actorOf, actionOf, objectOf } = useEventWords();
  return (
    <DataTable<Row> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<Row> source="at" disableSort render={({ at }) => <FormattedDate at={at} withTime />} />
      <DataTable.Col<Row> source="actor" disableSort render={actorOf} />
      <DataTable.Col<Row> source="action" disableSort render={actionOf} />
      <DataTable.Col<Row> source="summary" disableSort />
      <DataTable.Col<Row> source="objectType" disableSort render={objectOf} />
    </DataTable>
  );
}
