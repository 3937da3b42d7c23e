import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CommentView } from '../comments/CommentView';
import { useFieldName } from '../record/useFieldName';
import { ChangeView } from './ChangeView';
import type { ComparedRevisions } from './comparisonProvider';

interface ComparedFieldsProps extends ComparedRevisions {
  /** Below each field. */
  after?: (field: string) => ReactNode;
}

/** Each field that differs, with what reviewers said of it; then those that they spoke of, and that are still the same. */
export function ComparedFields({ changes, comments, after }: ComparedFieldsProps) {
  const translate = useTranslate();
  const nameOf = useFieldName();
  const on = (field: string) =>
    comments
      .filter((comment) => comment.field === field)
      .map((comment) => <CommentView key={comment.id} comment={comment} />);
  const changed = changes.map(({ field }) => field);
  const others = [...new Set(comments.map(({ field }) => field))].filter((field) => !changed.includes(field));
  return (
    <>
      {changes.map((change) => (
        <div key={change.field}>
          <ChangeView change={change} />
          {on(change.field)}
          {after?.(change.field)}
        </div>
      ))}
      {others.map((field) => (
        <div key={field}>
          <Typography variant="subtitle2" component="h4">
            {nameOf(field)}
          </Typography>
          <Typography variant="body2">{translate('resources.recommendations.comparison.sameField')}</Typography>
          {on(field)}
          {after?.(field)}
        </div>
      ))}
    </>
  );
}
