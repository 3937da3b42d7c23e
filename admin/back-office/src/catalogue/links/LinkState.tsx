import { Chip, type ChipProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { LinkState as State } from '../../generated/graphql';

export const LINK_STATES = ['DEAD', 'DOUBTFUL', 'MOVED', 'OK', 'UNCHECKED'] as const satisfies readonly State[];

const COLORS: Readonly<Record<State, ChipProps['color']>> = {
  DEAD: 'error',
  DOUBTFUL: 'warning',
  MOVED: 'info',
  OK: 'success',
  UNCHECKED: 'default',
};

/** The state in words; its colour only repeats them. */
export function LinkState({ state }: { state: State }) {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={COLORS[state]}
      label={translate(`enums.linkState.${state}`)}
    />
  );
}
