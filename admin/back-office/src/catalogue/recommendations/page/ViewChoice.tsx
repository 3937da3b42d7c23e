import { Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useDeskWords } from '../words/useDeskWords';
import type { View, Views } from './views';

interface ViewChoiceProps {
  views: Views;
  /** Whether the text can be written by this viewer. */
  canWrite: boolean;
}

/** What the main column shows, and on wide screens whether the reader's view stands beside it. */
export function ViewChoice({
  views: { isWide, views, view, choose, isReaderShown, showBeside },
  canWrite,
}: ViewChoiceProps) {
  const word = useDeskWords();
  const wordOf = (one: View) => word(one === 'write' && !canWrite ? 'text' : one);
  return (
    <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap">
      {views.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={word('view')}
          onChange={(_event, chosen: View | null) => chosen && choose(chosen)}
        >
          {views.map((one) => (
            <ToggleButton key={one} value={one}>
              {wordOf(one)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {isWide && (
        <ToggleButton size="small" value="reader" selected={isReaderShown} onChange={() => showBeside(!isReaderShown)}>
          {word('readerBeside')}
        </ToggleButton>
      )}
    </Stack>
  );
}
