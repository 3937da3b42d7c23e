import ScheduleSendIcon from '@mui/icons-material/ScheduleSendOutlined';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Quoted } from '../../common/Quoted';
import { Section } from '../../common/Section';
import { useNow } from '../../common/useNow';
import { FormattedDate } from '../../common/FormattedDate';
import { MarkedText } from '../intake/MarkedText';
import type { ContributionRecord } from '../record/contributionsProvider';
import './words';

export function ContributionMessages({ messages }: Pick<ContributionRecord, 'messages'>) {
  const translate = useTranslate();
  const now = useNow();
  return (
    <Section title={translate('resources.contributions.messages')}>
      {messages.length === 0 && (
        <Typography color="text.secondary">{translate('resources.contributions.noMessages')}</Typography>
      )}
      {messages.map(({ sentAt, fromStaff, body, personalData }) => (
        <Box key={`${sentAt} ${body}`}>
          <Typography variant="body2" color="text.secondary">
            {translate(`resources.contributions.${fromStaff ? 'fromStaff' : 'fromContributor'}`)},{' '}
            <FormattedDate at={sentAt} withTime />
          </Typography>
          {hasYetToLeave(sentAt, now) && (
            <Chip
              size="small"
              color="warning"
              variant="outlined"
              icon={<ScheduleSendIcon />}
              label={translate('resources.contributions.yetToLeave')}
              sx={{ my: 0.5 }}
            />
          )}
          <Quoted text={<MarkedText text={body} finds={personalData} />} />
        </Box>
      ))}
    </Section>
  );
}

/** A decision is sent once it can no longer be undone. */
const hasYetToLeave = (sentAt: string, now: number): boolean => new Date(sentAt).getTime() > now;
