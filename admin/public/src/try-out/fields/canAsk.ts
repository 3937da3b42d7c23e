import type { AskedQuestionFragment, FactType } from '../../generated/graphql';

/** Those that have a field to type in. JOB has none: the search of the API gives the codes of groups of jobs, not those of job titles. */
const TYPED = ['INTEGER', 'DECIMAL', 'DATE', 'PLACE', 'JOB_GROUP'] as const satisfies FactType[];
export type TypedFact = (typeof TYPED)[number];

export function isTyped(type: FactType): type is TypedFact {
  return TYPED.some((typed) => typed === type);
}

export function canAsk({ choices, definition }: AskedQuestionFragment): boolean {
  return choices.length > 0 || isTyped(definition.type);
}
