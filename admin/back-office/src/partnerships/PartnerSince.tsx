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
  const said = (alone: string, named: string, at: string, by: PartnerRecord['createdBy']): string =>
    translate(`resources.partners.${by ? named : alone}`, { day: write(at), name: by?.name ?? '' });
  const isConfirmed = confirmedAt !== createdAt;
  return (
    <Typography variant="body2" color="text.secondary">
      {translate(`enums.contributionKind.${kind}`)} – {said('accepted', 'acceptedBy', createdAt, createdBy)}
      {isConfirmed && `, ${said('confirmedOn', 'confirmedBy', confirmedAt, confirmedBy)}`}
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
