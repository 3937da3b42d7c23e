import { DAY_MS } from '../../../platform/time';
import { choiceValues, type FactDefinition } from '../facts';
import type { Condition, FactValue } from '../types';
import type { World } from '../world';

/** Values of a fact of which every person has one, or one that no condition tells from it; undefined where they are too many. */
export function representativeValues(
  definition: FactDefinition,
  conditions: readonly Condition[],
  world: World,
): FactValue[] | undefined {
  const named = [...new Set(conditions.flatMap(({ value }) => (value === undefined ? [] : [value].flat())))];
  switch (definition.type) {
    case 'BOOLEAN':
      return [true, false];
    case 'INTEGER':
    case 'DECIMAL':
      return numbers(
        definition,
        named.filter((one) => typeof one === 'number'),
      );
    case 'DATE':
      return named.length === 0 ? ['2000-01-01'] : named.flatMap((day) => daysAround(String(day)));
    case 'ENUM':
      return [...choiceValues(definition)];
    case 'ENUM_SET':
      return sets(conditions);
    case 'PLACE':
      return places(named.map(String), world);
    default:
      return named
        .map(String)
        .map((code) => (code.length < WHOLE_CODE ? within(code) : code))
        .concat(OUTSIDE);
  }
}

/** Of no code, of no place. */
const OUTSIDE = '~';

/** Characters of a ROME code; an appellation has as many or more. */
const WHOLE_CODE = 5;

/** A code that starts with this one, or a place inside this one, that no rule names. */
function within(code: string): string {
  return `${code}~`;
}

/** What a made-up place lies in: undefined for a real one. */
export function chainOfMadeUp(code: string, world: World): readonly string[] | undefined {
  return code.endsWith(OUTSIDE) ? [code, ...(world.placeChain(code.slice(0, -1)) ?? [])] : undefined;
}

/** Codes, what they lie in, and a place inside each that no rule names. */
function places(named: readonly string[], world: World): string[] {
  const chains = named.flatMap((code) => [code, ...(world.placeChain(code) ?? [])]);
  return [...new Set(chains)].flatMap((code) => [code, within(code)]).concat(OUTSIDE);
}

/**
 * The thresholds and a number between each two; figures looked up may have decimals whatever their type. An age may also be one of two
 * that follow each other.
 */
function numbers(definition: FactDefinition, thresholds: readonly number[]): FactValue[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = definition;
  const isWhole = definition.type === 'INTEGER' && definition.source !== 'MARKET';
  const around = isWhole ? thresholds.flatMap((one) => [one - 1, one, one + 1]) : withBetween(thresholds);
  const bounds = [minimum, maximum].filter(Number.isFinite);
  const inside = [...around, ...bounds].filter((one) => one >= minimum && one <= maximum);
  if (inside.length === 0) return [0];
  return definition.key === 'age' ? [...inside, ...inside.map((one) => ({ either: one - 1, or: one }))] : inside;
}

function withBetween(thresholds: readonly number[]): number[] {
  const sorted = thresholds.toSorted((left, right) => left - right);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = sorted.slice(1).map((one, index) => one / 2 + (sorted[index] ?? one) / 2);
  return [first - step(first), ...sorted, ...between, last + step(last)];
}

/** Large enough to change the number. */
function step(value: number): number {
  return 1 + Math.abs(value) / 2;
}

function daysAround(day: string): string[] {
  const at = Date.parse(day);
  return [at - DAY_MS, at, at + DAY_MS].map((moment) => new Date(moment).toISOString().slice(0, 10));
}

const MAX_SETS = 1024;

/** Choices that the same conditions name count together: none of them, some, or every one. */
function sets(conditions: readonly Condition[]): string[][] | undefined {
  let combined: string[][] = [[]];
  for (const alike of choicesAlike(conditions)) {
    const [some = ''] = alike;
    const states = alike.length === 1 ? [[], alike] : [[], [some], alike];
    if (combined.length * states.length > MAX_SETS) return undefined;
    combined = combined.flatMap((set) => states.map((state) => [...set, ...state]));
  }
  return combined;
}

function choicesAlike(conditions: readonly Condition[]): string[][] {
  const lists = conditions.flatMap(({ value }) => (typeof value === 'object' ? [value.map(String)] : []));
  const byNaming = new Map<string, string[]>();
  for (const choice of new Set(lists.flat())) {
    const naming = lists.flatMap((list, index) => (list.includes(choice) ? [index] : [])).join();
    byNaming.set(naming, [...(byNaming.get(naming) ?? []), choice]);
  }
  return [...byNaming.values()];
}
