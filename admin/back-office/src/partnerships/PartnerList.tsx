import { List, Typography } from '@mui/material';
import { WithListContext, useTranslate } from 'react-admin';
import type { ListColumn } from '../lists/columns/column';
import { fileDate } from '../lists/export/csv';
import { ManagedList } from '../lists/ManagedList';
import { PartnerWords } from './PartnerWords';
import { PublicPageLink } from './PublicPageLink';
import type { PresentedPartner } from './partnersProvider';
import './words';

/** Who offers data, services and code, newest first. */
export function PartnerList() {
  return (
    <ManagedList<PresentedPartner> columns={usePartnerColumns()} isCards perPage={25} empty={<NoPartner />}>
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
    </ManagedList>
  );
}

function usePartnerColumns(): readonly ListColumn<PresentedPartner>[] {
  const translate = useTranslate();
  return [
    { source: 'name', text: ({ name }) => name },
    { source: 'kind', text: ({ kind }) => translate(`enums.contributionKind.${kind}`) },
    { source: 'description', text: ({ description }) => description },
    { source: 'link', text: ({ link }) => link ?? '' },
    { source: 'createdAt', text: ({ createdAt }) => fileDate(createdAt) },
    { source: 'isPublic', text: ({ isPublic }) => translate(`app.${isPublic ? 'yes' : 'no'}`) },
    { source: 'publicName', text: ({ publicName }) => publicName ?? '' },
  ];
}

function NoPartner() {
  const translate = useTranslate();
  return <Typography sx={{ m: 2 }}>{translate('resources.partners.empty')}</Typography>;
}
