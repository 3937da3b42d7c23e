// The types of Facts, generated from their definitions by npm run snapshot. It imports nothing: copy it into your front end.

/** A calendar day: "2026-03-01". */
export type Day = string;

/** A commune ("69123"), a département ("dep-69") or a région ("reg-84"), by its INSEE code. */
export type PlaceCode = string;

/** A job group of the ROME: "M1805". */
export type JobGroupCode = string;

/** A job title of the ROME, by its OGR code: "14156". */
export type JobCode = string;

/** What a person says: what a profile takes. A key left out, or null, is unknown: never false. */
export interface ProfileFacts {
  /**
   * Year of birth. A whole number from 1920 to 2015. Unit: year.
   * Asked as: In which year were you born?
   */
  birthYear?: number | null;

  /**
   * Month of birth. A whole number from 1 to 12. Unit: month.
   * Asked as: In which month were you born?
   */
  birthMonth?: number | null;

  /**
   * Gender.
   * Asked as: How should we address you in French?
   * - FEMININE: in the feminine
   * - MASCULINE: in the masculine
   */
  gender?: 'FEMININE' | 'MASCULINE' | null;

  /**
   * Recognised disability (RQTH).
   * Asked as: Do you have recognised disabled-worker status?
   * Sensitive: say why it is asked, and that it may be refused.
   */
  hasDisability?: boolean | null;

  /**
   * Health that limits the possible jobs.
   * Asked as: Does your health limit the jobs that you can do?
   * Sensitive: say why it is asked, and that it may be refused.
   */
  healthLimits?: boolean | null;

  /**
   * Former professional soldier.
   * Asked as: Have you been a professional soldier?
   */
  isVeteran?: boolean | null;

  /**
   * Family situation.
   * Asked as: What is your family situation?
   * - SINGLE: single
   * - IN_A_RELATIONSHIP: in a relationship
   * - FAMILY_WITH_KIDS: in a couple with children
   * - SINGLE_PARENT: I am bringing up my children on my own
   */
  familySituation?: 'SINGLE' | 'IN_A_RELATIONSHIP' | 'FAMILY_WITH_KIDS' | 'SINGLE_PARENT' | null;

  /**
   * Carer for a relative or friend.
   * Asked as: Do you care for somebody close to you who is ill, elderly or disabled?
   */
  isCaregiver?: boolean | null;

  /**
   * Housing.
   * Asked as: What is your housing situation?
   * Sensitive: say why it is asked, and that it may be refused.
   * - STABLE: a home of my own
   * - HOSTED: staying with relatives or friends
   * - TEMPORARY: a hostel, a hotel or temporary accommodation
   * - NONE: no housing
   */
  housing?: 'STABLE' | 'HOSTED' | 'TEMPORARY' | 'NONE' | null;

  /**
   * Highest degree.
   * Asked as: What is your highest degree?
   * - NO_DEGREE: no degree, or the brevet
   * - CAP_BEP: CAP, BEP
   * - BAC: bac, bac pro
   * - BAC_PLUS_2: bac+2
   * - BAC_PLUS_3: bac+3 or 4
   * - BAC_PLUS_5: bac+5 or more
   */
  highestDegree?: 'NO_DEGREE' | 'CAP_BEP' | 'BAC' | 'BAC_PLUS_2' | 'BAC_PLUS_3' | 'BAC_PLUS_5' | null;

  /**
   * Difficulties felt.
   * Asked as: What holds you back the most?
   * - NO_OFFERS: not enough offers
   * - NO_ANSWERS: not enough answers
   * - RESUME: writing a good CV
   * - INTERVIEW: interviews
   * - TRAINING: finding training
   * - MOTIVATION: staying motivated
   * - TIME_MANAGEMENT: getting organised
   * - ATYPICAL_PROFILE: an unusual background
   * - AGE_DISCRIMINATION: age discrimination
   * - SEX_DISCRIMINATION: sex discrimination
   * - ORIGIN_DISCRIMINATION: discrimination because of origin
   * - EXPERIENCE: a lack of experience
   * - SELF_CONFIDENCE: a lack of confidence
   * - STAY_AT_HOME_PARENT: returning after parental leave
   * - LANGUAGE: the language
   * - FOREIGN_QUALIFICATIONS: a foreign degree that is not recognised
   * - CHILD_CARE: child care
   * - TRANSPORT: getting around
   * - HEALTH: health
   * - HOUSING: housing
   * - MONEY: money
   * - PAPERS: identity and residence papers
   * - SCHEDULE: working hours
   * - DIGITAL: computers and online procedures
   */
  difficulties?: readonly ('NO_OFFERS' | 'NO_ANSWERS' | 'RESUME' | 'INTERVIEW' | 'TRAINING' | 'MOTIVATION' | 'TIME_MANAGEMENT' | 'ATYPICAL_PROFILE' | 'AGE_DISCRIMINATION' | 'SEX_DISCRIMINATION' | 'ORIGIN_DISCRIMINATION' | 'EXPERIENCE' | 'SELF_CONFIDENCE' | 'STAY_AT_HOME_PARENT' | 'LANGUAGE' | 'FOREIGN_QUALIFICATIONS' | 'CHILD_CARE' | 'TRANSPORT' | 'HEALTH' | 'HOUSING' | 'MONEY' | 'PAPERS' | 'SCHEDULE' | 'DIGITAL')[] | null;

  /**
   * Car licence (permis B).
   * Asked as: Do you have a car licence (permis B)?
   */
  hasCarLicence?: boolean | null;

  /**
   * Other licences.
   * Asked as: Which other licences do you have?
   * - MOTORCYCLE: motorcycle (A)
   * - TRUCK: heavy goods vehicle (C)
   */
  otherLicences?: readonly ('MOTORCYCLE' | 'TRUCK')[] | null;

  /**
   * Vehicle.
   * Asked as: Do you have the use of a vehicle?
   */
  hasVehicle?: boolean | null;

  /**
   * Autonomous in the search.
   * Asked as: Do you already know how to search and apply?
   */
  isAutonomous?: boolean | null;

  /**
   * Speaks French.
   * Asked as: Can you follow a conversation at work in French?
   */
  speaksFrench?: boolean | null;

  /**
   * Writes French.
   * Asked as: Can you write a message of a few lines in French?
   */
  writesFrench?: boolean | null;

  /**
   * Right to work in France.
   * Asked as: Do you have the right to work in France?
   * Sensitive: say why it is asked, and that it may be refused.
   * - YES: yes
   * - PENDING: my application is being processed
   * - NO: no
   */
  workPermit?: 'YES' | 'PENDING' | 'NO' | null;

  /**
   * Level of English.
   * Asked as: What is your level of English?
   * - NONE: none
   * - BASIC: basic
   * - PROFESSIONAL: professional
   * - FLUENT: fluent
   */
  englishLevel?: 'NONE' | 'BASIC' | 'PROFESSIONAL' | 'FLUENT' | null;

  /**
   * Office software skills.
   * Asked as: Are you comfortable with a computer (e-mail, documents, online procedures)?
   * - NONE: not at all
   * - BASIC: the basics
   * - GOOD: comfortable
   * - EXPERT: very comfortable
   */
  officeSkills?: 'NONE' | 'BASIC' | 'GOOD' | 'EXPERT' | null;

  /**
   * Employment situation.
   * Asked as: What is your situation today?
   * - FIRST_TIME: I am looking for my first job
   * - LOST_OR_QUIT: out of work
   * - IN_TRAINING: in training
   * - EMPLOYED: in work
   * - SELF_EMPLOYED: self-employed
   * - ON_LEAVE: on sick leave or other leave
   * - AT_HOME: at home, looking after the household
   */
  employmentSituation?: 'FIRST_TIME' | 'LOST_OR_QUIT' | 'IN_TRAINING' | 'EMPLOYED' | 'SELF_EMPLOYED' | 'ON_LEAVE' | 'AT_HOME' | null;

  /**
   * Registered with France Travail.
   * Asked as: Are you registered with France Travail?
   */
  franceTravailRegistered?: boolean | null;

  /**
   * Benefits received.
   * Asked as: Which benefits do you receive?
   * Sensitive: say why it is asked, and that it may be refused.
   * - ARE: unemployment benefit (ARE)
   * - ARE_ENDING: unemployment benefit that ends in less than three months
   * - ASS: the specific solidarity allowance (ASS)
   * - RSA: the RSA
   * - AAH: the disabled adult's allowance (AAH)
   * - ACTIVITY_BONUS: the activity bonus (prime d'activité)
   */
  benefits?: readonly ('ARE' | 'ARE_ENDING' | 'ASS' | 'RSA' | 'AAH' | 'ACTIVITY_BONUS')[] | null;

  /**
   * Wants to work more hours.
   * Asked as: Are you looking for more hours of work than you have?
   */
  wantsMoreHours?: boolean | null;

  /**
   * Project.
   * Asked as: What are you looking for?
   * - FIRST_JOB: a first job
   * - NEW_JOB: a new job
   * - ANOTHER_JOB: another job while in work
   * - REORIENTATION: a career change
   * - CREATE_OR_TAKE_OVER_COMPANY: starting or taking over a company
   */
  projectKind?: 'FIRST_JOB' | 'NEW_JOB' | 'ANOTHER_JOB' | 'REORIENTATION' | 'CREATE_OR_TAKE_OVER_COMPANY' | null;

  /**
   * Target job (ROME group).
   * Asked as: Which job are you aiming for?
   */
  targetJobGroup?: JobGroupCode | null;

  /**
   * Exact job (ROME title).
   * Asked as: Which job exactly?
   */
  targetJob?: JobCode | null;

  /**
   * Place of search.
   * Asked as: Where are you looking?
   */
  place?: PlaceCode | null;

  /**
   * Priority neighbourhood (QPV).
   * Asked as: Do you live in a priority neighbourhood (QPV)?
   */
  inPriorityArea?: boolean | null;

  /**
   * Mobility.
   * Asked as: How far would you go for a job?
   * - CITY: my town
   * - DEPARTEMENT: my département
   * - REGION: my region
   * - COUNTRY: all of France
   * - WORLD: abroad
   */
  mobility?: 'CITY' | 'DEPARTEMENT' | 'REGION' | 'COUNTRY' | 'WORLD' | null;

  /**
   * Experience of the job.
   * Asked as: Have you done this job before?
   * - DONE_THIS: yes
   * - DONE_SIMILAR: a similar job
   * - NEVER_DONE: never
   */
  previousJobSimilarity?: 'DONE_THIS' | 'DONE_SIMILAR' | 'NEVER_DONE' | null;

  /**
   * Experience.
   * Asked as: How much experience do you have in this job?
   * - NONE: none
   * - INTERN: an internship
   * - JUNIOR: less than 2 years
   * - INTERMEDIATE: 2 to 6 years
   * - SENIOR: 6 to 10 years
   * - EXPERT: 10 to 20 years
   * - CAREER: more than 20 years
   */
  seniority?: 'NONE' | 'INTERN' | 'JUNIOR' | 'INTERMEDIATE' | 'SENIOR' | 'EXPERT' | 'CAREER' | null;

  /**
   * Degrees for this job.
   * Asked as: Do you think you have the degrees for this job?
   * - ENOUGH_DIPLOMAS: yes, through my degrees
   * - ENOUGH_EXPERIENCE: yes, through my experience
   * - CURRENTLY_IN_TRAINING: I am in training
   * - NOT_SURE: I am not sure
   * - NO_TRAINING_REQUIRED: none is needed
   */
  trainingFulfilment?: 'ENOUGH_DIPLOMAS' | 'ENOUGH_EXPERIENCE' | 'CURRENTLY_IN_TRAINING' | 'NOT_SURE' | 'NO_TRAINING_REQUIRED' | null;

  /**
   * Minimum salary. A whole number from 0 to 500000. Unit: EUR/year gross.
   * Asked as: What is the lowest gross yearly salary you would accept?
   */
  minimumSalary?: number | null;

  /**
   * Contracts accepted.
   * Asked as: Which contracts do you accept?
   * - PERMANENT: permanent (CDI)
   * - FIXED_OVER_3_MONTHS: fixed term over 3 months
   * - FIXED_UP_TO_3_MONTHS: fixed term up to 3 months
   * - TEMPORARY: temporary agency work
   * - APPRENTICESHIP: apprenticeship
   * - INTERNSHIP: internship
   * - FREELANCE: freelance
   */
  contractTypes?: readonly ('PERMANENT' | 'FIXED_OVER_3_MONTHS' | 'FIXED_UP_TO_3_MONTHS' | 'TEMPORARY' | 'APPRENTICESHIP' | 'INTERNSHIP' | 'FREELANCE')[] | null;

  /**
   * Working time.
   * Asked as: Which working time do you accept?
   * - FULL_TIME: full time
   * - PART_TIME: part time
   */
  workloads?: readonly ('FULL_TIME' | 'PART_TIME')[] | null;

  /**
   * Network.
   * Asked as: How many people around you could help you?
   * - WEAK: hardly anyone
   * - MEDIUM: a few
   * - STRONG: many
   */
  networkStrength?: 'WEAK' | 'MEDIUM' | 'STRONG' | null;

  /**
   * Start of the search.
   * Asked as: Since when have you been looking?
   */
  searchStartedOn?: Day | null;

  /**
   * Search not started.
   * Asked as: Is your search still to begin?
   */
  searchNotStarted?: boolean | null;

  /**
   * Interesting offers a week.
   * Asked as: How many interesting offers do you find a week?
   * - LESS_THAN_2: fewer than 2
   * - SOME: 2 to 5
   * - DECENT_AMOUNT: 6 to 15
   * - A_LOT: more than 15
   */
  weeklyOffers?: 'LESS_THAN_2' | 'SOME' | 'DECENT_AMOUNT' | 'A_LOT' | null;

  /**
   * Applications a week.
   * Asked as: How many applications do you send a week?
   * - LESS_THAN_2: fewer than 2
   * - SOME: 2 to 5
   * - DECENT_AMOUNT: 6 to 15
   * - A_LOT: more than 15
   */
  weeklyApplications?: 'LESS_THAN_2' | 'SOME' | 'DECENT_AMOUNT' | 'A_LOT' | null;

  /**
   * Interviews obtained. A whole number from 0 to 500.
   * Asked as: How many interviews have you had?
   */
  interviewCount?: number | null;

  /**
   * Attachment to the job.
   * Asked as: What does this job mean to you?
   * - ALIMENTARY: a way to pay the bills
   * - LIKEABLE: a job I like
   * - PASSION: a passion
   * - LIFE_GOAL: my life goal
   */
  jobAttachment?: 'ALIMENTARY' | 'LIKEABLE' | 'PASSION' | 'LIFE_GOAL' | null;

  /**
   * Has a CV.
   * Asked as: Do you have an up-to-date CV?
   */
  hasResume?: boolean | null;

  /**
   * Clear project.
   * Asked as: Is your project clear?
   */
  hasClearProject?: boolean | null;

  /**
   * Way of applying.
   * Asked as: How do you apply most often?
   * - OFFERS: by answering offers
   * - SPONTANEOUS: with unsolicited applications
   * - PLACEMENT_AGENCY: through an agency
   * - CONTACTS: through my contacts
   */
  preferredApplicationMode?: 'OFFERS' | 'SPONTANEOUS' | 'PLACEMENT_AGENCY' | 'CONTACTS' | null;

  /**
   * Ready to train.
   * Asked as: Would you be ready to train?
   * - NO: no
   * - IF_NEEDED: if needed
   * - YES: yes
   */
  trainingFlexibility?: 'NO' | 'IF_NEEDED' | 'YES' | null;

  /**
   * Ready to lower salary expectations.
   * Asked as: Would you accept a lower salary?
   * - NO: no
   * - IF_NEEDED: if needed
   * - YES: yes
   */
  salaryFlexibility?: 'NO' | 'IF_NEEDED' | 'YES' | null;

  /**
   * Ready to change contract.
   * Asked as: Would you accept another type of contract?
   * - NO: no
   * - IF_NEEDED: if needed
   * - YES: yes
   */
  contractFlexibility?: 'NO' | 'IF_NEEDED' | 'YES' | null;

  /**
   * Ready to move.
   * Asked as: Would you be willing to move?
   * - NO: no
   * - IF_NEEDED: if needed
   * - YES: yes
   */
  geographicFlexibility?: 'NO' | 'IF_NEEDED' | 'YES' | null;

  /**
   * Ready to change job.
   * Asked as: Would you accept another job?
   * - NO: no
   * - IF_NEEDED: if needed
   * - YES: yes
   */
  professionalFlexibility?: 'NO' | 'IF_NEEDED' | 'YES' | null;

  /**
   * Intensity of the search.
   * Asked as: At what pace do you want to move forward?
   * - EXPLORING: gently
   * - NORMAL: normally
   * - INTENSE: fast
   * - EXTREME: all out
   */
  searchIntensity?: 'EXPLORING' | 'NORMAL' | 'INTENSE' | 'EXTREME' | null;
}

/** What `recommend` takes: also what is otherwise worked out or looked up. A value given wins over the computed one. */
export interface Facts extends ProfileFacts {
  /**
   * Age. A whole number from 0 to 120. Unit: years.
   * Worked out from other facts.
   */
  age?: number | null;

  /**
   * Months of search. A number. Unit: months.
   * Worked out from other facts.
   */
  searchMonths?: number | null;

  /**
   * Interviews a month. A number.
   * Worked out from other facts.
   */
  interviewsPerMonth?: number | null;

  /**
   * Number of difficulties. A whole number from 0.
   * Worked out from other facts.
   */
  difficultyCount?: number | null;

  /**
   * Population of the town. A whole number. Unit: inhabitants.
   * Worked out from other facts.
   */
  communePopulation?: number | null;

  /**
   * Size of the urban area.
   * Worked out from other facts.
   * - RURAL: outside urban areas
   * - FROM_2K: 2,000 to 4,999 inhabitants
   * - FROM_5K: 5,000 to 9,999 inhabitants
   * - FROM_10K: 10,000 to 19,999 inhabitants
   * - FROM_20K: 20,000 to 49,999 inhabitants
   * - FROM_50K: 50,000 to 99,999 inhabitants
   * - FROM_100K: 100,000 to 199,999 inhabitants
   * - FROM_200K: 200,000 to 1,999,999 inhabitants
   * - PARIS: Paris urban area
   */
  urbanUnitSize?: 'RURAL' | 'FROM_2K' | 'FROM_5K' | 'FROM_10K' | 'FROM_20K' | 'FROM_50K' | 'FROM_100K' | 'FROM_200K' | 'PARIS' | null;

  /**
   * Gap between the minimum salary and the median salary. A number. Unit: %.
   * Worked out from other facts.
   */
  salaryOverMedian?: number | null;

  /**
   * Share of offers in the contracts accepted. A number. Unit: %.
   * Worked out from other facts.
   */
  acceptedContractShare?: number | null;

  /**
   * Offers for 10 candidates. A number. Unit: offers.
   * Looked up, by job and place.
   */
  'market.offersPer10Candidates'?: number | null;

  /**
   * Offers for 10 candidates in France. A number. Unit: offers.
   * Looked up, by job and place.
   */
  'market.nationalOffersPer10Candidates'?: number | null;

  /**
   * Share of hirings deemed difficult. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.difficultHiringShare'?: number | null;

  /**
   * Share of seasonal hirings. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.seasonalShare'?: number | null;

  /**
   * Share of contracts of 3 months or less. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.shortContractShare'?: number | null;

  /**
   * Share of hirings by unsolicited application. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.spontaneousHiringShare'?: number | null;

  /**
   * Share of hirings through contacts. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.networkHiringShare'?: number | null;

  /**
   * Main hiring channels.
   * Looked up, by job and place.
   * - OFFERS: offers
   * - SPONTANEOUS: unsolicited applications
   * - PLACEMENT_AGENCY: agencies
   * - CONTACTS: contacts
   */
  'market.mainHiringChannels'?: readonly ('OFFERS' | 'SPONTANEOUS' | 'PLACEMENT_AGENCY' | 'CONTACTS')[] | null;

  /**
   * Share of offers requiring a degree. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.diplomaRequiredShare'?: number | null;

  /**
   * Lowest degree asked for.
   * Looked up, by job and place.
   * - NO_DEGREE: no degree
   * - CAP_BEP: CAP, BEP
   * - BAC: bac, bac pro
   * - BAC_PLUS_2: bac+2
   * - BAC_PLUS_3: bac+3 or 4
   * - BAC_PLUS_5: bac+5 or more
   */
  'market.lowestDegree'?: 'NO_DEGREE' | 'CAP_BEP' | 'BAC' | 'BAC_PLUS_2' | 'BAC_PLUS_3' | 'BAC_PLUS_5' | null;

  /**
   * Degree compulsory (regulated job).
   * Looked up, by job and place.
   */
  'market.diplomaStrictlyRequired'?: boolean | null;

  /**
   * Share of offers requiring a car licence. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.carLicenceRequiredShare'?: number | null;

  /**
   * Median length of search. A number. Unit: months.
   * Looked up, by job and place.
   */
  'market.medianSearchMonths'?: number | null;

  /**
   * Median salary. A whole number. Unit: EUR/year gross.
   * Looked up, by job and place.
   */
  'market.medianSalary'?: number | null;

  /**
   * Change in employment in the job. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.growth'?: number | null;

  /**
   * Risk of automation. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.automationRisk'?: number | null;

  /**
   * Change in the number of offers over a year. A number. Unit: %.
   * Looked up, by job and place.
   */
  'market.offersChange'?: number | null;

  /**
   * Offers published over the last year. A whole number. Unit: offers.
   * Looked up, by job and place.
   */
  'market.offersLastYear'?: number | null;

  /**
   * Companies likely to hire within 30 km. A whole number. Unit: companies.
   * Looked up, by job and place.
   */
  'market.hiringCompaniesNearby'?: number | null;

  /**
   * Training courses in the département. A whole number. Unit: trainings.
   * Looked up, by job and place.
   */
  'market.trainingsNearby'?: number | null;

  /**
   * Job done freelance.
   * Looked up, by job and place.
   */
  'market.hasFreelancers'?: boolean | null;

  /**
   * Difficulty of applying.
   * Looked up, by job and place.
   * - SIMPLE: simple
   * - COMPLEX: complex
   * - SPECIAL: particular
   */
  'market.applicationComplexity'?: 'SIMPLE' | 'COMPLEX' | 'SPECIAL' | null;

  /**
   * Way to apply.
   * Looked up, by job and place.
   * - IN_PERSON: in person
   * - BY_EMAIL: by e-mail
   */
  'market.applicationMedium'?: 'IN_PERSON' | 'BY_EMAIL' | null;
}
