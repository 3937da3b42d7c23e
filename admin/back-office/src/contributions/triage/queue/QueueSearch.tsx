import { InputAdornment, TextField } from '@mui/material';
import { type ChangeEvent, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { KeyHint } from '../../../keys/KeyHint';
import { leaveField } from '../../../keys/leaveField';
import { focusTitle } from '../flow/titleFocus';

/** The search box of the queue, for the key that leads to it. */
export const QUEUE_SEARCH = 'queue-search';

/** Looks for words in the queue while one types. */
export function QueueSearch() {
  const translate = useTranslate();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const asked = String(filterValues['search'] ?? '');
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  // Another view, or no filter, has other words.
  if (known !== asked) {
    setKnown(asked);
    if (typed.trim() !== asked) setTyped(asked);
  }
  const look = (words: string) => {
    setTyped(words);
    const { search: _before, ...others } = filterValues;
    setFilters(words.trim() === '' ? others : { ...others, search: words.trim() }, displayedFilters, true);
  };
  return (
    <TextField
      id={QUEUE_SEARCH}
      type="search"
      size="small"
      margin="none"
      fullWidth
      label={translate('ra.action.search')}
      value={typed}
      onChange={(event: ChangeEvent<HTMLInputElement>) => look(event.target.value)}
      onKeyDown={leaveField(focusTitle)}
      slotProps={{
        input: {
          endAdornment: typed === '' && (
            <InputAdornment position="end">
              <KeyHint of="/" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
