import { LogicEngine } from 'json-logic-engine';
import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Facts, Rule } from '../../api/targeting/language';
import { medianMs, medianMsLater, seeded, type Benchmark } from './bench';
import { drawPeople } from './draw';
import { catalogueRules } from './draw-rules';
import { indexOf } from './index.bench';
import { dataOf, toLogic, type Data } from './json-logic';

const people = drawPeople(seeded(1), 60);

/** The same people and rules given to engines that know nothing of a catalogue. */
export const benchmark: Benchmark = {
  name: 'index: beside other engines',
  async run() {
    const rules = catalogueRules(seeded(2), 10_000);
    const index = indexOf(rules);
    const byLogic = jsonLogic(rules);
    for (const facts of people.slice(0, 20)) compare(index.match(facts), byLogic(dataOf(facts)));
    const indexMs = medianMs(people, (facts) => index.match(facts), 5);
    const logicMs = medianMs(people.map(dataOf), byLogic);
    return [
      { what: 'the index, one person', size: '10,000 rules', value: indexMs, unit: 'ms' },
      { what: 'json-logic-engine, compiled, one person', size: '10,000 rules', value: logicMs, unit: 'ms' },
      {
        what: 'faster than json-logic-engine',
        size: '10,000 rules',
        value: logicMs / indexMs,
        unit: '×',
        limit: { atLeast: 20 },
      },
      {
        what: 'json-rules-engine, two-valued, one person',
        size: '1,000 rules',
        value: await jsonRulesMs(rules.slice(0, 1000)),
        unit: 'ms',
      },
    ];
  },
};

interface Found {
  matching: readonly number[];
  unknown: readonly number[];
}

function jsonLogic(rules: readonly Rule[]): (data: Data) => Found {
  const engine = new LogicEngine();
  const compiled = rules.map((rule) => ({
    mayHold: engine.build(toLogic(rule, 'MAY_HOLD')) as (data: Data) => unknown,
    holds: engine.build(toLogic(rule, 'HOLDS')) as (data: Data) => unknown,
  }));
  return (data) => {
    const [matching, unknown]: [number[], number[]] = [[], []];
    for (const [key, { mayHold, holds }] of compiled.entries())
      if (mayHold(data)) (holds(data) ? matching : unknown).push(key);
    return { matching, unknown };
  };
}

/** What is compared must say the same. */
function compare(left: Found, right: Found): void {
  const sorted = ({ matching, unknown }: Found): string =>
    JSON.stringify([matching, unknown].map((keys) => keys.toSorted((one, other) => one - other)));
  if (sorted(left) !== sorted(right)) throw new Error('the engines disagree');
}

/** Its rules have two values: a condition on an unknown fact is false. */
async function jsonRulesMs(rules: readonly Rule[]): Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [key, rule] of rules.entries())
    engine.addRule({ conditions: { all: [nested(rule)] }, event: { type: String(key) } });
  engine.addOperator<string, string[]>('under', (value, prefixes) =>
    prefixes.some((prefix) => value?.startsWith(prefix)),
  );
  engine.addOperator<string[], string[]>('hasAny', (values, asked) => asked.some((one) => values?.includes(one)));
  engine.addOperator<string[], string[]>('hasAll', (values, asked) => asked.every((one) => values?.includes(one)));
  engine.addOperator('known', (value: unknown) => value !== undefined);
  return medianMsLater(people.slice(0, 5), async (facts: Facts) => engine.run({ ...facts }));
}

const operators: Readonly<Record<string, string>> = {
  eq: 'equal',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
};

function nested(rule: Rule): NestedCondition {
  if ('fact' in rule) return { fact: rule.fact, operator: operators[rule.op] ?? rule.op, value: rule.value };
  if ('all' in rule) return { all: rule.all.map(nested) };
  if ('any' in rule) return { any: rule.any.map(nested) };
  if ('none' in rule) return { not: { any: rule.none.map(nested) } };
  throw new Error('to be written out first');
}
