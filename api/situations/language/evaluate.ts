import { choiceValues, factDefinition, type FactDefinition } from './facts';
import { valueOf } from './fact-values';
import type { Condition, Facts, FactValue, Rule, Truth } from './types';
import type { World } from './world';

/** The facts must be complete already (see `completeFacts`). A rule that names an unknown situation is UNKNOWN. */
export function evaluate(rule: Rule, facts: Facts, world: World): Truth {
  return truthOf(rule, { facts, world, entered: [] });
}

interface Setting {
  facts: Facts;
  world: World;
  /** The situations being written out: one that reaches itself is UNKNOWN, not a stack overflow. */
  entered: readonly string[];
}

function truthOf(rule: Rule, setting: Setting): Truth {
  if ('all' in rule) return not(anyOf(rule.all.map((part) => not(truthOf(part, setting)))));
  if ('any' in rule) return anyOf(rule.any.map((part) => truthOf(part, setting)));
  if ('none' in rule) return not(anyOf(rule.none.map((part) => truthOf(part, setting))));
  if ('situation' in rule) return truthOfSituation(rule.situation, setting);
  return truthOfCondition(rule, setting);
}

export function not(truth: Truth): Truth {
  if (truth === 'UNKNOWN') return 'UNKNOWN';
  return truth === 'TRUE' ? 'FALSE' : 'TRUE';
}

export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('TRUE')) return 'TRUE';
  return truths.includes('UNKNOWN') ? 'UNKNOWN' : 'FALSE';
}

function truthOfSituation(slug: string, setting: Setting): Truth {
  const found = setting.entered.includes(slug) ? undefined : setting.world.situation(slug);
  if (!found) return 'UNKNOWN';
  return truthOf(found.rule, { ...setting, entered: [...setting.entered, slug] });
}

function truthOfCondition(condition: Condition, { facts, world }: Setting): Truth {
  const value = valueOf(facts, condition.fact);
  if (condition.op === 'known') return truth(value !== undefined);
  const definition = factDefinition(condition.fact);
  if (!definition || value === undefined || condition.value === undefined) return 'UNKNOWN';
  if (condition.op === 'under') return under({ definition, value, asked: listed(condition.value) }, world);
  return truth(holds(condition, value, definition));
}

function truth(holding: boolean): Truth {
  return holding ? 'TRUE' : 'FALSE';
}

function holds(condition: Condition, value: FactValue, definition: FactDefinition): boolean {
  const asked = listed(condition.value);
  switch (condition.op) {
    case 'eq':
    case 'in':
      return asked.some((one) => one === value);
    case 'hasAny':
      return asked.some((one) => listed(value).includes(one));
    case 'hasAll':
      return asked.every((one) => listed(value).includes(one));
    default:
      return compares(condition.op, rank(value, definition), rank(asked[0], definition));
  }
}

type Scalar = boolean | number | string;

function listed(value: Condition['value']): readonly Scalar[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

/** Numbers and ISO days compare as they stand; ordered choices by their place. */
function rank(value: Scalar | readonly string[] | undefined, definition: FactDefinition): number | string {
  if (definition.type === 'ENUM') return choiceValues(definition).indexOf(String(value));
  return typeof value === 'number' ? value : String(value);
}

function compares(op: Condition['op'], left: number | string, right: number | string): boolean {
  if (op === 'lt') return left < right;
  if (op === 'lte') return left <= right;
  if (op === 'gt') return left > right;
  return op === 'gte' && left >= right;
}

interface Containment {
  definition: FactDefinition;
  value: FactValue;
  asked: readonly Scalar[];
}

function under({ definition, value, asked }: Containment, world: World): Truth {
  const code = String(value);
  if (definition.type !== 'PLACE') return truth(asked.some((prefix) => code.startsWith(String(prefix))));
  return anyOf(asked.map((place) => inside(code, String(place), world)));
}

/** A place wider than the asked one might still be inside it: UNKNOWN. */
function inside(code: string, asked: string, world: World): Truth {
  if (code === asked || world.placeChain(code)?.includes(asked)) return 'TRUE';
  return world.placeChain(asked)?.includes(code) ? 'UNKNOWN' : 'FALSE';
}
