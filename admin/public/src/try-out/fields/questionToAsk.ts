import type { AskedQuestionFragment } from '../../generated/graphql';
import { canAsk } from './canAsk';

/** A longer list would be a wall to who has just come. */
const MAX_FIRST_CHOICES = 8;

/** The best of the next questions that has a field. Until something was answered, it is a short one if there is one. */
export function questionToAsk(
  questions: readonly AskedQuestionFragment[],
  hasAnswer: boolean,
): AskedQuestionFragment | undefined {
  const [best, ...others] = questions.filter(canAsk);
  if (best === undefined || hasAnswer) return best;
  return [best, ...others].find(({ choices }) => choices.length <= MAX_FIRST_CHOICES) ?? best;
}
