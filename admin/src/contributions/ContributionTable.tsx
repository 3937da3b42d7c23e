import { DataTable, useTranslate } from 'react-admin';
import { StatusChip } from '../common/StatusChip';
import { When } from '../common/When';
import type { ContributionSummaryFragment } from '../generated/graphql';

type Row = ContributionSummaryFragment;

export function ContributionTable() {
  const translate = useTranslate();
  return (
    <DataTable<Row> rowClick="show" bulkActionButtons={false}>
      <DataTable.Col<Row> source="status" render={({ status }) => <StatusChip kind="contributionStatus" value={status} />} />
      <DataTable.Col<Row> source="title" />
      <DataTable.Col<Row> source="kind" disableSort render={({ kind }) => translate(`enums.contributionKind.${kind}`)} />
      <DataTable.Col<Row> source="place" disableSort render={({ place }) => place?.label ?? translate('app.everywhere')} />
      <DataTable.Col<Row> source="receivedAt" render={({ receivedAt }) => <When at={receivedAt} />} />
      <DataTable.Col<Row>
        source="claimedBy"
        disableSort
        render={({ claimedBy }) => claimedBy?.name ?? translate('resources.contributions.freeShort')}
      />
    </DataTable>
  );
}
