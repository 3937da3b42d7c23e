import { DataTable, useTranslate } from 'react-admin';
import { RowLink } from '../../../common/RowLink';
import { StatusChip } from '../../../common/StatusChip';
import { FormattedDate } from '../../../common/FormattedDate';
import type { ContributionSummaryFragment } from '../../../generated/graphql';
import { TickBox, TickPage } from '../bulk/TickBox';
import { DueDate } from './DueDate';
import { Priority } from './Priority';
import { SpamMark } from './SpamMark';

type Row = ContributionSummaryFragment;

export function ContributionTable({ canDecide }: { canDecide: boolean }) {
  const translate = useTranslate();
  return (
    <DataTable<Row> rowClick="show" bulkActionButtons={false}>
      {canDecide && <DataTable.Col<Row> source="id" label={<TickPage />} disableSort render={tickOf} />}
      <DataTable.Col<Row> source="priority" render={(row) => <Priority {...row} />} />
      <DataTable.Col<Row>
        source="status"
        render={({ status }) => <StatusChip kind="contributionStatus" value={status} />}
      />
      <DataTable.Col<Row> source="title" render={titleOf} />
      <DataTable.Col<Row>
        source="kind"
        disableSort
        render={({ kind }) => translate(`enums.contributionKind.${kind}`)}
      />
      <DataTable.Col<Row>
        source="place"
        disableSort
        render={({ place }) => place?.label ?? translate('app.everywhere')}
      />
      <DataTable.Col<Row> source="dueAt" render={({ dueAt }) => <DueDate dueAt={dueAt} />} />
      <DataTable.Col<Row> source="receivedAt" render={({ receivedAt }) => <FormattedDate at={receivedAt} />} />
      <DataTable.Col<Row>
        source="claimedBy"
        disableSort
        render={({ claimedBy }) => claimedBy?.name ?? translate('resources.contributions.freeShort')}
      />
    </DataTable>
  );
}

const tickOf = ({ id, title }: Row) => <TickBox id={id} title={title} />;

const titleOf = (contribution: Row) => (
  <>
    <RowLink id={contribution.id} page="show">
      {contribution.title}
    </RowLink>{' '}
    <SpamMark contribution={contribution} />
  </>
);
