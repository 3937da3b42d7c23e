import type { Messages } from '../../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  figures: 'In a cell: strategies · actions that people get on average.',
  EMPTY: ': less than one strategy, or less than one action',
  THIN: ': fewer than three strategies, or five actions',
  nobody: '–: nobody in the sample',
};
