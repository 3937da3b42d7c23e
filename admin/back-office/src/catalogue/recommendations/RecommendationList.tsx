import { useCanAccess, useTranslate } from 'react-admin';
import { French } from '../../common/French';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import { UploadFile } from './files/UploadFile';
import { recommendationFilters } from './recommendationFilters';
import { RevisionChips } from './RevisionChips';
import { type RecommendationRow, useRecommendationColumns } from './useRecommendationColumns';

const LATEST_FIRST = { field: 'changedAt', order: 'DESC' } as const;

export function RecommendationList() {
  const { canAccess: canWrite } = useCanAccess({ resource: 'recommendations', action: 'create' });
  return (
    <ManagedList<RecommendationRow>
      columns={useRecommendationColumns()}
      filters={recommendationFilters}
      sort={LATEST_FIRST}
      perPage={25}
      tools={canWrite && <UploadFile />}
    >
      <ListTable<RecommendationRow> card={CARD} />
    </ManagedList>
  );
}

const CARD = {
  primary: ({ name }: RecommendationRow) => <French>{name}</French>,
  secondary: (recommendation: RecommendationRow) => <About recommendation={recommendation} />,
};

function About({ recommendation }: { recommendation: RecommendationRow }) {
  const translate = useTranslate();
  return (
    <>
      {translate(`enums.recommendationKind.${recommendation.kind}`)} <RevisionChips recommendation={recommendation} />
    </>
  );
}
