import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Caps } from '../keys/KeyHint';
import type { KeyGroup } from '../keys/keyRegistry';
import { keys } from '../keys/keys';
import { turnKeys } from '../keys/ownKeys';
import { useKeysOn } from '../keys/useKeys';
import { closeOverlay } from './overlay';

const LINES = { m: 0, display: 'grid', gridTemplateColumns: '6rem 1fr', rowGap: 0.75, alignItems: 'baseline' };
const SEND: KeyGroup = {
  title: 'app.keys.writing',
  keys: [{ key: 'mod+Enter', label: 'app.keys.send', run: () => undefined }],
};

/** The keys of this screen, as they were when it opened: a dialog has none of its own. */
export function KeySheet() {
  const translate = useTranslate();
  const areOn = useKeysOn();
  const [groups] = useState(() => [...keys.sheet(), SEND]);
  return (
    <Dialog open onClose={closeOverlay} fullWidth maxWidth="sm" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{translate('app.keys.sheet')}</DialogTitle>
      <DialogContent>
        {groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={areOn} onChange={(_event, isOn) => turnKeys(isOn)} />}
          label={translate('app.keys.on')}
        />
        <Typography variant="body2" color="text.secondary">
          {translate('app.keys.help')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={closeOverlay}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Group({ group: { title, keys: those } }: { group: KeyGroup }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {translate(title)}
      </Typography>
      <Box component="dl" sx={LINES}>
        {those.map(({ key, label }) => (
          <Line key={key} of={key} label={translate(label)} />
        ))}
      </Box>
    </Box>
  );
}

function Line({ of, label }: { of: string; label: string }) {
  return (
    <>
      <Box component="dt" sx={{ display: 'flex', gap: 0.5 }}>
        <Caps of={of} />
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {label}
      </Box>
    </>
  );
}
