import type { Messages } from '../../client/messages';
import type { suggestions as fr } from './fr';

export const suggestions: Messages<typeof fr> = {
  title: 'From words to a rule',
  stated: 'Ticked by the person',
  suggested: 'Suggested by their words',
  suggestedNothing: 'The words do not clearly say who this is for.',
  from: {
    title: 'from “%{excerpt}”, in the title',
    body: 'from “%{excerpt}”',
    usefulWhen: 'from “%{excerpt}”, in “useful when”',
  },
  retained: 'Rule of the recommendation',
  retainedNothing: 'The recommendation has no rule.',
  notYet: 'No recommendation yet.',
  add: 'Add to the rule',
  inRule: 'Already in the rule',
  added: 'Condition added to the rule. Save to keep it.',
};
