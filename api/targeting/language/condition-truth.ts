import { choiceRank, factDefinition, type FactDefinition } from './facts';
import { isEither, valueOf } from './fact-values';
import type { Condition, Facts, GivenValue, Operator, Truth } from './types';
import type { World } from './world';

/** What one condition says of someone; the facts must be complete. */
export function truthOfCondition(condition: Condition, facts: Facts, world: World): Truth {
  const value = valueOf(facts, condition.fact);
  if (condition.op === 'known') return truth(value !== undefined);
  const definition = factDefinition(condition.fact);
  if (!definition || value === undefined || condition.value === undefined) return 'UNKNOWN';
  if (isEither(value))
    return agreed(holds(condition, value.either, definition), holds(condition, value.or, definition));
  if (condition.op === 'under') return under({ definition, value, asked: listed(condition.value) }, world);
  return truth(holds(condition, value, definition));
}

function truth(holding: boolean): Truth {
  return holding ? 'TRUE' : 'FALSE';
}

/** Of two numbers that are both possible, what holds of both, or of neither. */
function agreed(first: boolean, second: boolean): Truth {
  return first === second ? truth(first) : 'UNKNOWN';
}

/** For every operator but `known` and `under`. */
export function holds({ op, value: asked }: Condition, value: GivenValue, definition: FactDefinition): boolean {
  switch (op) {
    case 'eq':
    case 'in':
      return typeof asked === 'object' ? includes(asked, value) : asked === value;
    case 'hasAny':
      return listed(asked).some((one) => includes(listed(value), one));
    case 'hasAll':
      return listed(asked).every((one) => includes(listed(value), one));
    default:
      return compares(op, rank(value, definition), rank(typeof asked === 'object' ? asked[0] : asked, definition));
  }
}

type Scalar = boolean | number | string;

function includes(list: readonly Scalar[], value: GivenValue): boolean {
  return list.some((one) => one === value);
}

export function listed(value: Condition['value']): readonly Scalar[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

/** Numbers and ISO days compare as they stand; ordered choices by their place. */
export function rank(
  value: GivenValue | readonly (string | number)[] | undefined,
  definition: FactDefinition,
): number | string {
  if (definition.type === 'ENUM') return choiceRank(definition, String(value));
  return typeof value === 'number' ? value : String(value);
}

export function compares(op: Operator, left: number | string, right: number | string): boolean {
  if (op === 'lt') return left < right;
  if (op === 'lte') return left <= right;
  if (op === 'gt') return left > right;
  return op === 'gte' && left >= right;
}

interface Containment {
  definition: FactDefinition;
  value: GivenValue;
  asked: readonly Scalar[];
}

function under({ definition, value, asked }: Containment, world: World): Truth {
  const code = String(value);
  if (definition.type !== 'PLACE') return truth(asked.some((prefix) => code.startsWith(String(prefix))));
  return insideAny(code, asked, world);
}

/** A place wider than an asked one might still be inside it: UNKNOWN. */
function insideAny(code: string, asked: readonly Scalar[], world: World): Truth {
  const chain = world.placeChain(code);
  if (asked.some((place) => place === code || chain?.includes(String(place)))) return 'TRUE';
  return asked.some((place) => world.placeChain(String(place))?.includes(code)) ? 'UNKNOWN' : 'FALSE';
}
