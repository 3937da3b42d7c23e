import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ContentView } from './reading/ContentView';
import type { RecommendationRecord } from './record/content';

/** The text for who may not change it now. */
export function Reading({ recommendation }: { recommendation: RecommendationRecord }) {
  const translate = useTranslate();
  const revision = recommendation.draft ?? recommendation.published ?? recommendation.archived;
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('resources.recommendations.readOnly')}
      </Alert>
      {revision && <ContentView content={revision.content} />}
    </>
  );
}
