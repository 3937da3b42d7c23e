import { Typography } from '@mui/material';
import { Fold } from '../../../common/Fold';
import type { RecommendationKind } from '../../../generated/graphql';
import { RuleLints } from '../../../targeting/lints/RuleLints';
import { LiveAudience } from '../../../targeting/live/LiveAudience';
import { MatchingPersonas } from '../../../targeting/live/MatchingPersonas';
import { useRuleLive } from '../../../targeting/live/useRuleLive';
import { RuleSentence } from '../../../targeting/rule/RuleSentence';
import type { Rule } from '../../../../../shared/rule';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';
import { useTargeting } from './useTargeting';

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
  const { whole, inForce, of, isPublished } = useTargeting({ content, kind, recommendation });
  const live = useRuleLive({ rule: content.rule || EVERYBODY, whole, inForce, of });
  const isForAll = whole !== null && 'all' in whole && whole.all.length === 0;
  return (
    <Fold title={word('target')} level="h2" isOpen>
      {isForAll ? <Typography>{word('everybody')}</Typography> : whole && <RuleSentence rule={whole} />}
      <RuleLints lints={live.answer?.lints ?? []} />
      <LiveAudience live={live} {...(isPublished && { comparedWith: word('againstPublished') })} />
      {live.answer && (
        <>
          <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
            {word('personas')}
          </Typography>
          <MatchingPersonas personas={live.answer.personas} />
        </>
      )}
    </Fold>
  );
}
