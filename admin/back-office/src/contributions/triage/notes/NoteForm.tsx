import { Autocomplete, Button, TextField } from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import { useAutocompleteWords } from '../../../client/useAutocompleteWords';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import { useAnswer } from '../../../common/useAnswer';
import { useRefusals } from '../../../common/useRefusals';
import type { AddContributionNoteInput } from '../../../generated/graphql';
import { leaveField } from '../../../keys/leaveField';
import { focusTitle } from '../flow/titleFocus';
import type { Colleague, noteActions } from './notesProvider';

const colleagues = (api: typeof noteActions, contributionId: string) => api.mentionable(contributionId);

const NOBODY: Colleague[] = [];

/** What is typed and not sent, by contribution: going on to another one loses nothing. */
const drafts = new Map<string, string>();

/** The field of a new note, for the key that leads to it. */
export const NOTE_FIELD = 'note-body';

/** A note and the colleagues to notify. The text stays in the form until the server has stored it. */
export function NoteForm({ contributionId }: { contributionId: string }) {
  const autocomplete = useAutocompleteWords();
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.notes.${key}`);
  const [body, write] = useDraft(contributionId);
  const [mentioned, setMentioned] = useState(NOBODY);
  const field = useRef<HTMLTextAreaElement>(null);
  // Most contributions are decided without a word to colleagues: they are read when somebody looks for one.
  const [isSought, setSought] = useState(false);
  const { answer } = useAnswer(isSought ? contributionId : null, colleagues);
  const stored = () => {
    write('');
    setMentioned(NOBODY);
    field.current?.focus();
  };
  const { add, isRunning, dialog } = useNote(stored);
  const isReady = body.trim() !== '' && !isRunning;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void add({ contributionId, body: body.trim(), mentionIds: mentioned.map(({ id }) => id) });
  };
  return (
    <form onSubmit={submit}>
      <TextField
        id={NOTE_FIELD}
        inputRef={field}
        label={word('body')}
        value={body}
        onChange={(event) => write(event.target.value)}
        onKeyDown={leaveField(focusTitle)}
        multiline
        minRows={2}
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Autocomplete
        {...autocomplete}
        multiple
        id="note-mentions"
        options={answer ?? NOBODY}
        loading={isSought && answer === null}
        loadingText={translate('ra.page.loading')}
        onFocus={() => setSought(true)}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        value={mentioned}
        onChange={(_event, chosen) => setMentioned(chosen)}
        renderInput={(params) => (
          <TextField {...params} label={word('mentions')} helperText={word('mentionsHelp')} margin="dense" />
        )}
      />
      <Button type="submit" variant="outlined" disabled={!isReady} sx={{ mt: 1 }}>
        {word('add')}
      </Button>
      {dialog}
    </form>
  );
}

function useDraft(contributionId: string) {
  const [body, setBody] = useState(drafts.get(contributionId) ?? '');
  const write = (words: string) => {
    drafts.set(contributionId, words);
    setBody(words);
  };
  return [body, write] as const;
}

function useNote(onStored: () => void) {
  const api = useDataProvider<ProviderWith<typeof noteActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const add = (input: AddContributionNoteInput) =>
    run(async () => {
      await api.addContributionNote(input);
      onStored();
      notify('resources.contributions.notes.added', { type: 'success' });
      refresh();
    });
  return { add, isRunning, dialog };
}
