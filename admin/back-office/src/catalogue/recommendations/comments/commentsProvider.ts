import { request } from '../../../client/client';
import { withoutRefusal } from '../../../client/errors';
import { ResolveReviewCommentDocument } from '../../../generated/graphql';

async function resolveReviewComment(id: string): Promise<void> {
  withoutRefusal((await request(ResolveReviewCommentDocument, { input: { id } })).resolveReviewComment);
}

export const commentActions = { resolveReviewComment };
