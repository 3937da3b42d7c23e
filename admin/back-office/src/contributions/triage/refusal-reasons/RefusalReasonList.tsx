import { useTranslate } from 'react-admin';
import { French } from '../../../common/French';
import { RowLink } from '../../../common/RowLink';
import type { RefusalReasonsQuery } from '../../../generated/graphql';
import type { ListColumn } from '../../../lists/columns/column';
import { ListTable } from '../../../lists/ListTable';
import { ManagedList } from '../../../lists/ManagedList';

type Row = NonNullable<RefusalReasonsQuery['refusalReasons']>[number] & { id: string };

const labelOf = ({ label }: Row) => <French>{label}</French>;
const messageOf = ({ message }: Row) => <French>{message}</French>;

/** Every reason, retired ones too: what was refused for them keeps them. */
export function RefusalReasonList() {
  const translate = useTranslate();
  const stateOf = ({ retired }: Row) => translate(`resources.refusalReasons.${retired ? 'retired' : 'offered'}`);
  const columns: readonly ListColumn<Row>[] = [
    { source: 'label', text: ({ label }) => label, render: ({ id, label }) => <RowLink id={id}>{label}</RowLink> },
    { source: 'message', text: ({ message }) => message, render: messageOf },
    { source: 'retired', text: stateOf },
  ];
  return (
    <ManagedList<Row> columns={columns} pagination={false} perPage={100}>
      <ListTable<Row> card={{ primary: labelOf, secondary: stateOf }} />
    </ManagedList>
  );
}
