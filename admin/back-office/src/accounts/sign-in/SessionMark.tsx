import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSession } from './useSession';
import { session } from '../../client/pageSession';
import { VisuallyHidden } from '../../common/VisuallyHidden';

const ON_ONE_LINE = { mr: 1, flexShrink: 0, whiteSpace: 'nowrap' } as const;
const WIDE_ONLY = { display: { xs: 'none', md: 'inline' }, pr: 0.5 };

/** Says that the session has ended, in the bar, where it stops nobody who types: signing in is asked for on request, or when something is opened or sent. */
export function SessionMark() {
  const translate = useTranslate();
  const isNoticed = useSession().kind === 'noticed';
  return (
    <>
      <Box component="output">{isNoticed && <VisuallyHidden>{translate('auth.again.putOff')}</VisuallyHidden>}</Box>
      {isNoticed && (
        <Button size="small" color="warning" variant="outlined" onClick={() => session.ask()} sx={ON_ONE_LINE}>
          <Box component="span" sx={WIDE_ONLY}>
            {translate('auth.again.title')}.
          </Box>
          {translate('auth.submit')}
        </Button>
      )}
    </>
  );
}
