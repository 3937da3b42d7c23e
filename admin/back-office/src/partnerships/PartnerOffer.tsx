import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OutLink } from '../common/OutLink';
import { ContributionLink } from '../links/ContributionLink';
import { PartnerSince } from './PartnerSince';
import type { PartnerRecord } from './partnersProvider';
import './words';

/** What is offered, where, and the contribution that it comes from. */
export function PartnerOffer({ partner }: { partner: PartnerRecord }) {
  const translate = useTranslate();
  const { name, description, link, contributionId } = partner;
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Typography component="h2" variant="h6" lang="fr">
        {name}
      </Typography>
      <PartnerSince partner={partner} />
      <Typography lang="fr" sx={{ whiteSpace: 'pre-line', maxWidth: '75ch' }}>
        {description}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <ContributionLink
          id={contributionId}
          aria-label={translate('app.labelled', { label: translate('resources.partners.origin'), value: name })}
        >
          {translate('resources.partners.origin')}
        </ContributionLink>
        {link && <OutLink href={link} />}
      </Box>
    </Box>
  );
}
