import MailIcon from '@mui/icons-material/MailOutlined';
import { Button, Typography } from '@mui/material';
import { useDataProvider, useNotify, useRecordContext, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import type { StaffWithTerritoriesFragment } from '../../generated/graphql';
import type { staffActions } from './staffProvider';
import './words';

interface PasswordLinkButtonProps {
  /** Of the form beside it. The link goes to the address that is saved. */
  isDirty: boolean;
}

/** For somebody who has forgotten their password, or missed the invitation: nothing for a closed account. */
export function PasswordLinkButton({ isDirty }: PasswordLinkButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const api = useDataProvider<ProviderWith<typeof staffActions>>();
  const person = useRecordContext<StaffWithTerritoriesFragment>();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  if (!person?.active) return null;
  const send = () =>
    run(async () => {
      await api.sendPasswordLink(person.id);
      notify('resources.staff.linkSent', { type: 'success' });
    });
  return (
    <>
      {isDirty && <Typography variant="body2">{translate('resources.staff.saveFirst')}</Typography>}
      <Button size="small" startIcon={<MailIcon />} disabled={isRunning || isDirty} onClick={() => void send()}>
        {translate('resources.staff.sendLink')}
      </Button>
      {dialog}
    </>
  );
}
