import { factDefinition } from '../../targeting/language';
import type { Facts } from '../../targeting/language';

/** What the person said, by what it is about. Sensitive facts are in none: each is ticked by itself. */
export const FACTS_OF_PARTS = {
  SITUATION: [
    ...['birthYear', 'birthMonth', 'gender', 'familySituation', 'isCaregiver', 'isVeteran'],
    ...['employmentSituation', 'franceTravailRegistered', 'isAutonomous'],
  ],
  SKILLS: [
    ...['highestDegree', 'seniority', 'previousJobSimilarity', 'trainingFulfilment', 'speaksFrench', 'writesFrench'],
    ...['englishLevel', 'officeSkills'],
  ],
  PROJECT: [
    ...['projectKind', 'targetJobGroup', 'targetJob', 'hasClearProject', 'jobAttachment', 'contractTypes', 'workloads'],
    ...['wantsMoreHours', 'minimumSalary', 'trainingFlexibility', 'salaryFlexibility', 'contractFlexibility'],
    ...['geographicFlexibility', 'professionalFlexibility'],
  ],
  PLACE: ['place', 'inPriorityArea', 'mobility', 'hasCarLicence', 'otherLicences', 'hasVehicle'],
  SEARCH: [
    ...['searchStartedOn', 'searchNotStarted', 'searchIntensity', 'hasResume', 'preferredApplicationMode'],
    ...['weeklyOffers', 'weeklyApplications', 'interviewCount', 'networkStrength'],
  ],
  DIFFICULTIES: ['difficulties'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FactPart = keyof typeof FACTS_OF_PARTS;
export type SharedPart = FactPart | 'STRATEGIES' | 'PLAN' | 'PROGRESS';

export const FACT_PARTS = Object.keys(FACTS_OF_PARTS) as FactPart[];

/** What a person ticked. */
export interface Ticked {
  parts: readonly SharedPart[];
  sensitiveFacts: readonly string[];
}

/** The keys that are shared, by part, in the order of the page; what the person did not answer is left out. */
export function sharedKeys({ parts, sensitiveFacts }: Ticked, facts: Facts): Map<FactPart | 'SENSITIVE', string[]> {
  const ofParts = FACT_PARTS.filter((part) => parts.includes(part)).map(
    (part) => [part, FACTS_OF_PARTS[part].filter((key) => isAnswered(facts, key))] as const,
  );
  return new Map([...ofParts, ['SENSITIVE', sensitiveFacts.filter((key) => isAnswered(facts, key))] as const]);
}

export function isAnswered(facts: Facts, key: string): boolean {
  return facts[key] !== undefined && facts[key] !== null;
}

export function isSensitiveFact(key: string): boolean {
  const definition = factDefinition(key);
  return definition?.sensitive === true && definition.source === 'PROFILE';
}
