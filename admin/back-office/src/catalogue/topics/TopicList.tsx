import { Box, List as Rows, ListItem, ListItemText, type Theme, useMediaQuery } from '@mui/material';
import { Link, useListContext, useTranslate } from 'react-admin';
import { French } from '../../common/French';
import { listAddress } from '../../links/listAddress';
import type { ListColumn } from '../../lists/columns/column';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import type { CountedTopic } from './topicCountsProvider';
import './words';

const WAITING = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'];
const ONLINE = ['PUBLISHED'];

/** The lists of recommendations that a topic's figures count. */
const FILTERS = {
  strategies: { kind: 'STRATEGY', status: ONLINE },
  actions: { kind: 'ACTION', status: ONLINE },
  drafts: { status: WAITING },
} as const;
const COUNTS = ['strategies', 'actions', 'drafts'] as const;
type Count = (typeof COUNTS)[number];

/** Every topic, with what the catalogue has about it. */
export function TopicList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const stateOf = useStates();
  const columns: readonly ListColumn<CountedTopic>[] = [
    { source: 'label', text: ({ topic }) => topic.label, render: ({ topic }) => <French>{topic.label}</French> },
    {
      source: 'english',
      text: ({ topic }) => topic.english,
      render: ({ topic }) => <span lang="en">{topic.english}</span>,
    },
    ...COUNTS.map((count) => ({
      source: count,
      text: (row: CountedTopic) => String(row[count]),
      render: (row: CountedTopic) => <Figure row={row} count={count} />,
    })),
    { source: 'state', text: stateOf },
  ];
  return (
    <ManagedList<CountedTopic> columns={columns} pagination={false} perPage={100}>
      {isSmall ? <TopicRows /> : <ListTable<CountedTopic> rowClick={false} />}
    </ManagedList>
  );
}

/** Nothing leads nowhere. */
function Figure({ row, count }: { row: CountedTopic; count: Count }) {
  if (row[count] === 0) return <>0</>;
  return <Link to={listAddress('recommendations', { ...FILTERS[count], topic: row.id })}>{row[count]}</Link>;
}

function useStates() {
  const translate = useTranslate();
  return ({ isEmpty }: CountedTopic) => translate(`resources.topicCounts.${isEmpty ? 'isEmpty' : 'isUsed'}`);
}

function TopicRows() {
  const translate = useTranslate();
  const stateOf = useStates();
  const { data = [] } = useListContext<CountedTopic>();
  return (
    <Rows>
      {data.map((row) => (
        <ListItem key={row.id} divider>
          <ListItemText primary={<French>{row.topic.label}</French>} secondary={stateOf(row)} />
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto auto', columnGap: 1 }}>
            {COUNTS.map((count) => (
              <Box key={count} sx={{ display: 'contents' }}>
                <dt>{translate(`resources.topicCounts.fields.${count}`)}</dt>
                <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
                  <Figure row={row} count={count} />
                </Box>
              </Box>
            ))}
          </Box>
        </ListItem>
      ))}
    </Rows>
  );
}
