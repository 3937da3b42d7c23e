import type { Messages } from '../../client/messages';
import type { similar as fr } from './fr';

export const similar: Messages<typeof fr> = {
  duplicates: 'Duplicates',
  title: 'Similar items',
  none: 'No similar item has been published, received or refused.',
  RECOMMENDATION: 'Published recommendation',
  CONTRIBUTION: 'Contribution',
  likeness: {
    SAME: 'almost the same, %{percent}%',
    CLOSE: 'very similar, %{percent}%',
    AKIN: 'somewhat similar, %{percent}%',
  },
  refused: 'Already refused: %{reason}',
  mark: 'Duplicate of this one',
};
