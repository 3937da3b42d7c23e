import { WHEN_UNSURE, scoreOf } from '../scoring.rules';
import type { Scorer } from './scorers.types';

/** What editors give, whatever people answer: to see what their answers bring. */
export const EDITORS_ONLY: Scorer = {
  name: 'editors-only',
  score: async (person, items) =>
    new Map(
      items.map(({ item, isSure }) => [
        item.id,
        { score: scoreOf(item.content, person).score * (isSure ? 1 : WHEN_UNSURE) },
      ]),
    ),
};
