import { Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { titleOf } from '../../links/recommendationTitle';
import { TryLink } from '../../links/TryLink';
import type { RecommendationRecord } from './record/content';
import { RevisionChips } from './RevisionChips';

export function RecommendationHeader({ recommendation }: { recommendation: RecommendationRecord }) {
  const translate = useTranslate();
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
      </Box>
    </Box>
  );
}
