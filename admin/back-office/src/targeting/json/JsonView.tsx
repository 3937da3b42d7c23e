import { Box, Button, TextField } from '@mui/material';
import { useId, useRef } from 'react';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { FaultList } from './FaultList';
import { readJson } from './readJson';
import { useFaults } from './useFaults';
import type { RuleText } from './useRuleText';

const MIN_ROWS = 8;
const MAX_ROWS = 24;

/** The rule as the text of its JSON document, with its faults below: each leads to its place. */
export function JsonView({ text, isDraft, write, discard }: RuleText) {
  const { words } = useOwnWords({ fr, en });
  const told = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { faults, failure } = useFaults(text);
  const reading = readJson(text);
  const go = (at: number) => {
    const end = text.indexOf('\n', at);
    field.current?.focus();
    field.current?.setSelectionRange(at, end === -1 ? text.length : end);
  };
  return (
    <Box>
      <TextField
        multiline
        fullWidth
        minRows={MIN_ROWS}
        maxRows={MAX_ROWS}
        label={words.json.label}
        value={text}
        onChange={(event) => write(event.target.value)}
        error={(faults?.length ?? 0) > 0}
        inputRef={field}
        slotProps={{
          htmlInput: {
            ...{ spellCheck: false, autoCapitalize: 'off', autoCorrect: 'off', 'aria-describedby': told },
            style: { fontFamily: 'ui-monospace, "Liberation Mono", monospace' },
          },
        }}
      />
      <FaultList id={told} text={text} faults={faults} failure={failure} isDraft={isDraft} onGo={go} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        <Button
          size="small"
          disabled={reading.lack !== undefined}
          onClick={() => reading.lack === undefined && write(JSON.stringify(reading.value, null, 2))}
        >
          {words.json.tidy}
        </Button>
        {isDraft && (
          <Button size="small" color="error" onClick={discard}>
            {words.json.discard}
          </Button>
        )}
      </Box>
    </Box>
  );
}
