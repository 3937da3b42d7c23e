import { array, assert, boolean, integer, nat, property, record } from 'fast-check';
import { Candidates } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { someCandidate } from './some-candidate';

const slugs = (candidates: readonly Candidate[]): string[] => candidates.map(({ item }) => item.slug);

describe('the candidates', () => {
  it('stand by weight and by name, however they came, changed and went', () => {
    const step = record({ name: nat(8), weight: integer({ min: 0, max: 2 }), goes: boolean() });
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const candidates = new Candidates();
        const now = new Map<string, Candidate>();
        for (const { name, weight, goes } of steps) {
          const one = someCandidate(`n${name}`, { weight });
          if (goes) now.delete(one.item.id);
          else now.set(one.item.id, one);
          const number = goes ? candidates.remove(one.item.id) : candidates.put(one);
          expect(goes || candidates.at(number as number) === one).toBe(true);
          expect(candidates.numberOf(one.item.id)).toBe(goes ? undefined : number);
          const order = candidates.order();
          const placeOf = (id: string): number => order[candidates.numberOf(id) as number] as number;
          const expected = [...now.values()].sort(
            (left, right) =>
              right.item.content.weight - left.item.content.weight || (left.item.slug < right.item.slug ? -1 : 1),
          );
          expect(slugs([...now.values()].sort((a, b) => placeOf(a.item.id) - placeOf(b.item.id)))).toEqual(
            slugs(expected),
          );
        }
      }),
    );
  });

  it('are looked at few at a time where one of very many comes, changes or goes', () => {
    let looks = 0;
    const counted = (name: string, weight: number): Candidate => {
      const one = someCandidate(name, { weight });
      Object.defineProperty(one.item, 'slug', { get: () => ((looks += 1), name) });
      return one;
    };
    const candidates = new Candidates();
    for (let index = 0; index < 5000; index += 1) candidates.put(counted(`n${index}`, index % 3));
    candidates.order();
    looks = 0;
    candidates.put(counted('new', 1));
    candidates.put(counted('n77', 0));
    candidates.remove('id of n5');
    candidates.order();
    expect(looks).toBeLessThan(200);
  });
});
