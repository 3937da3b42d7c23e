import type { Messages } from '../../../../client/messages';
import type { usefulness as fr } from './fr';

export const usefulness: Messages<typeof fr> = {
  title: 'To how many people it is useful',
  estimate: 'Estimate: useful to %{estimate}% of people.',
  between: 'Nine times in ten, the true share is between %{low} and %{high}%.',
  tooFew: 'Too few answers for an estimate: ten are needed.',
  expected: 'Expected from its base score: %{expected}%.',
  people: 'People who answered: %{count}',
  useful: 'Useful: %{count}',
  notUseful: 'Not useful: %{count}',
  moves: 'Effect on the score: %{moves}',
  movesNot: 'The score does not change.',
  help: 'Done or said to be useful, against refused or said not to be: the last word of each person in two years, counted each night, without the last day. The ranking listens first to people of the same age who have been searching as long.',
};
