import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Section } from '../common/Section';
import { RecommendationLink } from '../links/RecommendationLink';
import type { SituationRecord } from './record/situationsProvider';

/** The recommendations that use the situation. */
export function UsedBy() {
  const translate = useTranslate();
  const usedBy = useRecordContext<SituationRecord>()?.usedBy ?? [];
  return (
    <Box sx={{ width: { xs: '100%', md: 280 }, flexShrink: 0, ml: { md: 2 }, mt: { xs: 2, md: 0 } }}>
      <Section title={translate('resources.situations.fields.usedBy')}>
        {usedBy.length === 0 && translate('resources.situations.unused')}
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {usedBy.map((recommendation) => (
            <li key={recommendation.id}>
              <RecommendationLink recommendation={recommendation} />
            </li>
          ))}
        </Box>
      </Section>
    </Box>
  );
}
