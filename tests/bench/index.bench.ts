import { RuleIndex, evaluate, type Facts, type Rule } from '../../api/targeting/language';
import { median, medianMs, seeded, timed, type Benchmark, type Figure } from './bench';
import { benchWorld, drawPeople } from './draw';
import { catalogueRules, evenRules } from './draw-rules';

const people = drawPeople(seeded(1), 400);

export function indexOf(rules: readonly Rule[]): RuleIndex<number> {
  const index = new RuleIndex<number>(benchWorld);
  for (const [key, rule] of rules.entries()) index.set(key, rule);
  return index;
}

const counted = (count: number): string => `${count.toLocaleString('en')} rules`;

/** One person, of whom half of the facts are known, against a whole catalogue. */
export const benchmark: Benchmark = {
  name: 'index',
  async run() {
    const catalogue = catalogueRules(seeded(2), 100_000);
    const even = evenRules(seeded(3), 100_000);
    return [...ofCatalogue(catalogue), ...ofEvenRules(even)];
  },
};

function ofCatalogue(rules: readonly Rule[]): Figure[] {
  const [small, middle, large] = [1000, 10_000, 100_000].map((size) => indexOf(rules.slice(0, size))) as [
    RuleIndex<number>,
    RuleIndex<number>,
    RuleIndex<number>,
  ];
  const [smallMs, middleMs, largeMs] = [small, middle, large].map((index) => timeOf(index)) as [number, number, number];
  const plainMs = medianMs(people.slice(0, 5), (facts) => plainly(rules, facts));
  return [
    { what: 'one person, catalogue draw', size: counted(small.size), value: smallMs, unit: 'ms' },
    { what: 'one person, catalogue draw', size: counted(middle.size), value: middleMs, unit: 'ms' },
    { what: 'one person, catalogue draw', size: counted(large.size), value: largeMs, unit: 'ms', limit: { atMost: 1 } },
    {
      what: 'time over the time of 1,000 rules',
      size: counted(large.size),
      value: largeMs / smallMs,
      unit: '×',
      limit: { atMost: 25 },
    },
    {
      what: 'one person, the UNKNOWN rules made a list',
      size: counted(large.size),
      value: medianMs(people, (facts) => large.match(facts).unknown, 3),
      unit: 'ms',
    },
    ...found(large, 'catalogue draw'),
    { what: 'the plain evaluator, rule by rule (5 people)', size: counted(rules.length), value: plainMs, unit: 'ms' },
    {
      what: 'faster than the plain evaluator',
      size: counted(rules.length),
      value: plainMs / largeMs,
      unit: '×',
      limit: { atLeast: 20 },
    },
  ];
}

function ofEvenRules(rules: readonly Rule[]): Figure[] {
  const index = indexOf(rules);
  return [
    {
      what: 'one person, even draw, depth 3',
      size: counted(index.size),
      value: timeOf(index),
      unit: 'ms',
      limit: { atMost: 10 },
    },
    ...found(index, 'even draw'),
  ];
}

/** One person: every rule that is TRUE or UNKNOWN is told. */
function matchAll(index: RuleIndex<number>, facts: Facts): number {
  const matches = index.match(facts);
  let told = matches.matching.length;
  matches.eachUnknown(() => (told += 1));
  return told;
}

/** The median person, each at the best of five rounds: the index is asked for less than the machine may be away for. */
function timeOf(index: RuleIndex<number>): number {
  const best = people.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 5; round += 1) {
    for (const [person, facts] of people.entries())
      best[person] = Math.min(best[person] ?? 0, timed(() => matchAll(index, facts)).ms);
  }
  return median(best);
}

function plainly(rules: readonly Rule[], facts: Facts): number {
  return rules.filter((rule) => evaluate(rule, facts, benchWorld) !== 'FALSE').length;
}

function found(index: RuleIndex<number>, draw: string): Figure[] {
  const matches = people.map((facts) => index.match(facts));
  const figure = (truth: string, counts: readonly number[]): Figure => ({
    what: `${draw}: how many are ${truth}, median person`,
    size: counted(index.size),
    value: median(counts),
    unit: 'rules',
  });
  return [
    figure(
      'TRUE',
      matches.map(({ matching }) => matching.length),
    ),
    figure(
      'UNKNOWN',
      matches.map(({ unknownCount }) => unknownCount),
    ),
  ];
}
