import { Link } from 'react-admin';
import type { RecommendationTitleFragment } from '../generated/graphql';
import { recommendationAddress } from './addresses';
import { titleOf } from './recommendationTitle';

/** Leads to a recommendation, by its title. */
export function RecommendationLink({ recommendation }: { recommendation: RecommendationTitleFragment }) {
  return (
    <Link lang="fr" to={recommendationAddress(recommendation.id)}>
      {titleOf(recommendation)}
    </Link>
  );
}
