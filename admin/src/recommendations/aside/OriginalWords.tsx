import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import { ContributorWords } from '../../contributions/ContributorWords';
import type { RecommendationRecord } from '../content';

/** The contributions that the recommendation comes from, as they were written. */
export function OriginalWords({ contributions }: Pick<RecommendationRecord, 'contributions'>) {
  const translate = useTranslate();
  if (contributions.length === 0) return null;
  return (
    <Section title={translate('resources.recommendations.original')}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('resources.recommendations.originalHelp')}
      </Typography>
      {contributions.map((contribution) => (
        <ContributorWords key={contribution.id} words={contribution} title={contribution.title} />
      ))}
    </Section>
  );
}
