import { Button } from '@mui/material';
import { useCanAccess, useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { useRefusals } from '../common/useRefusals';
import type { PresentedPartner } from './partnersProvider';
import './words';

/** Keeps that who gives was asked, and that the offer still stands. */
export function ConfirmPartner({ partner: { id, name } }: { partner: PresentedPartner }) {
  const translate = useTranslate();
  const { canAccess = false } = useCanAccess({ resource: 'partnerConfirmations', action: 'create' });
  const api = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  if (!canAccess) return null;
  const label = translate('resources.partners.confirm');
  const confirm = () =>
    run(async () => {
      await api.create('partnerConfirmations', { data: { id } });
      notify('resources.partners.confirmed', { type: 'success' });
      refresh();
    });
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={isRunning}
        onClick={() => void confirm()}
        aria-label={translate('app.labelled', { label, value: name })}
      >
        {label}
      </Button>
      {dialog}
    </>
  );
}
