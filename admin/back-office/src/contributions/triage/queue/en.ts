import type { Messages } from '../../../client/messages';
import type { queue as fr } from './fr';

export const queue: Messages<typeof fr> = {
  freeShort: 'Unclaimed',
  triage: 'In the queue',
  late: 'Overdue',
  suspect: 'Possible spam',
  priorityBecause: 'Priority %{priority}: %{reasons}',
  priorityAlone: 'Priority %{priority}',
  queues: {
    title: 'Queue',
    all: 'Everything',
    advice: 'Advice',
    offers: 'Offers',
  },
};
