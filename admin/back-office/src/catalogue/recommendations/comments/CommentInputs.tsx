import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RecommendationKind } from '../../../generated/graphql';
import { useFieldName } from '../record/useFieldName';
import { commentedFields } from './fields';
import { type CommentBeingWritten, useReviewing, withChanged, withComment } from './Reviewing';

interface CommentInputsProps {
  kind: RecommendationKind;
}

/** Comments on single fields, which go with the next step of the review. */
export function CommentInputs({ kind }: CommentInputsProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.recommendations.comments.${key}`, values);
  const { written, setWritten } = useReviewing();
  const comments = written.filter(({ isBeside }) => !isBeside);
  const add = () => setWritten(withComment(written, { field: 'title', body: '' }));
  return (
    <Box sx={{ mb: 2 }}>
      {comments.length > 0 && <Typography>{word('help')}</Typography>}
      {comments.map((comment, index) => (
        <CommentInput
          key={comment.key}
          number={index + 1}
          kind={kind}
          comment={comment}
          onChange={(changed) => setWritten(withChanged(written, changed))}
          onRemove={() => setWritten(written.filter(({ key }) => key !== comment.key))}
        />
      ))}
      <Button onClick={add} disabled={written.length >= 50}>
        {word('add')}
      </Button>
    </Box>
  );
}

interface CommentInputProps {
  number: number;
  kind: RecommendationKind;
  comment: CommentBeingWritten;
  onChange: (comment: CommentBeingWritten) => void;
  onRemove: () => void;
}

function CommentInput({ number, kind, comment, onChange, onRemove }: CommentInputProps) {
  const translate = useTranslate();
  const nameOf = useFieldName();
  const word = (key: string, values = {}) => translate(`resources.recommendations.comments.${key}`, values);
  return (
    <Box component="fieldset" aria-label={word('one', { number })} sx={{ minWidth: 0, mx: 0, my: 1, p: 0, border: 0 }}>
      <TextField
        id={`comment-field-${comment.key}`}
        select
        size="small"
        label={word('field')}
        value={comment.field}
        onChange={(event) => onChange({ ...comment, field: event.target.value })}
        fullWidth
        margin="dense"
      >
        {commentedFields(kind).map((field) => (
          <MenuItem key={field} value={field}>
            {nameOf(field)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id={`comment-body-${comment.key}`}
        label={word('body')}
        value={comment.body}
        onChange={(event) => onChange({ ...comment, body: event.target.value })}
        multiline
        minRows={2}
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Button size="small" color="error" onClick={onRemove} aria-label={word('removeOne', { number })}>
        {word('remove')}
      </Button>
    </Box>
  );
}
