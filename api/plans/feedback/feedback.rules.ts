import type { Rule } from '../../targeting/language';

/** Of fewer people nothing is told. */
export const FEWEST = 10;
/** More conditions of one rule are not counted. */
const MAX_CONDITIONS = 30;

/** Of the people who said something of a recommendation. */
export interface Said {
  people: number;
  notForMe: number;
}

/** A number of people as it may be shown: under ten it is not, and others in whole tens. */
export function shownPeople(people: number): string {
  return people < FEWEST ? `< ${FEWEST}` : String(people - (people % FEWEST));
}

/** In whole per cent; null of fewer than ten people. */
export function shareOf(part: number, people: number): number | null {
  return people < FEWEST ? null : Math.round((100 * part) / people);
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
