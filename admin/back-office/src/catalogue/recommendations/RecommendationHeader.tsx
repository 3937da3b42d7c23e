import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Title, useTranslate } from 'react-admin';
import { titleOf } from '../../links/recommendationTitle';
import { TryLink } from '../../links/TryLink';
import type { RecommendationRecord } from './record/content';
import { RevisionChips } from './RevisionChips';
import { useDeskWords } from './words/useDeskWords';

interface RecommendationHeaderProps {
  recommendation: RecommendationRecord;
  /** How it is shown. */
  children: ReactNode;
}

export function RecommendationHeader({ recommendation, children }: RecommendationHeaderProps) {
  const translate = useTranslate();
  const word = useDeskWords();
  const title = titleOf(recommendation) || translate('resources.recommendations.untitled');
  return (
    <Box component="header" sx={{ my: 2 }}>
      <Title title={title} />
      <Typography component="h2" variant="h5" gutterBottom lang="fr">
        {title}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <RevisionChips recommendation={recommendation} />
        <Typography variant="body2" color="text.secondary">
          {translate(`enums.recommendationKind.${recommendation.kind}`)} · {recommendation.slug}
        </Typography>
        <TryLink recommendation={recommendation.id} />
        {recommendation.published && !recommendation.hiddenSince && (
          <Link href={`/recommandations/${recommendation.slug}`} target="_blank" rel="noopener" variant="body2">
            {word('publicPage')} {translate('app.newTab')}
          </Link>
        )}
        <Box sx={{ ml: { md: 'auto' } }}>{children}</Box>
      </Box>
    </Box>
  );
}
