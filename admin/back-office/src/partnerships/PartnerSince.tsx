import EventRepeatIcon from '@mui/icons-material/EventRepeatOutlined';
import { Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../common/FormattedDate';
import type { PartnerRecord } from './partnersProvider';
import './words';

/** What kind of offer it is, since when, and who accepted it. */
export function PartnerSince({
  partner: { kind, createdAt, createdBy, confirmedAt, confirmedBy, freshness },
}: {
  partner: Pick<PartnerRecord, 'kind' | 'createdAt' | 'createdBy' | 'confirmedAt' | 'confirmedBy' | 'freshness'>;
}) {
  const translate = useTranslate();
  const write = useDateFormat();
  const named = (key: string, at: string, name = ''): string =>
    translate(`resources.partners.${key}`, { day: write(at), name });
  const isConfirmed = confirmedAt !== createdAt;
  return (
    <Typography variant="body2" color="text.secondary">
      {translate(`enums.contributionKind.${kind}`)} –{' '}
      {named(createdBy ? 'acceptedBy' : 'accepted', createdAt, createdBy?.name)}
      {isConfirmed && `, ${named(confirmedBy ? 'confirmedBy' : 'confirmedOn', confirmedAt, confirmedBy?.name)}`}
      {freshness === 'TO_CONFIRM' && <ToConfirm />}
    </Typography>
  );
}

function ToConfirm() {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color="warning"
      icon={<EventRepeatIcon aria-hidden />}
      label={translate('resources.partners.freshness.TO_CONFIRM')}
      sx={{ ml: 1 }}
    />
  );
}
