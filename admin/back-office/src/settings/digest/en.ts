import type { digest as fr } from './fr';

export const digest: Record<keyof typeof fr, string> = {
  title: 'My notices by e-mail',
  help: 'Your unread notices, with a link to each, soon after 8 o’clock, in the language of the screens when you choose. Without anything new, no message.',
  NONE: 'Never',
  WORKING_DAYS: 'Each working morning',
  WEEKLY: 'Once a week, on the first working day',
  saved: 'Choice saved.',
};
