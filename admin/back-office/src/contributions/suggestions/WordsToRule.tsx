import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import { FactsInWords } from '../../targeting/rule/FactsInWords';
import type { ContributionRecord } from '../record/contributionsProvider';
import { RetainedRule } from './RetainedRule';
import { SuggestionList } from './SuggestionList';

const COLUMNS = { display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))' };

/** Shows side by side the ticked facts, the suggested conditions, and the rule of the recommendation. */
export function WordsToRule({
  contribution,
}: {
  contribution: Pick<ContributionRecord, 'statedFacts' | 'suggestions' | 'retained' | 'recommendation'>;
}) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.suggestions.${key}`);
  const { canAccess } = useCanAccess({ resource: 'contributionSuggestions', action: 'list' });
  const { statedFacts, suggestions, retained, recommendation } = contribution;
  return (
    <Section title={word('title')}>
      <Box sx={COLUMNS}>
        <Part title={word('stated')}>
          <FactsInWords facts={statedFacts} empty={translate('resources.contributions.noFacts')} />
        </Part>
        {canAccess && (
          <Part title={word('suggested')}>
            <SuggestionList suggestions={suggestions} />
          </Part>
        )}
        <Part title={word('retained')}>
          {retained ? (
            <RetainedRule rule={retained} />
          ) : (
            <Typography color="text.secondary">{word(recommendation ? 'retainedNothing' : 'notYet')}</Typography>
          )}
        </Part>
      </Box>
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography id={heading} component="h3" variant="subtitle2" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
