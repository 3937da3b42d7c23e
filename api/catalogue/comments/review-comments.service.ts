import type { EntityManager } from 'typeorm';
import { StaffUserRow, demandStaff } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import { lockRow } from '../../platform/database/locked';
import { orderedUuid } from '../../platform/ids';
import { refuse } from '../../platform/user-errors';
import { editRecommendations } from '../catalogue.policy';
import type { DraftsNeeds } from '../editorial/drafts.service';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { ReviewCommentRow } from './review-comment.entity';
import { alreadyResolved, unknownComment } from './review-comments.errors';
import type { FieldComment } from './review-comments.rules';

/** What reviewers say about single fields, and what was settled of it. */
export class ReviewCommentsService {
  constructor(private readonly needs: Pick<DraftsNeeds, 'database' | 'clock' | 'audit'>) {}

  /** In the transaction of the review, which has checked them. */
  async add(
    tx: EntityManager,
    { id: authorId }: Staff,
    { revisionId, comments }: { revisionId: string; comments: readonly FieldComment[] },
  ): Promise<void> {
    const at = this.needs.clock.now();
    const rows = comments.map(({ field, body }) => ({
      ...{ id: orderedUuid(at), revisionId, field, authorId, at },
      body: body.trim(),
    }));
    if (rows.length > 0) await tx.insert(ReviewCommentRow, rows);
  }

  /** Once. The recommendation keeps its version, so that whoever is writing in it is not stopped. */
  async resolve(viewer: Viewer, id: string): Promise<RecommendationRow> {
    const by = demandStaff(viewer, editRecommendations);
    return this.needs.database.transaction(async (tx) => {
      const comment = (await lockRow(tx, ReviewCommentRow, id)) ?? refuse(unknownComment);
      if (comment.resolvedById !== null) {
        const { name } = await tx.findOneByOrFail(StaffUserRow, { id: comment.resolvedById });
        return refuse(alreadyResolved(name));
      }
      await tx.update(ReviewCommentRow, { id }, { resolvedAt: this.needs.clock.now(), resolvedById: by.id });
      const revision = await tx.findOneByOrFail(RevisionRow, { id: comment.revisionId });
      await this.needs.audit.record(tx, {
        by,
        action: 'recommendation.resolve-comment',
        objectId: revision.recommendationId,
        title: revision.content.title,
        summary: `version ${revision.number}, champ ${comment.field}`,
        before: { resolved: false },
        after: { resolved: true, revision: revision.number },
      });
      return tx.findOneByOrFail(RecommendationRow, { id: revision.recommendationId });
    });
  }
}
