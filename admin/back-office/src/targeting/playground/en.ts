import type { Messages } from '../../client/messages';
import type { playground as fr } from './fr';

export const playground: Messages<typeof fr> = {
  name: 'Playground',
  help: 'A rule and a person: see what the rule says of them, and why. Nothing is saved here.',
  rule: 'The rule',
  person: 'The person',
  result: 'The result',
  situation: 'Take a situation',
  recommendation: 'Take a recommendation',
  persona: 'Take a persona',
  empty: 'Start from nothing',
  locale: 'Language of the sentences',
  incomplete: 'The result will come once every condition has its value.',
  try: 'Try it',
};
