import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quoted } from '../../common/Quoted';
import { Section } from '../../common/Section';
import { FormattedDate } from '../../common/FormattedDate';
import { useMaskedText } from '../intake/useMaskedText';
import type { ContributionRecord } from '../record/contributionsProvider';
import { DiffText } from './DiffText';
import './words';

type Words = Pick<ContributionRecord, 'title' | 'body'>;
type Marked = Words & Pick<ContributionRecord, 'personalData'>;

/** Each correction, compared with the previous text; renders nothing when there are none. */
export function Corrections({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const mask = useMaskedText();
  const { corrections } = contribution;
  if (corrections.length === 0) return null;
  const shown = ({ title, body, personalData }: Marked): Words => {
    const findsIn = (name: string) => personalData.filter(({ field }) => field === name);
    return { title: mask(title, findsIn('title')).trim(), body: mask(body, findsIn('body')).trim() };
  };
  return (
    <Section title={translate('resources.contributions.corrections')}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('resources.contributions.correctionsHelp')}
      </Typography>
      {corrections.map(({ number, at, ...words }, index) => (
        <Box key={number} component="section" sx={{ mt: 2 }}>
          <Typography component="h3" variant="subtitle2" gutterBottom>
            {translate('resources.contributions.correctionNumber', { number })}, <FormattedDate at={at} withTime />
          </Typography>
          <Corrected before={shown(corrections[index - 1] ?? contribution)} after={shown(words)} />
        </Box>
      ))}
    </Section>
  );
}

function Corrected({ before, after }: { before: Words; after: Words }) {
  return (
    <>
      {before.title !== after.title && (
        <Typography variant="subtitle1" gutterBottom sx={{ overflowWrap: 'anywhere' }}>
          <DiffText before={before.title} after={after.title} />
        </Typography>
      )}
      {before.body !== after.body && <Quoted text={<DiffText before={before.body} after={after.body} />} />}
    </>
  );
}
