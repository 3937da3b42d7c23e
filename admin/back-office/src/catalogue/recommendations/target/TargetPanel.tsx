import { Typography } from '@mui/material';
import { AudienceAnswer } from '../../../targeting/audience/AudiencePanel';
import { Fold } from '../../../common/Fold';
import { RuleLints } from '../../../targeting/lints/RuleLints';
import { RuleSentence } from '../../../targeting/rule/RuleSentence';
import { useTargetingRule } from '../../../targeting/rule/useTargetingRule';
import type { RecommendationKind } from '../../../generated/graphql';
import type { Rule } from '../../../../../shared/rule';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';
import { MatchingPersonas } from './MatchingPersonas';

const EVERYBODY: Rule = { all: [] };

interface TargetPanelProps {
  /** As it is being written. */
  content: ContentForm;
  kind: RecommendationKind;
  /** Missing for a new one. */
  recommendation?: RecommendationRecord | undefined;
}

/** Whom it is for, in words and in people, while it is written: against what is online, else against what is saved. */
export function TargetPanel({ content, kind, recommendation }: TargetPanelProps) {
  const word = useDeskWords();
  const rule = useTargetingRule(content);
  const published = recommendation?.published?.content;
  const before = useTargetingRule(published ?? recommendation?.content);
  const { situationIds, placeCodes, title, summary, bodyMarkdown } = content;
  const text = [title, summary, bodyMarkdown].filter(Boolean).join('\n');
  const isForAll = rule !== null && 'all' in rule && rule.all.length === 0;
  return (
    <Fold title={word('target')} level="h2" isOpen>
      {isForAll ? <Typography>{word('everybody')}</Typography> : rule && <RuleSentence rule={rule} />}
      <RuleLints
        rule={content.rule || EVERYBODY}
        situationIds={situationIds ?? []}
        placeCodes={placeCodes ?? []}
        text={text}
        recommendationId={recommendation?.id ?? null}
        kind={kind}
      />
      <AudienceAnswer rule={rule} saved={before} {...(published && { comparedWith: word('againstPublished') })} />
      <MatchingPersonas rule={rule} />
    </Fold>
  );
}
