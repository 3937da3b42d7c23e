import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { groupedBy } from '../../platform/loaders';
import { ReviewCommentRow } from './review-comment.entity';

/** By revision, oldest first. */
export function reviewCommentsLoader(database: DataSource): DataLoader<string, ReviewCommentRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await database.manager.find(ReviewCommentRow, {
      where: { revisionId: In([...ids]) },
      order: { at: 'ASC', id: 'ASC' },
    });
    return groupedBy(rows, ids, ({ revisionId }) => revisionId);
  });
}
