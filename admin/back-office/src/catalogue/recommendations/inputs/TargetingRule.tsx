import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { RecommendationKind } from '../../../generated/graphql';
import { RuleInput } from '../../../targeting/editor/RuleInput';
import { useTargetingRule } from '../../../targeting/rule/useTargetingRule';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { label } from './labels';

/** The rule of the targeting; beside it, whom the whole targeting reaches, against what is online. */
export function TargetingRule() {
  const recommendation = useRecordContext<RecommendationRecord>();
  const [content, kind]: [ContentForm, RecommendationKind] = useWatch({ name: ['content', 'kind'] });
  const published = recommendation?.published?.content;
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
  const around = { whole, inForce, of, isPublished: published !== undefined && published !== null };
  return <RuleInput source="content.rule" label={label('rule')} around={around} />;
}
