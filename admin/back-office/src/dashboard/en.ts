import type { Messages } from '../client/messages';
import type { dashboard as fr } from './fr';

export const dashboard: Messages<typeof fr> = {
  hello: 'Hello %{name}',
  waiting: 'What waits for you',
  received: 'contribution to look at |||| contributions to look at',
  mine: 'contribution claimed by you |||| contributions claimed by you',
  inReview: 'draft in review |||| drafts in review',
  approved: 'approved revision to publish |||| approved revisions to publish',
  drafts: 'draft under way |||| drafts under way',
  published: 'live recommendation |||| live recommendations',
};
