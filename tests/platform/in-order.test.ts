import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { mergeInOrder, placeInOrder } from '../../api/platform/in-order';

const rising = (left: number, right: number): number => left - right;

describe('a list in order', () => {
  it('gives what sorting everything gives, without what was taken out', () => {
    const numbers = uniqueArray(integer(), { maxLength: 30 });
    assert(
      property(numbers, numbers, array(integer({ min: 0, max: 29 })), (some, others, chosen) => {
        const list = some.toSorted(rising);
        const before = [...list];
        const without = [...new Set(chosen)].filter((place) => place < list.length);
        const more = others.filter((number) => !some.includes(number));
        const stay = list.filter((_, place) => !without.includes(place));
        expect(mergeInOrder(list, { without, more }, rising)).toEqual([...stay, ...more].sort(rising));
        expect(list).toEqual(before);
      }),
    );
  });

  it('tells the place of what it holds', () => {
    assert(
      property(uniqueArray(integer(), { minLength: 1 }), (some) => {
        const list = some.toSorted(rising);
        expect(list.map((number) => placeInOrder(list, number, rising))).toEqual([...list.keys()]);
      }),
    );
  });

  it('compares a few items with a few others, however many stay', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => 2 * index);
    let comparisons = 0;
    const counted = (left: number, right: number): number => {
      comparisons += 1;
      return left - right;
    };
    mergeInOrder(list, { without: [5, 9000], more: [7, 12_001, 3] }, counted);
    expect(comparisons).toBeLessThan(60);
  });
});
