import type { Messages } from '../../client/messages';
import type { feedback as frenchFeedback, reviews as frenchReviews } from './fr';

export const reviews: Messages<typeof frenchReviews> = {
  title: 'To be looked at again',
  overdue: 'Overdue since %{date}',
  dueOn: 'To be looked at again on %{date}',
  notOnline: 'It is not online: there is nothing to look at again.',
  reviewedAt: 'Last looked at on %{date}',
  every: 'Every %{smart_count} days',
  owner: 'By %{name}',
  nobody: 'By nobody in particular',
  message: 'What you checked (optional)',
  stillRight: 'It is still right',
  reviewed: 'Noted: still right.',
  plan: 'Change how often',
  everyDays: 'Days between two reviews',
  everyDaysHelp: 'From 7 to 1,095. Empty: 365 for a strategy, 180 for an action.',
  ownerLabel: 'Who looks at it again',
  noOwner: 'Nobody in particular',
  save: 'Save how often',
  saved: 'Saved.',
  saveFirst: 'Save your changes first.',
  filter: 'Review by date',
  filterOwner: 'Looked at again by',
  late: 'Overdue',
  inTime: 'Not yet due',
};

export const feedback: Messages<typeof frenchFeedback> = {
  title: 'What people say of it',
  people: 'People who answered: %{people}',
  tooFew: 'Too few answers to tell anything: ten are needed, from yesterday at the latest.',
  notForMe: 'Not for me: %{share}%',
  done: 'Done: %{share}%',
  useful: 'Useful, of those who told: %{share}%',
  conditions: '“Not for me”, condition by condition',
  condition: '%{share}% of %{people} people',
  few: 'too few people',
};
