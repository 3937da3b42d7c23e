import type { Messages } from '../../client/messages';
import type { similar as fr } from './fr';

export const similar: Messages<typeof fr> = {
  duplicates: 'Its duplicates',
  title: 'What resembles it',
  none: 'Nothing published, waiting or refused resembles it.',
  RECOMMENDATION: 'Published recommendation',
  CONTRIBUTION: 'Contribution',
  likeness: {
    SAME: 'almost the same (%{percent}%)',
    CLOSE: 'very close (%{percent}%)',
    AKIN: 'somewhat alike (%{percent}%)',
  },
  refused: 'Already refused: %{reason}',
  mark: 'Mark as a duplicate of this one',
};
