import { List, Typography } from '@mui/material';
import { List as Page, WithListContext, useTranslate } from 'react-admin';
import { ListLoaded } from '../common/ListLoaded';
import { PartnerWords } from './PartnerWords';
import { PublicPageLink } from './PublicPageLink';
import type { PresentedPartner } from './partnersProvider';

/** Who offers data, services and code, newest first. */
export function PartnerList() {
  return (
    <Page exporter={false} perPage={25} empty={<NoPartner />}>
      <ListLoaded>
        <WithListContext<PresentedPartner>
          render={({ data = [] }) => (
            <List>
              {data.map((partner) => (
                <PartnerWords key={partner.id} partner={partner} />
              ))}
              <li>
                <PublicPageLink />
              </li>
            </List>
          )}
        />
      </ListLoaded>
    </Page>
  );
}

function NoPartner() {
  const translate = useTranslate();
  return <Typography sx={{ m: 2 }}>{translate('resources.partners.empty')}</Typography>;
}
