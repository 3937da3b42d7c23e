import { Box, List as Rows, ListItem, ListItemText, type Theme, useMediaQuery } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { French } from '../../../common/French';
import { RowLink } from '../../../common/RowLink';
import type { ListColumn } from '../../../lists/columns/column';
import { ListTable } from '../../../lists/ListTable';
import { ManagedList } from '../../../lists/ManagedList';
import { MoveButtons } from './MoveButtons';
import type { ListedReason } from './refusalReasonsProvider';
import { useReasonOrder } from './useReasonOrder';

/** Every reason, retired ones too, in the order in which moderators are offered them: what was refused for a reason keeps it. */
export function RefusalReasonList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { stateOf, usesOf } = useReasonWords();
  const columns: readonly ListColumn<ListedReason>[] = [
    { source: 'order', isScreenOnly: true, text: () => '', render: (reason) => <Moves reason={reason} /> },
    { source: 'label', text: ({ label }) => label, render: ({ id, label }) => <RowLink id={id}>{label}</RowLink> },
    { source: 'message', text: ({ message }) => message, render: ({ message }) => <French>{message}</French> },
    { source: 'uses', text: usesOf },
    { source: 'state', text: stateOf },
  ];
  return (
    <ManagedList<ListedReason> columns={columns} pagination={false} perPage={100}>
      {isSmall ? <ReasonRows /> : <ListTable<ListedReason> />}
    </ManagedList>
  );
}

function useReasonWords() {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.refusalReasons.${key}`, values);
  const usesOf = ({ uses }: ListedReason) => word(uses === 0 ? 'neverUsed' : 'usedTimes', { smart_count: uses });
  return {
    stateOf: ({ retired }: ListedReason) => word(retired ? 'retired' : 'offered'),
    usesOf,
    /** Where no column says what is counted. */
    namedUsesOf: (reason: ListedReason) =>
      translate('app.labelled', { label: word('fields.uses'), value: usesOf(reason) }),
  };
}

function Moves({ reason }: { reason: ListedReason }) {
  const { dialog, ...order } = useReasonOrder();
  return (
    <Box sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
      <MoveButtons reason={reason} {...order} />
      {dialog}
    </Box>
  );
}

function ReasonRows() {
  const { stateOf, namedUsesOf } = useReasonWords();
  const { data = [] } = useListContext<ListedReason>();
  return (
    <Rows>
      {data.map((reason) => (
        <ListItem key={reason.id} divider>
          <ListItemText
            primary={<RowLink id={reason.id}>{reason.label}</RowLink>}
            secondary={`${stateOf(reason)} – ${namedUsesOf(reason)}`}
          />
          <Moves reason={reason} />
        </ListItem>
      ))}
    </Rows>
  );
}
