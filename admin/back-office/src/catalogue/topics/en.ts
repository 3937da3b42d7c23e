import type { Messages } from '../../client/messages';
import type { topicCounts as fr } from './fr';

export const topicCounts: Messages<typeof fr> = {
  name: 'Topic |||| Topics',
};
