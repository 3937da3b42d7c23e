import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldName } from '../record/useFieldName';
import { CommentView } from './CommentView';
import { useComments } from './CommentsContext';

/** What reviewers said of a field and is not settled yet, beside the field. */
export function FieldComments({ field }: { field: string }) {
  const translate = useTranslate();
  const nameOf = useFieldName();
  const comments = useComments().open.filter((comment) => comment.field === field);
  if (comments.length === 0) return null;
  return (
    <Box
      component="fieldset"
      aria-label={translate('resources.recommendations.comments.on', { field: nameOf(field) })}
      sx={{ width: '100%', minWidth: 0, mx: 0, mb: 2, p: 0, border: 0 }}
    >
      {comments.map((comment) => (
        <CommentView key={comment.id} comment={comment} />
      ))}
    </Box>
  );
}
