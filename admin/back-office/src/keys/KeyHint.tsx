import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { capsOf, isNamed } from './keyNames';
import { useKeyFor, useKeysOn } from './useKeys';

const CAP = {
  fontFamily: 'inherit',
  fontSize: '0.75rem',
  lineHeight: 1.4,
  px: 0.5,
  minWidth: 18,
  display: 'inline-block',
  textAlign: 'center',
  border: '1px solid currentcolor',
  borderRadius: 0.5,
} as const;

interface KeyHintProps {
  /** As in `useKeys`. */
  of: string;
}

/** A key beside the words of its button, which carries it as `aria-keyshortcuts`: hidden from screen readers, and once keys are turned off. */
export function KeyHint({ of }: KeyHintProps) {
  const pressedFor = useKeyFor();
  if (!useKeysOn() || pressedFor(of) === undefined) return null;
  return (
    <Box component="span" aria-hidden sx={{ ml: 1, display: 'inline-flex', gap: 0.25, opacity: 0.85 }}>
      <Caps of={of} />
    </Box>
  );
}

/** As they are pressed by now. */
export function Caps({ of }: KeyHintProps) {
  const translate = useTranslate();
  const pressedFor = useKeyFor();
  return capsOf(pressedFor(of) ?? of).map((cap) => (
    <Box key={cap} component="kbd" sx={CAP}>
      {isNamed(cap) ? translate(`app.keys.names.${cap}`) : cap}
    </Box>
  ));
}
