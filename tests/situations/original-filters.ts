import type { Facts, Rule } from '../../api/situations/language';

/**
 * What the filters and scorers of the best known French service of this kind said, by their names there, as rules of
 * ours. There, a fact that nobody had given sometimes passed and sometimes failed, by accident: an unknown age was not
 * "young" but was "old", an unknown median salary made every wage "high". Here all of these are UNKNOWN.
 */
export interface OriginalFilter {
  name: string;
  rule: Rule;
  /** Facts that make the rule TRUE, FALSE and UNKNOWN; null where it can always be told. */
  examples: { TRUE: Facts; FALSE: Facts; UNKNOWN: Facts | null };
}

type Value = boolean | number | string | readonly string[];
const is = (fact: string, value: Value): Rule => ({ fact, op: typeof value === 'object' ? 'in' : 'eq', value });
const below = (fact: string, value: number | string): Rule => ({ fact, op: 'lt', value });
const atMost = (fact: string, value: number | string): Rule => ({ fact, op: 'lte', value });
const above = (fact: string, value: number | string): Rule => ({ fact, op: 'gt', value });
const atLeast = (fact: string, value: number | string): Rule => ({ fact, op: 'gte', value });
const under = (fact: string, ...value: string[]): Rule => ({ fact, op: 'under', value });
const has = (fact: string, ...value: string[]): Rule => ({ fact, op: 'hasAny', value });
const known = (fact: string): Rule => ({ fact, op: 'known' });
const all = (...rules: Rule[]): Rule => ({ all: rules });
const any = (...rules: Rule[]): Rule => ({ any: rules });
const none = (...rules: Rule[]): Rule => ({ none: rules });
const situation = (slug: string): Rule => ({ situation: slug });
const feels = (...difficulties: string[]) => ({ difficulties });

type Row = [name: string, rule: Rule, whenTrue: Facts, whenFalse: Facts, whenUnknown?: Facts | null];
const DIFFICULTIES = 'NO_OFFERS NO_ANSWERS RESUME INTERVIEW TRAINING MOTIVATION TIME_MANAGEMENT ATYPICAL_PROFILE AGE_DISCRIMINATION SEX_DISCRIMINATION ORIGIN_DISCRIMINATION EXPERIENCE SELF_CONFIDENCE STAY_AT_HOME_PARENT LANGUAGE FOREIGN_QUALIFICATIONS CHILD_CARE'.split(' ');
const someDifficulty = (name: string, ...listed: string[]): Row => [name, has('difficulties', ...listed), feels(listed[0] ?? ''), feels('TRANSPORT')];

const person: Row[] = [
  ...[18, 25, 26, 30, 35].map((age): Row => [`for-young(${age})`, below('age', age), { age: age - 1 }, { age }]),
  ...[30, 40, 45, 50].map((age): Row => [`for-old(${age})`, above('age', age), { age: age + 1 }, { age }]),
  ['for-frustrated-old(50)', all(above('age', 50), situation('age-discrimination')), { age: 51, ...feels('AGE_DISCRIMINATION') }, { age: 50, ...feels('AGE_DISCRIMINATION') }, { age: 51 }],
  ['for-frustrated-young(25)', all(below('age', 25), situation('age-discrimination')), { age: 24, ...feels('AGE_DISCRIMINATION') }, { age: 24, ...feels() }, feels('AGE_DISCRIMINATION')],
  ['for-women', situation('women'), { gender: 'FEMININE' }, { gender: 'MASCULINE' }],
  ['for-long-term-mom', situation('mother-returning'), { gender: 'FEMININE', ...feels('STAY_AT_HOME_PARENT') }, { gender: 'MASCULINE' }, { gender: 'FEMININE' }],
  ['for-single-parent', situation('single-parent'), { familySituation: 'SINGLE_PARENT' }, { familySituation: 'SINGLE' }],
  ['for-handicaped', situation('disabled-worker'), { hasDisability: true }, { hasDisability: false }],
  ['for-army-veteran', situation('army-leaver'), { isVeteran: true }, { isVeteran: false }],
  ['for-migrant', situation('migrant'), feels('FOREIGN_QUALIFICATIONS', 'RESUME'), feels('RESUME')],
  someDifficulty('for-foreign-language', 'LANGUAGE'),
  ['for-foreign-diploma', situation('foreign-diploma'), feels('FOREIGN_QUALIFICATIONS'), feels('LANGUAGE')],
  ...DIFFICULTIES.map((difficulty) => someDifficulty(`for-frustrated(${difficulty})`, difficulty)),
  ['for-very-frustrated(5)', situation('many-difficulties'), feels('RESUME', 'TRAINING', 'MOTIVATION', 'LANGUAGE', 'TRANSPORT'), feels('RESUME')],
  ['for-driver', any(is('hasCarLicence', true), has('otherLicences', 'MOTORCYCLE', 'TRUCK')), { hasCarLicence: false, otherLicences: ['MOTORCYCLE'] }, { hasCarLicence: false, otherLicences: [] }, { hasCarLicence: false }],
  ['for-driver(car)', is('hasCarLicence', true), { hasCarLicence: true }, { hasCarLicence: false }, { otherLicences: ['TRUCK'] }],
  ['for-non-driver(car)', situation('no-car-licence'), { hasCarLicence: false }, { hasCarLicence: true }],
  ['for-autonomous', is('isAutonomous', true), { isAutonomous: true }, { isAutonomous: false }],
  ['for-employed', situation('employed-looking'), { employmentSituation: 'LOST_OR_QUIT', projectKind: 'ANOTHER_JOB' }, { employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB' }, { projectKind: 'NEW_JOB' }],
  ['for-unemployed', situation('not-in-work'), { employmentSituation: 'IN_TRAINING' }, { employmentSituation: 'EMPLOYED' }],
  ['for-not-employed-anymore', situation('unemployed'), { employmentSituation: 'LOST_OR_QUIT' }, { employmentSituation: 'FIRST_TIME' }],
  ['for-qualified(bac+2)', situation('two-year-graduate'), { highestDegree: 'BAC_PLUS_2' }, { highestDegree: 'BAC' }],
  ['for-qualified(bac+3)', situation('graduate'), { highestDegree: 'BAC_PLUS_5' }, { highestDegree: 'BAC_PLUS_2' }],
  ['for-qualified(bac+5)', situation('postgraduate'), { highestDegree: 'BAC_PLUS_5' }, { highestDegree: 'BAC_PLUS_3' }],
  ['for-unqualified(bac)', situation('up-to-bac'), { highestDegree: 'BAC' }, { highestDegree: 'BAC_PLUS_2' }],
  ['for-no-degree', situation('no-degree'), { highestDegree: 'NO_DEGREE' }, { highestDegree: 'CAP_BEP' }],
  ['for-english-speaker(2)', situation('works-in-english'), { englishLevel: 'PROFESSIONAL' }, { englishLevel: 'BASIC' }],
  ['for-discovery', is('searchIntensity', 'EXPLORING'), { searchIntensity: 'EXPLORING' }, { searchIntensity: 'NORMAL' }],
];

const jobAndPlace: Row[] = [
  ['for-job-group(M)', under('targetJobGroup', 'M'), { targetJobGroup: 'M1805' }, { targetJobGroup: 'N4101' }],
  ['for-job-group(M16, G17)', under('targetJobGroup', 'M16', 'G17'), { targetJobGroup: 'G1703' }, { targetJobGroup: 'M1805' }],
  ['for-job-group(M1601)', under('targetJobGroup', 'M1601'), { targetJobGroup: 'M1601' }, { targetJobGroup: 'M1602' }],
  ['for-job(14156, 10200)', is('targetJob', ['14156', '10200']), { targetJob: '10200' }, { targetJob: '11573' }, { targetJobGroup: 'M1805' }],
  ['for-departement(2A, 93)', under('place', 'dep-2A', 'dep-93'), { place: '93066' }, { place: 'reg-84' }, { place: 'reg-11' }],
  ['for-region(84)', under('place', 'reg-84'), { place: 'dep-69' }, { place: '93066' }],
  ['for-big-city-inhabitant(100000)', situation('large-town'), { communePopulation: 100_000 }, { communePopulation: 99_999 }, { place: 'dep-69' }],
  ['for-small-city-inhabitant(20000)', situation('small-town'), { communePopulation: 20_000 }, { place: '69123' }, { place: 'reg-11' }],
  ['for-rural-area-inhabitant', is('urbanUnitSize', 'RURAL'), { urbanUnitSize: 'RURAL' }, { urbanUnitSize: 'FROM_2K' }, { place: 'dep-69' }],
  ['for-low-mobility(departement)', atLeast('mobility', 'DEPARTEMENT'), { mobility: 'WORLD' }, { mobility: 'CITY' }],
  ['for-medium-mobility(region)', atLeast('mobility', 'REGION'), { mobility: 'REGION' }, { mobility: 'DEPARTEMENT' }],
  ['for-high-mobility(country)', situation('beyond-the-region'), { mobility: 'COUNTRY' }, { mobility: 'REGION' }],
];

// Jobs where work is written and spoken, then jobs where it is spoken; M1025 of the original stands for no job.
const writtenJobs = is('targetJobGroup', ['M1601', 'M1602', 'M1604', 'M1605', 'M1607', 'M1608', 'M1609', 'M1203', 'M1501', 'M1502']);
const spokenJobs = under('targetJobGroup', 'G17', 'G18', 'D12');
// With one project a person, as ours have; no job yet is told by `known`, and so is never UNKNOWN.
const unclearProject = any(none(known('targetJobGroup')), situation('unclear-project'));

const project: Row[] = [
  ['for-company-creator', situation('company-creator'), { projectKind: 'CREATE_OR_TAKE_OVER_COMPANY' }, { projectKind: 'NEW_JOB' }],
  ['for-reorientation', situation('career-change'), { projectKind: 'REORIENTATION' }, { projectKind: 'NEW_JOB' }],
  ['for-first-job-search', is('projectKind', 'FIRST_JOB'), { projectKind: 'FIRST_JOB' }, { projectKind: 'NEW_JOB' }],
  ['for-experienced(2)', situation('two-years-experience'), { seniority: 'INTERMEDIATE' }, { seniority: 'JUNIOR' }],
  ['for-experienced(6)', situation('six-years-experience'), { seniority: 'CAREER' }, { seniority: 'INTERMEDIATE' }],
  ['for-experienced(10)', situation('ten-years-experience'), { seniority: 'EXPERT' }, { seniority: 'SENIOR' }],
  ['for-exact-experienced(intern)', is('seniority', 'INTERN'), { seniority: 'INTERN' }, { seniority: 'NONE' }],
  ['for-experience-in-domain', situation('has-done-the-job'), { previousJobSimilarity: 'DONE_THIS' }, { previousJobSimilarity: 'DONE_SIMILAR' }],
  ['for-experience-in-similar-domain', situation('has-done-similar-job'), { previousJobSimilarity: 'DONE_SIMILAR' }, { previousJobSimilarity: 'NEVER_DONE' }],
  ['for-first-time-in-job', situation('new-to-the-job'), { previousJobSimilarity: 'NEVER_DONE' }, { previousJobSimilarity: 'DONE_THIS' }],
  ['for-training-fulfilled', situation('degree-in-hand'), { trainingFulfilment: 'ENOUGH_DIPLOMAS' }, { trainingFulfilment: 'ENOUGH_EXPERIENCE' }],
  ['for-currently-in-training', is('trainingFulfilment', 'CURRENTLY_IN_TRAINING'), { trainingFulfilment: 'CURRENTLY_IN_TRAINING' }, { trainingFulfilment: 'NOT_SURE' }],
  ['for-active-search', situation('search-started'), { searchMonths: 1 }, { searchNotStarted: true }],
  ...[3, 6, 7, 12].map((months): Row => [`for-long-search(${months})`, atLeast('searchMonths', months), { searchMonths: months }, { searchMonths: months - 0.1 }]),
  ['for-searching-forever', atLeast('searchMonths', 19), { searchMonths: 19 }, { searchMonths: 18.9 }],
  ['for-short-search(-1)', atMost('searchMonths', 1), { searchNotStarted: true }, { searchMonths: 1.1 }, { searchNotStarted: false }],
  ['for-short-search(-3)', atMost('searchMonths', 3), { searchMonths: 3 }, { searchMonths: 4 }, { searchNotStarted: false }],
  ['for-long-accumulated-search(2)', situation('settled-search'), { searchMonths: 3, employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB' }, { searchMonths: 3, employmentSituation: 'EMPLOYED' }, { searchMonths: 3 }],
  ['for-application(2)', atLeast('weeklyApplications', 'SOME'), { weeklyApplications: 'SOME' }, { weeklyApplications: 'LESS_THAN_2' }],
  ['for-many-interviews(5)', above('interviewCount', 5), { interviewCount: 6 }, { interviewCount: 5 }],
  ['for-exact-interview(1)', is('interviewCount', 1), { interviewCount: 1 }, { interviewCount: 2 }],
  ['for-no-interview', situation('no-interviews'), { interviewCount: 0 }, { interviewCount: 1 }],
  ['for-many-interviews-per-month(1)', situation('frequent-interviews'), { interviewCount: 1, searchNotStarted: true }, { interviewCount: 3, searchMonths: 3 }, { interviewCount: 3 }],
  ['for-network(1)', situation('weak-network'), { networkStrength: 'WEAK' }, { networkStrength: 'MEDIUM' }],
  ['for-network(2)', is('networkStrength', 'MEDIUM'), { networkStrength: 'MEDIUM' }, { networkStrength: 'STRONG' }],
  ['for-network(3)', situation('strong-network'), { networkStrength: 'STRONG' }, { networkStrength: 'WEAK' }],
  ['for-passionate(likeable)', atLeast('jobAttachment', 'LIKEABLE'), { jobAttachment: 'LIKEABLE' }, { jobAttachment: 'ALIMENTARY' }],
  ['for-passionate(passionating)', situation('passionate'), { jobAttachment: 'LIFE_GOAL' }, { jobAttachment: 'LIKEABLE' }],
  ['for-passionate(life-goal)', atLeast('jobAttachment', 'LIFE_GOAL'), { jobAttachment: 'LIFE_GOAL' }, { jobAttachment: 'PASSION' }],
  ['for-very-short-contract', has('contractTypes', 'TEMPORARY'), { contractTypes: ['PERMANENT', 'TEMPORARY'] }, { contractTypes: [] }],
  ['for-with-resume', is('hasResume', true), { hasResume: true }, { hasResume: false }],
  ['for-unclear-project', unclearProject, {}, { targetJobGroup: 'M1805', hasClearProject: true }, { targetJobGroup: 'M1805' }],
  ['cant-sell-self', all(known('targetJobGroup'), situation('six-years-experience'), situation('needs-guidance')), { targetJobGroup: 'M1805', seniority: 'EXPERT', isAutonomous: false }, { seniority: 'JUNIOR' }, { targetJobGroup: 'M1805', seniority: 'EXPERT' }],
  ['for-missing-language', is('speaksFrench', false), { speaksFrench: false }, { speaksFrench: true }],
  ['for-missing-job-language', any(all(any(writtenJobs, spokenJobs), is('speaksFrench', false)), all(writtenJobs, is('writesFrench', false))), { targetJobGroup: 'M1602', speaksFrench: true, writesFrench: false }, { targetJobGroup: 'G1803', speaksFrench: true, writesFrench: false }, { targetJobGroup: 'G1803' }],
  ['language-relevance', known('speaksFrench'), { speaksFrench: false }, {}, null],
];

const market: Row[] = [
  ['for-stressed-market(10/3)', situation('scarce-offers'), { 'market.offersPer10Candidates': 3 }, { 'market.offersPer10Candidates': 3.1 }],
  ['for-stressed-market(10/0)', atMost('market.offersPer10Candidates', 0), { 'market.offersPer10Candidates': 0 }, { 'market.offersPer10Candidates': 1 }],
  ['for-lower-market-tension(10/5)', atLeast('market.offersPer10Candidates', 5), { 'market.offersPer10Candidates': 5 }, { 'market.offersPer10Candidates': 4 }],
  ['for-lower-market-tension(10/0)', known('market.offersPer10Candidates'), { 'market.offersPer10Candidates': 4 }, {}, null],
  ['for-unstressed-market(10/7)', situation('plentiful-offers'), { 'market.offersPer10Candidates': 7 }, { 'market.offersPer10Candidates': 6 }],
  ['for-stressed-job(10/3)', atMost('market.nationalOffersPer10Candidates', 3), { 'market.nationalOffersPer10Candidates': 3 }, { 'market.nationalOffersPer10Candidates': 4 }],
  ['for-more-job-offers-locally(5)', above('market.offersLastYear', 15), { 'market.offersLastYear': 16 }, { 'market.offersLastYear': 15 }],
  ['for-evolution-of-offers(+10%)', atLeast('market.offersChange', 10), { 'market.offersChange': 10 }, { 'market.offersChange': -4 }],
  ['for-few-job-creation', below('market.growth', 6.9), { 'market.growth': -2 }, { 'market.growth': 6.9 }],
  ['for-high-salary-expectations', situation('above-median-salary'), { minimumSalary: 30_001, 'market.medianSalary': 30_000 }, { minimumSalary: 30_000, 'market.medianSalary': 30_000 }, { minimumSalary: 30_000, 'market.medianSalary': null }],
  ['for-narrow-contract-search', situation('few-matching-contracts'), { acceptedContractShare: 49 }, { acceptedContractShare: 50 }, { contractTypes: [] }],
  ['for-most-likely-short-contract', situation('short-contracts-common'), { 'market.shortContractShare': 50 }, { 'market.shortContractShare': 49 }],
  ['for-no-required-diploma', situation('no-degree-asked'), { 'market.diplomaRequiredShare': 0 }, { 'market.diplomaRequiredShare': 2 }],
  ['for-potential-freelancer', situation('freelance-possible'), { 'market.hasFreelancers': true }, { 'market.hasFreelancers': false }],
  ['for-complex-application', situation('complex-application'), { 'market.applicationComplexity': 'COMPLEX' }, { 'market.applicationComplexity': 'SPECIAL' }],
  ['for-simple-application', is('market.applicationComplexity', 'SIMPLE'), { 'market.applicationComplexity': 'SIMPLE' }, { 'market.applicationComplexity': 'COMPLEX' }],
  ['for-job-applied-by-mail', is('market.applicationMedium', 'BY_EMAIL'), { 'market.applicationMedium': 'BY_EMAIL' }, { 'market.applicationMedium': 'IN_PERSON' }],
  ['for-job-applied-in-person', situation('apply-in-person'), { 'market.applicationMedium': 'IN_PERSON' }, { 'market.applicationMedium': 'BY_EMAIL' }],
  ['for-mainly-hiring-through-network(±15%)', situation('hiring-through-contacts'), { 'market.mainHiringChannels': ['OFFERS', 'CONTACTS'] }, { 'market.mainHiringChannels': ['OFFERS'] }],
  ['for-mainly-hiring-through-spontaneous(±15%)', situation('hiring-by-spontaneous-application'), { 'market.mainHiringChannels': ['SPONTANEOUS'] }, { 'market.mainHiringChannels': [] }],
  ['relevance-market-stress', known('market.offersPer10Candidates'), { 'market.offersPer10Candidates': 0 }, {}, null],
];

const meta: Row[] = [
  ['not-for-young(25)', none(below('age', 25)), { age: 25 }, { age: 24 }],
  ['not-for-active-search', none(situation('search-started')), { searchNotStarted: true }, { searchNotStarted: false }],
  ['not-for-departement(93)', none(under('place', 'dep-93')), { place: '69123' }, { place: '93066' }, { place: 'reg-11' }],
  ['for-any-project(for-reorientation)', situation('career-change'), { projectKind: 'REORIENTATION' }, { projectKind: 'NEW_JOB' }],
  someDifficulty('strategy-for-frustrated(INTERVIEW, SELF_CONFIDENCE)', 'INTERVIEW', 'SELF_CONFIDENCE'),
  ['for-good-score(seniority-score)', atLeast('seniority', 'INTERMEDIATE'), { seniority: 'INTERMEDIATE' }, { seniority: 'JUNIOR' }],
  ['for-bad-score(search-length-score)', above('searchMonths', 3), { searchMonths: 4 }, { searchMonths: 3 }],
  ['for-good-score(market-stress-score)', atLeast('market.offersPer10Candidates', 5), { 'market.offersPer10Candidates': 5 }, { 'market.offersPer10Candidates': 4 }],
];

const openToLikes = atMost('jobAttachment', 'LIKEABLE');
const notAFounder = none(situation('company-creator'));
const notPlentiful = below('market.offersPer10Candidates', 7);
const startingAfresh = all(situation('search-not-started'), situation('new-to-the-job'));
const findWhatYouLike = any(
  all(situation('unclear-project'), none(known('targetJobGroup'))),
  all(openToLikes, situation('company-creator'), situation('hard-to-stay-motivated')),
  all(openToLikes, notAFounder, notPlentiful, atMost('age', 30), below('seniority', 'SENIOR')),
  all(openToLikes, notAFounder, notPlentiful, above('age', 30), startingAfresh, situation('hard-to-stay-motivated')),
  all(openToLikes, notAFounder, notPlentiful, above('age', 30), none(startingAfresh, situation('settled-search')), any(situation('career-change'), situation('new-to-the-job'))),
);
const drawn = { jobAttachment: 'LIKEABLE', projectKind: 'REORIENTATION', 'market.offersPer10Candidates': 4, targetJobGroup: 'M1805' };
const degreeAsked = { 'market.diplomaRequiredShare': 60, projectKind: 'NEW_JOB' };

const obstacles: Row[] = [
  ['category-find-what-you-like', findWhatYouLike, { ...drawn, age: 40, previousJobSimilarity: 'DONE_THIS', searchMonths: 1, searchNotStarted: false }, { jobAttachment: 'PASSION', targetJobGroup: 'M1805' }, drawn],
  ['relevance-find-what-you-like', any(is('jobAttachment', 'LIKEABLE'), all(below('jobAttachment', 'LIKEABLE'), above('market.offersPer10Candidates', 7))), { jobAttachment: 'ALIMENTARY', 'market.offersPer10Candidates': 8 }, { jobAttachment: 'PASSION' }, { jobAttachment: 'ALIMENTARY' }],
  ['category-missing-diploma', situation('missing-degree'), { ...degreeAsked, trainingFulfilment: 'NOT_SURE', seniority: 'JUNIOR' }, { ...degreeAsked, trainingFulfilment: 'ENOUGH_DIPLOMAS' }, degreeAsked],
  ['missing-required-diploma', any(situation('below-lowest-degree'), all(none(known('market.lowestDegree')), is('targetJobGroup', ['M1606', 'M1608', 'N4104']), situation('no-degree'))), { 'market.lowestDegree': 'BAC_PLUS_2', highestDegree: 'BAC' }, { 'market.lowestDegree': 'BAC_PLUS_2', highestDegree: 'BAC_PLUS_2' }, { highestDegree: 'BAC', targetJobGroup: 'M1805' }],
  ['category-enhance-methods-to-interview', situation('applications-without-interviews'), { interviewCount: 1, searchMonths: 3, weeklyApplications: 'SOME' }, { interviewCount: 3, searchMonths: 3 }, { interviewCount: 0, searchNotStarted: true, weeklyApplications: 'SOME' }],
  ['relevance-enhance-methods-to-interview', all(known('interviewsPerMonth'), known('weeklyApplications')), { interviewsPerMonth: 1, weeklyApplications: 'SOME' }, {}, null],
  ['category-search-methods', situation('applies-off-the-main-channels'), { preferredApplicationMode: 'OFFERS', 'market.mainHiringChannels': ['CONTACTS'] }, { preferredApplicationMode: 'CONTACTS', 'market.mainHiringChannels': ['CONTACTS'] }, { preferredApplicationMode: 'OFFERS' }],
  ['undefined-project', unclearProject, { targetJobGroup: 'M1805', hasClearProject: false }, { targetJobGroup: 'M1805', hasClearProject: true }, { targetJobGroup: 'M1805' }],
  ['start-your-search', situation('search-not-started'), { searchNotStarted: true }, { searchNotStarted: false }],
  ['enhance-methods-to-interview', all(none(situation('frequent-interviews')), situation('search-started')), { interviewCount: 2, searchMonths: 4 }, { interviewCount: 5, searchMonths: 4 }, { searchMonths: 4 }],
];

const licenceCore = all(situation('no-car-licence'), any(above('market.carLicenceRequiredShare', 50), below('urbanUnitSize', 'FROM_100K')));
const noLicenceInAVillage = { hasCarLicence: false, urbanUnitSize: 'FROM_2K' };
const wantsVolunteering = { seniority: 'INTERN', hasDisability: true };

const advice: Row[] = [
  someDifficulty('body-language', 'INTERVIEW', 'SELF_CONFIDENCE', 'ATYPICAL_PROFILE'),
  ['training', any(situation('missing-degree'), all(atLeast('market.trainingsNearby', 2), any(atLeast('searchMonths', 2.5), situation('career-change')))), { 'market.trainingsNearby': 2, searchMonths: 3 }, { 'market.trainingsNearby': 1, 'market.diplomaRequiredShare': 0 }, { 'market.trainingsNearby': 2, 'market.diplomaRequiredShare': 0 }],
  // The original forgot those with more than 20 years in the job.
  ['vae', situation('experience-to-recognise'), { seniority: 'CAREER', trainingFulfilment: 'NOT_SURE' }, { seniority: 'CAREER', trainingFulfilment: 'ENOUGH_DIPLOMAS' }, { seniority: 'CAREER' }],
  ['senior', any(situation('over-45'), all(above('age', 40), situation('age-discrimination'))), { age: 41, ...feels('AGE_DISCRIMINATION') }, { age: 40 }, { age: 44 }],
  ['less-applications', situation('many-applications'), { weeklyApplications: 'DECENT_AMOUNT' }, { weeklyApplications: 'SOME' }],
  ['follow-up', all(none(situation('apply-in-person')), situation('no-answers')), { 'market.applicationMedium': 'BY_EMAIL', ...feels('NO_ANSWERS') }, { 'market.applicationMedium': 'IN_PERSON' }, feels('NO_ANSWERS')],
  ['life-balance', none(situation('disabled-worker')), { hasDisability: false }, { hasDisability: true }],
  ['find-a-jobboard', situation('not-enough-offers'), feels('NO_OFFERS'), feels()],
  ['motivation-email', situation('no-answers'), feels('NO_ANSWERS'), feels()],
  ['alternance', any(situation('missing-degree'), all(below('seniority', 'SENIOR'), atMost('age', 55), is('trainingFulfilment', 'NOT_SURE'))), { seniority: 'JUNIOR', age: 24, trainingFulfilment: 'NOT_SURE' }, { trainingFulfilment: 'ENOUGH_DIPLOMAS' }, { age: 24 }],
  ['civic-service', all(situation('civic-service-age'), atMost('seniority', 'INTERN')), { ...wantsVolunteering, age: 30 }, { ...wantsVolunteering, age: 31 }, { age: 20 }],
  ['immersion-milo', all(situation('new-to-the-job'), atMost('age', 25)), { previousJobSimilarity: 'NEVER_DONE', age: 25 }, { age: 26 }, { age: 25 }],
  ['create-your-company', any(has('difficulties', 'AGE_DISCRIMINATION', 'SEX_DISCRIMINATION', 'ATYPICAL_PROFILE', 'NO_OFFERS'), above('searchMonths', 3)), { searchMonths: 4 }, { searchMonths: 3, ...feels('RESUME') }, { searchMonths: 3 }],
  ['driving-license-euro', all(situation('young-without-licence'), licenceCore), { ...noLicenceInAVillage, age: 16 }, { ...noLicenceInAVillage, age: 26 }, { hasCarLicence: false, age: 20 }],
  ['driving-license-low-income', all(atLeast('age', 25), situation('long-search'), atMost('market.medianSalary', 20_000), licenceCore), { ...noLicenceInAVillage, age: 25, searchMonths: 6, 'market.medianSalary': 20_000 }, { age: 24 }, { ...noLicenceInAVillage, age: 25, searchMonths: 6 }],
  ['driving-license-written', all(atLeast('age', 16), licenceCore), { hasCarLicence: false, 'market.carLicenceRequiredShare': 51, age: 50 }, { hasCarLicence: true }, { age: 50, hasCarLicence: false }],
  ['network-application', all(situation('weak-network'), situation('hiring-through-contacts')), { networkStrength: 'WEAK', 'market.mainHiringChannels': ['CONTACTS'] }, { networkStrength: 'MEDIUM' }, { networkStrength: 'WEAK' }],
  ['spontaneous-application', any(situation('hiring-by-spontaneous-application'), situation('missing-degree')), { 'market.mainHiringChannels': ['SPONTANEOUS'] }, { 'market.mainHiringChannels': ['OFFERS'], 'market.diplomaRequiredShare': 0 }, { 'market.mainHiringChannels': ['OFFERS'] }],
  ['events', situation('hiring-through-contacts'), { 'market.mainHiringChannels': ['CONTACTS'] }, { 'market.mainHiringChannels': ['PLACEMENT_AGENCY'] }],
  ['fresh-resume', any(situation('few-applications'), below('searchMonths', 2)), { weeklyApplications: 'LESS_THAN_2' }, { weeklyApplications: 'SOME', searchMonths: 2 }, { weeklyApplications: 'SOME' }],
  ['improve-interview', any(situation('applications-without-interviews'), atLeast('interviewCount', 5), above('interviewsPerMonth', 5), all(above('interviewsPerMonth', 3), none(situation('complex-application')))), { interviewCount: 4, searchMonths: 1, 'market.applicationComplexity': 'SIMPLE' }, { interviewCount: 2, searchMonths: 1, weeklyApplications: 'SOME' }, { interviewCount: 4, searchMonths: 1 }],
  ['needs-for-handicap', situation('disabled-worker'), { hasDisability: true }, { hasDisability: false }],
  ['strategy-interview-success', all(atLeast('interviewCount', 3), atLeast('searchMonths', 7)), { interviewCount: 3, searchMonths: 7 }, { interviewCount: 2 }, { interviewCount: 3 }],
  ['strategy-likeable-job', none(above('jobAttachment', 'LIKEABLE')), { jobAttachment: 'LIKEABLE' }, { jobAttachment: 'PASSION' }],
  ['strategy-try-without-diploma', none(situation('regulated-job')), { 'market.diplomaStrictlyRequired': false }, { 'market.diplomaStrictlyRequired': true }],
];

const refuses = (fact: string) => is(fact, 'NO');

/** What the earliest version of the service asked before it proposed something that takes the person's consent. */
const consent: Row[] = [
  ['get-more-offers', any(situation('not-enough-offers'), atMost('weeklyOffers', 'DECENT_AMOUNT')), { weeklyOffers: 'SOME' }, { weeklyOffers: 'A_LOT', ...feels() }, { weeklyOffers: 'A_LOT' }],
  ['contract-type(interim)', none(refuses('contractFlexibility'), has('contractTypes', 'TEMPORARY')), { contractFlexibility: 'IF_NEEDED', contractTypes: ['PERMANENT'] }, { contractFlexibility: 'NO' }, { contractFlexibility: 'YES' }],
  ['office-tools', none(refuses('trainingFlexibility'), atLeast('officeSkills', 'EXPERT')), { trainingFlexibility: 'YES', officeSkills: 'GOOD' }, { officeSkills: 'EXPERT' }, { officeSkills: 'BASIC' }],
  ['part-time', none(refuses('contractFlexibility'), has('workloads', 'PART_TIME')), { contractFlexibility: 'YES', workloads: ['FULL_TIME'] }, { workloads: ['PART_TIME'] }, { workloads: ['FULL_TIME'] }],
  ['reduce-salary', all(atLeast('salaryFlexibility', 'IF_NEEDED'), above('minimumSalary', 0)), { salaryFlexibility: 'IF_NEEDED', minimumSalary: 20_000 }, { salaryFlexibility: 'NO' }, { salaryFlexibility: 'YES' }],
  ['mobility-without-move', all(atLeast('geographicFlexibility', 'IF_NEEDED'), atLeast('market.medianSearchMonths', 3)), { geographicFlexibility: 'YES', 'market.medianSearchMonths': 3 }, { geographicFlexibility: 'NO' }, { geographicFlexibility: 'YES' }],
  ['gender-discriminations', situation('women-facing-sex-discrimination'), { gender: 'FEMININE', ...feels('SEX_DISCRIMINATION') }, { gender: 'FEMININE', ...feels() }, { gender: 'FEMININE' }],
  ['job-discovery', any(is('searchIntensity', 'EXPLORING'), situation('open-to-another-job')), { professionalFlexibility: 'IF_NEEDED' }, { searchIntensity: 'INTENSE', professionalFlexibility: 'NO' }, { searchIntensity: 'INTENSE' }],
  ['subsidized-contract', situation('very-long-search'), { searchMonths: 12 }, { searchMonths: 11 }],
  ['international', all(atLeast('geographicFlexibility', 'IF_NEEDED'), situation('works-in-english')), { geographicFlexibility: 'YES', englishLevel: 'FLUENT' }, { englishLevel: 'BASIC' }, { englishLevel: 'FLUENT' }],
  ['apprentissage', none(situation('in-training'), above('age', 25), situation('two-years-experience'), refuses('contractFlexibility')), { employmentSituation: 'FIRST_TIME', trainingFulfilment: 'NOT_SURE', age: 20, seniority: 'NONE', contractFlexibility: 'YES' }, { age: 26 }, { age: 20 }],
  ['freelance', atLeast('contractFlexibility', 'IF_NEEDED'), { contractFlexibility: 'YES' }, { contractFlexibility: 'NO' }],
  ['spontaneous-application (earliest)', all(situation('not-enough-offers'), above('searchMonths', 6)), { searchMonths: 7, ...feels('NO_OFFERS') }, { searchMonths: 6 }, { searchMonths: 7 }],
  ['stand-out', is('weeklyApplications', 'SOME'), { weeklyApplications: 'SOME' }, { weeklyApplications: 'A_LOT' }],
];

export const originalFilters: readonly OriginalFilter[] = [person, jobAndPlace, project, market, meta, obstacles, advice, consent]
  .flat()
  .map(([name, rule, whenTrue, whenFalse, whenUnknown = {}]) => ({ name, rule, examples: { TRUE: whenTrue, FALSE: whenFalse, UNKNOWN: whenUnknown } }));

/** What cannot be said, with the fact that it would take, by the key it would have. Constants and weights are no rules. */
export const notSayable: readonly [name: string, lacks: string][] = [
  ['for-very-frustrated(5), own words counted', 'ownDifficulties'],
  ['for-too-many-objectives', 'targetJobGroups'],
  ['for-all-projects(X) over several projects', 'targetJobGroups'],
  ['for-recruiting-sector', 'market.hiringCompaniesHeadcount'],
  ['for-risky-covid', 'market.epidemicRisk'],
  ['explore-safe-jobs', 'market.epidemicRisk'],
  ['for-active-experiment(f)', 'activeExperiments'],
  ['for-good-overall-score(50)', 'diagnosticScore'],
  ['for-good-diagnostic-submetrics(+4)', 'diagnosticTopics'],
  ['for-empty-diagnostic(topic)', 'diagnosticTopics'],
  ['for-low-diagnostic(topic, n)', 'diagnosticTopics'],
  ['for-high-diagnostic(topic, n)', 'diagnosticTopics'],
  ['favor-strategy(a, b)', 'startedStrategies'],
  ['stuck-market and bravo, as the main obstacle found', 'mainObstacle'],
  ['driving-license-*, public transport counted', 'publicTransportScore'],
  ['other-work-env', 'market.workEnvironments'],
  ['skill-for-future', 'market.skillsForFuture'],
  ['improve-resume', 'applicationCount'],
  ['association-help', 'market.associationsNearby'],
  ['volunteer', 'market.volunteeringMissionsNearby'],
  ['online-salons', 'market.fairsNearby'],
  ['better-job-in-group', 'market.betterJobInGroup'],
  ['commute', 'market.betterTownsNearby'],
  ['relocate', 'market.betterDepartements'],
  ['seasonal-relocate', 'market.seasonalDepartements'],
  ['reorient-jobbing', 'market.unqualifiedJobsNearby'],
  ['reorient-to-close-job', 'market.closeJobs'],
  ['driving-license(B), share of offers that wish for it', 'market.carLicenceSuggestedShare'],
];
