import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import { StatusChip } from '../../common/StatusChip';
import { FormattedDate } from '../../common/FormattedDate';
import { ContributionLink } from '../../links/ContributionLink';
import type { ContributionRecord } from '../record/contributionsProvider';

/** The duplicates of this contribution; renders nothing when there are none. */
export function DuplicatesCard({ duplicates }: Pick<ContributionRecord, 'duplicates'>) {
  const translate = useTranslate();
  if (duplicates.length === 0) return null;
  return (
    <Section title={translate('resources.contributions.similar.duplicates')}>
      <List dense disablePadding>
        {duplicates.map(({ id, title, status, receivedAt }) => (
          <ListItem key={id} disableGutters>
            <ListItemText
              primary={<ContributionLink id={id}>{title}</ContributionLink>}
              secondary={
                <>
                  <FormattedDate at={receivedAt} /> <StatusChip kind="contributionStatus" value={status} />
                </>
              }
              slotProps={{ secondary: { component: 'div' } }}
            />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
