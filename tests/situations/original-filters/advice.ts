import {
  is,
  below,
  atMost,
  above,
  atLeast,
  has,
  known,
  all,
  any,
  none,
  situation,
  feels,
  someDifficulty,
} from './vocabulary';
import { unclearProject } from './project';
import type { Row } from './vocabulary';

const openToLikes = atMost('jobAttachment', 'LIKEABLE');
const notAFounder = none(situation('company-creator'));
const notPlentiful = below('market.offersPer10Candidates', 7);
const startingAfresh = all(situation('search-not-started'), situation('new-to-the-job'));
const findWhatYouLike = any(
  all(situation('unclear-project'), none(known('targetJobGroup'))),
  all(openToLikes, situation('company-creator'), situation('hard-to-stay-motivated')),
  all(openToLikes, notAFounder, notPlentiful, atMost('age', 30), below('seniority', 'SENIOR')),
  all(openToLikes, notAFounder, notPlentiful, above('age', 30), startingAfresh, situation('hard-to-stay-motivated')),
  all(
    openToLikes,
    notAFounder,
    notPlentiful,
    above('age', 30),
    none(startingAfresh, situation('settled-search')),
    any(situation('career-change'), situation('new-to-the-job')),
  ),
);
const drawn = {
  jobAttachment: 'LIKEABLE',
  projectKind: 'REORIENTATION',
  'market.offersPer10Candidates': 4,
  targetJobGroup: 'M1805',
};
const degreeAsked = { 'market.diplomaRequiredShare': 60, projectKind: 'NEW_JOB' };

export const obstacles: readonly Row[] = [
  [
    'category-find-what-you-like',
    findWhatYouLike,
    { ...drawn, age: 40, previousJobSimilarity: 'DONE_THIS', searchMonths: 1, searchNotStarted: false },
    { jobAttachment: 'PASSION', targetJobGroup: 'M1805' },
    drawn,
  ],
  [
    'relevance-find-what-you-like',
    any(
      is('jobAttachment', 'LIKEABLE'),
      all(below('jobAttachment', 'LIKEABLE'), above('market.offersPer10Candidates', 7)),
    ),
    { jobAttachment: 'ALIMENTARY', 'market.offersPer10Candidates': 8 },
    { jobAttachment: 'PASSION' },
    { jobAttachment: 'ALIMENTARY' },
  ],
  [
    'category-missing-diploma',
    situation('missing-degree'),
    { ...degreeAsked, trainingFulfilment: 'NOT_SURE', seniority: 'JUNIOR' },
    { ...degreeAsked, trainingFulfilment: 'ENOUGH_DIPLOMAS' },
    degreeAsked,
  ],
  [
    'missing-required-diploma',
    any(
      situation('below-lowest-degree'),
      all(
        none(known('market.lowestDegree')),
        is('targetJobGroup', ['M1606', 'M1608', 'N4104']),
        situation('no-degree'),
      ),
    ),
    { 'market.lowestDegree': 'BAC_PLUS_2', highestDegree: 'BAC' },
    { 'market.lowestDegree': 'BAC_PLUS_2', highestDegree: 'BAC_PLUS_2' },
    { highestDegree: 'BAC', targetJobGroup: 'M1805' },
  ],
  [
    'category-enhance-methods-to-interview',
    situation('applications-without-interviews'),
    { interviewCount: 1, searchMonths: 3, weeklyApplications: 'SOME' },
    { interviewCount: 3, searchMonths: 3 },
    { interviewCount: 0, searchNotStarted: true, weeklyApplications: 'SOME' },
  ],
  [
    'relevance-enhance-methods-to-interview',
    all(known('interviewsPerMonth'), known('weeklyApplications')),
    { interviewsPerMonth: 1, weeklyApplications: 'SOME' },
    {},
    null,
  ],
  [
    'category-search-methods',
    situation('applies-off-the-main-channels'),
    { preferredApplicationMode: 'OFFERS', 'market.mainHiringChannels': ['CONTACTS'] },
    { preferredApplicationMode: 'CONTACTS', 'market.mainHiringChannels': ['CONTACTS'] },
    { preferredApplicationMode: 'OFFERS' },
  ],
  [
    'undefined-project',
    unclearProject,
    { targetJobGroup: 'M1805', hasClearProject: false },
    { targetJobGroup: 'M1805', hasClearProject: true },
    { targetJobGroup: 'M1805' },
  ],
  ['start-your-search', situation('search-not-started'), { searchNotStarted: true }, { searchNotStarted: false }],
  [
    'enhance-methods-to-interview',
    all(none(situation('frequent-interviews')), situation('search-started')),
    { interviewCount: 2, searchMonths: 4 },
    { interviewCount: 5, searchMonths: 4 },
    { searchMonths: 4 },
  ],
];

const licenceCore = all(
  situation('no-car-licence'),
  any(above('market.carLicenceRequiredShare', 50), below('urbanUnitSize', 'FROM_100K')),
);
const noLicenceInAVillage = { hasCarLicence: false, urbanUnitSize: 'FROM_2K' };
const wantsVolunteering = { seniority: 'INTERN', hasDisability: true };

export const advice: readonly Row[] = [
  someDifficulty('body-language', 'INTERVIEW', 'SELF_CONFIDENCE', 'ATYPICAL_PROFILE'),
  [
    'training',
    any(
      situation('missing-degree'),
      all(atLeast('market.trainingsNearby', 2), any(atLeast('searchMonths', 2.5), situation('career-change'))),
    ),
    { 'market.trainingsNearby': 2, searchMonths: 3 },
    { 'market.trainingsNearby': 1, 'market.diplomaRequiredShare': 0 },
    { 'market.trainingsNearby': 2, 'market.diplomaRequiredShare': 0 },
  ],
  // The original left out people with more than 20 years in the job.
  [
    'vae',
    situation('experience-to-recognise'),
    { seniority: 'CAREER', trainingFulfilment: 'NOT_SURE' },
    { seniority: 'CAREER', trainingFulfilment: 'ENOUGH_DIPLOMAS' },
    { seniority: 'CAREER' },
  ],
  [
    'senior',
    any(situation('over-45'), all(above('age', 40), situation('age-discrimination'))),
    { age: 41, ...feels('AGE_DISCRIMINATION') },
    { age: 40 },
    { age: 44 },
  ],
  [
    'less-applications',
    situation('many-applications'),
    { weeklyApplications: 'DECENT_AMOUNT' },
    { weeklyApplications: 'SOME' },
  ],
  [
    'follow-up',
    all(none(situation('apply-in-person')), situation('no-answers')),
    { 'market.applicationMedium': 'BY_EMAIL', ...feels('NO_ANSWERS') },
    { 'market.applicationMedium': 'IN_PERSON' },
    feels('NO_ANSWERS'),
  ],
  ['life-balance', none(situation('disabled-worker')), { hasDisability: false }, { hasDisability: true }],
  ['find-a-jobboard', situation('not-enough-offers'), feels('NO_OFFERS'), feels()],
  ['motivation-email', situation('no-answers'), feels('NO_ANSWERS'), feels()],
  [
    'alternance',
    any(
      situation('missing-degree'),
      all(below('seniority', 'SENIOR'), atMost('age', 55), is('trainingFulfilment', 'NOT_SURE')),
    ),
    { seniority: 'JUNIOR', age: 24, trainingFulfilment: 'NOT_SURE' },
    { trainingFulfilment: 'ENOUGH_DIPLOMAS' },
    { age: 24 },
  ],
  [
    'civic-service',
    all(situation('civic-service-age'), atMost('seniority', 'INTERN')),
    { ...wantsVolunteering, age: 30 },
    { ...wantsVolunteering, age: 31 },
    { age: 20 },
  ],
  [
    'immersion-milo',
    all(situation('new-to-the-job'), atMost('age', 25)),
    { previousJobSimilarity: 'NEVER_DONE', age: 25 },
    { age: 26 },
    { age: 25 },
  ],
  [
    'create-your-company',
    any(
      has('difficulties', 'AGE_DISCRIMINATION', 'SEX_DISCRIMINATION', 'ATYPICAL_PROFILE', 'NO_OFFERS'),
      above('searchMonths', 3),
    ),
    { searchMonths: 4 },
    { searchMonths: 3, ...feels('RESUME') },
    { searchMonths: 3 },
  ],
  [
    'driving-license-euro',
    all(situation('young-without-licence'), licenceCore),
    { ...noLicenceInAVillage, age: 16 },
    { ...noLicenceInAVillage, age: 26 },
    { hasCarLicence: false, age: 20 },
  ],
  [
    'driving-license-low-income',
    all(atLeast('age', 25), situation('long-search'), atMost('market.medianSalary', 20_000), licenceCore),
    { ...noLicenceInAVillage, age: 25, searchMonths: 6, 'market.medianSalary': 20_000 },
    { age: 24 },
    { ...noLicenceInAVillage, age: 25, searchMonths: 6 },
  ],
  [
    'driving-license-written',
    all(atLeast('age', 16), licenceCore),
    { hasCarLicence: false, 'market.carLicenceRequiredShare': 51, age: 50 },
    { hasCarLicence: true },
    { age: 50, hasCarLicence: false },
  ],
  [
    'network-application',
    all(situation('weak-network'), situation('hiring-through-contacts')),
    { networkStrength: 'WEAK', 'market.mainHiringChannels': ['CONTACTS'] },
    { networkStrength: 'MEDIUM' },
    { networkStrength: 'WEAK' },
  ],
  [
    'spontaneous-application',
    any(situation('hiring-by-spontaneous-application'), situation('missing-degree')),
    { 'market.mainHiringChannels': ['SPONTANEOUS'] },
    { 'market.mainHiringChannels': ['OFFERS'], 'market.diplomaRequiredShare': 0 },
    { 'market.mainHiringChannels': ['OFFERS'] },
  ],
  [
    'events',
    situation('hiring-through-contacts'),
    { 'market.mainHiringChannels': ['CONTACTS'] },
    { 'market.mainHiringChannels': ['PLACEMENT_AGENCY'] },
  ],
  [
    'fresh-resume',
    any(situation('few-applications'), below('searchMonths', 2)),
    { weeklyApplications: 'LESS_THAN_2' },
    { weeklyApplications: 'SOME', searchMonths: 2 },
    { weeklyApplications: 'SOME' },
  ],
  [
    'improve-interview',
    any(
      situation('applications-without-interviews'),
      atLeast('interviewCount', 5),
      above('interviewsPerMonth', 5),
      all(above('interviewsPerMonth', 3), none(situation('complex-application'))),
    ),
    { interviewCount: 4, searchMonths: 1, 'market.applicationComplexity': 'SIMPLE' },
    { interviewCount: 2, searchMonths: 1, weeklyApplications: 'SOME' },
    { interviewCount: 4, searchMonths: 1 },
  ],
  ['needs-for-handicap', situation('disabled-worker'), { hasDisability: true }, { hasDisability: false }],
  [
    'strategy-interview-success',
    all(atLeast('interviewCount', 3), atLeast('searchMonths', 7)),
    { interviewCount: 3, searchMonths: 7 },
    { interviewCount: 2 },
    { interviewCount: 3 },
  ],
  [
    'strategy-likeable-job',
    none(above('jobAttachment', 'LIKEABLE')),
    { jobAttachment: 'LIKEABLE' },
    { jobAttachment: 'PASSION' },
  ],
  [
    'strategy-try-without-diploma',
    none(situation('regulated-job')),
    { 'market.diplomaStrictlyRequired': false },
    { 'market.diplomaStrictlyRequired': true },
  ],
];
