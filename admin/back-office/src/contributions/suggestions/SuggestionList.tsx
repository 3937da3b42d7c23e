import { Box, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import type { SuggestionFieldsFragment } from '../../generated/graphql';

interface SuggestionListProps {
  suggestions: readonly SuggestionFieldsFragment[];
  /** What can be done with each. */
  Action?: ComponentType<{ suggestion: SuggestionFieldsFragment }>;
}

/** The suggested conditions, each with the words that led to it. */
export function SuggestionList({ suggestions, Action }: SuggestionListProps) {
  const translate = useTranslate();
  if (suggestions.length === 0)
    return (
      <Typography color="text.secondary">
        {translate('resources.contributions.suggestions.suggestedNothing')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
      {suggestions.map((suggestion) => (
        <li key={JSON.stringify(suggestion.condition)}>
          <Box component="span" sx={{ display: 'block', ...sentenceCase }}>
            {suggestion.sentence}
          </Box>
          <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
            {translate(`resources.contributions.suggestions.from.${suggestion.field}`, { excerpt: suggestion.excerpt })}
          </Typography>
          {Action && <Action suggestion={suggestion} />}
        </li>
      ))}
    </Box>
  );
}
