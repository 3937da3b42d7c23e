import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Fold } from '../../../common/Fold';
import { useAnswer } from '../../../common/useAnswer';
import { PersonaPicker } from '../../../targeting/playground/PersonaPicker';
import { useOwnWords } from '../../../targeting/words/useOwnWords';
import { peopleToAsk } from './ask';
import { WhyNotAnswer } from './WhyNotAnswer';
import { whyNot as en } from './words/en';
import { whyNot as fr } from './words/fr';

const EVERYBODY = { page: { number: 1, size: 100 } };

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
  const translate = useTranslate();
  const { answer: personas, refusal } = useAnswer(EVERYBODY, peopleToAsk);
  const persona = personas?.find(({ id }) => id === picked);
  if (refusal) return <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>;
  return (
    <>
      <PersonaPicker personas={personas ?? []} label={label} value={picked} onPick={pick} />
      {persona && <WhyNotAnswer key={persona.id} recommendation={recommendation} persona={persona} />}
    </>
  );
}
