import { Typography } from '@mui/material';
import { useState } from 'react';
import type { Facts } from '../../../../../shared/rule';
import { Fold } from '../../../common/Fold';
import { RecordPicker } from '../../../common/RecordPicker';
import { useOwnWords } from '../../../targeting/words/useOwnWords';
import { WhyNotAnswer } from './WhyNotAnswer';
import { whyNot as en } from './words/en';
import { whyNot as fr } from './words/fr';

interface WhyNotRecommendationProps {
  /** As it is saved. */
  persona: { id: string; facts: Facts };
}

/** Asks of any recommendation why a persona is not given it. */
export function WhyNotRecommendation({ persona }: WhyNotRecommendationProps) {
  const { words } = useOwnWords({ fr, en });
  const [recommendation, pick] = useState<string>();
  return (
    <Fold title={words.whichRecommendation} level="h2">
      <Typography variant="body2" sx={{ mb: 2 }}>
        {words.help}
      </Typography>
      <RecordPicker
        resource="recommendations"
        optionText="name"
        label={words.recommendation}
        value={recommendation}
        onPick={pick}
      />
      {recommendation && <WhyNotAnswer key={recommendation} recommendation={recommendation} persona={persona} />}
    </Fold>
  );
}
