import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { marksOf } from '../../../contributions/intake/marks';
import { ContributorWords } from '../../../contributions/intake/ContributorWords';
import type { RecommendationRecord } from '../record/content';
import { Suggestions } from './Suggestions';

/** The contributions that the recommendation comes from, as they were written. */
export function OriginalWords({ contributions }: Pick<RecommendationRecord, 'contributions'>) {
  const translate = useTranslate();
  return contributions.map((contribution) => (
    <ContributorWords
      key={contribution.id}
      words={contribution}
      marks={marksOf(contribution)}
      heading={translate('resources.recommendations.original')}
      after={<Suggestions suggestions={contribution.suggestions} />}
    >
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('resources.recommendations.originalHelp')}
      </Typography>
      <Typography component="h3" variant="subtitle1" gutterBottom>
        {contribution.title}
      </Typography>
    </ContributorWords>
  ));
}
