import { array, assert, asyncProperty, type RunDetails } from 'fast-check';
import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { WorldService } from '../../api/situations/world.service';
import {
  RuleIndex,
  completeFacts,
  evaluate,
  isEither,
  type Facts,
  type Rule,
  type Truth,
  type World,
} from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { anyPerson } from '../targeting/language/any-person';
import { anyRule, namedSituations } from '../targeting/language/any-rule';
import { truthsBySql } from './sql-truths';

const people = array(anyPerson, { minLength: 20, maxLength: 20 });
const rules = array(anyRule, { minLength: 100, maxLength: 100 });
const computed = ['age', 'searchMonths', 'interviewsPerMonth', 'difficultyCount', 'salaryOverMedian'];
/** Where to mend the evaluator that differs; a computed fact has its own SQL. */
const WRITTEN_IN = {
  index: 'api/targeting/language/rule-index/',
  sql: 'api/targeting/language/sql/, computed.ts for a computed fact',
};

describe('every evaluator', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await startApi();
    const situations = Object.entries(namedSituations).map(([slug, rule]) => [slug, { label: slug, rule }] as const);
    world = await new WorldService(api.app.database, api.clock, new ReferenceIndexService(api.app.database)).with(
      new Map(situations),
    );
  });
  afterAll(async () => api.stop());

  /** Returns the truths that one index of all the rules gives, person by person. */
  const truthsByIndex = (trials: readonly Rule[], people: readonly Facts[]): ((at: number) => Truth)[] => {
    const index = new RuleIndex<number>(world);
    trials.forEach((rule, at) => index.set(at, rule));
    return people.map((facts) => {
      const { matching, unknown } = index.match(facts);
      const found = new Map<number, Truth>([
        ...matching.map((at) => [at, 'TRUE'] as const),
        ...unknown.map((at) => [at, 'UNKNOWN'] as const),
      ]);
      return (at) => found.get(at) ?? 'FALSE';
    });
  };

  it('gives the same truth for 10,000 rules and 20 people each', async () => {
    const seen: Record<Truth, number> = { TRUE: 0, FALSE: 0, UNKNOWN: 0 };
    const agrees = asyncProperty(people, rules, async (given, drawn) => {
      const completed = given.map((facts) => completeFacts(facts, world));
      const trials = [...drawn, ...onTheBound(completed.slice(0, 4))];
      const byIndex = truthsByIndex(trials, completed);
      const bySql = await truthsBySql(api.app.database, { world, rules: trials, people: given });
      trials.forEach((rule, at) => {
        given.forEach((facts, person) => {
          const truths = {
            evaluate: evaluate(rule, completed[person] ?? {}, world),
            index: byIndex[person]?.(at),
            sql: bySql[person]?.[at],
          };
          for (const other of ['index', 'sql'] as const)
            if (truths[other] !== truths.evaluate)
              throw new Error(`see ${WRITTEN_IN[other]}: ${JSON.stringify({ truths, rule, facts })}`);
          seen[truths.evaluate] += 1;
        });
      });
    });
    await assert(agrees, { numRuns: 100, endOnFailure: true, reporter: tell });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10_000);
  }, 120_000);
});

/** Conditions on computed numbers at the exact value of a person, where a rounding error would show. */
function onTheBound(completed: readonly Facts[]): Rule[] {
  const known = completed.flatMap((facts) =>
    computed.flatMap((fact) => numbersOf(facts[fact]).map((value) => ({ fact, value }))),
  );
  return known.flatMap(({ fact, value }) => [{ fact, op: 'eq', value }, { none: [{ fact, op: 'lt', value }] }]);
}

function numbersOf(value: Facts[string] | undefined): number[] {
  if (typeof value === 'number') return [value];
  return value && isEither(value) ? [value.either, value.or] : [];
}

/** Reports the seed and the disagreement, without the hundred rules drawn with it. */
function tell<Drawn>({ failed, seed, counterexamplePath, errorInstance }: RunDetails<Drawn>): void {
  if (failed)
    throw new Error(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance)}`, { cause: errorInstance });
}
