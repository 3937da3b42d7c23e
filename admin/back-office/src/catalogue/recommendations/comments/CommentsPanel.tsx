import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fold } from '../../../common/Fold';
import { Section } from '../../../common/Section';
import { CommentView } from './CommentView';
import { useComments } from './CommentsContext';

/** All that reviewers said of fields, whatever the tab: what is open, then what is settled. */
export function CommentsPanel() {
  const translate = useTranslate();
  const { open, resolved, onAll } = useComments();
  const word = (key: string, values = {}) => translate(`resources.recommendations.comments.${key}`, values);
  if (open.length + resolved.length === 0 && onAll === undefined) return null;
  return (
    <Section title={word('title')}>
      {onAll && <Typography gutterBottom>{word('onAll', { name: onAll.by, reason: onAll.reason })}</Typography>}
      {open.length > 0 && <Typography>{word('open', { smart_count: open.length })}</Typography>}
      {open.length === 0 && resolved.length > 0 && <Typography>{word('allResolved')}</Typography>}
      {open.map((comment) => (
        <CommentView key={comment.id} comment={comment} withField />
      ))}
      {resolved.length > 0 && (
        <Fold title={word('resolved', { smart_count: resolved.length })} level="h3">
          {resolved.map((comment) => (
            <CommentView key={comment.id} comment={comment} withField />
          ))}
        </Fold>
      )}
    </Section>
  );
}
