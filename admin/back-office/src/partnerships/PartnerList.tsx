import { Link as PlainLink, List, ListItem, Typography } from '@mui/material';
import { Link, WithListContext, useTranslate } from 'react-admin';
import { listAddress } from '../links/listAddress';
import type { ListColumn } from '../lists/columns/column';
import { fileDate } from '../lists/export/csv';
import { ManagedList } from '../lists/ManagedList';
import { partnerFilters } from './partnerFilters';
import { PartnerWords } from './PartnerWords';
import { PublicPageLink } from './PublicPageLink';
import type { PresentedPartner } from './partnersProvider';
import './words';

/** Who offers data, services and code, newest first. */
export function PartnerList() {
  const translate = useTranslate();
  return (
    <ManagedList<PresentedPartner>
      columns={usePartnerColumns()}
      isCards
      filters={partnerFilters}
      perPage={25}
      empty={<NoPartner />}
    >
      <WithListContext<PresentedPartner>
        render={({ data = [] }) => (
          <List>
            {data.length === 0 && <ListItem>{translate('resources.partners.none')}</ListItem>}
            {data.map((partner) => (
              <PartnerWords key={partner.id} partner={partner} />
            ))}
            <ListItem>
              <PublicPageLink />
            </ListItem>
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
    { source: 'confirmedAt', text: ({ confirmedAt }) => fileDate(confirmedAt) },
    { source: 'freshness', text: ({ freshness }) => translate(`resources.partners.freshness.${freshness}`) },
    { source: 'isPublic', text: ({ isPublic }) => translate(`app.${isPublic ? 'yes' : 'no'}`) },
    { source: 'publicName', text: ({ publicName }) => publicName ?? '' },
  ];
}

function NoPartner() {
  const translate = useTranslate();
  const waiting = listAddress('contributions', { offers: true, status: ['RECEIVED', 'IN_REVIEW'] });
  return (
    <Typography sx={{ m: 2 }}>
      {translate('resources.partners.empty')}{' '}
      <PlainLink component={Link} to={waiting}>
        {translate('resources.partners.offers')}
      </PlainLink>
    </Typography>
  );
}
