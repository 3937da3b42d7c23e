import type { Facts } from '../../../../shared/rule';

/** A question that was answered, or skipped: it then has no facts. */
export interface Step {
  fact: string;
  facts: Facts | null;
  /** What was typed or chosen, where the facts hold a code. */
  text?: string;
}

export interface Answers {
  /** What the profile knew when the page was opened. */
  known: Facts;
  /** What it kept then of what the person would rather not answer. */
  kept?: readonly string[];
  /** In the order of the questions. */
  steps: readonly Step[];
}

export const NO_ANSWERS: Answers = { known: {}, steps: [] };

/** Replaces the answer to the same question, or comes after the others. */
export function withStep({ steps, ...before }: Answers, step: Step): Answers {
  const isChange = steps.some(({ fact }) => fact === step.fact);
  return { ...before, steps: isChange ? steps.map((old) => (old.fact === step.fact ? step : old)) : [...steps, step] };
}

/** All that is known of the person: what they skipped is unknown, even if it was known before. */
export function factsOf({ known, steps }: Answers): Facts {
  const facts: Facts = Object.assign({}, known, ...steps.map((step) => step.facts));
  const skipped = skippedNow(steps);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !skipped.includes(fact)));
}

/** What a profile is told: null makes it forget. */
export function changesOf(answers: Answers): Facts {
  return { ...factsOf(answers), ...Object.fromEntries(skippedNow(answers.steps).map((fact) => [fact, null])) };
}

/** The keys of the questions that the person would rather not answer. */
export function skippedIn({ kept = [], steps }: Answers): string[] {
  const answered = new Set(steps.map(({ fact }) => fact));
  return [...kept.filter((fact) => !answered.has(fact)), ...skippedNow(steps)];
}

function skippedNow(steps: Answers['steps']): string[] {
  return steps.filter(({ facts }) => facts === null).map(({ fact }) => fact);
}

/** What is left of the answers where only some facts, or of several choices some, are still known: the others count as skipped. */
export function onlyKnown({ steps, ...before }: Answers, left: Facts): Answers {
  const isLeft = ({ facts }: Step): boolean => Object.keys(facts ?? {}).every((fact) => Object.hasOwn(left, fact));
  return {
    ...before,
    known: left,
    steps: steps.map((step) =>
      isLeft(step) ? { ...step, facts: step.facts && choicesLeft(step.facts, left) } : { fact: step.fact, facts: null },
    ),
  };
}

function choicesLeft(facts: Facts, left: Facts): Facts {
  const leftOf = (fact: string, value: Facts[string]): Facts[string] =>
    Array.isArray(value) ? (left[fact] ?? null) : value;
  return Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, leftOf(fact, value)]));
}

/** How much is known of the person. */
export function answeredIn(answers: Answers): number {
  return Object.keys(factsOf(answers)).length;
}

export function hasAnswer({ known, steps }: Answers): boolean {
  return Object.keys(known).length > 0 || steps.some(({ facts }) => facts !== null);
}

/** The facts of several choices at once: their lists are joined. */
export function joined(chosen: readonly Facts[]): Facts {
  const all: Facts = {};
  for (const [fact, value] of chosen.flatMap((facts) => Object.entries(facts))) {
    const before = all[fact];
    all[fact] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return all;
}

/** Whether an answer holds all the facts of a choice. */
export function holds(answer: Facts | null | undefined, choice: Facts): boolean {
  if (!answer) return false;
  return Object.entries(choice).every(([fact, value]) => {
    const given = answer[fact];
    if (!Array.isArray(value)) return given === value;
    return Array.isArray(given) && value.every((one: unknown) => given.includes(one));
  });
}
