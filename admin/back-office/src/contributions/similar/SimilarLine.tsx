import { Box, Button, ListItem, ListItemText } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { StatusChip } from '../../common/StatusChip';
import type { SimilarFieldsFragment } from '../../generated/graphql';
import { contributionAddress, recommendationAddress } from '../../links/addresses';
import { likeness, percent } from './likeness';

interface SimilarLineProps {
  item: SimilarFieldsFragment;
  /** null: this viewer cannot mark the contribution as a duplicate now. */
  onDuplicate: (() => void) | null;
}

const pageOf = ({ recommendationId, contributionId }: SimilarFieldsFragment): string =>
  recommendationId ? recommendationAddress(recommendationId) : contributionAddress(contributionId ?? '');

export function SimilarLine({ item, onDuplicate }: SimilarLineProps) {
  const translate = useTranslate();
  const { title } = item;
  const mark = translate('resources.contributions.similar.mark');
  return (
    <ListItem disableGutters alignItems="flex-start" sx={{ flexDirection: 'column', gap: 0.5 }}>
      <ListItemText
        primary={
          <Link lang="fr" to={pageOf(item)}>
            {title}
          </Link>
        }
        secondary={<About item={item} />}
        slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } }, secondary: { component: 'div' } }}
        sx={{ m: 0 }}
      />
      {onDuplicate && (
        <Button
          size="small"
          variant="outlined"
          onClick={onDuplicate}
          aria-label={translate('app.labelled', { label: mark, value: title })}
        >
          {mark}
        </Button>
      )}
    </ListItem>
  );
}

function About({ item: { kind, similarity, status, refusalReason } }: { item: SimilarFieldsFragment }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.similar.${key}`, values);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <span>
        {word(kind)} – {word(`likeness.${likeness(similarity)}`, { percent: percent(similarity) })}
      </span>
      {status && <StatusChip kind="contributionStatus" value={status} />}
      {refusalReason && (
        <Box component="strong" sx={{ color: 'text.primary', width: '100%' }}>
          {word('refused', { reason: refusalReason })}
        </Box>
      )}
    </Box>
  );
}
