import type { Messages } from '../../../client/messages';
import type { trying as fr } from './fr';

export const trying: Messages<typeof fr> = {
  help: 'Try a rule on a person: see whether it applies to them, and why. Nothing is saved here.',
  rule: 'Rule',
  person: 'Person',
  result: 'Result',
  situation: 'Start from a situation',
  recommendation: 'Start from a recommendation',
  persona: 'Start from a persona',
  empty: 'Start from scratch',
  locale: 'Language of the sentences',
  asOf: 'As at the end of (optional)',
  begin: 'Add a condition, or start from a situation or a recommendation: you will see here whom it is for, and why.',
  incomplete: 'The result will appear once every condition has a value.',
};
