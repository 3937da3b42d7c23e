import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import type { ContributionRecord } from '../record/contributionsProvider';

/** The names of the attachments of the contributor's e-mails, which are not kept. */
export function Attachments({ attachments }: Pick<ContributionRecord, 'attachments'>) {
  const translate = useTranslate();
  if (attachments.length === 0) return null;
  return (
    <Section title={translate('resources.contributions.attachments')}>
      <Typography color="text.secondary">{translate('resources.contributions.attachmentsNotKept')}</Typography>
      <Box component="ul" sx={{ mb: 0, overflowWrap: 'anywhere' }}>
        {attachments.map(({ name, size }, index) => (
          <li key={`${index} ${name}`}>
            {translate('resources.contributions.attachment', { name, kilobytes: Math.ceil(size / 1024) })}
          </li>
        ))}
      </Box>
    </Section>
  );
}
