import { is, atMost, above, atLeast, has, all, any, none, situation, feels } from './vocabulary';
import type { Row } from './vocabulary';

const refuses = (fact: string) => is(fact, 'NO');

/** The conditions of the earliest version of the service for proposals that need the person's consent. */
export const consent: readonly Row[] = [
  [
    'get-more-offers',
    any(situation('not-enough-offers'), atMost('weeklyOffers', 'DECENT_AMOUNT')),
    { weeklyOffers: 'SOME' },
    { weeklyOffers: 'A_LOT', ...feels() },
    { weeklyOffers: 'A_LOT' },
  ],
  [
    'contract-type(interim)',
    none(refuses('contractFlexibility'), has('contractTypes', 'TEMPORARY')),
    { contractFlexibility: 'IF_NEEDED', contractTypes: ['PERMANENT'] },
    { contractFlexibility: 'NO' },
    { contractFlexibility: 'YES' },
  ],
  [
    'office-tools',
    none(refuses('trainingFlexibility'), atLeast('officeSkills', 'EXPERT')),
    { trainingFlexibility: 'YES', officeSkills: 'GOOD' },
    { officeSkills: 'EXPERT' },
    { officeSkills: 'BASIC' },
  ],
  [
    'part-time',
    none(refuses('contractFlexibility'), has('workloads', 'PART_TIME')),
    { contractFlexibility: 'YES', workloads: ['FULL_TIME'] },
    { workloads: ['PART_TIME'] },
    { workloads: ['FULL_TIME'] },
  ],
  [
    'reduce-salary',
    all(atLeast('salaryFlexibility', 'IF_NEEDED'), above('minimumSalary', 0)),
    { salaryFlexibility: 'IF_NEEDED', minimumSalary: 20_000 },
    { salaryFlexibility: 'NO' },
    { salaryFlexibility: 'YES' },
  ],
  [
    'mobility-without-move',
    all(atLeast('geographicFlexibility', 'IF_NEEDED'), atLeast('market.medianSearchMonths', 3)),
    { geographicFlexibility: 'YES', 'market.medianSearchMonths': 3 },
    { geographicFlexibility: 'NO' },
    { geographicFlexibility: 'YES' },
  ],
  [
    'gender-discriminations',
    situation('women-facing-sex-discrimination'),
    { gender: 'FEMININE', ...feels('SEX_DISCRIMINATION') },
    { gender: 'FEMININE', ...feels() },
    { gender: 'FEMININE' },
  ],
  [
    'job-discovery',
    any(is('searchIntensity', 'EXPLORING'), situation('open-to-another-job')),
    { professionalFlexibility: 'IF_NEEDED' },
    { searchIntensity: 'INTENSE', professionalFlexibility: 'NO' },
    { searchIntensity: 'INTENSE' },
  ],
  ['subsidized-contract', situation('very-long-search'), { searchMonths: 12 }, { searchMonths: 11 }],
  [
    'international',
    all(atLeast('geographicFlexibility', 'IF_NEEDED'), situation('works-in-english')),
    { geographicFlexibility: 'YES', englishLevel: 'FLUENT' },
    { englishLevel: 'BASIC' },
    { englishLevel: 'FLUENT' },
  ],
  [
    'apprentissage',
    none(situation('in-training'), above('age', 25), situation('two-years-experience'), refuses('contractFlexibility')),
    {
      employmentSituation: 'FIRST_TIME',
      trainingFulfilment: 'NOT_SURE',
      age: 20,
      seniority: 'NONE',
      contractFlexibility: 'YES',
    },
    { age: 26 },
    { age: 20 },
  ],
  [
    'freelance',
    atLeast('contractFlexibility', 'IF_NEEDED'),
    { contractFlexibility: 'YES' },
    { contractFlexibility: 'NO' },
  ],
  [
    'spontaneous-application (earliest)',
    all(situation('not-enough-offers'), above('searchMonths', 6)),
    { searchMonths: 7, ...feels('NO_OFFERS') },
    { searchMonths: 6 },
    { searchMonths: 7 },
  ],
  ['stand-out', is('weeklyApplications', 'SOME'), { weeklyApplications: 'SOME' }, { weeklyApplications: 'A_LOT' }],
];
