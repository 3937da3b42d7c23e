/** The facts by what they are about, in the order in which they are offered. */
export const FACT_GROUPS = {
  person: [
    ...['age', 'birthYear', 'birthMonth', 'gender', 'familySituation'],
    ...['isCaregiver', 'housing', 'isVeteran'],
  ],
  difficulties: ['difficulties', 'difficultyCount', 'hasDisability', 'healthLimits'],
  skills: ['highestDegree', 'trainingFulfilment', 'speaksFrench', 'writesFrench', 'englishLevel', 'officeSkills'],
  travel: ['hasCarLicence', 'otherLicences', 'hasVehicle', 'mobility', 'geographicFlexibility'],
  place: ['place', 'inPriorityArea', 'communePopulation', 'urbanUnitSize'],
  status: ['employmentSituation', 'franceTravailRegistered', 'benefits', 'workPermit', 'wantsMoreHours'],
  project: [
    ...['projectKind', 'hasClearProject', 'targetJobGroup', 'targetJob', 'previousJobSimilarity', 'seniority'],
    ...['jobAttachment', 'professionalFlexibility', 'trainingFlexibility'],
  ],
  conditions: [
    ...['contractTypes', 'contractFlexibility', 'workloads', 'acceptedContractShare'],
    ...['minimumSalary', 'salaryFlexibility', 'salaryOverMedian'],
  ],
  search: [
    ...['searchMonths', 'searchStartedOn', 'searchNotStarted', 'searchIntensity', 'isAutonomous', 'hasResume'],
    ...['weeklyOffers', 'weeklyApplications', 'interviewCount', 'interviewsPerMonth'],
    ...['networkStrength', 'preferredApplicationMode'],
  ],
  market: [
    ...['market.offersPer10Candidates', 'market.nationalOffersPer10Candidates', 'market.difficultHiringShare'],
    ...['market.seasonalShare', 'market.shortContractShare', 'market.spontaneousHiringShare'],
    ...['market.networkHiringShare', 'market.mainHiringChannels', 'market.diplomaRequiredShare'],
    ...['market.lowestDegree', 'market.diplomaStrictlyRequired', 'market.carLicenceRequiredShare'],
    ...['market.medianSearchMonths', 'market.medianSalary', 'market.growth', 'market.automationRisk'],
    ...['market.offersChange', 'market.offersLastYear', 'market.hiringCompaniesNearby', 'market.trainingsNearby'],
    ...['market.hasFreelancers', 'market.applicationComplexity', 'market.applicationMedium'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type FactGroupName = keyof typeof FACT_GROUPS | 'situation' | 'other';

const groups = Object.entries(FACT_GROUPS) as [FactGroupName, readonly string[]][];

const GROUP_BY_FACT = new Map(groups.flatMap(([name, keys]) => keys.map((key) => [key, name] as const)));

/** A fact that was added to the language since stands with the others. */
export const groupOf = (key: string): FactGroupName => GROUP_BY_FACT.get(key) ?? 'other';

const ORDER = groups.flatMap(([, keys]) => keys);

/** Those of one group beside each other. */
export function inGroupOrder(keys: readonly string[]): string[] {
  const known = new Set(keys);
  return [...ORDER.filter((key) => known.has(key)), ...keys.filter((key) => !GROUP_BY_FACT.has(key))];
}
