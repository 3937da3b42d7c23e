import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRedirect, useRefresh, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import { SendDialog } from '../../common/dialog/SendDialog';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import type { ReleaseAction } from '../../generated/graphql';
import { ReleaseDialog } from './ReleaseDialog';
import type { releaseActions, ReleaseRecord, ReleaseStep } from './releasesProvider';
import './words';

const MAIN: readonly ReleaseAction[] = ['PUBLISH', 'SCHEDULE'];

interface ReleaseActionsProps {
  release: ReleaseRecord;
  /** What was changed in the form is not saved: a step would be taken without it. */
  isDirty: boolean;
}

/** What the server allows this viewer to do with the saved release. Each is asked once more, since many items follow. */
export function ReleaseActions({ release, isDirty }: ReleaseActionsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.releases.${key}`);
  const [asked, setAsked] = useState<ReleaseAction | null>(null);
  const { move, isRunning, dialog } = useMoveRelease(release, () => setAsked(null));
  const steps = release.allowedActions.filter((action) => action !== 'SAVE');
  return (
    <Stack direction="row" spacing={1} sx={{ m: 2 }} useFlexGap flexWrap="wrap">
      {isDirty && <Typography sx={{ width: '100%' }}>{word('saveFirst')}</Typography>}
      {steps.map((action) => (
        <Button
          key={action}
          variant={action === 'PUBLISH' ? 'contained' : 'outlined'}
          color={MAIN.includes(action) ? 'primary' : 'error'}
          disabled={isRunning || isDirty}
          onClick={() => setAsked(action)}
        >
          {word(`actions.${action}`)}
        </Button>
      ))}
      {(asked === 'PUBLISH' || asked === 'SCHEDULE') && (
        <ReleaseDialog
          action={asked}
          publishAt={release.publishAt}
          isRunning={isRunning}
          onClose={() => setAsked(null)}
          onConfirm={(given) => void move(asked, given)}
        />
      )}
      {asked !== null && asked !== 'PUBLISH' && asked !== 'SCHEDULE' && (
        <SendDialog
          title={word(`confirm.${asked}.title`)}
          body={word(`confirm.${asked}.body`)}
          label={word(`actions.${asked}`)}
          back={word(`confirm.${asked}.back`)}
          focus="back"
          color="warning"
          isOff={isRunning}
          onClose={() => setAsked(null)}
          onSend={() => void move(asked)}
        />
      )}
      {dialog}
    </Stack>
  );
}

function useMoveRelease(release: ReleaseRecord, onDone: () => void) {
  const api = useDataProvider<ProviderWith<typeof releaseActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const redirect = useRedirect();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const move = (action: ReleaseAction, given: ReleaseStep = {}) =>
    run(async () => {
      await api.moveRelease(release, action, given);
      onDone();
      notify(`resources.releases.done.${action}`, { type: 'success' });
      if (action === 'DELETE') redirect('list', 'releases');
      else refresh();
    });
  return { move, isRunning, dialog };
}
