import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, List, SimpleList, useTranslate } from 'react-admin';
import { French } from '../../../common/French';
import { ListLoaded } from '../../../common/ListLoaded';
import { RowLink } from '../../../common/RowLink';
import type { RefusalReasonsQuery } from '../../../generated/graphql';

type Row = NonNullable<RefusalReasonsQuery['refusalReasons']>[number] & { id: string };

const labelOf = ({ label }: Row) => <French>{label}</French>;
const messageOf = ({ message }: Row) => <French>{message}</French>;

/** Every reason, retired ones too: what was refused for them keeps them. */
export function RefusalReasonList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const translate = useTranslate();
  const stateOf = ({ retired }: Row) => translate(`resources.refusalReasons.${retired ? 'retired' : 'offered'}`);
  return (
    <List exporter={false} pagination={false} perPage={100}>
      <ListLoaded>
        {isSmall ? (
          <SimpleList<Row> rowClick="edit" primaryText={labelOf} secondaryText={stateOf} />
        ) : (
          <DataTable<Row> rowClick="edit" bulkActionButtons={false}>
            <DataTable.Col<Row>
              source="label"
              disableSort
              render={({ id, label }) => <RowLink id={id}>{label}</RowLink>}
            />
            <DataTable.Col<Row> source="message" disableSort render={messageOf} />
            <DataTable.Col<Row> source="retired" disableSort render={stateOf} />
          </DataTable>
        )}
      </ListLoaded>
    </List>
  );
}
