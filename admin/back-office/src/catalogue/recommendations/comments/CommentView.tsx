import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../../../common/FormattedDate';
import { useFieldName } from '../record/useFieldName';
import { type PlacedComment, useComments } from './CommentsContext';

interface CommentViewProps {
  comment: PlacedComment;
  /** Beside the field itself, its name says nothing new. */
  withField?: boolean;
}

/** One comment: who says what of which revision, and that it is settled or can be. */
export function CommentView({ comment, withField = false }: CommentViewProps) {
  const translate = useTranslate();
  const write = useDateFormat();
  const nameOf = useFieldName();
  const { open, resolve, isRunning } = useComments();
  const { id, field, body, author, at, revision, resolvedAt, resolvedBy } = comment;
  const isOpen = open.some((one) => one.id === id);
  const word = (key: string, values = {}) => translate(`resources.recommendations.comments.${key}`, values);
  const about = [author.name, write(at), translate('resources.recommendations.revision', { number: revision })];
  return (
    <Box component="article" sx={{ my: 1, pl: 1.5, borderLeft: 4, borderColor: 'warning.main', width: '100%' }}>
      {withField && <Typography variant="subtitle2">{nameOf(field)}</Typography>}
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{body}</Typography>
      <Typography variant="body2" color="text.secondary">
        {about.join(', ')}
      </Typography>
      {resolvedAt && resolvedBy && (
        <Typography variant="body2" color="text.secondary">
          {word('resolvedBy', { name: resolvedBy.name, at: write(resolvedAt) })}
        </Typography>
      )}
      {isOpen && resolve && (
        <Button
          size="small"
          disabled={isRunning}
          aria-label={word('resolveOne', { field: nameOf(field), body })}
          onClick={() => resolve(id)}
        >
          {word('resolve')}
        </Button>
      )}
    </Box>
  );
}
