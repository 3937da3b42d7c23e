import { Autocomplete, Button, TextField } from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import { useAnswer } from '../../../common/useAnswer';
import { useRefusals } from '../../../common/useRefusals';
import type { AddContributionNoteInput } from '../../../generated/graphql';
import type { Colleague, noteActions } from './notesProvider';

const colleagues = (api: typeof noteActions, contributionId: string) => api.mentionable(contributionId);

const NOBODY: Colleague[] = [];

/** A note and the colleagues to notify. The text stays in the form until the server has stored it. */
export function NoteForm({ contributionId }: { contributionId: string }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.notes.${key}`);
  const [body, setBody] = useState('');
  const [mentioned, setMentioned] = useState(NOBODY);
  const field = useRef<HTMLTextAreaElement>(null);
  const { answer } = useAnswer(contributionId, colleagues);
  const stored = () => {
    setBody('');
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
        id="note-body"
        inputRef={field}
        label={word('body')}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        multiline
        minRows={2}
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Autocomplete
        multiple
        id="note-mentions"
        options={answer ?? NOBODY}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        value={mentioned}
        onChange={(_event, chosen) => setMentioned(chosen)}
        noOptionsText={translate('ra.navigation.no_results')}
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
