import { array, assert, boolean, integer, nat, property, record } from 'fast-check';
import { Candidates } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someCandidate } from './some-candidate';

describe('the candidates', () => {
  it('are known by number as they were put last, however they came, changed and went', () => {
    const step = record({ name: nat(40), weight: integer({ min: 0, max: 2 }), isAction: boolean(), goes: boolean() });
    const world = fixtureWorld();
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        const candidates = new Candidates();
        const fresh = new Candidates();
        const now = new Map<string, Candidate>();
        for (const { name, weight, isAction, goes } of steps) {
          const one = someCandidate(`n${name}`, { weight }, isAction ? 'ACTION' : 'STRATEGY');
          const { id } = one.item;
          if (goes) now.delete(id);
          else now.set(id, one);
          const number = goes ? candidates.remove(id) : candidates.put(one);
          expect(goes || candidates.at(number as number) === one).toBe(true);
          expect(candidates.numberOf(id)).toBe(goes ? undefined : number);
        }
        for (const [id, one] of now) {
          const [number, alone] = [candidates.numberOf(id) as number, fresh.put(one)];
          expect(candidates.at(number)).toBe(one);
          for (const columns of ['weight', 'publishedDay', 'lot', 'hasLines', 'excludes'] as const)
            expect(candidates[columns](number)).toBe(fresh[columns](alone));
          expect(candidates.isOfKind(number, one.item.kind)).toBe(true);
          expect(candidates.closeness(number, world)).toBe(candidates.closeness(number, world));
        }
      }),
    );
  });
});
