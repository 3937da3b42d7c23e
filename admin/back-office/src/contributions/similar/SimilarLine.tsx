import { Box, Button, ListItem, ListItemText } from '@mui/material';
import { Link, useLocaleState, useTranslate } from 'react-admin';
import { StatusChip } from '../../common/StatusChip';
import type { SimilarFieldsFragment } from '../../generated/graphql';
import { likeness, percent } from './likeness';
import { pageOf } from './pageOf';

interface SimilarLineProps {
  item: SimilarFieldsFragment;
  /** null: this viewer cannot mark the contribution as a duplicate now. */
  onDuplicate: (() => void) | null;
}

export function SimilarLine({ item, onDuplicate }: SimilarLineProps) {
  const { title } = item;
  return (
    <ListItem disableGutters alignItems="flex-start" sx={{ flexDirection: 'column', gap: 0.5 }}>
      <ListItemText
        primary={
          <Link lang="fr" to={pageOf(item)}>
            {title}
          </Link>
        }
        secondary={<About item={item} onDuplicate={onDuplicate} />}
        slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } }, secondary: { component: 'div' } }}
        sx={{ m: 0 }}
      />
    </ListItem>
  );
}

function About({
  item: { kind, title, similarity, status, refusalReason, refusalReasonEn },
  onDuplicate,
}: SimilarLineProps) {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const word = (key: string, values = {}) => translate(`resources.contributions.similar.${key}`, values);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <span>
        {word(kind)} – {word(`likeness.${likeness(similarity)}`, { percent: percent(similarity) })}
      </span>
      {status && <StatusChip kind="contributionStatus" value={status} />}
      {onDuplicate && (
        <Button
          size="small"
          onClick={onDuplicate}
          aria-label={translate('app.labelled', { label: word('mark'), value: title })}
          sx={{ minWidth: 0, py: 0 }}
        >
          {word('mark')}
        </Button>
      )}
      {refusalReason && (
        <Box component="strong" sx={{ color: 'text.primary', width: '100%' }}>
          {word('refused', { reason: (language === 'en' && refusalReasonEn) || refusalReason })}
        </Box>
      )}
    </Box>
  );
}
