import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../../../common/FormattedDate';
import { Section } from '../../../common/Section';
import { LinkLine } from '../../links/LinkLine';
import type { RecommendationRecord } from '../record/content';

/** The links of what is online, and that a dead one hides it. */
export function LinkStates({ links, hiddenSince }: Pick<RecommendationRecord, 'links' | 'hiddenSince'>) {
  const translate = useTranslate();
  const write = useDateFormat();
  if (links.length === 0) return null;
  return (
    <Section title={translate('resources.links.ofRecommendation')}>
      {hiddenSince && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.links.hidden', { date: write(hiddenSince) })}
        </Alert>
      )}
      {links.map((link) => (
        <LinkLine key={link.id} link={link} />
      ))}
    </Section>
  );
}
