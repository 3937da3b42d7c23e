import { Box, Button, TextField } from '@mui/material';
import { useFieldName } from '../record/useFieldName';
import { useDeskWords } from '../words/useDeskWords';
import { useReviewing, withChanged, withComment } from './Reviewing';

/** Defined once, so that only what has just come takes the focus. */
const focusOnce = (field: HTMLTextAreaElement | HTMLInputElement | null): void => field?.focus();

/** A comment on one field, written beside what changed in it. */
export function CommentHere({ field }: { field: string }) {
  const word = useDeskWords();
  const name = useFieldName()(field);
  const { written, setWritten } = useReviewing();
  const mine = written.find((comment) => comment.isBeside && comment.field === field);
  if (!mine)
    return (
      <Button
        size="small"
        sx={{ mt: -1.5, mb: 1.5 }}
        aria-label={word('commentOn', { field: name })}
        onClick={() => setWritten(withComment(written, { field, body: '', isBeside: true }))}
      >
        {word('comment')}
      </Button>
    );
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
      <TextField
        id={`comment-on-${field}`}
        label={word('commentBody', { field: name })}
        value={mine.body}
        onChange={({ target }) => setWritten(withChanged(written, { ...mine, body: target.value }))}
        multiline
        minRows={2}
        inputRef={focusOnce}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Button
        size="small"
        sx={{ mt: 1 }}
        aria-label={word('removeComment', { field: name })}
        onClick={() => setWritten(written.filter(({ key }) => key !== mine.key))}
      >
        {word('remove')}
      </Button>
    </Box>
  );
}
