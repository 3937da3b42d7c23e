import type { Messages } from '../client/messages';
import type { dashboard as fr } from './fr';

export const dashboard: Messages<typeof fr> = {
  hello: 'Hello %{name}',
  waiting: 'Waiting for you',
  received: 'contribution to review |||| contributions to review',
  mine: 'contribution claimed by you |||| contributions claimed by you',
  inReview: 'draft in review |||| drafts in review',
  approved: 'approved revision to publish |||| approved revisions to publish',
  drafts: 'draft in progress |||| drafts in progress',
  published: 'published recommendation |||| published recommendations',
};
