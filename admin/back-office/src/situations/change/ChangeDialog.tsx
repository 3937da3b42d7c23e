import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { shownCount } from '../../targeting/audience/counts';
import { SendDialog } from '../../common/dialog/SendDialog';
import { ChangedRegions } from '../../targeting/audience/ChangedRegions';
import { GainedLost } from '../../targeting/audience/GainedLost';
import { ChangedItems } from './ChangedItems';
import type { SituationChange } from './changeProvider';

interface ChangeDialogProps {
  change: SituationChange;
  onSave: () => void;
  onBack: () => void;
}

/** Shows, before a new rule is saved, every item that it affects. */
export function ChangeDialog({ change: { audience, items }, onSave, onBack }: ChangeDialogProps) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const word = (key: string, values = {}) => translate(`resources.situations.change.${key}`, values);
  return (
    <SendDialog
      title={word('title', { smart_count: items.length })}
      label={translate('ra.action.save')}
      back={word('back')}
      isOff={false}
      onClose={onBack}
      onSend={onSave}
    >
      <Typography>{word('audience', { count: shownCount(audience.matching, locale) })}</Typography>
      <GainedLost {...audience} />
      <ChangedRegions regions={audience.byRegion} />
      <Typography component="h3" variant="subtitle1" sx={{ mt: 2 }}>
        {word('items')}
      </Typography>
      <ChangedItems items={items} />
    </SendDialog>
  );
}
