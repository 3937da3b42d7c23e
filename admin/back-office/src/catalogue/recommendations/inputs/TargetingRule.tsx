import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { RecommendationKind } from '../../../generated/graphql';
import { RuleInput } from '../../../targeting/editor/RuleInput';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { useTargeting } from '../target/useTargeting';
import { label } from './labels';

/** The rule of the targeting; beside it, whom the whole targeting reaches, against what is online. */
export function TargetingRule() {
  const recommendation = useRecordContext<RecommendationRecord>();
  const [content, kind]: [ContentForm, RecommendationKind] = useWatch({ name: ['content', 'kind'] });
  const around = useTargeting({ content, kind, recommendation });
  return <RuleInput source="content.rule" label={label('rule')} around={around} />;
}
