import { factDefinition, isEither, type Condition, type Facts, type Rule } from '../../api/targeting/language';
import { operatorsOf, type FactDefinition } from '../../api/targeting/language/facts';
import { benchWorld } from './draw';

/** A document of JSON Logic, or a value in one. */
export type Logic = boolean | number | string | null | readonly Logic[] | { readonly [operator: string]: Logic };

/**
 * JSON Logic knows two values. A rule becomes two documents that together say all three: one that holds where the rule is
 * TRUE or UNKNOWN, one that holds where it is TRUE.
 */
export function toLogic(rule: Rule, sense: Sense, negated = false): Logic {
  if ('fact' in rule) return literal(rule, sense, negated);
  if ('situation' in rule) throw new Error('to be written out first');
  if ('none' in rule)
    return group(
      negated ? 'or' : 'and',
      rule.none.map((part) => toLogic(part, sense, !negated)),
    );
  if ('all' in rule)
    return group(
      negated ? 'or' : 'and',
      rule.all.map((part) => toLogic(part, sense, negated)),
    );
  return group(
    negated ? 'and' : 'or',
    rule.any.map((part) => toLogic(part, sense, negated)),
  );
}

type Sense = 'MAY_HOLD' | 'HOLDS';

function group(operator: 'and' | 'or', parts: readonly Logic[]): Logic {
  return parts.length === 0 ? operator === 'and' : { [operator]: parts };
}

function literal(condition: Condition, sense: Sense, negated: boolean): Logic {
  const asked = { var: nameOf(condition.fact) };
  const known: Logic = { '!==': [asked, null] };
  if (condition.op === 'known') return negated ? { '!': known } : known;
  // What may not hold is the opposite of what holds.
  const held = holding(condition, (sense === 'MAY_HOLD') !== negated);
  const said = negated ? { '!': held } : held;
  return sense === 'HOLDS' ? { and: [known, said] } : { or: [{ '===': [asked, null] }, said] };
}

/** `widely`: a place that the asked one lies in counts. */
function holding({ fact, op, value }: Condition, widely: boolean): Logic {
  const definition = factDefinition(fact) as FactDefinition;
  const asked = { var: nameOf(fact) };
  const list = (typeof value === 'object' ? value : [value]).map((one) => coded(definition, one));
  const [first = null] = list;
  switch (op) {
    case 'hasAny':
      return { or: list.map((one) => ({ in: [one, asked] })) };
    case 'hasAll':
      return { and: list.map((one) => ({ in: [one, asked] })) };
    case 'under':
      return definition.type === 'PLACE'
        ? underPlaces(fact, list.map(String), widely)
        : underPrefixes(fact, list.map(String));
    case 'in':
      return { in: [asked, list] };
    default:
      return { [signs[op] ?? '===']: [asked, first] };
  }
}

const signs: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=', eq: '===' };

function underPrefixes(fact: string, prefixes: readonly string[]): Logic {
  const lengths = [...new Set(prefixes.map(({ length }) => length))];
  return {
    or: lengths.map((length) => ({
      in: [{ var: `${nameOf(fact)}_${length}` }, prefixes.filter((prefix) => prefix.length === length)],
    })),
  };
}

function underPlaces(fact: string, places: readonly string[], widely: boolean): Logic {
  const inside = [0, 1, 2].map((level) => ({ in: [{ var: `${nameOf(fact)}_${level}` }, [...places]] }));
  const around = places.flatMap((place) => benchWorld.placeChain(place) ?? []);
  return { or: widely ? [...inside, { in: [{ var: nameOf(fact) }, around] }] : inside };
}

/** A dot would be a path. */
function nameOf(fact: string): string {
  return fact.replaceAll('.', '_');
}

/** Ordered choices and days as numbers, which any engine compares. */
function coded(definition: FactDefinition, value: Condition['value']): boolean | number | string | null {
  if (value === undefined || typeof value === 'object') return null;
  if (definition.type === 'DATE') return Date.parse(String(value));
  const isOrdered = definition.type === 'ENUM' && operatorsOf(definition).includes('lt');
  return isOrdered ? (definition.choices ?? []).findIndex((choice) => choice.value === value) : value;
}

export type Data = Readonly<Record<string, Logic>>;

/** Someone's facts as these documents read them: with the prefixes of a job group and the places around a place. */
export function dataOf(facts: Facts): Data {
  const data: Record<string, Logic> = {};
  for (const [key, value] of Object.entries(facts)) {
    const definition = factDefinition(key);
    // These documents have no number that is one of two; nobody drawn has one.
    if (!definition || value === null || isEither(value)) continue;
    data[nameOf(key)] = typeof value === 'object' ? [...value] : coded(definition, value);
    if (definition.type === 'JOB_GROUP')
      for (const length of [1, 3, 5]) data[`${nameOf(key)}_${length}`] = String(value).slice(0, length);
    if (definition.type === 'PLACE')
      for (const [level, place] of (benchWorld.placeChain(String(value)) ?? []).entries())
        data[`${nameOf(key)}_${level}`] = place;
  }
  return data;
}
