import type { Messages } from '../../client/messages';
import type { suggestions as fr } from './fr';

export const suggestions: Messages<typeof fr> = {
  title: 'From words to a rule',
  stated: 'Ticked by the person',
  suggested: 'Read in their words',
  suggestedNothing: 'The words say nothing sure about whom it is for.',
  from: {
    title: 'from “%{excerpt}”, in the title',
    body: 'from “%{excerpt}”',
    usefulWhen: 'from “%{excerpt}”, in “useful when”',
  },
  retained: 'Kept in the recommendation',
  retainedNothing: 'The recommendation has no rule of its own.',
  notYet: 'Nothing yet: no recommendation came of it.',
  add: 'Add to the rule',
  inRule: 'In the rule',
  added: 'Condition added to the rule. It is kept once you save.',
};
