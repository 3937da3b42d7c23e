import { List, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import type { SimilarFieldsFragment } from '../../generated/graphql';
import type { ContributionRecord } from '../record/contributionsProvider';
import { SimilarLine } from './SimilarLine';

interface SimilarPanelProps {
  contribution: Pick<ContributionRecord, 'similar' | 'allowedActions'>;
  onDuplicate: (original: SimilarFieldsFragment) => void;
}

/** Similar items: published recommendations, and contributions that wait or were refused. */
export function SimilarPanel({ contribution: { similar, allowedActions }, onDuplicate }: SimilarPanelProps) {
  const translate = useTranslate();
  const mayMark = allowedActions.includes('MARK_DUPLICATE');
  return (
    <Section title={translate('resources.contributions.similar.title')}>
      {similar.length === 0 ? (
        <Typography color="text.secondary">{translate('resources.contributions.similar.none')}</Typography>
      ) : (
        <List disablePadding>
          {similar.map((item) => (
            <SimilarLine key={item.id} item={item} onDuplicate={mayMark ? () => onDuplicate(item) : null} />
          ))}
        </List>
      )}
    </Section>
  );
}
