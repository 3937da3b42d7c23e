import { array, assert, boolean, integer, nat, property, record } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { Candidates } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { Evidence } from '../../api/recommendations/usefulness/evidence.rules';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someCandidate } from './some-candidate';

const step = record({ name: nat(40), weight: integer({ min: 0, max: 2 }), isAction: boolean(), goes: boolean() });
type Step = typeof step extends Arbitrary<infer Value> ? Value : never;

const drawn = ({ name, weight, isAction }: Step): Candidate =>
  someCandidate(`n${name}`, { weight }, isAction ? 'ACTION' : 'STRATEGY');

const COLUMNS = ['at', 'weight', 'publishedDay', 'lot', 'hasLines', 'excludes', 'showsLower'] as const;

describe('the candidates', () => {
  const world = fixtureWorld();

  it('are known by number as they were put last, however they came, changed and went', () => {
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        const candidates = new Candidates();
        const fresh = new Candidates();
        const now = new Map<string, Candidate>();
        for (const one of steps) {
          const candidate = drawn(one);
          const { id } = candidate.item;
          if (one.goes) now.delete(id);
          else now.set(id, candidate);
          const number = one.goes ? candidates.remove(id) : candidates.put(candidate);
          const columns = candidates.read();
          expect(one.goes || columns.at(number as number) === candidate).toBe(true);
          expect(columns.numberOf(id)).toBe(one.goes ? undefined : number);
        }
        const columns = candidates.read();
        for (const [id, one] of now) {
          const [number, alone] = [columns.numberOf(id) as number, fresh.put(one)];
          for (const column of COLUMNS) expect(columns[column](number)).toBe(fresh.read()[column](alone));
          expect(columns.isOfKind(number, one.item.kind)).toBe(true);
          expect(columns.closeness(number, world)).toBe(columns.closeness(number, world));
        }
      }),
    );
  });

  it('stay for whoever read them as they were, whatever comes and goes since', () => {
    assert(
      property(array(step, { minLength: 1, maxLength: 20 }), array(step, { maxLength: 40 }), (first, later) => {
        const candidates = new Candidates();
        const numbers = new Map(first.map((one) => [`id of n${one.name}`, candidates.put(drawn(one))]));
        const columns = candidates.read();
        const told = (): unknown[] =>
          [...numbers.values()].map((number) => [
            ...COLUMNS.map((column) => columns[column](number)),
            columns.closeness(number, world),
            columns.countsOf(number),
          ]);
        const [before, end, { evidence }] = [told(), columns.end, columns];
        for (const one of later)
          if (one.goes) candidates.remove(`id of n${one.name}`);
          else candidates.put(drawn(one));
        candidates.learn(new Evidence());
        expect([told(), columns.end, columns.evidence]).toEqual([before, end, evidence]);
        for (const [index, all] of told().entries())
          expect((all as unknown[])[0]).toBe((before[index] as unknown[])[0]);
        // Of an id it tells no other candidate than it had.
        for (const [id, number] of numbers) expect([number, undefined]).toContain(columns.numberOf(id));
        const strangers = later.map(({ name }) => `id of n${name}`).filter((id) => !numbers.has(id));
        expect(strangers.flatMap((id) => columns.numberOf(id) ?? [])).toEqual([]);
      }),
    );
  });

  it('know what people answered of each, since it was learnt and as long as it is so', () => {
    const candidates = new Candidates();
    const [answered, other] = [someCandidate('answered'), someCandidate('other')];
    const counts = { all: { people: 12, useful: 9 }, alike: new Map() };
    const evidence = new Evidence(new Map([[answered.item.id, counts]]));
    const numbers = [answered, other].map((one) => candidates.put(one));
    const known = (): unknown[] => numbers.map((number) => candidates.read().countsOf(number));
    expect(known()).toEqual([undefined, undefined]);
    candidates.learn(evidence);
    expect(known()).toEqual([counts, undefined]);
    candidates.put(answered);
    candidates.put(other);
    expect(known()).toEqual([counts, undefined]);
    candidates.learn(new Evidence());
    expect(known()).toEqual([undefined, undefined]);
  });
});
