import { Box } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { FormattedDate } from '../../common/FormattedDate';
import type { AuditFieldsFragment } from '../../generated/graphql';
import type { ListColumn } from '../../lists/columns/column';
import { fileDate } from '../../lists/export/csv';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import { actorFilter, auditFilters } from './auditFilters';
import { EventDetails } from './EventDetails';
import { EventObject } from './EventObject';
import { GroupLink } from './GroupLink';
import { useChangeWords } from './useChangeWords';
import { useEventWords } from './useEventWords';
import './words';

type Row = AuditFieldsFragment;

/** Coming and going would hide what was done. */
const WITHOUT_SESSIONS = { withoutSessions: true };

/** The filter by actor is offered only to those who may list the staff. */
export function AuditList() {
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'list' });
  return (
    <ManagedList<Row>
      columns={useAuditColumns()}
      filters={canAccess ? [actorFilter, ...auditFilters] : auditFilters}
      filterDefaultValues={WITHOUT_SESSIONS}
      perPage={50}
    >
      <ListTable<Row> rowClick={false} card={CARD} />
    </ManagedList>
  );
}

const whatOf = (event: Row) => <What event={event} />;
const byWhom = (event: Row) => <ByWhom event={event} />;
const CARD = { primary: whatOf, secondary: byWhom };

/** As a text on a line of its own, since cards hold paragraphs. */
function What({ event }: { event: Row }) {
  const { sentenceOf } = useEventWords();
  return (
    <Box>
      {sentenceOf(event)}
      <Box>
        <EventObject event={event} />
      </Box>
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

function useAuditColumns(): readonly ListColumn<Row>[] {
  const { actorOf, objectOf, sentenceOf } = useEventWords();
  const changeIn = useChangeWords();
  return [
    { source: 'at', text: ({ at }) => fileDate(at), render: ({ at }) => <FormattedDate at={at} withTime /> },
    { source: 'actor', text: actorOf },
    { source: 'objectType', text: objectOf },
    {
      source: 'objectTitle',
      text: ({ objectTitle }) => objectTitle ?? '',
      render: (event) => <EventObject event={event} />,
    },
    { source: 'summary', text: sentenceOf, render: (event) => <Told event={event} /> },
    { source: 'reason', isFileOnly: true, text: ({ reason }) => reason ?? '' },
    {
      source: 'changes',
      isFileOnly: true,
      text: ({ objectType, changes }) => changes.map((change) => changeIn(objectType, change)).join(' ; '),
    },
    { source: 'objectId', isFileOnly: true, text: ({ objectId }) => objectId },
    { source: 'groupId', isFileOnly: true, text: ({ groupId }) => groupId ?? '' },
  ];
}

function Told({ event }: { event: Row }) {
  const { sentenceOf } = useEventWords();
  return (
    <>
      {sentenceOf(event)} <EventDetails event={event} />
      {event.groupId !== null && <GroupLink groupId={event.groupId} />}
    </>
  );
}
