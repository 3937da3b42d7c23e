import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import { SendDialog } from '../../common/dialog/SendDialog';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import type { linkActions, LinkRecord } from './linksProvider';

/** What the server allows this viewer to do with a link. */
export function LinkActions({ link }: { link: LinkRecord }) {
  const translate = useTranslate();
  const { check, accept, isRunning, dialog } = useLinkActions(link);
  const [isAsked, setAsked] = useState(false);
  const may = (action: LinkRecord['allowedActions'][number]) => link.allowedActions.includes(action);
  const word = (key: string) => translate(`resources.links.${key}`);
  // Buttons of the same words stand under each link: each names its own.
  const named = (key: string) => ({
    'aria-label': translate('app.labelled', { label: word(`actions.${key}`), value: link.url }),
    disabled: isRunning,
    size: 'small' as const,
  });
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 1 }} useFlexGap flexWrap="wrap">
      {may('ACCEPT_MOVE') && (
        <Button variant="contained" {...named('ACCEPT_MOVE')} onClick={() => setAsked(true)}>
          {word('actions.ACCEPT_MOVE')}
        </Button>
      )}
      {may('CHECK') && (
        <Button variant="outlined" {...named('CHECK')} onClick={() => void check()}>
          {word('actions.CHECK')}
        </Button>
      )}
      {isAsked && (
        <SendDialog
          title={word('accept.title')}
          body={translate('resources.links.accept.body', { smart_count: link.recommendations.length })}
          label={word('actions.ACCEPT_MOVE')}
          focus="send"
          isOff={isRunning}
          onClose={() => setAsked(false)}
          onSend={() => void accept(() => setAsked(false))}
        />
      )}
      {dialog}
    </Stack>
  );
}

function useLinkActions({ id, movedTo }: LinkRecord) {
  const api = useDataProvider<ProviderWith<typeof linkActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const check = () =>
    run(async () => {
      const { state } = await api.checkLink(id);
      notify(`resources.links.checked.${state}`, { type: state === 'OK' ? 'success' : 'info' });
      refresh();
    });
  const accept = (onDone: () => void) =>
    run(async () => {
      const count = await api.acceptMovedLink({ id, movedTo: movedTo ?? '' });
      onDone();
      notify('resources.links.accepted', { type: 'success', messageArgs: { smart_count: count } });
      refresh();
    });
  return { check, accept, isRunning, dialog };
}
