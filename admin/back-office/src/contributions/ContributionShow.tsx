import { Grid } from '@mui/material';
import { useState } from 'react';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { useRecordQuery } from '../common/useRecordQuery';
import { whenLoaded } from '../common/whenLoaded';
import { History } from '../accounts/audit/History';
import { ContributionHeader } from './ContributionHeader';
import { ContributorCard } from './intake/ContributorCard';
import type { SimilarFieldsFragment } from '../generated/graphql';
import { PartnerCard } from '../partnerships/PartnerCard';
import type { ContributionRecord } from './record/contributionsProvider';
import { ContributionDecisions } from './triage/decisions/ContributionDecisions';
import { NotesPanel } from './triage/notes/NotesPanel';
import { DuplicatesCard } from './similar/DuplicatesCard';
import { TriageCard } from './triage/queue/TriageCard';
import { SimilarPanel } from './similar/SimilarPanel';
import { marksOf } from './intake/marks';
import { WordsToRule } from './suggestions/WordsToRule';
import { Attachments } from './intake/Attachments';
import { ContributionMessages } from './follow-up/ContributionMessages';
import { ContributorWords } from './intake/ContributorWords';
import { Corrections } from './follow-up/Corrections';

export function ContributionShow() {
  return (
    <Show
      title={false}
      actions={false}
      queryOptions={useRecordQuery()}
      component="div"
      render={whenLoaded(<ContributionPage />)}
    />
  );
}

function ContributionPage() {
  const translate = useTranslate();
  const contribution = useRecordContext<ContributionRecord>();
  const [original, setOriginal] = useState<SimilarFieldsFragment | null>(null);
  if (!contribution) return null;
  const { messages, duplicates, history } = contribution;
  return (
    <>
      <ContributionHeader contribution={contribution} />
      <Grid container spacing={2}>
        <Grid size={{ xs: 12, md: 8 }}>
          <ContributorWords
            words={contribution}
            marks={marksOf(contribution)}
            heading={translate('resources.contributions.words')}
          />
          <WordsToRule contribution={contribution} />
          <Attachments attachments={contribution.attachments} />
          <Corrections contribution={contribution} />
          <ContributionMessages messages={messages} />
          <SimilarPanel contribution={contribution} onDuplicate={setOriginal} />
          <DuplicatesCard duplicates={duplicates} />
        </Grid>
        <Grid size={{ xs: 12, md: 4 }}>
          <ContributionDecisions
            contribution={contribution}
            original={original}
            onOriginalLeft={() => setOriginal(null)}
          />
          <PartnerCard partner={contribution.partner} />
          <TriageCard contribution={contribution} />
          <ContributorCard contribution={contribution} />
          <NotesPanel contribution={contribution} />
          <History events={history} />
        </Grid>
      </Grid>
    </>
  );
}
