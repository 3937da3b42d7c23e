import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { session } from '../../../client/pageSession';
import { useTimeFormat } from '../../../common/FormattedDate';
import type { KeptState as State } from './autosave';

/** Says beside the button where what is typed has come to. */
export function KeptState({ state }: { state: State }) {
  const translate = useTranslate();
  const timeOf = useTimeFormat();
  const at = state.kind === 'kept' ? timeOf(state.at) : '';
  return (
    <>
      <Typography component="output" variant="body2" color="text.secondary" sx={{ ml: 2 }}>
        {state.kind !== 'nothing' && translate(`resources.recommendations.working.state.${state.kind}`, { at })}
      </Typography>
      {state.kind === 'signedOut' && (
        <Button size="small" sx={{ ml: 1 }} onClick={() => session.ask()}>
          {translate('auth.submit')}
        </Button>
      )}
    </>
  );
}
