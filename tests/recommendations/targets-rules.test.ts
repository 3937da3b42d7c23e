import { array, assert, constantFrom, nat, oneof, property, record } from 'fast-check';
import { Targets } from '../../api/recommendations/targets.rules';
import { RuleIndex, evaluate } from '../../api/targeting/language';
import type { Rule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';

const licence = (value: boolean): Rule => ({ fact: 'hasCarLicence', op: 'eq', value });
const RULES: readonly Rule[] = [
  { all: [] },
  licence(true),
  licence(false),
  { fact: 'hasResume', op: 'eq', value: true },
  { situation: 'changing' },
  { all: [{ situation: 'changing' }, { fact: 'hasResume', op: 'eq', value: true }] },
];
const facts = { hasCarLicence: true };

const anyStep = oneof(
  record({ does: constantFrom('put' as const), number: nat(7), rule: constantFrom(...RULES) }),
  record({ does: constantFrom('remove' as const), number: nat(7) }),
  record({ does: constantFrom('change' as const), to: constantFrom(licence(true), licence(false)) }),
);

describe('whom candidates are for', () => {
  it('finds who suits as if each were asked, whatever came, went and changed before', () => {
    assert(
      property(array(anyStep, { maxLength: 40 }), (steps) => {
        const situations = { changing: licence(true) };
        const world = fixtureWorld({ situations });
        const targets = new Targets(world);
        const put = new Map<number, Rule>();
        for (const step of steps) {
          if (step.does === 'put') {
            targets.put(step.number, step.rule);
            put.set(step.number, step.rule);
          } else if (step.does === 'remove') {
            targets.remove(step.number);
            put.delete(step.number);
          } else {
            situations.changing = step.to;
            targets.renew(new Set(['changing']));
          }
          const { matching, unknown } = targets.match(facts, world);
          const thoseOf = (truth: string): number[] =>
            [...put].flatMap(([number, rule]) => (evaluate(rule, facts, world) === truth ? [number] : []));
          expect([matching.toSorted(), unknown.toSorted()]).toEqual(
            ['TRUE', 'UNKNOWN'].map((truth) => Int32Array.from(thoseOf(truth)).toSorted()),
          );
        }
      }),
    );
  });

  it('asks once what any number have in common', () => {
    const set = jest.spyOn(RuleIndex.prototype, 'set');
    const targets = new Targets(fixtureWorld());
    for (let number = 0; number < 100; number += 1) targets.put(number, licence(number % 2 === 0));
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('leaves what was found as it was', () => {
    const targets = new Targets(fixtureWorld());
    targets.put(0, licence(true));
    const before = targets.match(facts, fixtureWorld());
    targets.put(1, licence(true));
    targets.remove(0);
    targets.match(facts, fixtureWorld());
    expect([...before.matching]).toEqual([0]);
  });
});
