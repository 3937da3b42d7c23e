import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { Fold } from '../../../common/Fold';
import { RecordPicker } from '../../../common/RecordPicker';
import { usePersona } from '../../../targeting/playground/usePersona';
import { useOwnWords } from '../../../targeting/words/useOwnWords';
import { WhyNotAnswer } from './WhyNotAnswer';
import { whyNot as en } from './words/en';
import { whyNot as fr } from './words/fr';

interface WhyNotPersonaProps {
  recommendation: string;
}

/** Asks of any persona why they are not given what is online of a recommendation. */
export function WhyNotPersona({ recommendation }: WhyNotPersonaProps) {
  const { words } = useOwnWords({ fr, en });
  return (
    <Box sx={{ mb: 2 }}>
      <Fold title={words.whichPersona} level="h2">
        <Typography variant="body2" sx={{ mb: 2 }}>
          {words.help}
        </Typography>
        <Asked recommendation={recommendation} label={words.persona} />
      </Fold>
    </Box>
  );
}

/** The personas are asked for once it is unfolded. */
function Asked({ recommendation, label }: WhyNotPersonaProps & { label: string }) {
  const [picked, pick] = useState<string>();
  const persona = usePersona(picked);
  return (
    <>
      <RecordPicker resource="personas" optionText="name" label={label} value={picked} onPick={pick} />
      {persona && <WhyNotAnswer key={persona.id} recommendation={recommendation} persona={persona} />}
    </>
  );
}
