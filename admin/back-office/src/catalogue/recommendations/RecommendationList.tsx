import { type Theme, useMediaQuery } from '@mui/material';
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SimpleList,
  TopToolbar,
  useCanAccess,
  useTranslate,
} from 'react-admin';
import { French } from '../../common/French';
import { ListLoaded } from '../../common/ListLoaded';
import { RowLink } from '../../common/RowLink';
import type { RecommendationTitleFragment } from '../../generated/graphql';
import { UploadFile } from './files/UploadFile';
import { recommendationFilters } from './recommendationFilters';
import { RevisionChips } from './RevisionChips';

type Row = RecommendationTitleFragment & { name: string; isReviewOverdue: boolean };

const LATEST_FIRST = { field: 'changedAt', order: 'DESC' } as const;

export function RecommendationList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List actions={<ListActions />} filters={recommendationFilters} sort={LATEST_FIRST} perPage={25} exporter={false}>
      <ListLoaded>{isSmall ? <RecommendationCards /> : <RecommendationTable />}</ListLoaded>
    </List>
  );
}

function ListActions() {
  const { canAccess: canWrite } = useCanAccess({ resource: 'recommendations', action: 'create' });
  return (
    <TopToolbar>
      <FilterButton />
      {canWrite && <UploadFile />}
      {canWrite && <CreateButton />}
    </TopToolbar>
  );
}

function RecommendationTable() {
  const translate = useTranslate();
  return (
    <DataTable<Row> rowClick="edit" bulkActionButtons={false}>
      <DataTable.Col<Row> source="title" disableSort render={({ id, name }) => <RowLink id={id}>{name}</RowLink>} />
      <DataTable.Col<Row> source="kind" render={({ kind }) => translate(`enums.recommendationKind.${kind}`)} />
      <DataTable.Col<Row> source="status" disableSort render={(row) => <RevisionChips recommendation={row} />} />
    </DataTable>
  );
}

function RecommendationCards() {
  return <SimpleList<Row> rowClick="edit" primaryText={nameOf} secondaryText={aboutIt} />;
}

const nameOf = ({ name }: Row) => <French>{name}</French>;

const aboutIt = (recommendation: Row) => <About recommendation={recommendation} />;

function About({ recommendation }: { recommendation: Row }) {
  const translate = useTranslate();
  return (
    <>
      {translate(`enums.recommendationKind.${recommendation.kind}`)} <RevisionChips recommendation={recommendation} />
    </>
  );
}
