import type { Rule } from '../types';
import type { World } from '../world';
import { Cases } from './cases';
import { contradictions, neverHolds, type Part, type LintContext } from './contradictions';
import type { Lint } from './lint';
import { superfluous, superfluousBeside } from './superfluous';
import { unknownJobs } from './unknown-jobs';

export interface LintOptions {
  /** What must hold as well: the situations and places of a recommendation. */
  beside?: readonly Rule[];
  /** An empty rule is for everybody, on purpose. */
  mayBeEmpty?: boolean;
}

/** What is worth another look in a sound rule, by the rule alone. Never a false alarm: where it takes too long to tell, nothing is said. */
export function lintRule(rule: Rule, world: World, { beside = [], mayBeEmpty = false }: LintOptions = {}): Lint[] {
  const part: Part = { rule, path: '' };
  const context: LintContext = { cases: new Cases([rule, ...beside], world), world };
  const jobs = unknownJobs(part, world);
  const found = mayBeEmpty && isEmpty(rule) ? [] : [...contradictions(part, context), ...superfluous(part, context)];
  return [...found, ...againstBeside(part, beside, context), ...jobs];
}

function isEmpty(rule: Rule): boolean {
  return ('all' in rule && rule.all.length === 0) || ('none' in rule && rule.none.length === 0);
}

/** A contradiction with what stands outside the rule is told of the whole rule. */
function againstBeside(part: Part, beside: readonly Rule[], context: LintContext): Lint[] {
  if (beside.length === 0 || !context.cases.canBe(part.rule, 'TRUE')) return [];
  const together = { all: [...beside, ...('all' in part.rule ? part.rule.all : [part.rule])] };
  if (context.cases.canBe(together, 'TRUE')) return superfluousBeside(part, beside, context);
  return neverHolds({ rule: together, path: '' }, context).filter(({ path }) => path === '');
}
