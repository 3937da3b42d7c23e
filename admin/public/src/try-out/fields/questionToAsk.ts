import type { AskedQuestionFragment } from '../../generated/graphql';
import { hasAnswer } from '../answers/answers';
import type { Answers } from '../answers/answers';
import { canAsk } from './canAsk';

/** A longer list would be a wall to who has just come. */
const MAX_FIRST_CHOICES = 8;
/** Who passed so many short questions has seen what the page is like: the best one need not wait for an answer. */
const FIRST_QUESTIONS = 3;

/** The best of the next questions that has a field. At first, it is a short one if there is one. */
export function questionToAsk(
  questions: readonly AskedQuestionFragment[],
  answers: Answers,
): AskedQuestionFragment | undefined {
  const [best, ...others] = questions.filter(canAsk);
  const isFirst = !hasAnswer(answers) && answers.steps.length < FIRST_QUESTIONS;
  if (best === undefined || !isFirst) return best;
  return [best, ...others].find(({ choices }) => choices.length <= MAX_FIRST_CHOICES) ?? best;
}
