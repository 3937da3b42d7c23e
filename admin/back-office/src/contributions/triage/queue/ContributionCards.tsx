import { Box, List, ListItemButton, ListItemText } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, ListNoResults, useTranslate, WithListContext } from 'react-admin';
import { French } from '../../../common/French';
import { StatusChip } from '../../../common/StatusChip';
import { FormattedDate } from '../../../common/FormattedDate';
import type { ContributionSummaryFragment } from '../../../generated/graphql';
import { contributionAddress } from '../../../links/addresses';
import { TickedLine } from '../bulk/TickedLine';
import { DueDate } from './DueDate';
import { SpamMark } from './SpamMark';

type Row = ContributionSummaryFragment;

/** The queue on a small screen. */
export function ContributionCards({ canDecide }: { canDecide: boolean }) {
  return (
    <WithListContext<Row>
      empty={<ListNoResults />}
      render={({ data = [] }) => (
        <List>
          {data.map((contribution) => (
            <TickedLine key={contribution.id} id={contribution.id} title={contribution.title} canTick={canDecide}>
              <Card contribution={contribution} />
            </TickedLine>
          ))}
        </List>
      )}
    />
  );
}

function Card({ contribution }: { contribution: Row }) {
  const { id, title, status } = contribution;
  return (
    <ListItemButton component={Link} to={contributionAddress(id)} sx={{ color: 'text.primary', minWidth: 0 }}>
      <ListItemText
        primary={
          <>
            <French>{title}</French> <StatusChip kind="contributionStatus" value={status} />
          </>
        }
        secondary={<About contribution={contribution} />}
        slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } }, secondary: { component: 'div' } }}
      />
    </ListItemButton>
  );
}

function About({ contribution }: { contribution: Row }) {
  const translate = useTranslate();
  const { kind, place, claimedBy, receivedAt, dueAt, priority, priorityReasons } = contribution;
  const word = (key: string, values = {}) => translate(`resources.contributions.${key}`, values);
  return (
    <>
      {translate(`enums.contributionKind.${kind}`)}, {place?.label ?? translate('app.everywhere')},{' '}
      <FormattedDate at={receivedAt} />
      {claimedBy && <> – {word('claimed', { name: claimedBy.name })}</>}
      {dueAt && (
        <Line>
          {translate('app.labelled', { label: word('fields.dueAt'), value: '' })}
          <DueDate dueAt={dueAt} />
        </Line>
      )}
      <Line>
        {word(priorityReasons.length > 0 ? 'priorityBecause' : 'priorityAlone', {
          priority,
          reasons: priorityReasons.join(', '),
        })}
      </Line>
      <SpamMark contribution={contribution} />
    </>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'block' }}>
      {children}
    </Box>
  );
}
