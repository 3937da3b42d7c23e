import type { Step } from '../answers/answers';
import type { Question } from '../service/questions';
import type { Words } from '../words/words';

/** A question to draw, what was answered before, and what to do with the answer. */
export interface Asking {
  question: Question;
  before: Step | undefined;
  words: Words;
  answered: (answer: Omit<Step, 'fact'>) => void;
}
