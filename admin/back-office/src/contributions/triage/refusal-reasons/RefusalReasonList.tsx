import { Box, List as Rows, ListItem, ListItemText, type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, useListContext, useTranslate } from 'react-admin';
import { French } from '../../../common/French';
import { ListLoaded } from '../../../common/ListLoaded';
import { RowLink } from '../../../common/RowLink';
import { MoveButtons } from './MoveButtons';
import type { ListedReason } from './refusalReasonsProvider';
import { useReasonOrder } from './useReasonOrder';

const ON_ONE_LINE = { whiteSpace: 'nowrap' };

const messageOf = ({ message }: ListedReason) => <French>{message}</French>;

/** Every reason, retired ones too, in the order in which moderators are offered them: what was refused for a reason keeps it. */
export function RefusalReasonList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List exporter={false} pagination={false} perPage={100}>
      <ListLoaded>{isSmall ? <ReasonRows /> : <ReasonTable />}</ListLoaded>
    </List>
  );
}

function useReasonWords() {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.refusalReasons.${key}`, values);
  return {
    stateOf: ({ retired }: ListedReason) => word(retired ? 'retired' : 'offered'),
    usesOf: ({ uses }: ListedReason) => word(uses === 0 ? 'neverUsed' : 'usedTimes', { smart_count: uses }),
  };
}

function ReasonTable() {
  const { stateOf, usesOf } = useReasonWords();
  const { dialog, ...order } = useReasonOrder();
  return (
    <>
      <DataTable<ListedReason> rowClick="edit" bulkActionButtons={false}>
        <DataTable.Col<ListedReason>
          source="order"
          disableSort
          sx={ON_ONE_LINE}
          render={(reason) => <MoveButtons reason={reason} {...order} />}
        />
        <DataTable.Col<ListedReason>
          source="label"
          disableSort
          render={({ id, label }) => <RowLink id={id}>{label}</RowLink>}
        />
        <DataTable.Col<ListedReason> source="message" disableSort render={messageOf} />
        <DataTable.Col<ListedReason> source="uses" disableSort sx={ON_ONE_LINE} render={usesOf} />
        <DataTable.Col<ListedReason> source="state" disableSort sx={ON_ONE_LINE} render={stateOf} />
      </DataTable>
      {dialog}
    </>
  );
}

function ReasonRows() {
  const { stateOf, usesOf } = useReasonWords();
  const { data = [] } = useListContext<ListedReason>();
  const { dialog, ...order } = useReasonOrder();
  return (
    <>
      <Rows>
        {data.map((reason) => (
          <ListItem key={reason.id} divider>
            <ListItemText
              primary={<RowLink id={reason.id}>{reason.label}</RowLink>}
              secondary={`${stateOf(reason)} – ${usesOf(reason)}`}
            />
            <Box sx={{ flexShrink: 0 }}>
              <MoveButtons reason={reason} {...order} />
            </Box>
          </ListItem>
        ))}
      </Rows>
      {dialog}
    </>
  );
}
