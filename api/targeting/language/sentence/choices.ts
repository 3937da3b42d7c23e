import { choiceValues, type FactDefinition } from '../facts';
import type { Locale, Operator } from '../types';
import { EVERYONE, joined, listed, NOBODY, type Clause, type Join } from './clause';
import { factPhrases, fill, phrasesIn, voiced, type ChoiceWords } from './phrases';

export interface Said {
  definition: FactDefinition;
  locale: Locale;
  negated: boolean;
}

/** One of the choices (`or`), or every one (`and`), or not. */
export function choicesClause(values: readonly string[], join: Join, said: Said): Clause {
  const words = factPhrases(said.definition.key, said.locale)?.choices ?? {};
  const fitting = values.filter((value) => typeof words[value] !== 'object');
  const others = values.filter((value) => typeof words[value] === 'object');
  // "pas A ni B" says that both fail; that one of the two fails takes a clause for each.
  const groups = said.negated && join === 'and' ? fitting.map((value) => [value]) : [fitting];
  const clauses = [...others.map((value) => [value]), ...groups.filter((group) => group.length > 0)];
  return joined(
    said.negated === (join === 'or') ? 'and' : 'or',
    clauses.map((group) => groupClause(group, join, { words, said })),
  );
}

function groupClause(
  values: readonly string[],
  join: Join,
  { words, said }: { words: ChoiceWords; said: Said },
): string {
  const { definition, locale, negated } = said;
  const phrases = factPhrases(definition.key, locale);
  const first = words[values[0] ?? ''];
  if (typeof first === 'object') {
    const clause = negated ? first.no : first.yes;
    return voiced(clause ?? first.yes, locale);
  }
  const word = phrasesIn(locale)[negated ? 'nor' : join];
  const shown = listed(
    values.map((value) => voiced(wordsOf(words[value], value), locale)),
    word,
  );
  return fill(voiced((negated ? phrases?.no : phrases?.yes) ?? '{x}', locale), shown);
}

function wordsOf(words: ChoiceWords[string] | undefined, value: string): string {
  return typeof words === 'string' ? words : value;
}

/** Below, at most, above or at least a choice, in words of its own where the fact has some. */
export function orderedClause(op: Operator, value: string, said: Said): Clause {
  const choices = choiceValues(said.definition);
  const index = choices.indexOf(value);
  const goesUp = op === 'gt' || op === 'gte';
  const bound = index + (op === 'gt' ? 1 : op === 'lt' ? -1 : 0);
  const held = goesUp ? choices.slice(Math.max(bound, 0)) : choices.slice(0, bound + 1);
  if (held.length === 0) return NOBODY;
  if (held.length === choices.length) return knownWords(said);
  return rangeClause(held, goesUp, said);
}

function knownWords({ definition, locale }: Said): Clause {
  const known = factPhrases(definition.key, locale)?.known;
  return known === undefined ? EVERYONE : voiced(known, locale);
}

function rangeClause(held: readonly string[], goesUp: boolean, said: Said): Clause {
  const phrases = factPhrases(said.definition.key, said.locale);
  const own = goesUp ? phrases?.atLeast?.[held[0] ?? ''] : phrases?.atMost?.[held.at(-1) ?? ''];
  if (own !== undefined) {
    return typeof own === 'string'
      ? fill(voiced(phrases?.yes ?? '{x}', said.locale), voiced(own, said.locale))
      : voiced(own.yes, said.locale);
  }
  const left = choiceValues(said.definition).filter((choice) => !held.includes(choice));
  const only = left.length === 1 && held.length > 1 ? left[0] : undefined;
  return only === undefined ? choicesClause(held, 'or', said) : choicesClause([only], 'or', { ...said, negated: true });
}
