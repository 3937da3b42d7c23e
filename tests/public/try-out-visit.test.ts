import { browserStore, memoryStore } from '../../admin/public/src/page/store';
import type { Store } from '../../admin/public/src/page/store';
import { NO_ANSWERS, changesOf, skippedIn } from '../../admin/public/src/try-out/answers/answers';
import { localeFor } from '../../admin/public/src/try-out/answers/language';
import { Visit } from '../../admin/public/src/try-out/answers/visit';

const forbidden: Store = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('forbidden');
  },
  removeItem: () => {
    throw new Error('forbidden');
  },
};

const year = { fact: 'birthYear', facts: { birthYear: 1990 } };

describe('the language of a browser', () => {
  test.each([
    [['en-US', 'en'], 'EN'],
    [['fr-FR', 'en'], 'FR'],
    [['de-DE', 'en-GB', 'fr'], 'EN'],
    [['ES', 'FR-CA', 'EN'], 'FR'],
    [['eo'], 'FR'],
    [[], 'FR'],
  ])('is found in %j: %s', (languages, locale) => {
    expect(localeFor(languages)).toBe(locale);
  });
});

describe('what is remembered of a visit', () => {
  test('keeps the answers through a reload, and not for another tab', () => {
    const [lasting, passing] = [memoryStore(), memoryStore()];
    new Visit({ lasting, passing }).take(year);
    expect(new Visit({ lasting, passing }).answers.steps).toEqual([year]);
    expect(new Visit({ lasting, passing: memoryStore() }).answers).toEqual(NO_ANSWERS);
    expect(new Visit({ lasting, passing: memoryStore() }).token).toBeUndefined();
  });

  test('keeps the language for the next visit, and takes French for an unknown one', () => {
    const lasting = memoryStore();
    expect(new Visit({ lasting, passing: memoryStore() }).locale).toBe('FR');
    new Visit({ lasting, passing: memoryStore() }).speak('FR_TU');
    expect(new Visit({ lasting, passing: memoryStore() }).locale).toBe('FR_TU');
    lasting.setItem('try-out-locale', 'DE');
    expect(new Visit({ lasting, passing: memoryStore() }).locale).toBe('FR');
  });

  test('begins in the language of the browser, until one is chosen or a profile is made in it', () => {
    const [lasting, passing] = [memoryStore(), memoryStore()];
    const visit = new Visit({ lasting, passing }, 'EN');
    expect(visit.locale).toBe('EN');
    expect(lasting.getItem('try-out-locale')).toBeNull();
    visit.profileMade('secret');
    expect(new Visit({ lasting, passing }, 'FR').locale).toBe('EN');
    visit.speak('FR_TU');
    expect(new Visit({ lasting, passing }, 'EN').locale).toBe('FR_TU');
  });

  test('knows whether the profile is to be read, and to be told', () => {
    const [lasting, passing] = [memoryStore(), memoryStore()];
    const visit = new Visit({ lasting, passing });
    expect(visit.isProfileUnread).toBe(false);
    visit.take(year);
    visit.profileMade('secret');
    expect([visit.token, visit.isProfileUnread, visit.isUnsaved]).toEqual(['secret', false, false]);
    visit.take({ fact: 'hasResume', facts: null });
    expect(visit.isUnsaved).toBe(true);
    const later = new Visit({ lasting, passing: memoryStore() });
    expect([later.token, later.isProfileUnread]).toEqual(['secret', true]);
    later.profileRead({ facts: { birthYear: 1990 }, skippedQuestions: ['hasResume'] });
    expect([later.isProfileUnread, later.answers.known]).toEqual([false, { birthYear: 1990 }]);
  });

  test('skips what the profile keeps as skipped, until it is answered', () => {
    const passing = memoryStore();
    const visit = new Visit({ lasting: memoryStore(), passing });
    visit.profileRead({ facts: { housing: 'NONE' }, skippedQuestions: ['hasResume', 'housing'] });
    visit.take({ fact: 'birthYear', facts: null });
    const reloaded = new Visit({ lasting: memoryStore(), passing });
    expect(skippedIn(reloaded.answers)).toEqual(['hasResume', 'housing', 'birthYear']);
    // What another front end was told since is known.
    expect(changesOf(reloaded.answers)).toEqual({ housing: 'NONE', birthYear: null });
    reloaded.take({ fact: 'hasResume', facts: { hasResume: true } });
    expect(skippedIn(reloaded.answers)).toEqual(['housing', 'birthYear']);
  });

  test('keeps the agreement to sensitive answers for the tab, and forgets such answers with it', () => {
    const [lasting, passing] = [memoryStore(), memoryStore()];
    const visit = new Visit({ lasting, passing });
    expect(visit.agreesToSensitive).toBe(false);
    visit.agreeToSensitive();
    visit.take(year);
    visit.take({ fact: 'housing', facts: { housing: 'NONE' } });
    visit.take({ fact: 'difficulties', facts: { difficulties: ['RESUME', 'HEALTH'] } });
    expect(new Visit({ lasting, passing }).agreesToSensitive).toBe(true);
    expect(new Visit({ lasting, passing: memoryStore() }).agreesToSensitive).toBe(false);
    const left = { birthYear: 1990, difficulties: ['RESUME'] };
    const kept = ['housing', 'benefits'];
    visit.sensitiveForgotten({ facts: left, skippedQuestions: kept });
    const steps = [
      year,
      { fact: 'housing', facts: null },
      { fact: 'difficulties', facts: { difficulties: ['RESUME'] } },
    ];
    expect([visit.agreesToSensitive, visit.answers]).toEqual([false, { known: left, kept, steps }]);
  });

  test('opens a profile by a link with nothing of whoever was here before', () => {
    const [lasting, passing] = [memoryStore(), memoryStore()];
    const visit = new Visit({ lasting, passing });
    visit.take(year);
    visit.profileOpened('secret', 'FR_TU');
    expect([visit.token, visit.locale, visit.answers, visit.isUnsaved, visit.isProfileUnread]).toEqual([
      'secret',
      'FR_TU',
      NO_ANSWERS,
      false,
      true,
    ]);
  });

  test('leaves the language alone once all is forgotten', () => {
    const [lasting, passing] = [memoryStore(), memoryStore()];
    const visit = new Visit({ lasting, passing });
    visit.speak('EN');
    visit.take(year);
    visit.profileMade('secret');
    visit.forgetAll();
    expect(passing.getItem('try-out-answers')).toBeNull();
    expect([visit.token, visit.answers, visit.locale]).toEqual([undefined, NO_ANSWERS, 'EN']);
  });

  test.each([
    '{',
    'null',
    '[]',
    '{"answers": 3}',
    '{"answers": {"steps": [{"fact": 3}, null, {"fact": "a", "facts": []}]}}',
  ])('reads nothing from a store that holds %j', (stored) => {
    const passing = memoryStore();
    passing.setItem('try-out-answers', stored);
    expect(new Visit({ lasting: memoryStore(), passing }).answers).toEqual(NO_ANSWERS);
  });

  test('works for the time of the page where the browser forbids storage', () => {
    const denied = (): Store => {
      throw new Error('forbidden');
    };
    const visit = new Visit({ lasting: browserStore(denied), passing: browserStore(denied) });
    visit.speak('EN');
    visit.take(year);
    visit.profileMade('secret');
    expect([visit.answers.steps, visit.locale, visit.token]).toEqual([[year], 'EN', 'secret']);
  });

  test('works where the browser lets nothing be written', () => {
    const visit = new Visit({ lasting: forbidden, passing: forbidden });
    visit.take(year);
    expect([visit.answers.steps, visit.locale, visit.token]).toEqual([[year], 'FR', undefined]);
  });
});
