import type { Facts } from '../../targeting/language';

/**
 * What changes soonest first; the project beside the employment that it goes with, as one that changes alone makes advice contradict itself:
 * a first job for somebody who works. Nothing sensitive: nobody is reminded of that by the service.
 */
const LIKELY_TO_CHANGE = [
  ...['searchNotStarted', 'employmentSituation', 'projectKind', 'hasResume', 'difficulties', 'place'],
  ...['interviewCount', 'weeklyApplications', 'hasClearProject', 'searchIntensity'],
];
const MAX_QUESTIONS = 4;

/** What comes once and stays, by the answer that it changes: a search that has begun, a CV that is made. */
const UNTIL_IT_COMES: Readonly<Record<string, boolean>> = { searchNotStarted: true, hasResume: false };

/** The keys of the facts to ask of again, from those that the person gave. */
export function factsToAskAgain(facts: Facts): string[] {
  const isGiven = (key: string): boolean => facts[key] !== undefined && facts[key] !== null;
  const mayChange = (key: string): boolean => (UNTIL_IT_COMES[key] ?? facts[key]) === facts[key];
  return LIKELY_TO_CHANGE.filter((key) => isGiven(key) && mayChange(key)).slice(0, MAX_QUESTIONS);
}
