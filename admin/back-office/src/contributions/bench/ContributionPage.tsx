import { Box } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { History } from '../../accounts/audit/History';
import type { SimilarFieldsFragment } from '../../generated/graphql';
import { PartnerCard } from '../../partnerships/PartnerCard';
import { ContributionMessages } from '../follow-up/ContributionMessages';
import { Corrections } from '../follow-up/Corrections';
import { Attachments } from '../intake/Attachments';
import { ContributorCard } from '../intake/ContributorCard';
import { ContributorWords } from '../intake/ContributorWords';
import { marksOf } from '../intake/marks';
import { MaskingProvider } from '../intake/masking';
import type { ContributionRecord } from '../record/contributionsProvider';
import { DuplicatesCard } from '../similar/DuplicatesCard';
import { SimilarPanel } from '../similar/SimilarPanel';
import { WordsToRule } from '../suggestions/WordsToRule';
import { ContributionDecisions } from '../triage/decisions/ContributionDecisions';
import { AlsoLooking } from '../triage/live/AlsoLooking';
import { LiveItem } from '../triage/live/LiveItem';
import type { Change } from '../triage/live/news';
import { NotesPanel } from '../triage/notes/NotesPanel';
import { TriageCard } from '../triage/queue/TriageCard';
import { ContributionHeader } from './ContributionHeader';
import { READING_WIDTH, WORDS_AND_SIDE } from '../triage/flow/layout';
import { holdsPersonalData, PersonalDataButton } from './PersonalDataButton';

/** The open contribution: who gave it stays hidden until the moderator asks. */
export function ContributionPage({ change }: { change: Change | undefined }) {
  const contribution = useRecordContext<ContributionRecord>();
  const [original, setOriginal] = useState<SimilarFieldsFragment | null>(null);
  const [isMasked, setMasked] = useState(true);
  if (!contribution) return null;
  return (
    <MaskingProvider value={isMasked}>
      <ContributionHeader contribution={contribution} />
      <AlsoLooking contribution={contribution} />
      <LiveItem contribution={contribution} change={change} />
      <ContributionDecisions contribution={contribution} original={original} onOriginalLeft={() => setOriginal(null)} />
      {holdsPersonalData(contribution) && <PersonalDataButton isMasked={isMasked} onChange={setMasked} />}
      <Box sx={WORDS_AND_SIDE}>
        <Words contribution={contribution} />
        <Side contribution={contribution} onDuplicate={setOriginal} />
      </Box>
    </MaskingProvider>
  );
}

function Words({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0, '& blockquote': { maxWidth: READING_WIDTH } }}>
      <ContributorWords
        words={contribution}
        marks={marksOf(contribution)}
        heading={translate('resources.contributions.words')}
      />
      <Corrections contribution={contribution} />
      <WordsToRule contribution={contribution} />
      <Attachments attachments={contribution.attachments} />
      <ContributionMessages messages={contribution.messages} />
    </Box>
  );
}

interface SideProps {
  contribution: ContributionRecord;
  onDuplicate: (original: SimilarFieldsFragment) => void;
}

function Side({ contribution, onDuplicate }: SideProps) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <SimilarPanel contribution={contribution} onDuplicate={onDuplicate} />
      <DuplicatesCard duplicates={contribution.duplicates} />
      <PartnerCard partner={contribution.partner} />
      <TriageCard contribution={contribution} />
      <ContributorCard contribution={contribution} />
      <NotesPanel contribution={contribution} />
      <History events={contribution.history} />
    </Box>
  );
}
