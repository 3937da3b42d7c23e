import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useOwnWords } from '../words/useOwnWords';
import { REGION_VIEWS, type RegionView } from './regionParts';
import { regions as en } from './words/en';
import { regions as fr } from './words/fr';

interface RegionSwitchProps {
  view: RegionView;
  onSwitch: (view: RegionView) => void;
}

export function RegionSwitch({ view, onSwitch }: RegionSwitchProps) {
  const { words } = useOwnWords({ fr, en });
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={words.show}
      value={view}
      onChange={(_event, chosen: RegionView | null) => chosen && onSwitch(chosen)}
      sx={{ mx: 1, mt: 1 }}
    >
      {REGION_VIEWS.map((one) => (
        <ToggleButton key={one} value={one} sx={{ py: 0.25, textTransform: 'none' }}>
          {words.views[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
