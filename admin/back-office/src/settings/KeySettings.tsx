import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../common/Section';
import { CHANGEABLE } from '../keys/changeable';
import { resetKeys, turnKeys } from '../keys/ownKeys';
import { useKeysOn } from '../keys/useKeys';
import { KeyField } from './KeyField';

const GRID = {
  ...{ display: 'grid', gap: 1, mt: 1 },
  ...{ gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))' },
};

/** Keys of one character disturb who dictates or types with one switch: each can be changed or turned off, or all of them. */
export function KeySettings() {
  const translate = useTranslate();
  const areOn = useKeysOn();
  // The fields hold what is being typed: they begin anew once all keys are as at first.
  const [round, setRound] = useState(0);
  const reset = () => {
    resetKeys();
    setRound(round + 1);
  };
  return (
    <Section title={translate('app.keys.sheet')}>
      <FormControlLabel
        control={<Switch checked={areOn} onChange={(_event, isOn) => turnKeys(isOn)} />}
        label={translate('app.keys.on')}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('app.keys.help')} {translate('resources.settings.keys.help')}
      </Typography>
      {areOn && (
        <>
          <Box key={round} sx={GRID}>
            {CHANGEABLE.map(([key, label]) => (
              <KeyField key={key} of={key} label={translate(label)} />
            ))}
          </Box>
          <Button onClick={reset} sx={{ mt: 1 }}>
            {translate('resources.settings.keys.reset')}
          </Button>
        </>
      )}
    </Section>
  );
}
