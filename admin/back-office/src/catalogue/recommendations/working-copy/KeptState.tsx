import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { session } from '../../../client/pageSession';
import { useTimeFormat } from '../../../common/FormattedDate';
import { useDeskWords } from '../words/useDeskWords';
import { useWorkingWords } from '../words/useWorkingWords';
import type { KeptState as State } from './autosave';

/** Says beside the button where what is typed has come to. */
export function KeptState({ state }: { state: State }) {
  const translate = useTranslate();
  const said = useStateWords();
  return (
    <>
      <Typography component="output" variant="body2" color="text.secondary" sx={{ ml: 2 }}>
        {said(state)}
      </Typography>
      {state.kind === 'signedOut' && (
        <Button size="small" sx={{ ml: 1 }} onClick={() => session.ask()}>
          {translate('auth.submit')}
        </Button>
      )}
    </>
  );
}

function useStateWords(): (state: State) => string {
  const working = useWorkingWords();
  const word = useDeskWords();
  const timeOf = useTimeFormat();
  return (state) => {
    if (state.kind === 'nothing') return '';
    if (state.kind === 'saved') return word('saved', { at: timeOf(state.at) });
    const at = state.kind === 'kept' ? timeOf(state.at) : '';
    return working(`state.${state.kind}`, { at });
  };
}
