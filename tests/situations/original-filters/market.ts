import { is, below, atMost, above, atLeast, under, known, none, situation, someDifficulty } from './vocabulary';
import type { Row } from './vocabulary';

export const market: readonly Row[] = [
  [
    'for-stressed-market(10/3)',
    situation('scarce-offers'),
    { 'market.offersPer10Candidates': 3 },
    { 'market.offersPer10Candidates': 3.1 },
  ],
  [
    'for-stressed-market(10/0)',
    atMost('market.offersPer10Candidates', 0),
    { 'market.offersPer10Candidates': 0 },
    { 'market.offersPer10Candidates': 1 },
  ],
  [
    'for-lower-market-tension(10/5)',
    atLeast('market.offersPer10Candidates', 5),
    { 'market.offersPer10Candidates': 5 },
    { 'market.offersPer10Candidates': 4 },
  ],
  [
    'for-lower-market-tension(10/0)',
    known('market.offersPer10Candidates'),
    { 'market.offersPer10Candidates': 4 },
    {},
    null,
  ],
  [
    'for-unstressed-market(10/7)',
    situation('plentiful-offers'),
    { 'market.offersPer10Candidates': 7 },
    { 'market.offersPer10Candidates': 6 },
  ],
  [
    'for-stressed-job(10/3)',
    atMost('market.nationalOffersPer10Candidates', 3),
    { 'market.nationalOffersPer10Candidates': 3 },
    { 'market.nationalOffersPer10Candidates': 4 },
  ],
  [
    'for-more-job-offers-locally(5)',
    above('market.offersLastYear', 15),
    { 'market.offersLastYear': 16 },
    { 'market.offersLastYear': 15 },
  ],
  [
    'for-evolution-of-offers(+10%)',
    atLeast('market.offersChange', 10),
    { 'market.offersChange': 10 },
    { 'market.offersChange': -4 },
  ],
  ['for-few-job-creation', below('market.growth', 6.9), { 'market.growth': -2 }, { 'market.growth': 6.9 }],
  [
    'for-high-salary-expectations',
    situation('above-median-salary'),
    { minimumSalary: 30_001, 'market.medianSalary': 30_000 },
    { minimumSalary: 30_000, 'market.medianSalary': 30_000 },
    { minimumSalary: 30_000, 'market.medianSalary': null },
  ],
  [
    'for-narrow-contract-search',
    situation('few-matching-contracts'),
    { acceptedContractShare: 49 },
    { acceptedContractShare: 50 },
    { contractTypes: [] },
  ],
  [
    'for-most-likely-short-contract',
    situation('short-contracts-common'),
    { 'market.shortContractShare': 50 },
    { 'market.shortContractShare': 49 },
  ],
  [
    'for-no-required-diploma',
    situation('no-degree-asked'),
    { 'market.diplomaRequiredShare': 0 },
    { 'market.diplomaRequiredShare': 2 },
  ],
  [
    'for-potential-freelancer',
    situation('freelance-possible'),
    { 'market.hasFreelancers': true },
    { 'market.hasFreelancers': false },
  ],
  [
    'for-complex-application',
    situation('complex-application'),
    { 'market.applicationComplexity': 'COMPLEX' },
    { 'market.applicationComplexity': 'SPECIAL' },
  ],
  [
    'for-simple-application',
    is('market.applicationComplexity', 'SIMPLE'),
    { 'market.applicationComplexity': 'SIMPLE' },
    { 'market.applicationComplexity': 'COMPLEX' },
  ],
  [
    'for-job-applied-by-mail',
    is('market.applicationMedium', 'BY_EMAIL'),
    { 'market.applicationMedium': 'BY_EMAIL' },
    { 'market.applicationMedium': 'IN_PERSON' },
  ],
  [
    'for-job-applied-in-person',
    situation('apply-in-person'),
    { 'market.applicationMedium': 'IN_PERSON' },
    { 'market.applicationMedium': 'BY_EMAIL' },
  ],
  [
    'for-mainly-hiring-through-network(±15%)',
    situation('hiring-through-contacts'),
    { 'market.mainHiringChannels': ['OFFERS', 'CONTACTS'] },
    { 'market.mainHiringChannels': ['OFFERS'] },
  ],
  [
    'for-mainly-hiring-through-spontaneous(±15%)',
    situation('hiring-by-spontaneous-application'),
    { 'market.mainHiringChannels': ['SPONTANEOUS'] },
    { 'market.mainHiringChannels': [] },
  ],
  ['relevance-market-stress', known('market.offersPer10Candidates'), { 'market.offersPer10Candidates': 0 }, {}, null],
];

export const meta: readonly Row[] = [
  ['not-for-young(25)', none(below('age', 25)), { age: 25 }, { age: 24 }],
  ['not-for-active-search', none(situation('search-started')), { searchNotStarted: true }, { searchNotStarted: false }],
  [
    'not-for-departement(93)',
    none(under('place', 'dep-93')),
    { place: '69123' },
    { place: '93066' },
    { place: 'reg-11' },
  ],
  [
    'for-any-project(for-reorientation)',
    situation('career-change'),
    { projectKind: 'REORIENTATION' },
    { projectKind: 'NEW_JOB' },
  ],
  someDifficulty('strategy-for-frustrated(INTERVIEW, SELF_CONFIDENCE)', 'INTERVIEW', 'SELF_CONFIDENCE'),
  [
    'for-good-score(seniority-score)',
    atLeast('seniority', 'INTERMEDIATE'),
    { seniority: 'INTERMEDIATE' },
    { seniority: 'JUNIOR' },
  ],
  ['for-bad-score(search-length-score)', above('searchMonths', 3), { searchMonths: 4 }, { searchMonths: 3 }],
  [
    'for-good-score(market-stress-score)',
    atLeast('market.offersPer10Candidates', 5),
    { 'market.offersPer10Candidates': 5 },
    { 'market.offersPer10Candidates': 4 },
  ],
];
