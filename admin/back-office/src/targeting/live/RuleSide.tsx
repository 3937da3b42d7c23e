import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { RuleLints } from '../lints/RuleLints';
import { RuleInWords } from '../rule/RuleInWords';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { LiveAudience } from './LiveAudience';
import { MatchingPersonas } from './MatchingPersonas';
import type { Live } from './useRuleLive';

interface RuleSideProps {
  live: Live;
  /** Whether the rule is published apart from being saved. */
  isPublished: boolean;
  /** Whether whom it reaches depends on more than the rule. */
  isWhole: boolean;
  /** Whether, without a rule, it is for some people alone: the sentence of the rule would say everybody. */
  isNarrowed: boolean;
}

/** Beside the builder: the rule in words, what to look at again, whom it reaches. */
export function RuleSide({ live, isPublished, isWhole, isNarrowed }: RuleSideProps) {
  const translate = useTranslate();
  const { words } = useOwnWords({ fr, en });
  const comparedWith = isPublished ? words.live.published : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', minWidth: 0 }}>
      <div>
        <RuleInWords {...live} sentence={isNarrowed ? undefined : live.answer?.sentence} />
        <RuleLints lints={live.answer?.lints ?? []} />
      </div>
      <Block title={translate('audience.title')}>
        {isWhole && (
          <Typography variant="body2" color="text.secondary">
            {words.live.whole}
          </Typography>
        )}
        <LiveAudience live={live} comparedWith={comparedWith} />
      </Block>
      {live.answer && (
        <Block title={words.live.personas}>
          <MatchingPersonas personas={live.answer.personas} />
        </Block>
      )}
    </Box>
  );
}

/** Not a landmark: a screen may hold as many rules as a recommendation has score lines. */
function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Typography component="h2" variant="subtitle2">
        {title}
      </Typography>
      {children}
    </div>
  );
}
