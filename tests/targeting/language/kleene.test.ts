import { evaluate, type Rule, type Truth } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const world = fixtureWorld();
const facts = { hasResume: true };
const of: Record<Truth, Rule> = {
  TRUE: { fact: 'hasResume', op: 'eq', value: true },
  FALSE: { fact: 'hasResume', op: 'eq', value: false },
  UNKNOWN: { fact: 'hasVehicle', op: 'eq', value: true },
};

describe("Kleene's strong logic", () => {
  test.each([
    ['TRUE', 'TRUE', 'TRUE', 'TRUE', 'FALSE'],
    ['TRUE', 'UNKNOWN', 'UNKNOWN', 'TRUE', 'FALSE'],
    ['TRUE', 'FALSE', 'FALSE', 'TRUE', 'FALSE'],
    ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['UNKNOWN', 'FALSE', 'FALSE', 'UNKNOWN', 'UNKNOWN'],
    ['FALSE', 'FALSE', 'FALSE', 'FALSE', 'TRUE'],
  ] satisfies [Truth, Truth, Truth, Truth, Truth][])(
    'of %s with %s gives %s for all, %s for any, %s for none',
    (...truths) => {
      const [left, right, all, any, none] = truths;
      for (const parts of [
        [of[left], of[right]],
        [of[right], of[left]],
      ]) {
        expect(evaluate({ all: parts }, facts, world)).toBe(all);
        expect(evaluate({ any: parts }, facts, world)).toBe(any);
        expect(evaluate({ none: parts }, facts, world)).toBe(none);
      }
    },
  );

  test('makes unknown situations and cycles UNKNOWN', () => {
    const looping = fixtureWorld({ situations: { a: { situation: 'b' }, b: { situation: 'a' } } });
    expect(evaluate({ situation: 'a' }, facts, looping)).toBe('UNKNOWN');
    expect(evaluate({ situation: 'gone' }, facts, looping)).toBe('UNKNOWN');
  });
});
