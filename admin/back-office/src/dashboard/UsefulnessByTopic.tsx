import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { FactTable } from '../common/table/FactTable';
import { Section } from '../common/Section';
import { listAddress } from '../links/listAddress';
import type { OutlookRecord } from './deskProvider';

const HEADS = ['topic', 'recommendations', 'answers', 'useful', 'interval'] as const;

interface UsefulnessProps {
  topics: NonNullable<OutlookRecord['usefulnessByTopic']>;
}

/** How useful what is online is to people, topic by topic. Each topic leads to what is online about it. */
export function UsefulnessByTopic({ topics }: UsefulnessProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`dashboard.usefulness.${key}`, values);
  return (
    <Section title={word('title')}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {word('help')}
      </Typography>
      {topics.length === 0 ? (
        <Typography>{word('none')}</Typography>
      ) : (
        <FactTable caption={word('least')} heads={HEADS.map((head) => word(head))}>
          {topics.map(({ topic, recommendations, answers, estimate, low, high }, place) => (
            <tr key={topic?.id ?? place}>
              <th scope="row">{topic && <Link to={onlineAbout(topic.id)}>{topic.label}</Link>}</th>
              <td>{recommendations}</td>
              <td>{answers}</td>
              <td>{translate('dashboard.said.share', { share: estimate })}</td>
              <td>{word('between', { low, high })}</td>
            </tr>
          ))}
        </FactTable>
      )}
    </Section>
  );
}

const onlineAbout = (topic: string): string => listAddress('recommendations', { status: ['PUBLISHED'], topic });
