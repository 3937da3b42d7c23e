import { Box, type Theme, useMediaQuery } from '@mui/material';
import { DataTable, FilterButton, List, SimpleList, TopToolbar, useCanAccess } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { FormattedDate } from '../../common/FormattedDate';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { actorFilter, auditFilters } from './auditFilters';
import { DownloadButton } from './DownloadButton';
import { EventDetails } from './EventDetails';
import { EventObject } from './EventObject';
import { GroupLink } from './GroupLink';
import { useEventWords } from './useEventWords';

type Row = AuditFieldsFragment;

/** Coming and going would hide what was done. */
const WITHOUT_SESSIONS = { withoutSessions: true };

/** The filter by actor is offered only to those who may list the staff. */
export function AuditList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'list' });
  return (
    <List
      filters={canAccess ? [actorFilter, ...auditFilters] : auditFilters}
      actions={<Actions />}
      exporter={false}
      filterDefaultValues={WITHOUT_SESSIONS}
      perPage={50}
    >
      <ListLoaded>{isSmall ? <AuditCards /> : <AuditTable />}</ListLoaded>
    </List>
  );
}

function Actions() {
  return (
    <TopToolbar>
      <FilterButton />
      <DownloadButton />
    </TopToolbar>
  );
}

function AuditCards() {
  return <SimpleList<Row> rowClick={false} primaryText={whatOf} secondaryText={byWhom} />;
}

const whatOf = (event: Row) => <What event={event} />;
const byWhom = (event: Row) => <ByWhom event={event} />;

/** As a text on a line of its own, since cards hold paragraphs. */
function What({ event }: { event: Row }) {
  const { sentenceOf } = useEventWords();
  return (
    <Box>
      {sentenceOf(event)} <EventObject event={event} />
      <EventDetails event={event} />
    </Box>
  );
}

function ByWhom({ event }: { event: Row }) {
  const { actorOf } = useEventWords();
  return (
    <>
      {actorOf(event)}, <FormattedDate at={event.at} withTime />
    </>
  );
}

function AuditTable() {
  const { actorOf, objectOf } = useEventWords();
  return (
    <DataTable<Row> rowClick={false} bulkActionButtons={false}>
      <DataTable.Col<Row> source="at" disableSort render={({ at }) => <FormattedDate at={at} withTime />} />
      <DataTable.Col<Row> source="actor" disableSort render={actorOf} />
      <DataTable.Col<Row> source="objectType" disableSort render={objectOf} />
      <DataTable.Col<Row> source="objectTitle" disableSort render={(event) => <EventObject event={event} />} />
      <DataTable.Col<Row> source="summary" disableSort render={(event) => <Told event={event} />} />
    </DataTable>
  );
}

function Told({ event }: { event: Row }) {
  const { sentenceOf } = useEventWords();
  return (
    <>
      {sentenceOf(event)}
      <EventDetails event={event} />
      {event.groupId !== null && <GroupLink groupId={event.groupId} />}
    </>
  );
}
