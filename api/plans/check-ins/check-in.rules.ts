import type { Facts } from '../../targeting/language';

/**
 * What changes soonest first; the project beside the employment that it goes with, as one that changes alone makes advice contradict itself:
 * a first job for somebody who works. Nothing sensitive: nobody is reminded of that by the service.
 */
const LIKELY_TO_CHANGE = [
  ...['searchNotStarted', 'employmentSituation', 'projectKind', 'place', 'difficulties', 'interviewCount'],
  ...['weeklyApplications', 'hasResume', 'hasClearProject', 'searchIntensity'],
];
const MAX_QUESTIONS = 4;

/** The keys of the facts to ask of again, from those that the person gave. A search that has begun stays begun. */
export function factsToAskAgain(facts: Facts): string[] {
  const isGiven = (key: string): boolean => facts[key] !== undefined && facts[key] !== null;
  const mayChange = (key: string): boolean => key !== 'searchNotStarted' || facts[key] === true;
  return LIKELY_TO_CHANGE.filter((key) => isGiven(key) && mayChange(key)).slice(0, MAX_QUESTIONS);
}
