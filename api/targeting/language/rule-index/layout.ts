import type { Condition } from '../types';
import { partsOf, type Literal, type Normal } from './normal-form';
import { LITERALS_PER_ROW, NO_ACCESS_PREDICATE } from './rule-table';
import { ALWAYS, NEVER } from './truths';

/** How the index stores a rule. */
export interface Layout {
  /** `OR`: the rule is FALSE unless one of the literals may hold, and the residual, if any, is the whole rule. */
  combination: 'AND' | 'OR';
  accessPredicate: number;
  /** Six tokens, as one row of the rule table holds them. */
  literals: readonly number[];
  residual: readonly number[];
}

type IdOf = (condition: Condition) => number;

export function layoutOf(normal: Normal, idOf: IdOf): Layout {
  if (typeof normal === 'boolean') return { ...NO_LAYOUT, literals: filled([normal ? ALWAYS : NEVER], ALWAYS) };
  const clauses = partsOf('all', normal);
  const literals = literalsBySelectivity(clauses);
  const groups = literals.length === clauses.length ? [] : clauses.filter((clause) => !isLiteral(clause));
  const accessPredicate = literals.find(({ negated }) => !negated);
  const choice = accessPredicate ? undefined : narrowestChoice(groups);
  if (choice && choice.share < (literals[0]?.share ?? NO_LITERAL_SHARE)) return asChoice(clauses, choice, idOf);
  const others = accessPredicate ? literals.filter((literal) => literal !== accessPredicate) : literals;
  return {
    ...asRow(others, groups, idOf),
    combination: 'AND',
    accessPredicate: accessPredicate ? idOf(accessPredicate.condition) : NO_ACCESS_PREDICATE,
  };
}

/** Above every share: any choice narrows more than no literal at all. In millionths of the population. */
const NO_LITERAL_SHARE = 1_000_000;

const NO_LAYOUT: Layout = { combination: 'AND', accessPredicate: NO_ACCESS_PREDICATE, literals: [], residual: [] };

/** Four literals, then either a choice between two or a fifth literal; what does not fit becomes the residual. */
function asRow(
  literals: readonly Literal[],
  groups: readonly Normal[],
  idOf: IdOf,
): { literals: number[]; residual: number[] } {
  const [pair, ...otherPairs] = groups.filter(isPair);
  const next = literals[4];
  const last = pair?.any ?? (next ? [next, next] : []);
  const row = filled(tokens(literals.length > 4 ? literals.slice(0, 4) : literals, idOf), ALWAYS, 4);
  row.push(...filled(tokens(last, idOf), ALWAYS, 2));
  const rest = literals.slice(pair ? 4 : 5);
  return {
    literals: row,
    residual: tokens(
      groups.length === 0 ? rest : [...rest, ...otherPairs, ...groups.filter((group) => !isPair(group))],
      idOf,
    ),
  };
}

/** A choice between two literals. */
function isPair(normal: Normal): normal is { any: readonly Normal[] } {
  return typeof normal === 'object' && 'any' in normal && normal.any.length === 2 && normal.any.every(isLiteral);
}

function filled(literals: number[], filler: number, length = LITERALS_PER_ROW): number[] {
  while (literals.length < length) literals.push(filler);
  return literals;
}

/** Literals of which one must hold, for the rule to hold. */
interface Choice {
  literals: readonly Literal[];
  share: number;
  /** Whether the choice is the whole clause. */
  isClause: boolean;
}

function asChoice(clauses: readonly Normal[], { literals, isClause }: Choice, idOf: IdOf): Layout {
  const residual = isClause && clauses.length === 1 ? [] : tokens(clauses, idOf);
  return {
    combination: 'OR',
    accessPredicate: NO_ACCESS_PREDICATE,
    literals: filled(tokens(literals, idOf), NEVER),
    residual,
  };
}

function narrowestChoice(clauses: readonly Normal[]): Choice | undefined {
  const choices = clauses.map(choiceOf).filter((choice) => choice !== undefined);
  return choices.sort((left, right) => left.share - right.share)[0];
}

function choiceOf(clause: Normal): Choice | undefined {
  const parts = partsOf('any', clause);
  const literals = parts
    .map((part) => literalsBySelectivity(partsOf('all', part))[0])
    .filter((literal) => literal !== undefined);
  if (isLiteral(clause) || literals.length < parts.length || literals.length > LITERALS_PER_ROW) return undefined;
  const share = literals.reduce((sum, literal) => sum + literal.share, 0);
  return { literals, share, isClause: parts.every(isLiteral) };
}

/** The literals among the clauses, the rarest first. */
function literalsBySelectivity(clauses: readonly Normal[]): Literal[] {
  return clauses.filter(isLiteral).sort((left, right) => left.share - right.share);
}

function isLiteral(normal: Normal): normal is Literal {
  return typeof normal === 'object' && 'condition' in normal;
}

function tokens(parts: readonly Normal[], idOf: IdOf): number[] {
  const all: number[] = [];
  for (const part of parts) {
    if (typeof part === 'boolean') all.push(part ? ALWAYS : NEVER);
    else if ('condition' in part) all.push(token(part, idOf));
    else {
      const inside = tokens('all' in part ? part.all : part.any, idOf);
      all.push(-inside.length, ...inside);
    }
  }
  return all;
}

function token({ condition, negated }: Literal, idOf: IdOf): number {
  return 2 * idOf(condition) + (negated ? 1 : 0);
}
