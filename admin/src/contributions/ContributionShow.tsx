import { Grid } from '@mui/material';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { wholeRecord } from '../common/wholeRecord';
import { History } from '../common/History';
import { ContributionDecisions } from './ContributionDecisions';
import { ContributionHeader } from './ContributionHeader';
import { ContributionMessages } from './ContributionMessages';
import { ContributorCard } from './ContributorCard';
import { ContributorWords } from './ContributorWords';
import type { ContributionRecord } from './contributionsProvider';

export function ContributionShow() {
  return (
    <Show title={false} actions={false} queryOptions={wholeRecord} component="div">
      <ContributionPage />
    </Show>
  );
}

function ContributionPage() {
  const translate = useTranslate();
  const contribution = useRecordContext<ContributionRecord>();
  if (!contribution) return null;
  return (
    <>
      <ContributionHeader contribution={contribution} />
      <Grid container spacing={2}>
        <Grid size={{ xs: 12, md: 8 }}>
          <ContributorWords words={contribution} heading={translate('resources.contributions.words')} />
          <ContributionMessages messages={contribution.messages} />
        </Grid>
        <Grid size={{ xs: 12, md: 4 }}>
          <ContributionDecisions contribution={contribution} />
          <ContributorCard contribution={contribution} />
          <History events={contribution.history} />
        </Grid>
      </Grid>
    </>
  );
}
