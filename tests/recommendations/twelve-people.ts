/** Somebody as a counsellor would hear them, and what a good counsellor would begin with. */
export interface Described {
  who: string;
  /** Of a search that goes on since this many months. */
  searchMonths?: number;
  facts: Readonly<Record<string, unknown>>;
  /** Any of these may come first. */
  strategies: readonly string[];
  actions: readonly string[];
  questions: readonly string[];
  /** What must not be among the first three. */
  never: readonly string[];
}

/** Twelve people as counsellors described them. Several beginnings are right for most of them; what is not listed is wrong. */
export const TWELVE_PEOPLE: readonly Described[] = [
  {
    who: 'Karim, 19, no degree, put up by friends near Lyon',
    facts: {
      ...{ birthYear: 2007, highestDegree: 'NO_DEGREE', housing: 'HOSTED', place: '69256', hasResume: false },
      ...{ employmentSituation: 'FIRST_TIME', projectKind: 'FIRST_JOB', hasCarLicence: false },
      ...{ difficulties: ['EXPERIENCE', 'HOUSING'], searchIntensity: 'NORMAL' },
    },
    strategies: ['youth-support'],
    actions: ['book-mission-locale'],
    questions: ['targetJobGroup', 'searchStartedOn', 'hasClearProject'],
    never: ['credit-for-experience', 'search-while-employed'],
  },
  {
    who: 'Sylvie, 58, secretary for twenty years, dismissed three months ago',
    searchMonths: 3,
    facts: {
      ...{ birthYear: 1968, gender: 'FEMININE', highestDegree: 'BAC', place: '51454', targetJobGroup: 'M1607' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', seniority: 'CAREER', hasResume: false },
      ...{ previousJobSimilarity: 'DONE_THIS', difficulties: ['AGE_DISCRIMINATION'], searchIntensity: 'INTENSE' },
    },
    strategies: ['clearer-resume', 'wake-up-your-network', 'experience-after-50'],
    actions: ['first-resume-page', 'tell-three-people', 'lighten-long-resume'],
    questions: ['interviewCount', 'weeklyApplications', 'networkStrength', 'hasCarLicence'],
    never: ['credit-for-experience', 'vae-first-step'],
  },
  {
    who: 'Aminata, 34, alone with two children, works part-time and wants more hours',
    searchMonths: 1,
    facts: {
      ...{ birthYear: 1992, gender: 'FEMININE', familySituation: 'SINGLE_PARENT', highestDegree: 'CAP_BEP' },
      ...{ place: '93066', targetJobGroup: 'K1304', employmentSituation: 'EMPLOYED', wantsMoreHours: true },
      ...{ projectKind: 'ANOTHER_JOB', hasCarLicence: false, difficulties: ['SCHEDULE', 'MONEY'] },
    },
    strategies: ['work-and-children', 'get-moving-to-work'],
    actions: ['child-care-for-interview', 'find-travel-help', 'fund-driving-licence'],
    questions: ['weeklyOffers', 'contractFlexibility', 'contractTypes', 'hasResume', 'hasVehicle', 'mobility'],
    never: ['search-while-employed', 'advice-before-resigning'],
  },
  {
    who: 'Thomas, 28, engineer, eight months of search and failed interviews',
    searchMonths: 8,
    facts: {
      ...{ birthYear: 1998, highestDegree: 'BAC_PLUS_5', place: '31555', targetJobGroup: 'H1206', hasResume: true },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', hasClearProject: true, interviewCount: 2 },
      ...{ weeklyApplications: 'DECENT_AMOUNT', difficulties: ['INTERVIEW'], searchIntensity: 'EXTREME' },
    },
    strategies: ['prepare-interviews', 'wake-up-your-network', 'clearer-resume'],
    actions: ['rehearse-interview', 'two-minute-introduction', 'match-resume-to-offer', 'review-last-applications'],
    questions: ['networkStrength', 'mobility', 'geographicFlexibility', 'professionalFlexibility', 'weeklyOffers'],
    never: ['prepare-a-company', 'register-temp-agencies'],
  },
  {
    who: 'Jean-Paul, 61, mason who cannot go on, with an RQTH and the RSA',
    searchMonths: 20,
    facts: {
      ...{ birthYear: 1965, hasDisability: true, healthLimits: true, benefits: ['RSA'], highestDegree: 'CAP_BEP' },
      ...{ place: '87085', employmentSituation: 'LOST_OR_QUIT', projectKind: 'REORIENTATION', seniority: 'CAREER' },
      ...{ hasClearProject: false, difficulties: ['HEALTH'] },
    },
    strategies: ['disability-support'],
    actions: ['contact-cap-emploi', 'find-inclusion-employer'],
    questions: ['targetJobGroup', 'trainingFlexibility', 'professionalFlexibility', 'hasResume'],
    never: ['credit-for-experience', 'vae-first-step'],
  },
  {
    who: 'Olena, 38, doctor from Ukraine, alone with her children',
    searchMonths: 4,
    facts: {
      ...{ birthYear: 1988, gender: 'FEMININE', familySituation: 'SINGLE_PARENT', highestDegree: 'BAC_PLUS_5' },
      ...{ place: '67482', targetJobGroup: 'J1102', employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB' },
      ...{ speaksFrench: false, writesFrench: false, difficulties: ['LANGUAGE', 'FOREIGN_QUALIFICATIONS'] },
    },
    strategies: ['settle-into-work-in-france'],
    actions: ['diploma-comparability', 'find-french-course'],
    questions: ['hasResume', 'networkStrength', 'officeSkills', 'trainingFlexibility', 'mobility', 'interviewCount'],
    never: ['credit-for-experience', 'visit-two-places'],
  },
  {
    who: 'Léo, 25 until December, bac pro, Roubaix',
    searchMonths: 3,
    facts: {
      ...{ birthYear: 2000, birthMonth: 12, highestDegree: 'BAC', place: '59512', targetJobGroup: 'N1103' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', hasResume: true, weeklyOffers: 'LESS_THAN_2' },
      ...{ contractTypes: ['PERMANENT', 'FIXED_UP_TO_3_MONTHS', 'TEMPORARY'], mobility: 'DEPARTEMENT' },
    },
    strategies: ['youth-support'],
    actions: ['book-mission-locale', 'register-temp-agencies', 'cross-border-offers'],
    questions: ['hasCarLicence', 'trainingFlexibility', 'interviewCount', 'professionalFlexibility', 'difficulties'],
    never: ['experience-after-50', 'credit-for-experience'],
  },
  {
    who: 'Marie, 42, executive in human resources, worn out, wants to become a florist',
    facts: {
      ...{ birthYear: 1984, gender: 'FEMININE', highestDegree: 'BAC_PLUS_5', place: '44109', targetJobGroup: 'D1209' },
      ...{ employmentSituation: 'EMPLOYED', projectKind: 'REORIENTATION', hasClearProject: true, hasResume: true },
      ...{ previousJobSimilarity: 'NEVER_DONE', difficulties: ['HEALTH'], searchIntensity: 'EXPLORING' },
    },
    strategies: ['search-while-employed', 'try-before-choosing'],
    actions: ['advice-before-resigning', 'ask-for-immersion', 'talk-to-a-professional'],
    questions: ['trainingFlexibility', 'trainingFulfilment', 'searchStartedOn'],
    never: ['credit-for-experience', 'register-temp-agencies'],
  },
  {
    who: 'Fabrice, 47, cook, La Réunion',
    searchMonths: 5,
    facts: {
      ...{ birthYear: 1979, highestDegree: 'CAP_BEP', place: '97411', targetJobGroup: 'G1602', seniority: 'EXPERT' },
      ...{ employmentSituation: 'LOST_OR_QUIT', projectKind: 'NEW_JOB', previousJobSimilarity: 'DONE_THIS' },
      ...{ preferredApplicationMode: 'OFFERS', weeklyOffers: 'LESS_THAN_2' },
    },
    strategies: ['approach-employers-directly', 'look-further-afield', 'credit-for-experience'],
    actions: ['visit-two-places', 'spot-five-companies', 'create-offer-alerts'],
    questions: [
      'difficulties',
      'hasResume',
      'trainingFlexibility',
      'geographicFlexibility',
      'professionalFlexibility',
      'mobility',
    ],
    never: ['prepare-a-company', 'youth-support'],
  },
  {
    who: 'Chloé, 30, graphic designer who sets up on her own',
    facts: {
      ...{ birthYear: 1996, gender: 'FEMININE', highestDegree: 'BAC_PLUS_3', place: '35238', targetJobGroup: 'E1205' },
      ...{ employmentSituation: 'LOST_OR_QUIT', benefits: ['ARE'], projectKind: 'CREATE_OR_TAKE_OVER_COMPANY' },
      ...{ hasResume: true, searchIntensity: 'NORMAL' },
    },
    strategies: ['prepare-a-company'],
    actions: ['check-aids-before-creating'],
    questions: ['searchStartedOn', 'networkStrength', 'hasClearProject'],
    never: ['match-resume-to-offer', 'approach-employers-directly'],
  },
  {
    who: 'Nadia, 45, ten years at home, no computer',
    facts: {
      ...{ birthYear: 1981, gender: 'FEMININE', familySituation: 'FAMILY_WITH_KIDS', highestDegree: 'CAP_BEP' },
      ...{ place: '34172', employmentSituation: 'AT_HOME', officeSkills: 'NONE', hasResume: false },
      ...{ projectKind: 'NEW_JOB', difficulties: ['STAY_AT_HOME_PARENT', 'SELF_CONFIDENCE'] },
    },
    strategies: ['clearer-resume', 'keep-going'],
    actions: ['first-resume-page', 'digital-helper', 'name-your-strengths'],
    questions: ['targetJobGroup', 'searchStartedOn', 'hasClearProject'],
    never: ['search-while-employed', 'vae-first-step'],
  },
  {
    who: 'Mathieu, 36, lorry driver in work, with many offers',
    searchMonths: 1,
    facts: {
      ...{ birthYear: 1990, highestDegree: 'CAP_BEP', place: '38185', targetJobGroup: 'N4101', seniority: 'EXPERT' },
      ...{ employmentSituation: 'EMPLOYED', projectKind: 'ANOTHER_JOB', weeklyOffers: 'A_LOT', hasResume: true },
      ...{ hasCarLicence: true, hasVehicle: true, otherLicences: ['TRUCK'], previousJobSimilarity: 'DONE_THIS' },
    },
    strategies: ['search-while-employed'],
    actions: ['advice-before-resigning', 'match-resume-to-offer'],
    questions: [
      'difficulties',
      'contractTypes',
      'contractFlexibility',
      'mobility',
      'interviewCount',
      'weeklyApplications',
    ],
    never: ['vae-first-step', 'spot-five-companies'],
  },
];
