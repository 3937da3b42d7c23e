/** The situations that the form offers, in English: by fact, its label and those of its answers. Only the build reads it. */
interface SituationWords {
  label: string;
  choices: Readonly<Record<string, string>>;
}

export const SITUATIONS_IN_ENGLISH: Readonly<Record<string, SituationWords>> = {
  employmentSituation: {
    label: 'Employment',
    choices: {
      FIRST_TIME: 'Looking for a first job',
      LOST_OR_QUIT: 'Without a job',
      IN_TRAINING: 'In training',
      EMPLOYED: 'In a job',
      SELF_EMPLOYED: 'Self-employed',
      ON_LEAVE: 'On leave or off sick',
      AT_HOME: 'At home with the family',
    },
  },
  projectKind: {
    label: 'Project',
    choices: {
      FIRST_JOB: 'A first job',
      NEW_JOB: 'A new job',
      ANOTHER_JOB: 'Another job while in one',
      REORIENTATION: 'A change of occupation',
      CREATE_OR_TAKE_OVER_COMPANY: 'Starting or taking over a company',
    },
  },
  highestDegree: {
    label: 'Highest qualification (French system)',
    choices: {
      NO_DEGREE: 'None, or the “brevet”',
      CAP_BEP: 'CAP, BEP (vocational)',
      BAC: 'Baccalauréat, general or vocational',
      BAC_PLUS_2: 'Two years after the baccalauréat',
      BAC_PLUS_3: 'Three or four years after it',
      BAC_PLUS_5: 'Five years or more after it',
    },
  },
  familySituation: {
    label: 'Family',
    choices: {
      SINGLE: 'Single',
      IN_A_RELATIONSHIP: 'In a couple',
      FAMILY_WITH_KIDS: 'In a couple with children',
      SINGLE_PARENT: 'Raising children alone',
    },
  },
  previousJobSimilarity: {
    label: 'Experience of the job aimed at',
    choices: {
      DONE_THIS: 'Has done this job',
      DONE_SIMILAR: 'Has done a similar job',
      NEVER_DONE: 'Has never done this job',
    },
  },
  franceTravailRegistered: {
    label: 'France Travail (public employment service)',
    choices: { true: 'Registered with France Travail', false: 'Not registered with France Travail' },
  },
  wantsMoreHours: {
    label: 'Working hours',
    choices: { true: 'Wants more hours of work', false: 'Does not want more hours' },
  },
  isCaregiver: {
    label: 'Caring for somebody close',
    choices: {
      true: 'Helps somebody close who is ill, old or disabled',
      false: 'Cares for nobody',
    },
  },
  inPriorityArea: {
    label: 'Priority neighbourhood (“quartier prioritaire de la ville”)',
    choices: { true: 'Lives in one', false: 'Does not live in one' },
  },
  hasCarLicence: {
    label: 'Driving licence (car)',
    choices: { true: 'With a driving licence', false: 'Without a driving licence' },
  },
  hasVehicle: { label: 'Vehicle', choices: { true: 'Has a vehicle to use', false: 'Without a vehicle' } },
  mobility: {
    label: 'How far to go for work',
    choices: {
      CITY: 'In their town',
      DEPARTEMENT: 'In their département',
      REGION: 'In their region',
      COUNTRY: 'Anywhere in France',
      WORLD: 'Abroad',
    },
  },
  hasResume: { label: 'CV', choices: { true: 'Has an up-to-date CV', false: 'Has no up-to-date CV' } },
  hasClearProject: {
    label: 'Idea of a job',
    choices: { true: 'Has a clear idea', false: 'Has no clear idea yet' },
  },
  speaksFrench: {
    label: 'Spoken French',
    choices: { true: 'Can follow a conversation at work in French', false: 'Cannot do so yet' },
  },
  officeSkills: {
    label: 'At ease with a computer (e-mail, documents, online formalities)',
    choices: {
      NONE: 'Not at all at ease',
      BASIC: 'Knows the basics',
      GOOD: 'At ease',
      EXPERT: 'Very much at ease',
    },
  },
  networkStrength: {
    label: 'People who could help (family, friends, former colleagues…)',
    choices: { WEAK: 'Hardly anybody', MEDIUM: 'A few', STRONG: 'Many' },
  },
  difficulties: {
    label: 'What stands in the way',
    choices: {
      NO_OFFERS: 'Not enough job offers',
      NO_ANSWERS: 'Not enough answers',
      RESUME: 'Writing a good CV',
      INTERVIEW: 'Interviews',
      TRAINING: 'Finding training',
      MOTIVATION: 'Keeping one’s spirits up',
      TIME_MANAGEMENT: 'Getting organised',
      ATYPICAL_PROFILE: 'An unusual career',
      AGE_DISCRIMINATION: 'Discrimination because of age',
      SEX_DISCRIMINATION: 'Discrimination because of sex',
      ORIGIN_DISCRIMINATION: 'Discrimination because of origin',
      EXPERIENCE: 'Too little experience',
      SELF_CONFIDENCE: 'Too little confidence',
      STAY_AT_HOME_PARENT: 'Coming back after parental leave',
      LANGUAGE: 'Language',
      FOREIGN_QUALIFICATIONS: 'A foreign qualification that is not recognised',
      CHILD_CARE: 'Childcare',
      TRANSPORT: 'Getting around',
      HEALTH: 'Health',
      HOUSING: 'Housing',
      MONEY: 'Money',
      PAPERS: 'Papers',
      SCHEDULE: 'Working times',
      DIGITAL: 'Computers and online formalities',
    },
  },
};
