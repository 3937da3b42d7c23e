import type { RecommendationKind } from '../../../generated/graphql';
import { useTargetingRule } from '../../../targeting/rule/useTargetingRule';
import type { ContentForm, RecommendationRecord } from '../record/content';

interface Written {
  /** As it is being written. */
  content: ContentForm;
  kind: RecommendationKind;
  /** Missing for a new one. */
  recommendation?: RecommendationRecord | undefined;
}

/** The whole targeting that is being written, what is in force (what is online, else what is saved), and what its rule stands beside. */
export function useTargeting({ content, kind, recommendation }: Written) {
  const published = recommendation?.published?.content ?? null;
  const whole = useTargetingRule(content);
  const inForce = useTargetingRule(published ?? recommendation?.content);
  const { situationIds, placeCodes, title, summary, bodyMarkdown } = content;
  const of = {
    situationIds: situationIds ?? [],
    placeCodes: placeCodes ?? [],
    text: [title, summary, bodyMarkdown].filter(Boolean).join('\n'),
    recommendationId: recommendation?.id ?? null,
    kind,
  };
  return { whole, inForce, of, isPublished: published !== null };
}
