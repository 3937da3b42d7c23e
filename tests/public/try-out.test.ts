import { addressIn, hashOf } from '../../admin/public/src/try-out/answers/address';
import {
  answeredIn,
  changesOf,
  factsOf,
  hasAnswer,
  holds,
  joined,
  NO_ANSWERS,
  skippedIn,
  withStep,
} from '../../admin/public/src/try-out/answers/answers';
import { snoozesFrom } from '../../admin/public/src/try-out/fields/snoozes';
import {
  capitalised,
  daysAfter,
  durationInWords,
  numberTyped,
  yearMeant,
} from '../../admin/public/src/try-out/fields/wording';
import { faultOf, isSignedOut, sentenceFor } from '../../admin/public/src/try-out/service/trouble';
import { WORDS } from '../../admin/public/src/try-out/words/words';

const licence = { fact: 'hasCarLicence', facts: { hasCarLicence: false } };
const year = { fact: 'birthYear', facts: { birthYear: 1990 } };
const health = { fact: 'healthLimits', facts: null };

describe('the answers', () => {
  const answers = [licence, health, year].reduce(withStep, NO_ANSWERS);

  test('are merged in the order of the questions, without those skipped', () => {
    expect(factsOf(answers)).toEqual({ hasCarLicence: false, birthYear: 1990 });
    expect(skippedIn(answers)).toEqual(['healthLimits']);
  });

  test('change in place when somebody goes back, and the later ones stay', () => {
    const changed = withStep(answers, { fact: 'hasCarLicence', facts: { hasCarLicence: true } });
    expect(changed.steps.map(({ fact }) => fact)).toEqual(['hasCarLicence', 'healthLimits', 'birthYear']);
    expect(factsOf(changed)).toEqual({ hasCarLicence: true, birthYear: 1990 });
  });

  test('are unknown again once skipped, even what a profile knew', () => {
    const known = { known: { birthYear: 1980, place: '93066' }, steps: [] };
    const skipped = withStep(known, { fact: 'birthYear', facts: null });
    expect(factsOf(skipped)).toEqual({ place: '93066' });
    expect(changesOf(skipped)).toEqual({ place: '93066', birthYear: null });
  });

  test('win over what the profile knew', () => {
    expect(factsOf(withStep({ known: { birthYear: 1980 }, steps: [] }, year))).toEqual({ birthYear: 1990 });
  });

  test('count from the first one that is no skip', () => {
    expect(hasAnswer(NO_ANSWERS)).toBe(false);
    expect(hasAnswer(withStep(NO_ANSWERS, health))).toBe(false);
    expect(hasAnswer(answers)).toBe(true);
    expect(hasAnswer({ known: { birthYear: 1980 }, steps: [] })).toBe(true);
    expect([answeredIn(NO_ANSWERS), answeredIn(answers)]).toEqual([0, 2]);
  });
});

describe('several choices', () => {
  const [money, papers] = [{ difficulties: ['MONEY'] }, { difficulties: ['PAPERS'] }];

  test('join their lists', () => {
    expect(joined([money, papers])).toEqual({ difficulties: ['MONEY', 'PAPERS'] });
    expect(joined([])).toEqual({});
  });

  test('are found in the answer', () => {
    expect(holds(joined([money]), money)).toBe(true);
    expect(holds(joined([money]), papers)).toBe(false);
    expect(holds({ hasCarLicence: false }, { hasCarLicence: false })).toBe(true);
    expect(holds(null, { hasCarLicence: false })).toBe(false);
  });
});

describe('the address of a screen', () => {
  test.each([
    { screen: 'welcome' } as const,
    { screen: 'question', number: 12 } as const,
    { screen: 'results' } as const,
    { screen: 'consent' } as const,
    { screen: 'plan' } as const,
    { screen: 'link' } as const,
    { screen: 'return', secret: `${'a'.repeat(22)}.${'b'.repeat(43)}` } as const,
  ])('leads back to it: %j', (address) => {
    expect(addressIn(hashOf(address))).toEqual(address);
  });

  test.each(['', '#', '#question-0', '#question-x', '#question-99999', '#elsewhere', '#results '])(
    'names no screen: %j',
    (hash) => expect(addressIn(hash)).toBeUndefined(),
  );
});

describe('the wording', () => {
  test('begins a choice with a capital', () => {
    expect(capitalised('état des lieux', 'fr')).toBe('État des lieux');
    expect(capitalised('3 mois ou plus', 'fr')).toBe('3 mois ou plus');
  });

  test('says durations in the language of the page', () => {
    const inFrench = (minutes: number): string => durationInWords(minutes, 'fr').replace(/\s/g, ' ');
    expect([1, 45, 60, 90].map(inFrench)).toEqual(['1 minute', '45 minutes', '1 heure', '1 heure et 30 minutes']);
    expect(durationInWords(135, 'en')).toBe('2 hours and 15 minutes');
  });

  test('knows the next day, also at the end of a month and of a year', () => {
    expect(['2026-11-27', '2026-02-28', '2026-12-31'].map((day) => daysAfter(day, 1))).toEqual([
      '2026-11-28',
      '2026-03-01',
      '2027-01-01',
    ]);
  });

  test.each([
    ['a Friday', '2026-11-27', ['TOMORROW 2026-11-28', 'MONDAY 2026-11-30', 'WEEK 2026-12-04']],
    ['a Sunday, whose Monday is tomorrow', '2026-11-29', ['TOMORROW 2026-11-30', 'WEEK 2026-12-06']],
    ['a Monday, whose next is in a week', '2026-11-30', ['TOMORROW 2026-12-01', 'WEEK 2026-12-07']],
    ['a Tuesday', '2026-12-01', ['TOMORROW 2026-12-02', 'MONDAY 2026-12-07', 'WEEK 2026-12-08']],
  ])('puts an action off from %s', (_weekday, day, days) => {
    expect(snoozesFrom(day).map(({ snooze, until }) => `${snooze} ${until}`)).toEqual(days);
  });

  test('knows the year that is typed with two digits', () => {
    expect(['94', ' 05 ', '12', '1994', '194', '9'].map((text) => yearMeant(text, 2011))).toEqual([
      1994,
      2005,
      1912,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('reads numbers as people type them', () => {
    expect(['1990', ' 24 000 ', '12,5', '-3'].map(numberTyped)).toEqual([1990, 24_000, 12.5, -3]);
    expect(['', 'douze', '12h', '1.2.3'].map(numberTyped)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('a request that fails', () => {
  const { fr, en } = { fr: WORDS.FR, en: WORDS.EN };

  test.each([
    [{ kind: 'unreachable' } as const, fr.unreachable],
    [{ kind: 'refused', code: 'RATE_LIMITED' } as const, fr.tooMany],
    [{ kind: 'refused', code: 'SERVICE_UNAVAILABLE' } as const, fr.unavailable],
    [{ kind: 'refused', code: 'BAD_USER_INPUT' } as const, fr.refused],
    [{ kind: 'refused', code: '' } as const, fr.unavailable],
  ])('is explained: %j', (failure, sentence) => {
    expect(sentenceFor(failure, fr)).toBe(sentence);
    expect(faultOf(failure, fr)).toBe(sentence);
  });

  test('is told in the words of the API when it was expected', () => {
    const userErrors = [{ code: 'CONSENT_REQUIRED', message: 'Consent is needed.', field: null }];
    expect(faultOf({ kind: 'data', data: { changed: { userErrors } } }, en)).toBe('Consent is needed.');
    expect(faultOf({ kind: 'data', data: { changed: { userErrors: [] } } }, en)).toBe('');
  });

  test('ends the profile only when the API says that nobody is signed in', () => {
    expect(isSignedOut({ kind: 'refused', code: 'UNAUTHENTICATED' })).toBe(true);
    expect(isSignedOut({ kind: 'refused', code: 'RATE_LIMITED' })).toBe(false);
    expect(isSignedOut({ kind: 'unreachable' })).toBe(false);
  });
});
