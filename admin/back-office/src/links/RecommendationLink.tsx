import { Link } from 'react-admin';
import type { RecommendationTitleFragment } from '../generated/graphql';
import { recommendationAddress } from './addresses';
import { titleOf } from './recommendationTitle';

interface RecommendationLinkProps {
  recommendation: RecommendationTitleFragment;
  /** Of a revision, where that is what is named. Left out: the title that editors know it by now. */
  title?: string | undefined;
  onClick?: () => void;
}

/** Leads to a recommendation, by its title. */
export function RecommendationLink({ recommendation, title, onClick }: RecommendationLinkProps) {
  return (
    <Link lang="fr" to={recommendationAddress(recommendation.id)} {...(onClick && { onClick })}>
      {title ?? titleOf(recommendation)}
    </Link>
  );
}
