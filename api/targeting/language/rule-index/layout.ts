import type { Condition } from '../types';
import { partsOf, type Literal, type Normal } from './normal-form';
import { LITERALS_PER_ROW, NO_ACCESS_PREDICATE } from './rule-table';
import { always, never } from './truths';

/** How a rule is filed. */
export interface Layout {
  /** `OR`: the rule is FALSE unless one of the literals may hold, and the residual, if any, is the whole rule. */
  combination: 'AND' | 'OR';
  accessPredicate: number;
  /** As a row holds them. */
  literals: readonly number[];
  residual: readonly number[];
}

/** Gives a condition its id. */
type Number = (condition: Condition) => number;

export function filingOf(normal: Normal, number: Number): Layout {
  if (typeof normal === 'boolean') return { ...nothing, literals: filled([normal ? always : never], always) };
  const clauses = partsOf('all', normal);
  const literals = fewestFirst(clauses);
  const groups = literals.length === clauses.length ? [] : clauses.filter((clause) => !isLiteral(clause));
  const accessPredicate = literals.find(({ negated }) => !negated);
  const choice = accessPredicate ? undefined : narrowestChoice(groups);
  if (choice && choice.share < (literals[0]?.share ?? 1_000_000)) return asChoice(clauses, choice, number);
  const others = accessPredicate ? literals.filter((literal) => literal !== accessPredicate) : literals;
  return {
    ...asRow(others, groups, number),
    combination: 'AND',
    accessPredicate: accessPredicate ? number(accessPredicate.condition) : NO_ACCESS_PREDICATE,
  };
}

const nothing: Layout = { combination: 'AND', accessPredicate: NO_ACCESS_PREDICATE, literals: [], residual: [] };

/** The first four literals, a choice between two or one more literal, and the rest as a residual. */
function asRow(
  literals: readonly Literal[],
  groups: readonly Normal[],
  number: Number,
): { literals: number[]; residual: number[] } {
  const [pair, ...otherPairs] = groups.filter(isPair);
  const next = literals[4];
  const last = pair?.any ?? (next ? [next, next] : []);
  const row = filled(tokens(literals.length > 4 ? literals.slice(0, 4) : literals, number), always, 4);
  row.push(...filled(tokens(last, number), always, 2));
  const rest = literals.slice(pair ? 4 : 5);
  return {
    literals: row,
    residual: tokens(
      groups.length === 0 ? rest : [...rest, ...otherPairs, ...groups.filter((group) => !isPair(group))],
      number,
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

function asChoice(clauses: readonly Normal[], { literals, isClause }: Choice, number: Number): Layout {
  const residual = isClause && clauses.length === 1 ? [] : tokens(clauses, number);
  return {
    combination: 'OR',
    accessPredicate: NO_ACCESS_PREDICATE,
    literals: filled(tokens(literals, number), never),
    residual,
  };
}

function narrowestChoice(clauses: readonly Normal[]): Choice | undefined {
  const choices = clauses.map(choiceOf).filter((choice) => choice !== undefined);
  return choices.sort((left, right) => left.share - right.share)[0];
}

function choiceOf(clause: Normal): Choice | undefined {
  const parts = partsOf('any', clause);
  const literals = parts.map((part) => fewestFirst(partsOf('all', part))[0]).filter((literal) => literal !== undefined);
  if (isLiteral(clause) || literals.length < parts.length || literals.length > LITERALS_PER_ROW) return undefined;
  const share = literals.reduce((sum, literal) => sum + literal.share, 0);
  return { literals, share, isClause: parts.every(isLiteral) };
}

/** The literals among the clauses. */
function fewestFirst(clauses: readonly Normal[]): Literal[] {
  return clauses.filter(isLiteral).sort((left, right) => left.share - right.share);
}

function isLiteral(normal: Normal): normal is Literal {
  return typeof normal === 'object' && 'condition' in normal;
}

function tokens(parts: readonly Normal[], number: Number): number[] {
  const all: number[] = [];
  for (const part of parts) {
    if (typeof part === 'boolean') all.push(part ? always : never);
    else if ('condition' in part) all.push(token(part, number));
    else {
      const inside = tokens('all' in part ? part.all : part.any, number);
      all.push(-inside.length, ...inside);
    }
  }
  return all;
}

function token({ condition, negated }: Literal, number: Number): number {
  return 2 * number(condition) + (negated ? 1 : 0);
}
