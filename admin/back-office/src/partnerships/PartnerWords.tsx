import PublicIcon from '@mui/icons-material/PublicOutlined';
import { Box, Button, Chip, ListItem } from '@mui/material';
import { Link, useCanAccess, useTranslate } from 'react-admin';
import { ConfirmPartner } from './ConfirmPartner';
import { PartnerOffer } from './PartnerOffer';
import type { PresentedPartner } from './partnersProvider';
import './words';

/** One partner of the list: the offer, whether everybody sees it, and the way to how it is shown. */
export function PartnerWords({ partner }: { partner: PresentedPartner }) {
  const translate = useTranslate();
  const { canAccess: canPresent = false } = useCanAccess({ resource: 'partners', action: 'save' });
  const { id, name, isPublic } = partner;
  const present = translate('resources.partners.present');
  return (
    <ListItem divider sx={{ display: 'block' }}>
      <PartnerOffer partner={partner} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
        {isPublic && (
          <Chip
            size="small"
            variant="outlined"
            icon={<PublicIcon aria-hidden />}
            label={translate('resources.partners.isShown')}
          />
        )}
        <ConfirmPartner partner={partner} />
        {canPresent && (
          <Button
            component={Link}
            size="small"
            to={`/partners/${id}`}
            aria-label={translate('app.labelled', { label: present, value: name })}
          >
            {present}
          </Button>
        )}
      </Box>
    </ListItem>
  );
}
