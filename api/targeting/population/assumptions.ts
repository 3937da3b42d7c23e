/**
 * What no institution publishes, and what the reference population therefore assumes. Shares are in %, in the order of the fact's
 * choices; where there are three lists, they are for the ages of `BANDS`.
 */

type ByBand = readonly [readonly number[], readonly number[], readonly number[]];
type Shares = readonly number[];

/** How a margin leans with age before it is made to hold over all ages: 1 is as likely as anywhere. */
export const DEGREE_TILT: ByBand = [
  [1.1, 0.9, 1.5, 0.4],
  [0.8, 0.8, 1.1, 1.2],
  [1.4, 1.5, 0.7, 0.8],
];
export const EMPLOYMENT_TILT: ByBand = [
  [6, 0.6, 1.5, 0.7],
  [0.5, 1, 1.1, 1.1],
  [0.2, 1.2, 0.6, 1],
];
export const LENGTH_TILT: ByBand = [
  [1.6, 0.5],
  [1, 1],
  [0.75, 1.4],
];

/** How those above the baccalauréat divide: BAC_PLUS_2, BAC_PLUS_3, BAC_PLUS_5. */
export const ABOVE_BAC: Shares = [40, 30, 30];

/** How the ROME domains divide each class of `OCCUPATIONS`; within a domain, evenly over the job groups. */
export const DOMAINS: readonly Readonly<Record<string, number>>[] = [
  { N: 11, F: 8, H: 7, I: 4, A: 3 },
  { K: 15, D: 13, G: 8 },
  { M: 13, J: 5, E: 4, L: 4, C: 3, B: 2 },
];

/** Days searched, within less than a year and within a year or more: evenly inside each span. */
export const SEARCH_SPANS = [
  [
    { from: 0, to: 90, share: 36 },
    { from: 91, to: 182, share: 27 },
    { from: 183, to: 364, share: 37 },
  ],
  [
    { from: 366, to: 730, share: 43 },
    { from: 731, to: 1095, share: 20 },
    { from: 1096, to: 3650, share: 37 },
  ],
] as const;

/** Independent of each other, and of everything but age. Births are spread evenly over the months. */
export const SHARES: Readonly<Record<string, Shares | ByBand>> = {
  familySituation: [
    [75, 14, 6, 5],
    [30, 20, 37, 13],
    [35, 40, 18, 7],
  ],
  englishLevel: [
    [20, 45, 22, 13],
    [33, 38, 18, 11],
    [50, 33, 11, 6],
  ],
  officeSkills: [
    [5, 35, 45, 15],
    [10, 35, 40, 15],
    [22, 40, 28, 10],
  ],
  projectKind: [
    [45, 25, 20, 8, 2],
    [2, 45, 27, 20, 6],
    [0, 52, 28, 14, 6],
  ],
  mobility: [
    [25, 40, 20, 13, 2],
    [28, 44, 17, 9, 2],
    [35, 46, 12, 6, 1],
  ],
  previousJobSimilarity: [
    [30, 25, 45],
    [60, 22, 18],
    [70, 18, 12],
  ],
  seniority: [
    [30, 20, 40, 10, 0, 0, 0],
    [6, 4, 25, 30, 18, 12, 5],
    [3, 1, 8, 14, 18, 22, 34],
  ],
  trainingFulfilment: [42, 20, 6, 22, 10],
  networkStrength: [
    [50, 38, 12],
    [42, 40, 18],
    [40, 38, 22],
  ],
  weeklyOffers: [38, 36, 19, 7],
  weeklyApplications: [36, 40, 18, 6],
  jobAttachment: [26, 44, 21, 9],
  preferredApplicationMode: [55, 20, 12, 13],
  trainingFlexibility: [
    [10, 32, 58],
    [16, 42, 42],
    [34, 40, 26],
  ],
  salaryFlexibility: [35, 48, 17],
  contractFlexibility: [24, 48, 28],
  geographicFlexibility: [
    [40, 33, 27],
    [56, 28, 16],
    [70, 20, 10],
  ],
  professionalFlexibility: [26, 46, 28],
  searchIntensity: [14, 52, 26, 8],
  housing: [
    [38, 52, 7, 3],
    [80, 15, 3.5, 1.5],
    [89, 8, 2, 1],
  ],
  workPermit: [96, 2.5, 1.5],
};

/** Those for whom it is true. */
export const TRUE_SHARES: Readonly<Record<string, number | Shares>> = {
  healthLimits: [8, 14, 30],
  isCaregiver: [7, 14, 24],
  franceTravailRegistered: 93,
  inPriorityArea: 12,
  isVeteran: 2,
  isAutonomous: 72,
  speaksFrench: 96,
  writesFrench: 91,
  searchNotStarted: 6,
  hasResume: 84,
  hasClearProject: 64,
};

/** Each choice of a set is in it for that share of people, whatever else is in it. */
export const SET_SHARES: Readonly<Record<string, Shares>> = {
  difficulties: [18, 27, 12, 12, 15, 11, 8, 8, 11, 2, 6, 19, 17, 4, 5, 3, 8, 16, 10, 6, 14, 3, 9, 9],
  benefits: [38, 6, 5, 16, 5, 14],
  otherLicences: [7, 4],
  contractTypes: [88, 62, 34, 26, 11, 6, 7],
  workloads: [90, 33],
};

/**
 * How those whose employment situation is published as one divide, each between the choice that names it and another: out of work and
 * at home, in training and on leave (who are registered without being available), employed and self-employed.
 */
export const EMPLOYMENT_WITHIN = { AT_HOME: 5, ON_LEAVE: 35, SELF_EMPLOYED: 6 };

/** Those who look for more hours than they have: of those with a job (many are registered with a part-time one), and of the others. */
export const WANTS_MORE_HOURS = { inWork: 48, others: 9 };

/** With a car, of those who have the licence and of those who do not. */
export const WITH_VEHICLE = { licensed: 82, unlicensed: 3 };

/** A yearly gross salary asked for, in euros: the lowest, then how far above it by degree, evenly up to that. */
export const SALARY = { lowest: 21_500, above: [3_500, 4_500, 6_500, 11_000, 15_000, 28_000], step: 500 };

/** Interviews in a month of search, at most. */
export const INTERVIEWS_A_MONTH = 0.9;

/** What is said of the place: a commune, else its département or région. */
export const PLACE_GIVEN_AS: Shares = [94, 4.5, 1.5];

/** How many give each fact, in %; the usual share where it is not named. */
export const USUALLY_GIVEN = 65;
export const GIVEN: Readonly<Record<string, number>> = {
  birthYear: 97,
  birthMonth: 62,
  gender: 95,
  place: 97,
  targetJobGroup: 95,
  targetJob: 80,
  highestDegree: 92,
  employmentSituation: 92,
  searchStartedOn: 85,
  searchNotStarted: 85,
  hasCarLicence: 88,
  hasVehicle: 80,
  mobility: 75,
  contractTypes: 82,
  workloads: 80,
  projectKind: 75,
  previousJobSimilarity: 75,
  seniority: 75,
  difficulties: 72,
  familySituation: 70,
  hasDisability: 60,
  healthLimits: 45,
  housing: 50,
  workPermit: 50,
  benefits: 50,
  inPriorityArea: 45,
  isVeteran: 35,
  minimumSalary: 55,
  interviewCount: 50,
  salaryFlexibility: 40,
  contractFlexibility: 40,
  geographicFlexibility: 45,
  professionalFlexibility: 45,
};
