/** Somebody as they tell it themselves, with what must come first for them, and what must not come at all. */
export interface Other {
  who: string;
  /** Of a search that goes on since this many months. */
  searchMonths?: number;
  facts: Readonly<Record<string, unknown>>;
  /** Any of these strategies may come first. */
  first: readonly string[];
  /** Neither strategies nor actions, wherever they would stand. */
  never: readonly string[];
}

/** Twelve more people, each with all that they answered. They do not say what counsellors would have written: it is what was read aloud to them. */
export const TWELVE_OTHERS: readonly Other[] = [
  {
    who: 'a nurse who comes back after five years with her children, Le Mans',
    facts: {
      ...{ birthYear: 1983, gender: 'FEMININE', place: '72181', highestDegree: 'BAC_PLUS_3', targetJobGroup: 'J1506' },
      ...{ employmentSituation: 'AT_HOME', projectKind: 'NEW_JOB', familySituation: 'FAMILY_WITH_KIDS' },
      ...{ difficulties: ['STAY_AT_HOME_PARENT', 'SELF_CONFIDENCE'], hasResume: false, searchNotStarted: true },
      ...{ trainingFulfilment: 'ENOUGH_DIPLOMAS', trainingFlexibility: 'IF_NEEDED', contractFlexibility: 'YES' },
      ...{ networkStrength: 'MEDIUM', hasCarLicence: true, hasVehicle: true, mobility: 'CITY', officeSkills: 'BASIC' },
    },
    first: ['work-and-children', 'clearer-resume'],
    never: ['vae-first-step', 'fund-driving-licence', 'settle-into-work-in-france'],
  },
  {
    who: 'a young man without a diploma, Saint-Laurent-du-Maroni',
    facts: {
      ...{ birthYear: 2004, gender: 'MASCULINE', place: '97311', highestDegree: 'NO_DEGREE', targetJobGroup: 'F1703' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'FIRST_JOB', difficulties: ['EXPERIENCE', 'TRANSPORT'] },
      ...{ hasResume: false, hasCarLicence: false, trainingFlexibility: 'YES', officeSkills: 'NONE' },
      ...{ weeklyOffers: 'LESS_THAN_2', weeklyApplications: 'LESS_THAN_2', geographicFlexibility: 'IF_NEEDED' },
    },
    first: ['youth-support', 'get-moving-to-work', 'learn-through-apprenticeship'],
    never: ['ile-de-france-fare', 'cross-border-offers', 'experience-after-50'],
  },
  {
    who: 'a finance director of 58, laid off seven months ago, near Paris',
    searchMonths: 7,
    facts: {
      ...{ birthYear: 1968, gender: 'MASCULINE', place: '92012', highestDegree: 'BAC_PLUS_5', targetJobGroup: 'M1205' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', hasResume: true, benefits: ['ARE'] },
      ...{ difficulties: ['AGE_DISCRIMINATION', 'NO_ANSWERS'], interviewCount: 2, hasClearProject: true },
      ...{ trainingFlexibility: 'NO', geographicFlexibility: 'NO', professionalFlexibility: 'IF_NEEDED' },
      ...{ trainingFulfilment: 'ENOUGH_DIPLOMAS', networkStrength: 'STRONG', hasCarLicence: true },
    },
    first: ['experience-after-50', 'clearer-resume'],
    never: ['check-training-rights', 'compare-two-towns', 'find-inclusion-employer', 'vae-first-step'],
  },
  {
    who: 'an electrician who fled his country and learns French, Angers',
    searchMonths: 3,
    facts: {
      ...{ birthYear: 1996, gender: 'MASCULINE', place: '49007', highestDegree: 'BAC', targetJobGroup: 'F1602' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', workPermit: 'YES', benefits: ['RSA'] },
      ...{ difficulties: ['LANGUAGE', 'FOREIGN_QUALIFICATIONS', 'PAPERS'], housing: 'TEMPORARY', hasResume: false },
      ...{ hasCarLicence: false, trainingFlexibility: 'YES', interviewCount: 0, networkStrength: 'WEAK' },
      ...{ weeklyApplications: 'LESS_THAN_2', officeSkills: 'BASIC', mobility: 'DEPARTEMENT', englishLevel: 'FLUENT' },
    },
    first: ['settle-into-work-in-france'],
    never: ['match-resume-to-offer', 'search-while-employed'],
  },
  {
    who: 'a warehouseman whose back gives out, with an RQTH, Béthune',
    searchMonths: 14,
    facts: {
      ...{ birthYear: 1985, gender: 'MASCULINE', place: '62119', highestDegree: 'CAP_BEP', targetJobGroup: 'N1110' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'REORIENTATION', hasDisability: true, healthLimits: true },
      ...{ difficulties: ['HEALTH', 'MOTIVATION'], hasResume: true, interviewCount: 1, seniority: 'EXPERT' },
      ...{ trainingFlexibility: 'IF_NEEDED', professionalFlexibility: 'YES', contractFlexibility: 'IF_NEEDED' },
      ...{ hasCarLicence: true, hasVehicle: true, weeklyApplications: 'LESS_THAN_2', officeSkills: 'BASIC' },
    },
    first: ['keep-going', 'disability-support', 'clearer-resume'],
    never: ['first-resume-page', 'fund-driving-licence'],
  },
  {
    who: 'a mother alone, without a car, in a village of the Creuse',
    searchMonths: 5,
    facts: {
      ...{ birthYear: 1995, gender: 'FEMININE', place: '23090', highestDegree: 'CAP_BEP', targetJobGroup: 'K1304' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', familySituation: 'SINGLE_PARENT' },
      ...{ difficulties: ['TRANSPORT', 'CHILD_CARE', 'SCHEDULE'], hasCarLicence: true, hasVehicle: false },
      ...{ hasResume: true, interviewCount: 1, weeklyOffers: 'LESS_THAN_2', weeklyApplications: 'LESS_THAN_2' },
      ...{ trainingFlexibility: 'IF_NEEDED', professionalFlexibility: 'YES', networkStrength: 'WEAK' },
    },
    first: ['get-moving-to-work', 'work-and-children'],
    never: ['fund-driving-licence', 'compare-two-towns', 'look-further-afield'],
  },
  {
    who: 'a bank clerk in work who wants to become a baker, Rennes',
    facts: {
      ...{ birthYear: 1989, gender: 'FEMININE', place: '35238', highestDegree: 'BAC_PLUS_2', targetJobGroup: 'D1102' },
      ...{ employmentSituation: 'EMPLOYED', projectKind: 'REORIENTATION', difficulties: ['TRAINING'] },
      ...{ hasClearProject: true, hasResume: true, searchNotStarted: true, seniority: 'NONE' },
      ...{ trainingFulfilment: 'NOT_SURE', trainingFlexibility: 'YES', professionalFlexibility: 'NO' },
      ...{ contractTypes: ['PERMANENT', 'APPRENTICESHIP'], geographicFlexibility: 'NO' },
    },
    first: ['train-for-the-job', 'search-while-employed', 'try-before-choosing'],
    never: ['find-inclusion-employer', 'three-neighbouring-jobs', 'vae-first-step'],
  },
  {
    who: 'a student of 23 who ends a master and wants a first job, Toulouse',
    searchMonths: 1,
    facts: {
      ...{ birthYear: 2003, gender: 'FEMININE', place: '31555', highestDegree: 'BAC_PLUS_5', targetJobGroup: 'E1112' },
      ...{ employmentSituation: 'IN_TRAINING', projectKind: 'FIRST_JOB', difficulties: ['EXPERIENCE', 'INTERVIEW'] },
      ...{ hasResume: true, interviewCount: 1, weeklyApplications: 'DECENT_AMOUNT', hasCarLicence: false },
      ...{ contractTypes: ['PERMANENT', 'FIXED_OVER_3_MONTHS'], professionalFlexibility: 'IF_NEEDED' },
      ...{ trainingFlexibility: 'NO', geographicFlexibility: 'YES', mobility: 'COUNTRY', networkStrength: 'MEDIUM' },
    },
    first: ['prepare-interviews'],
    never: ['book-mission-locale', 'winter-season', 'find-inclusion-employer'],
  },
  {
    who: 'a cook who closes his own restaurant, Perpignan',
    searchMonths: 1,
    facts: {
      ...{ birthYear: 1980, gender: 'MASCULINE', place: '66136', highestDegree: 'CAP_BEP', targetJobGroup: 'G1602' },
      ...{ employmentSituation: 'SELF_EMPLOYED', projectKind: 'NEW_JOB', difficulties: ['MONEY', 'RESUME'] },
      ...{ hasResume: false, seniority: 'EXPERT', trainingFulfilment: 'ENOUGH_EXPERIENCE', trainingFlexibility: 'NO' },
      ...{ weeklyApplications: 'LESS_THAN_2', professionalFlexibility: 'IF_NEEDED', contractFlexibility: 'IF_NEEDED' },
      ...{ networkStrength: 'STRONG', mobility: 'DEPARTEMENT', hasCarLicence: true },
    },
    first: ['clearer-resume', 'credit-for-experience'],
    never: ['prepare-a-company', 'check-training-rights', 'search-while-employed'],
  },
  {
    who: 'a forklift driver who comes out of prison, Marseille',
    searchMonths: 2,
    facts: {
      ...{ birthYear: 1991, gender: 'MASCULINE', place: '13055', highestDegree: 'NO_DEGREE', targetJobGroup: 'N1101' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', benefits: ['RSA'], housing: 'TEMPORARY' },
      ...{ difficulties: ['HOUSING', 'PAPERS', 'SELF_CONFIDENCE', 'ATYPICAL_PROFILE', 'DIGITAL'], hasResume: false },
      ...{ hasCarLicence: false, hasVehicle: false, networkStrength: 'WEAK', officeSkills: 'NONE', interviewCount: 0 },
      ...{ contractTypes: ['PERMANENT', 'TEMPORARY', 'FIXED_UP_TO_3_MONTHS'], weeklyApplications: 'LESS_THAN_2' },
    },
    first: ['clearer-resume', 'wake-up-your-network'],
    never: ['match-resume-to-offer', 'cross-border-offers'],
  },
  {
    who: 'a waiter between two seasons, Chamonix',
    searchMonths: 1,
    facts: {
      ...{ birthYear: 1999, gender: 'MASCULINE', place: '74056', highestDegree: 'BAC', targetJobGroup: 'G1803' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', difficulties: ['HOUSING'], hasResume: true },
      ...{ contractTypes: ['FIXED_UP_TO_3_MONTHS', 'FIXED_OVER_3_MONTHS'], mobility: 'COUNTRY', interviewCount: 3 },
      ...{ geographicFlexibility: 'YES', professionalFlexibility: 'YES', trainingFlexibility: 'NO' },
      ...{ hasCarLicence: true, hasVehicle: false, weeklyOffers: 'A_LOT', weeklyApplications: 'SOME' },
    },
    first: ['look-further-afield', 'steady-search'],
    never: ['check-training-rights', 'fund-driving-licence', 'book-mission-locale'],
  },
  {
    who: 'an engineer who comes home from abroad, Bordeaux',
    facts: {
      ...{ birthYear: 1982, gender: 'FEMININE', place: '33063', highestDegree: 'BAC_PLUS_5', targetJobGroup: 'H1206' },
      ...{ employmentSituation: 'EMPLOYED', projectKind: 'ANOTHER_JOB', familySituation: 'FAMILY_WITH_KIDS' },
      ...{
        difficulties: ['ATYPICAL_PROFILE', 'NO_ANSWERS'],
        hasResume: true,
        interviewCount: 0,
        searchNotStarted: false,
      },
      ...{ mobility: 'COUNTRY', geographicFlexibility: 'YES', professionalFlexibility: 'IF_NEEDED' },
      ...{ trainingFlexibility: 'NO', contractFlexibility: 'NO', networkStrength: 'WEAK', weeklyOffers: 'SOME' },
    },
    first: ['search-while-employed', 'wake-up-your-network'],
    never: ['find-inclusion-employer', 'vae-first-step', 'settle-into-work-in-france'],
  },
];
