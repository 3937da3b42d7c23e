import { array, assert, constantFrom, letrec, oneof, option, property, record, sample, subarray } from 'fast-check';
import { completeFacts, evaluate, lintRule, type Facts, type Lint, type Rule } from '../../../api/targeting/language';
import { everyCondition } from './every-condition';
import { fixtureWorld } from './fixture-world';

const SEED = 20_260_301;
const FACTS = [
  'age',
  'birthYear',
  'difficultyCount',
  'searchMonths',
  'highestDegree',
  'difficulties',
  'targetJobGroup',
  'place',
  'hasCarLicence',
  'market.growth',
  'searchStartedOn',
];

const world = fixtureWorld({ situations: { young: { fact: 'age', op: 'lt', value: 26 } } });
const conditions = everyCondition().filter(({ fact }) => FACTS.includes(fact));
const ages: Rule[] = [0, 18, 25, 26, 30, 120].flatMap((value) =>
  (['lt', 'lte', 'gt', 'gte', 'eq'] as const).map((op) => ({ fact: 'age', op, value })),
);
const few = [
  ...conditions.filter(({ fact }) => ['hasCarLicence', 'highestDegree', 'place', 'targetJobGroup'].includes(fact)),
  ...ages,
];

/** Rules over a few facts, so that their parts often interact. */
const rulesOver = (leaves: readonly Rule[]) =>
  letrec<{ rule: Rule }>((tie) => ({
    rule: oneof(
      { maxDepth: 3, depthIdentifier: 'lint' },
      constantFrom<Rule>(...leaves, { situation: 'young' }),
      ...(['all', 'any', 'none'] as const).map((name) =>
        array(tie('rule'), { maxLength: 4, depthIdentifier: 'lint' }).map(
          (parts) => ({ [name]: parts }) as unknown as Rule,
        ),
      ),
    ),
  })).rule;
const rules = oneof(
  ...FACTS.map((fact) => rulesOver(conditions.filter((one) => one.fact === fact))),
  rulesOver(conditions),
  rulesOver(few),
);

/** Complete and incomplete facts, near the values of the conditions and far from them. */
const person = record({
  age: option(constantFrom(0, 1, 2, 3, 17, 18, 19, 24, 25, 26, 27, 29, 30, 31, 60, 119, 120)),
  birthYear: option(constantFrom(1920, 1967, 1968, 1969, 1989, 1990, 1991, 2015)),
  birthMonth: option(constantFrom(1, 2, 3, 4, 12)),
  difficultyCount: option(constantFrom(0, 1, 2, 3, 18, 1234)),
  searchMonths: option(constantFrom(-4, -3, 0, 0.5, 1, 1.5, 2, 6, 7)),
  highestDegree: option(constantFrom('NO_DEGREE', 'CAP_BEP', 'BAC', 'BAC_PLUS_2', 'BAC_PLUS_3', 'BAC_PLUS_5')),
  difficulties: option(subarray(['NO_OFFERS', 'NO_ANSWERS', 'RESUME', 'INTERVIEW', 'TRAINING', 'TRANSPORT'])),
  targetJobGroup: option(constantFrom('M1805', 'M1801', 'M1201', 'M1806', 'A1101', 'A1102', 'K2204')),
  place: option(
    constantFrom(
      '69123',
      '72181',
      '93045',
      '93066',
      '75056',
      '2A004',
      '17300',
      '97411',
      'dep-69',
      'dep-42',
      'dep-2A',
      'reg-11',
      'reg-84',
      'reg-04',
    ),
  ),
  hasCarLicence: option(constantFrom(true, false)),
  'market.growth': option(constantFrom(-10, -3, -1, 0, 0.5, 1, 1.2, 1.5, 2, 6, 6.5)),
  searchStartedOn: option(
    constantFrom('2020-01-01', '2025-12-23', '2025-12-24', '2025-12-25', '2026-02-28', '2026-03-01', '2026-03-02'),
  ),
});
const people: readonly Facts[] = sample(person, { numRuns: 3000, seed: SEED }).map((facts) =>
  completeFacts(facts, world),
);

const stepsOf = (path: string): string[] => path.split('/').slice(1);

function partAt(rule: Rule, path: string): Rule {
  return stepsOf(path).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], rule) as Rule;
}

function without(rule: Rule, path: string): Rule {
  const copy = structuredClone(rule);
  const steps = stepsOf(path);
  const siblings = steps
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], copy) as Rule[];
  siblings.splice(Number(steps.at(-1)), 1);
  return copy;
}

const truths = (rule: Rule) => people.map((facts) => evaluate(rule, facts, world));

/** Passes each lint of a code in random rules to a check, and returns how many there were. */
function each(code: Lint['code'], check: (rule: Rule, path: string) => void): number {
  let count = 0;
  assert(
    property(rules, (rule) => {
      for (const lint of lintRule(rule, world).filter((one) => one.code === code)) {
        count += 1;
        check(rule, lint.path);
      }
    }),
    { numRuns: 400, seed: SEED },
  );
  return count;
}

describe('the lints of random rules', () => {
  test('report "never holds" only for rules that are TRUE for nobody', () => {
    expect(
      each('NEVER_HOLDS', (rule, path) => expect(truths(partAt(rule, path))).not.toContain('TRUE')),
    ).toBeGreaterThan(50);
  });

  test('report "always holds" only for rules that are FALSE for nobody', () => {
    expect(
      each('ALWAYS_HOLDS', (rule, path) => expect(truths(partAt(rule, path))).not.toContain('FALSE')),
    ).toBeGreaterThan(50);
  });

  test('report parts as superfluous only when the rule without them is equivalent', () => {
    expect(each('SUBSUMED', (rule, path) => expect(truths(without(rule, path))).toEqual(truths(rule)))).toBeGreaterThan(
      50,
    );
  });
});

describe('rules of two conditions', () => {
  const small = oneof(
    ...(['all', 'any', 'none'] as const).map((name) =>
      array(constantFrom<Rule>(...few), { minLength: 2, maxLength: 2 }).map(
        (parts) => ({ [name]: parts }) as unknown as Rule,
      ),
    ),
  );

  test('are always reported when they are TRUE for nobody of thousands', () => {
    let never = 0;
    assert(
      property(small, (rule) => {
        if (truths(rule).includes('TRUE')) return;
        never += 1;
        expect(lintRule(rule, world)).toContainEqual(expect.objectContaining({ code: 'NEVER_HOLDS', path: '' }));
      }),
      { numRuns: 400, seed: SEED },
    );
    expect(never).toBeGreaterThan(30);
  });
});
