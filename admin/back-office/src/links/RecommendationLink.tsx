import { Link } from 'react-admin';
import type { RecommendationTitleFragment } from '../generated/graphql';
import { recommendationAddress } from './addresses';
import { titleOf } from './recommendationTitle';

interface RecommendationLinkProps {
  recommendation: RecommendationTitleFragment;
  onClick?: () => void;
}

/** Leads to a recommendation, by its title. */
export function RecommendationLink({ recommendation, onClick }: RecommendationLinkProps) {
  return (
    <Link lang="fr" to={recommendationAddress(recommendation.id)} {...(onClick && { onClick })}>
      {titleOf(recommendation)}
    </Link>
  );
}
