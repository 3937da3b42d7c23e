import { Box, Dialog, InputBase } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { SessionMark } from '../accounts/sign-in/SessionMark';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { focusContent } from '../navigation/focusContent';
import { type Entry, matching } from './entry';
import { closeOverlay } from './overlay';
import { PaletteList } from './PaletteList';
import { LIST, optionId } from './parts';
import { useCommands } from './useCommands';
import { useFound, useSynonyms } from './useFound';

const AT_THE_TOP = { '& .MuiDialog-container': { alignItems: 'flex-start' }, '& .MuiDialog-paper': { mt: '10vh' } };
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

const focus = (field: HTMLElement | null): void => field?.focus();

/** Once the palette has gone: what runs may open a dialog, or move the focus. */
function run(entry: Entry): void {
  closeOverlay();
  setTimeout(() => {
    // The focus has gone back to where the palette was called from.
    if (entry.isScreen) focusContent();
    entry.run();
  });
}

/** Finds what is written, opens every screen and does what the screen can do. */
export function Palette() {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const found = useFound(typed);
  const groups = [...matching(useCommands(), typed, useSynonyms()), ...found.groups];
  const entries = groups.flatMap((group) => group.entries);
  const index = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosenId),
  );
  const chosen = entries[index];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setChosenId(entries.at((index + step) % entries.length)?.id ?? null);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) run(chosen);
    else return;
    event.preventDefault();
  };
  const words = translate('app.palette.placeholder');
  return (
    <Dialog
      open
      onClose={closeOverlay}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': translate('app.palette.open') } }}
      sx={AT_THE_TOP}
    >
      <InputBase
        inputRef={focus}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosenId(null);
        }}
        onKeyDown={onKeyDown}
        placeholder={words}
        inputProps={{
          role: 'combobox',
          'aria-label': words,
          'aria-expanded': entries.length > 0,
          'aria-controls': LIST,
          'aria-autocomplete': 'list',
          'aria-activedescendant': chosen && optionId(chosen.id),
          autoComplete: 'off',
          spellCheck: false,
        }}
        sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      />
      <SessionMark />
      <PaletteList groups={groups} lack={found.lack} chosen={chosen} onRun={run} />
      <Box component="output">
        <VisuallyHidden>{translate('app.palette.count', { smart_count: entries.length })}</VisuallyHidden>
      </Box>
    </Dialog>
  );
}
