import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { OutLink } from '../common/OutLink';
import { Section } from '../common/Section';
import { PartnerSince } from './PartnerSince';
import type { PartnerRecord } from './partnersProvider';
import './words';

/** The record that accepting an offer made; nothing without one. */
export function PartnerCard({ partner }: { partner: PartnerRecord | null }) {
  const translate = useTranslate();
  if (!partner) return null;
  return (
    <Section title={translate('resources.partners.card')}>
      <Typography sx={{ fontWeight: 'bold', overflowWrap: 'anywhere' }}>{partner.name}</Typography>
      <PartnerSince partner={partner} />
      {partner.link && <OutLink href={partner.link} />}
      <div>
        <Link to="/partners">{translate('resources.partners.all')}</Link>
      </div>
    </Section>
  );
}
