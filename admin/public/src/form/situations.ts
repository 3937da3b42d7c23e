/**
 * The facts that a contributor may tick to say whom a piece of advice helps: a selection of the profile's facts.
 * Sensitive facts are not asked, and nothing is asked about the contributor.
 */
export interface SituationChoice {
  value: string;
  label: string;
}
export interface SituationQuestion {
  fact: string;
  /** BOOLEAN and ENUM take one answer, ENUM_SET several. */
  type: 'BOOLEAN' | 'ENUM' | 'ENUM_SET';
  label: string;
  choices: SituationChoice[];
}

function one(fact: string, label: string, choices: Record<string, string>): SituationQuestion {
  return { fact, type: 'ENUM', label, choices: listed(choices) };
}

function yesNo(fact: string, label: string, answers: { yes: string; no: string }): SituationQuestion {
  return { fact, type: 'BOOLEAN', label, choices: listed({ true: answers.yes, false: answers.no }) };
}

function listed(choices: Record<string, string>): SituationChoice[] {
  return Object.entries(choices).map(([value, label]) => ({ value, label }));
}

export const SITUATION_QUESTIONS: SituationQuestion[] = [
  one('employmentSituation', 'Situation d’emploi', {
    FIRST_TIME: 'Cherche un premier emploi',
    LOST_OR_QUIT: 'Sans emploi',
    IN_TRAINING: 'En formation',
    EMPLOYED: 'En poste',
    SELF_EMPLOYED: 'À son compte',
    ON_LEAVE: 'En arrêt ou en congé',
    AT_HOME: 'Au foyer',
  }),
  one('projectKind', 'Projet', {
    FIRST_JOB: 'Un premier emploi',
    NEW_JOB: 'Un nouvel emploi',
    ANOTHER_JOB: 'Un autre emploi en étant en poste',
    REORIENTATION: 'Une reconversion',
    CREATE_OR_TAKE_OVER_COMPANY: 'Créer ou reprendre une entreprise',
  }),
  one('highestDegree', 'Plus haut diplôme', {
    NO_DEGREE: 'Aucun diplôme, ou le brevet',
    CAP_BEP: 'CAP, BEP',
    BAC: 'Bac, bac pro',
    BAC_PLUS_2: 'Bac+2',
    BAC_PLUS_3: 'Bac+3 ou 4',
    BAC_PLUS_5: 'Bac+5 ou plus',
  }),
  one('familySituation', 'Situation familiale', {
    SINGLE: 'Célibataire',
    IN_A_RELATIONSHIP: 'En couple',
    FAMILY_WITH_KIDS: 'En couple avec enfants',
    SINGLE_PARENT: 'Élève seul·e ses enfants',
  }),
  one('previousJobSimilarity', 'Expérience du métier visé', {
    DONE_THIS: 'A déjà fait ce métier',
    DONE_SIMILAR: 'A fait un métier proche',
    NEVER_DONE: 'N’a jamais fait ce métier',
  }),
  yesNo('franceTravailRegistered', 'France Travail', {
    yes: 'Inscrit·e à France Travail',
    no: 'Pas inscrit·e à France Travail',
  }),
  yesNo('wantsMoreHours', 'Heures de travail', {
    yes: 'Cherche plus d’heures de travail',
    no: 'Ne cherche pas plus d’heures',
  }),
  yesNo('isCaregiver', 'Proche aidé', { yes: 'Aide un proche malade, âgé ou handicapé', no: 'N’aide pas de proche' }),
  yesNo('inPriorityArea', 'Quartier prioritaire de la ville', { yes: 'Y habite', no: 'N’y habite pas' }),
  yesNo('hasCarLicence', 'Permis B', { yes: 'Avec le permis B', no: 'Sans le permis B' }),
  yesNo('hasVehicle', 'Véhicule', { yes: 'Dispose d’un véhicule', no: 'Sans véhicule' }),
  one('mobility', 'Jusqu’où aller travailler', {
    CITY: 'Dans sa commune',
    DEPARTEMENT: 'Dans son département',
    REGION: 'Dans sa région',
    COUNTRY: 'Dans toute la France',
    WORLD: 'À l’étranger',
  }),
  yesNo('hasResume', 'CV', { yes: 'A un CV à jour', no: 'N’a pas de CV à jour' }),
  yesNo('hasClearProject', 'Idée de métier', { yes: 'A un projet clair', no: 'N’a pas encore de projet clair' }),
  yesNo('speaksFrench', 'Français parlé', {
    yes: 'Peut suivre une conversation de travail en français',
    no: 'Ne le peut pas encore',
  }),
  one('officeSkills', 'Aisance avec l’ordinateur (courriels, documents, démarches en ligne)', {
    NONE: 'Pas du tout à l’aise',
    BASIC: 'Connaît les bases',
    GOOD: 'À l’aise',
    EXPERT: 'Très à l’aise',
  }),
  one('networkStrength', 'Personnes qui pourraient aider (proches, anciens collègues…)', {
    WEAK: 'Presque personne',
    MEDIUM: 'Quelques-unes',
    STRONG: 'Beaucoup',
  }),
  {
    fact: 'difficulties',
    type: 'ENUM_SET',
    label: 'Ce qui bloque',
    choices: listed({
      NO_OFFERS: 'Pas assez d’offres',
      NO_ANSWERS: 'Pas assez de réponses',
      RESUME: 'Faire un bon CV',
      INTERVIEW: 'Les entretiens',
      TRAINING: 'Trouver une formation',
      MOTIVATION: 'Garder le moral',
      TIME_MANAGEMENT: 'S’organiser',
      ATYPICAL_PROFILE: 'Un parcours atypique',
      AGE_DISCRIMINATION: 'Une discrimination liée à l’âge',
      SEX_DISCRIMINATION: 'Une discrimination liée au sexe',
      ORIGIN_DISCRIMINATION: 'Une discrimination liée à l’origine',
      EXPERIENCE: 'Un manque d’expérience',
      SELF_CONFIDENCE: 'Un manque de confiance',
      STAY_AT_HOME_PARENT: 'Le retour après un congé parental',
      LANGUAGE: 'La langue',
      FOREIGN_QUALIFICATIONS: 'Un diplôme étranger non reconnu',
      CHILD_CARE: 'La garde d’enfants',
      TRANSPORT: 'Les déplacements',
      HEALTH: 'La santé',
      HOUSING: 'Le logement',
      MONEY: 'L’argent',
      PAPERS: 'Les papiers',
      SCHEDULE: 'Les horaires',
      DIGITAL: 'L’ordinateur et les démarches en ligne',
    }),
  },
];
