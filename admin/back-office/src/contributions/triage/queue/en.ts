import type { Messages } from '../../../client/messages';
import type { queue as fr } from './fr';

export const queue: Messages<typeof fr> = {
  freeShort: 'Free',
  triage: 'In the queue',
  late: 'Overdue',
  suspect: 'Spam?',
  priorityBecause: 'Priority %{priority}: %{reasons}',
  priorityAlone: 'Priority %{priority}',
  queues: {
    title: 'Which queue',
    all: 'Everything',
    advice: 'Advice',
    offers: 'Offers',
  },
};
