import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../common/FormattedDate';
import type { PartnerRecord } from './partnersProvider';
import './words';

/** What kind of offer it is, since when, and who accepted it. */
export function PartnerSince({
  partner: { kind, createdAt, createdBy },
}: {
  partner: Pick<PartnerRecord, 'kind' | 'createdAt' | 'createdBy'>;
}) {
  const translate = useTranslate();
  const write = useDateFormat();
  const since = translate(`resources.partners.${createdBy ? 'acceptedBy' : 'accepted'}`, {
    day: write(createdAt),
    name: createdBy?.name ?? '',
  });
  return (
    <Typography variant="body2" color="text.secondary">
      {translate(`enums.contributionKind.${kind}`)} – {since}
    </Typography>
  );
}
