import { List, Typography } from '@mui/material';
import { List as Page, WithListContext, useTranslate } from 'react-admin';
import { ListLoaded } from '../common/ListLoaded';
import { PartnerWords } from './PartnerWords';
import type { PartnerRecord } from './partnersProvider';

/** Who offers data, services and code, newest first. */
export function PartnerList() {
  return (
    <Page exporter={false} perPage={25} empty={<NoPartner />}>
      <ListLoaded>
        <WithListContext<PartnerRecord>
          render={({ data = [] }) => (
            <List>
              {data.map((partner) => (
                <PartnerWords key={partner.id} partner={partner} />
              ))}
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
