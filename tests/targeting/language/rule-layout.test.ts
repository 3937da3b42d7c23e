import type { Condition, Rule } from '../../../api/targeting/language';
import { layoutOf } from '../../../api/targeting/language/rule-index/layout';
import { normalForm } from '../../../api/targeting/language/rule-index/normal-form';
import { NO_ACCESS_PREDICATE } from '../../../api/targeting/language/rule-index/rule-table';
import { shareOf } from '../../../api/targeting/language/rule-index/selectivity';
import { ALWAYS, NEVER } from '../../../api/targeting/language/rule-index/truths';
import { fixtureWorld } from './fixture-world';

describe('the guess at how many people in a million meet a condition', () => {
  it.each<[Condition, number]>([
    [{ fact: 'place', op: 'under', value: ['69123'] }, 100],
    [{ fact: 'place', op: 'under', value: ['dep-69'] }, 10_000],
    [{ fact: 'place', op: 'under', value: ['reg-84'] }, 55_556],
    [{ fact: 'place', op: 'under', value: ['dep-69', 'dep-42'] }, 20_000],
    [{ fact: 'targetJob', op: 'eq', value: '14156' }, 100],
    [{ fact: 'targetJobGroup', op: 'eq', value: 'M1805' }, 1829],
    [{ fact: 'targetJobGroup', op: 'under', value: ['M18'] }, 11_429],
    [{ fact: 'targetJobGroup', op: 'under', value: ['M'] }, 71_429],
    [{ fact: 'difficulties', op: 'hasAny', value: ['RESUME'] }, 200_000],
    [{ fact: 'difficulties', op: 'hasAny', value: ['RESUME', 'INTERVIEW'] }, 400_000],
    [{ fact: 'difficulties', op: 'hasAll', value: ['RESUME', 'INTERVIEW'] }, 40_000],
    [{ fact: 'difficulties', op: 'hasAny', value: Array.from({ length: 7 }, () => 'RESUME') }, 1_000_000],
    [{ fact: 'hasResume', op: 'eq', value: true }, 500_000],
    [{ fact: 'gender', op: 'eq', value: 'FEMININE' }, 500_000],
    [{ fact: 'age', op: 'eq', value: 30 }, 100_000],
    [{ fact: 'age', op: 'lt', value: 30 }, 500_000],
    [{ fact: 'age', op: 'gte', value: 30 }, 500_000],
    [{ fact: 'age', op: 'known' }, 500_000],
    [{ fact: 'nothing', op: 'eq', value: 1 }, 500_000],
  ])('of %j is %d', (condition, share) => {
    expect(shareOf(condition)).toBe(share);
  });

  it('goes up and down with the choices of an order', () => {
    const share = (op: 'lt' | 'lte' | 'gt' | 'gte', value: string) => shareOf({ fact: 'highestDegree', op, value });
    expect(share('lt', 'NO_DEGREE')).toBeLessThan(share('lte', 'BAC'));
    expect(share('gt', 'NO_DEGREE')).toBeGreaterThan(share('gte', 'BAC'));
    expect(share('lte', 'BAC') + share('gt', 'BAC')).toBe(1_000_000);
    expect(share('lt', 'BAC_PLUS_5')).toBeLessThan(1_000_000);
  });
});

describe('the layout of a rule', () => {
  const yes = (fact: string): Condition => ({ fact, op: 'eq', value: true });
  const lyon: Condition = { fact: 'place', op: 'under', value: ['69123'] };
  const job: Condition = { fact: 'targetJobGroup', op: 'eq', value: 'M1805' };
  const [licence, resume, vehicle, veteran, disability, internet] = [
    ...['hasCarLicence', 'hasResume', 'hasVehicle', 'isVeteran', 'hasDisability', 'hasInternet'],
  ].map(yes) as [Condition, Condition, Condition, Condition, Condition, Condition];
  const ids = [lyon, job, licence, resume, vehicle, veteran, disability, internet].map(({ fact }) => fact);
  const idOf = ({ fact }: Condition): number => ids.indexOf(fact) + 1;
  const literal = (condition: Condition): number => 2 * idOf(condition);
  const layout = (rule: Rule) => layoutOf(normalForm(rule, fixtureWorld()), idOf);
  const row = (literals: number[], filler = ALWAYS): number[] => [
    ...literals,
    ...Array.from({ length: 6 - literals.length }, () => filler),
  ];

  it('finds the rule by its rarest condition', () => {
    expect(layout({ all: [licence, lyon, job] })).toEqual({
      combination: 'AND',
      accessPredicate: idOf(lyon),
      literals: row([literal(job), literal(licence)]),
      residual: [],
    });
  });

  it('finds it by no condition that is excluded', () => {
    expect(layout({ none: [lyon] })).toEqual({
      combination: 'AND',
      accessPredicate: NO_ACCESS_PREDICATE,
      literals: row([literal(lyon) + 1]),
      residual: [],
    });
  });

  it('holds one choice between two in its row, and others besides', () => {
    const choice = { any: [licence, resume] };
    const row4 = [ALWAYS, ALWAYS, ALWAYS, ALWAYS, literal(licence), literal(resume)];
    expect(layout({ all: [lyon, choice] })).toMatchObject({ literals: row4, residual: [] });
    expect(layout({ all: [lyon, choice, { any: [vehicle, veteran] }] })).toMatchObject({
      literals: row4,
      residual: [-2, literal(vehicle), literal(veteran)],
    });
    expect(layout({ all: [lyon, { any: [licence, resume, vehicle] }] })).toMatchObject({
      literals: row([]),
      residual: [-3, literal(licence), literal(resume), literal(vehicle)],
    });
  });

  it('holds five conditions beside the rarest, and others besides', () => {
    const others = [licence, resume, vehicle, veteran, disability, internet];
    const held = others.map(literal);
    expect(layout({ all: [...others.slice(0, 5), lyon] })).toMatchObject({
      accessPredicate: idOf(lyon),
      literals: [...held.slice(0, 5), held[4]],
      residual: [],
    });
    expect(layout({ all: [...others, lyon] })).toMatchObject({
      literals: [...held.slice(0, 5), held[4]],
      residual: [held[5]],
    });
    expect(layout({ all: [...others.slice(0, 5), lyon, { any: [job, internet] }] })).toMatchObject({
      literals: [...held.slice(0, 4), literal(job), literal(internet)],
      residual: [held[4]],
    });
  });

  it('is a choice where nothing narrows more', () => {
    const choice = { any: [job, lyon] };
    const literals = row([literal(job), literal(lyon)], NEVER);
    const common = { combination: 'OR', accessPredicate: NO_ACCESS_PREDICATE, literals };
    expect(layout(choice)).toEqual({ ...common, residual: [] });
    const both = { all: [choice, { none: [licence] }] };
    expect(layout(both)).toEqual({ ...common, residual: [-2, literal(job), literal(lyon), literal(licence) + 1] });
    expect(layout({ all: [{ any: [licence, resume, vehicle] }, choice] })).toMatchObject(common);
    expect(layout({ any: [job, { all: [licence, lyon] }] })).toMatchObject({
      ...common,
      residual: [-4, literal(job), -2, literal(licence), literal(lyon)],
    });
  });

  it('is no choice between more than a row holds, or where one way is a choice again', () => {
    const codes = ['A1101', 'B1101', 'C1101', 'D1101', 'E1101', 'F1101', 'G1101'];
    const many = codes.map((value): Condition => ({ fact: 'targetJobGroup', op: 'eq', value }));
    expect(layout({ any: many.slice(0, 6) }).combination).toBe('OR');
    expect(layout({ any: many }).combination).toBe('AND');
    const nested: Rule = { any: [{ all: [{ any: [licence, resume] }, { any: [vehicle, veteran] }] }, lyon] };
    expect(layout(nested).combination).toBe('AND');
  });

  it('is a row of its own where the rule always holds, or never', () => {
    expect(layout({ all: [] })).toMatchObject({ combination: 'AND', literals: row([]), residual: [] });
    expect(layout({ any: [] })).toMatchObject({ accessPredicate: NO_ACCESS_PREDICATE, literals: row([NEVER]) });
  });
});
