import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quoted } from '../common/Quoted';
import { Section } from '../common/Section';
import { When } from '../common/When';
import type { ContributionRecord } from './contributionsProvider';

export function ContributionMessages({ messages }: Pick<ContributionRecord, 'messages'>) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.contributions.messages')}>
      {messages.length === 0 && (
        <Typography color="text.secondary">{translate('resources.contributions.noMessages')}</Typography>
      )}
      {messages.map(({ sentAt, fromStaff, body }) => (
        <Box key={`${sentAt} ${body}`}>
          <Typography variant="body2" color="text.secondary">
            {translate(`resources.contributions.${fromStaff ? 'fromStaff' : 'fromContributor'}`)}, <When at={sentAt} withTime />
          </Typography>
          <Quoted text={body} />
        </Box>
      ))}
    </Section>
  );
}
