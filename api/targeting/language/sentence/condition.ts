import { factDefinition, type FactDefinition } from '../facts';
import type { Condition, Locale, Operator } from '../types';
import type { World } from '../world';
import { choicesClause, orderedClause } from './choices';
import { listed, type Clause } from './clause';
import { jobGroupWords, jobWords } from './jobs';
import { amountWords } from './numbers';
import { factPhrases, fill, phrasesIn, voiced, type FactPhrases } from './phrases';
import { inPlace, inWholePlace } from './places';

export interface SentenceContext {
  world: World;
  locale: Locale;
}

interface Saying extends SentenceContext {
  definition: FactDefinition;
  phrases: FactPhrases;
  op: Operator;
  values: readonly (boolean | number | string)[];
  negated: boolean;
}

export function conditionClause(condition: Condition, negated: boolean, context: SentenceContext): Clause {
  const definition = factDefinition(condition.fact);
  const phrases = factPhrases(condition.fact, context.locale);
  if (!definition || !phrases) return condition.fact;
  const values = condition.value === undefined ? [] : [condition.value].flat();
  return clauseOf({ ...context, definition, phrases, op: condition.op, values, negated });
}

const OPPOSITES: Partial<Record<Operator, Operator>> = { lt: 'gte', gte: 'lt', gt: 'lte', lte: 'gt' };

function clauseOf(saying: Saying): Clause {
  const opposite = saying.negated ? OPPOSITES[saying.op] : undefined;
  if (opposite) return clauseOf({ ...saying, op: opposite, negated: false });
  if (saying.op === 'known') return knownWords(saying);
  const { type } = saying.definition;
  if (type === 'BOOLEAN') return booleanWords(saying);
  if (type === 'ENUM' || type === 'ENUM_SET') return choiceClause(saying);
  return ownWords(saying) ?? sentenceWith(valueWords(saying), saying);
}

function knownWords({ phrases, negated, locale }: Saying): string {
  const known = voiced(phrases.known, locale);
  if (!negated) return known;
  const [yes = '', no = ''] =
    phrasesIn(locale).knownVerbs.find(([verb]) => verb !== undefined && known.startsWith(verb)) ?? [];
  return no + known.slice(yes.length);
}

function booleanWords({ phrases, values, negated, locale }: Saying): string {
  return voiced((values[0] === true) === negated ? phrases.no : phrases.yes, locale);
}

function choiceClause(saying: Saying): Clause {
  const values = saying.values.map(String);
  if (OPPOSITES[saying.op]) return orderedClause(saying.op, values[0] ?? '', saying);
  return choicesClause(values, saying.op === 'hasAll' ? 'and' : 'or', saying);
}

/** What reads better than a number: "aucun entretien", "l'emploi progresse". */
function ownWords({ definition, phrases, op, values, negated, locale }: Saying): string | undefined {
  if (values.length !== 1) return undefined;
  const [value] = values;
  const step = definition.type === 'INTEGER' ? 1 : undefined;
  const isNone = (value === 0 && ['eq', 'in', 'lte'].includes(op)) || (value === step && op === 'lt');
  const isSome = (value === 0 && op === 'gt') || (value === step && op === 'gte');
  const own =
    phrases.cases?.[`${op} ${value}`] ??
    (isNone === isSome ? undefined : phrases[isNone === negated ? 'some' : 'none']);
  return own === undefined ? undefined : voiced(own, locale);
}

function sentenceWith(words: string, { phrases, negated, locale }: Saying): string {
  return fill(voiced(negated ? phrases.no : phrases.yes, locale), words);
}

function valueWords(saying: Saying): string {
  const { definition, op, values, negated, locale } = saying;
  const { or, nor } = phrasesIn(locale);
  const say = WORDS_BY_TYPE[definition.type];
  if (say)
    return listed(
      values.map((value) => say(String(value), saying)),
      negated ? nor : or,
    );
  return amountWords(
    { definition, op, values: values.map((value) => (typeof value === 'number' ? value : String(value))) },
    locale,
  );
}

const WORDS_BY_TYPE: Partial<Record<FactDefinition['type'], (value: string, saying: Saying) => string>> = {
  JOB: (code, { world, locale }) => jobWords(code, world, locale),
  JOB_GROUP: (code, { world, locale }) => jobGroupWords(code, world, locale),
  PLACE: (code, { op, world, locale }) => (op === 'under' ? inPlace : inWholePlace)(code, world, locale),
};
