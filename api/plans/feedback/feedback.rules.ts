import { FEWEST, shareOf } from '../../platform/few-people.rules';
import type { Rule } from '../../targeting/language';

/** More conditions of one rule are not counted. */
const MAX_CONDITIONS = 30;

/** Of the people who said something of a recommendation. */
export interface Said {
  people: number;
  notForMe: number;
}

/** Of a part of all who said something. Where fewer than ten are left beside it, theirs could be worked out: it is not told. */
export function shareOfPart({ people, notForMe }: Said, all: Said): number | null {
  const others = all.people - people;
  return others > 0 && others < FEWEST ? null : shareOf(notForMe, people);
}

/** The single conditions of a rule, each once, a named situation as one. */
export function conditionsOf(rule: Rule): Rule[] {
  const found = new Map<string, Rule>();
  const walk = (part: Rule): void => {
    if ('all' in part) part.all.forEach(walk);
    else if ('any' in part) part.any.forEach(walk);
    else if ('none' in part) part.none.forEach(walk);
    else found.set(JSON.stringify(part), part);
  };
  walk(rule);
  return [...found.values()].slice(0, MAX_CONDITIONS);
}
