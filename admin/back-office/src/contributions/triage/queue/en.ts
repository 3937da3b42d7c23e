import type { Messages } from '../../../client/messages';
import type { queue as fr } from './fr';

export const queue: Messages<typeof fr> = {
  late: 'Overdue',
  lateDays: 'by %{smart_count} day |||| by %{smart_count} days',
  triage: 'In the queue',
  suspect: 'Possible spam',
  marks: {
    answered: 'Answered',
    repeated: 'Also received %{smart_count} other time |||| Also received %{smart_count} other times',
    personal: 'Holds personal data',
  },
  queues: {
    title: 'Queue',
    all: 'Everything',
    advice: 'Advice',
    offers: 'Offers',
    filters: 'Filters: %{smart_count}',
    pages: 'Pages of the queue',
    noResult: 'Nothing found with these filters.',
    range: '%{from}–%{to} of %{total}',
  },
  bench: {
    title: 'Contributions',
    choose: 'Choose a contribution, or press J to open the first.',
    back: 'Back to the queue',
    done: 'Nothing waits in this queue any more.',
    none: 'Nothing to open with these filters.',
  },
  keys: {
    queue: 'The queue',
    decide: 'The open contribution',
    next: 'Next',
    previous: 'Previous',
    open: 'Open, or go to the title',
    undo: 'Undo the last decision',
    note: 'Write a note',
    search: 'Search the queue',
  },
};
