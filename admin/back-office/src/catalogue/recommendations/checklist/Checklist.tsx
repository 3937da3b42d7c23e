import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import TipsAndUpdatesIcon from '@mui/icons-material/TipsAndUpdatesOutlined';
import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import { Fold } from '../../../common/Fold';
import { Section } from '../../../common/Section';
import { useDeskWords } from '../words/useDeskWords';
import { type ChecklistItem, ChecklistItems } from './ChecklistItems';

interface ChecklistProps {
  items: readonly ChecklistItem[];
  /** It speaks of what is on the screen, not of what is saved. */
  isUnsaved?: boolean;
}

/** What stands in the way, what is only recommended, and what is done: apart, each with its words. */
export function Checklist({ items, isUnsaved = false }: ChecklistProps) {
  const translate = useTranslate();
  const word = useDeskWords();
  if (items.length === 0) return null;
  const failed = items.filter(({ passed }) => !passed);
  const passed = items.filter((item) => item.passed);
  const [blocking, advised] = [failed.filter((item) => item.blocking), failed.filter((item) => !item.blocking)];
  return (
    <Section title={translate('resources.recommendations.checklist')}>
      {isUnsaved && (
        <Typography variant="body2" color="text.secondary" gutterBottom>
          {word('asWritten')}
        </Typography>
      )}
      {blocking.length === 0 && (
        <Typography sx={{ mb: 1 }}>{translate('resources.recommendations.nothingBlocks')}</Typography>
      )}
      <Group
        items={blocking}
        title={translate('resources.recommendations.blocking', { smart_count: blocking.length })}
        icon={<ErrorOutlineIcon fontSize="small" color="error" />}
      />
      <Group
        items={advised}
        title={translate('resources.recommendations.advised', { smart_count: advised.length })}
        icon={<TipsAndUpdatesIcon fontSize="small" />}
      />
      {passed.length > 0 && (
        <Fold title={translate('resources.recommendations.passed', { smart_count: passed.length })} level="h3">
          <ChecklistItems items={passed} />
        </Fold>
      )}
    </Section>
  );
}

interface GroupProps {
  items: readonly ChecklistItem[];
  title: string;
  /** It only repeats the title. */
  icon: ReactNode;
}

function Group({ items, title, icon }: GroupProps) {
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography
        id={heading}
        component="h3"
        variant="subtitle2"
        sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
      >
        {icon}
        {title}
      </Typography>
      <ChecklistItems items={items} labelledBy={heading} />
    </Box>
  );
}
