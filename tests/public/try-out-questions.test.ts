import type { AskedQuestionFragment as Question, FactType } from '../../admin/public/src/generated/graphql';
import { NO_ANSWERS } from '../../admin/public/src/try-out/answers/answers';
import type { Answers, Step } from '../../admin/public/src/try-out/answers/answers';
import { boundsFault } from '../../admin/public/src/try-out/fields/bounds';
import { canAsk } from '../../admin/public/src/try-out/fields/canAsk';
import { progressIn } from '../../admin/public/src/try-out/fields/progress';
import { questionToAsk } from '../../admin/public/src/try-out/fields/questionToAsk';
import { WORDS } from '../../admin/public/src/try-out/words/words';

const asked = (type: FactType, values: string[] = []): Question => ({
  fact: 'any',
  question: 'Any?',
  why: '',
  choices: values.map((value) => ({ value, label: value, facts: { any: value } })),
  definition: { type, multiple: false, minimum: null, maximum: null, unit: null, sensitive: false },
});

describe('a question', () => {
  test.each(['INTEGER', 'DECIMAL', 'DATE', 'PLACE', 'JOB_GROUP'] as const)('can be asked of a %s', (type) => {
    expect(canAsk(asked(type))).toBe(true);
  });

  test('can be asked whenever it has choices, whatever its type', () => {
    expect(canAsk(asked('JOB', ['one', 'two']))).toBe(true);
  });

  test('is passed over when its answer has no code that a client could find', () => {
    expect(canAsk(asked('JOB'))).toBe(false);
  });
});

describe('the question to ask', () => {
  const choices = (count: number): Question =>
    asked(
      'ENUM',
      Array.from({ length: count }, (_, index) => `choice-${index}`),
    );
  const [long, longer, short, typed, hidden] = [choices(9), choices(24), choices(8), asked('INTEGER'), asked('JOB')];

  const passed = (count: number): Answers => ({
    known: {},
    steps: Array.from({ length: count }, (_, index): Step => ({ fact: `fact-${index}`, facts: null })),
  });

  test.each([
    ['the short one', [longer, short, typed], short],
    ['the typed one', [longer, typed, short], typed],
    ['the best one, where all are long', [longer, long], longer],
  ])('is at first %s', (_which, questions, first) => {
    expect(questionToAsk(questions, NO_ANSWERS)).toBe(first);
    expect(questionToAsk(questions, passed(2))).toBe(first);
  });

  test('is the best one that has a field, as soon as something was answered', () => {
    const answered: Answers = { known: {}, steps: [{ fact: 'birthYear', facts: { birthYear: 1990 } }] };
    expect(questionToAsk([hidden, longer, short], answered)).toBe(longer);
    expect(questionToAsk([hidden], answered)).toBeUndefined();
    expect(questionToAsk([hidden], NO_ANSWERS)).toBeUndefined();
  });

  test('does not wait for an answer from somebody who passes them all', () => {
    expect(questionToAsk([longer, short], passed(3))).toBe(longer);
  });
});

describe('a number out of its bounds', () => {
  const year = { minimum: 1920, maximum: 2015, unit: 'year' };

  test('is told what is wrong with it, and not its bounds once more', () => {
    expect(boundsFault(WORDS.FR, 1800, year)).toBe(
      '1800 est trop petit : écrivez un nombre d’au moins 1920, ou passez la question.',
    );
    expect(boundsFault(WORDS.FR_TU, 2020, year)).toBe(
      '2020 est trop grand : écris un nombre d’au plus 2015, ou passe la question.',
    );
    expect(boundsFault(WORDS.EN, 200000, { minimum: 0, maximum: 150000, unit: 'EUR/year gross' })).toBe(
      '200,000 is too large: write a number of at most 150,000, or skip the question.',
    );
  });

  test.each([1920, 2015])('takes its bounds themselves: %d', (value) => {
    expect(boundsFault(WORDS.FR, value, year)).toBeUndefined();
  });

  test('is none where there are no bounds', () => {
    expect(boundsFault(WORDS.FR, -5, { minimum: null, maximum: null, unit: null })).toBeUndefined();
  });
});

describe('the progress', () => {
  const { FR } = WORDS;
  const said = (fittingCount: number, questionCount: number, answered: number): string =>
    progressIn(FR, { fittingCount, questionCount }, answered);

  test('says no large number, and that a few answers are enough, until they are given', () => {
    expect(said(16, 32, 0)).toBe(
      '16 conseils valent pour tout le monde. Encore quelques questions. Trois ou quatre réponses suffisent pour commencer. Vous pouvez vous arrêter quand vous voulez.',
    );
    expect(said(20, 11, 3)).toContain(FR.fewSuffice);
    expect(said(20, 11, 4)).toBe(`${FR.fitting(20)} ${FR.someLeft} ${FR.mayStop}`);
  });

  test('counts what is left towards the end', () => {
    expect(said(16, 10, 2)).toBe(
      '16 conseils vous conviennent déjà. Il reste 10 questions. Vous pouvez vous arrêter quand vous voulez.',
    );
  });

  test('passes over advice for everybody where there is none', () => {
    expect(said(0, 2, 0)).toBe(`Il reste 2 questions. ${FR.mayStop}`);
  });
});
