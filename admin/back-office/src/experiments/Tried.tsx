import { RecommendationLink } from '../links/RecommendationLink';
import type { ExperimentRecord } from './experimentsProvider';
import { useExperimentWord } from './words/useExperimentWord';

/** What a share of people get: leads to the recommendation, or names the scorer. */
export function Tried({ experiment: { recommendation, scorer } }: { experiment: ExperimentRecord }) {
  const words = useExperimentWord();
  if (recommendation) return <RecommendationLink recommendation={recommendation} />;
  return <span>{scorer === null ? '' : words.scorer(scorer)}</span>;
}
