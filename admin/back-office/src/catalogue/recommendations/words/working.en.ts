import type { Messages } from '../../../client/messages';
import type { working as french } from './working.fr';

export const working: Messages<typeof french> = {
  offer: 'You have unsaved changes of %{at}.',
  take: 'Take them up',
  giveUp: 'Give them up',
  alsoEditing:
    '%{name} has been writing in this recommendation too, since %{at}. Nothing is locked: what you both change is settled field by field.',
  leaving: 'Your text is kept, but not saved yet: you can take it up again when you come back. Leave this page?',
  stale: 'Somebody has saved this recommendation since you opened it.',
  show: 'Show what is saved now',
  staleTyped: 'Somebody has saved this recommendation since you opened it. Your changes are kept.',
  compare: 'Compare and choose',
  title: { saved: 'Two texts to bring together', screen: 'Take up your changes' },
  help: {
    saved:
      'Nothing is lost: your changes are kept. For each field that both of you changed, choose the text that stays. Then save.',
    screen: 'For each field that the screen says otherwise, choose the text that stays. Then save.',
  },
  onlyMine: 'Changed by you alone, and kept: %{fields}.',
  onlyTheirs: {
    saved: 'Changed by the other person alone, and taken over: %{fields}.',
    screen: 'Changed since, and left as it is: %{fields}.',
  },
  mine: 'Keep your text',
  theirs: { saved: 'Take the saved text', screen: 'Keep what is on the screen' },
  empty: 'Nothing',
  later: 'Later',
  settle: 'Go on with these choices',
  state: {
    typing: 'Kept on this device, not saved yet.',
    kept: 'Kept at %{at}, not saved yet.',
    offline: 'The server does not answer: kept on this device.',
    signedOut: 'Your session has ended: kept on this device.',
    refused: 'The server cannot keep this text: kept on this device.',
  },
};
