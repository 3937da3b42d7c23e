import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Section } from '../common/Section';
import { SituationUsers } from './SituationUsers';
import { isUsed, type SituationRecord } from './record/situationsProvider';

/** What uses the situation: recommendations and other situations. */
export function UsedBy() {
  const translate = useTranslate();
  const situation = useRecordContext<SituationRecord>();
  return (
    <Box sx={{ width: { xs: '100%', md: 280 }, flexShrink: 0, ml: { md: 2 }, mt: { xs: 2, md: 0 } }}>
      <Section title={translate('resources.situations.fields.usedBy')}>
        {situation && isUsed(situation) ? <SituationUsers {...situation} /> : translate('resources.situations.unused')}
      </Section>
    </Box>
  );
}
