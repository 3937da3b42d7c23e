import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import type { View } from './useView';

interface ViewSwitchProps {
  view: View;
  onSwitch: (view: View) => void;
}

const VIEWS: readonly View[] = ['builder', 'json'];

export function ViewSwitch({ view, onSwitch }: ViewSwitchProps) {
  const { words } = useOwnWords({ fr, en });
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={words.views.label}
      value={view}
      onChange={(_event, chosen: View | null) => chosen && onSwitch(chosen)}
      sx={{ mb: 1.5 }}
    >
      {VIEWS.map((one) => (
        <ToggleButton key={one} value={one} sx={{ py: 0.25, textTransform: 'none' }}>
          {words.views[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
