import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../keys/KeyHint';
import type { Entry, EntryGroup } from './entry';
import { LIST, optionId } from './parts';

const OPTION = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  minHeight: 36,
  px: 2,
  cursor: 'pointer',
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-selected=true]': {
    bgcolor: 'action.selected',
    boxShadow: (theme: { palette: { primary: { main: string } } }) => `inset 3px 0 ${theme.palette.primary.main}`,
  },
  '@media (forced-colors: active)': { '&[aria-selected=true]': { outline: '2px solid Highlight', outlineOffset: -2 } },
} as const;

/** No element of HTML is a list of choices whose focus stays in a field above it. */
const ROLES = {
  list: { role: 'listbox' },
  group: { role: 'group' },
  option: { role: 'option', tabIndex: -1 },
} as const;

interface PaletteListProps {
  groups: readonly EntryGroup[];
  /** What is said where there are none. */
  lack: string;
  chosen: Entry | undefined;
  onRun: (entry: Entry) => void;
}

export function PaletteList({ groups, lack, chosen, onRun }: PaletteListProps) {
  const translate = useTranslate();
  if (groups.length === 0)
    return (
      <Typography color="text.secondary" sx={{ p: 2 }}>
        {translate(lack, { _: lack })}
      </Typography>
    );
  return (
    <Box {...ROLES.list} id={LIST} aria-label={translate('app.palette.open')} sx={{ overflowY: 'auto', py: 1 }}>
      {groups.map(({ name, entries }) => (
        <Box {...ROLES.group} key={name} aria-label={translate(`app.palette.${name}`)}>
          <Typography aria-hidden variant="caption" color="text.secondary" sx={{ display: 'block', px: 2, pt: 1 }}>
            {translate(`app.palette.${name}`)}
          </Typography>
          {entries.map((entry) => (
            <Option key={entry.id} entry={entry} isChosen={entry === chosen} onRun={onRun} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

interface OptionProps {
  entry: Entry;
  isChosen: boolean;
  onRun: (entry: Entry) => void;
}

function Option({ entry, isChosen, onRun }: OptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <Box
      ref={line}
      id={optionId(entry.id)}
      {...ROLES.option}
      aria-selected={isChosen}
      onClick={() => onRun(entry)}
      sx={OPTION}
    >
      <span lang={entry.lang}>{entry.label}</span>
      {entry.keyName && <KeyHint of={entry.keyName} />}
    </Box>
  );
}
