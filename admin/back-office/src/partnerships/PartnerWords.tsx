import { Box, ListItem, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { OutLink } from '../common/OutLink';
import { PartnerSince } from './PartnerSince';
import type { PartnerRecord } from './partnersProvider';

/** One partner: what is offered, where, and the contribution that it comes from. */
export function PartnerWords({ partner }: { partner: PartnerRecord }) {
  const translate = useTranslate();
  const { name, description, link, contributionId } = partner;
  return (
    <ListItem divider sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      <Typography component="h2" variant="h6">
        {name}
      </Typography>
      <PartnerSince partner={partner} />
      <Typography sx={{ whiteSpace: 'pre-line' }}>{description}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Link
          to={`/contributions/${contributionId}/show`}
          aria-label={translate('app.labelled', { label: translate('resources.partners.origin'), value: name })}
        >
          {translate('resources.partners.origin')}
        </Link>
        {link && <OutLink href={link} />}
      </Box>
    </ListItem>
  );
}
