import type { Store } from '../../admin/public/src/page/store';
import { NO_ANSWERS } from '../../admin/public/src/try-out/answers/answers';
import { Visit } from '../../admin/public/src/try-out/answers/visit';

function memory(): Store & { keys: () => string[] } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

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

describe('what is remembered of a visit', () => {
  test('keeps the answers through a reload, and not for another tab', () => {
    const [lasting, passing] = [memory(), memory()];
    new Visit({ lasting, passing }).take(year);
    expect(new Visit({ lasting, passing }).answers.steps).toEqual([year]);
    expect(new Visit({ lasting, passing: memory() }).answers).toEqual(NO_ANSWERS);
    expect(lasting.keys()).toEqual([]);
  });

  test('keeps the language for the next visit, and takes French for an unknown one', () => {
    const lasting = memory();
    expect(new Visit({ lasting, passing: memory() }).locale).toBe('FR');
    new Visit({ lasting, passing: memory() }).speak('FR_TU');
    expect(new Visit({ lasting, passing: memory() }).locale).toBe('FR_TU');
    lasting.setItem('try-out-locale', 'DE');
    expect(new Visit({ lasting, passing: memory() }).locale).toBe('FR');
  });

  test('knows whether the profile is to be read, and to be told', () => {
    const [lasting, passing] = [memory(), memory()];
    const visit = new Visit({ lasting, passing });
    expect(visit.isProfileUnread).toBe(false);
    visit.take(year);
    visit.profileMade('secret');
    expect([visit.token, visit.isProfileUnread, visit.isUnsaved]).toEqual(['secret', false, false]);
    visit.take({ fact: 'hasResume', facts: null });
    expect(visit.isUnsaved).toBe(true);
    const later = new Visit({ lasting, passing: memory() });
    expect([later.token, later.isProfileUnread]).toEqual(['secret', true]);
    later.profileRead({ birthYear: 1990 });
    expect([later.isProfileUnread, later.answers.known]).toEqual([false, { birthYear: 1990 }]);
  });

  test('leaves the language alone once all is forgotten', () => {
    const [lasting, passing] = [memory(), memory()];
    const visit = new Visit({ lasting, passing });
    visit.speak('EN');
    visit.take(year);
    visit.profileMade('secret');
    visit.forgetAll();
    expect([lasting.keys(), passing.keys()]).toEqual([['try-out-locale'], []]);
    expect([visit.token, visit.answers, visit.locale]).toEqual([undefined, NO_ANSWERS, 'EN']);
  });

  test.each([
    '{',
    'null',
    '[]',
    '{"answers": 3}',
    '{"answers": {"steps": [{"fact": 3}, null, {"fact": "a", "facts": []}]}}',
  ])('reads nothing from a store that holds %j', (stored) => {
    const passing = memory();
    passing.setItem('try-out-answers', stored);
    expect(new Visit({ lasting: memory(), passing }).answers).toEqual(NO_ANSWERS);
  });

  test('works for the time of the page where the browser forbids storage', () => {
    const visit = new Visit({ lasting: forbidden, passing: forbidden });
    visit.take(year);
    expect([visit.answers.steps, visit.locale, visit.token]).toEqual([[year], 'FR', undefined]);
  });
});
