/**
 * What is published about job seekers in France, in %, each with its source; the choices stand in the order of the fact's own.
 * Figures are rounded. SOURCES.md says what they cover and where they had to be read together.
 */

/** Age bands of the figures below, in years, with the widest that a job seeker's age is taken to be. */
export const BANDS = [
  { from: 16, to: 24 },
  { from: 25, to: 49 },
  { from: 50, to: 66 },
] as const;

/**
 * Insee and Dares, "Emploi, chômage, revenus du travail", édition 2025, "Inscrits à France Travail", figure 1: categories A, B, C,
 * fourth quarter of 2024, France without Mayotte (https://www.insee.fr/fr/statistiques/8376840).
 */
export const AGE_BANDS = [13.1, 59.7, 27.2];
/** The same figure: women, men. */
export const GENDER = [51.2, 48.8];
/** The same figure: registered for less than a year, for a year or more. */
export const SEARCHED_A_YEAR = [56.4, 43.6];

/**
 * The same figure, categories A to E (6,251,000): in a job, B 834,000 + C 1,523,000 + E 411,000; D, in training or not available,
 * 349,000; the others, A, 3,135,000. Among these, those who never worked: 12 % of the unemployed, see `OCCUPATIONS`.
 * FIRST_TIME, LOST_OR_QUIT, IN_TRAINING, EMPLOYED.
 */
export const EMPLOYMENT_SITUATION = [6, 44.1, 5.6, 44.3];

/**
 * Insee, "Emploi, chômage, revenus du travail", édition 2023, "Inégalités face au chômage", figure 1, 2022: of 2,234,000 unemployed,
 * 1,960,000 give the occupation they had, of whom 637,000 manual workers, 707,000 clerks and service workers, the rest above or
 * self-employed (https://www.insee.fr/fr/statistiques/7456881). Manual, clerks and services, others.
 */
export const OCCUPATIONS = [32.5, 36.1, 31.4];

/**
 * None, at most the baccalauréat: nearly 20 % and three quarters of the unemployed in 2021 (Insee, enquête Emploi, after Observatoire
 * des inégalités, June 2023). The baccalauréat or more: 56 % of job seekers at the end of 2024 (Agefiph, tableau de bord "Emploi et
 * chômage des personnes handicapées", 2024, https://www.agefiph.fr). NO_DEGREE, CAP_BEP, BAC, more than BAC.
 */
export const DEGREES = [20, 24, 31, 25];

/**
 * Agefiph, the same tableau de bord: 512,598 job seekers whose disability is recognised at the end of 2024, 9.3 % of the 5,492,000 above;
 * 52 % of them are 50 or older, which gives the share in each band.
 */
export const DISABILITY = 9.3;
export const DISABILITY_BY_BAND = [6.1, 6.1, 17.8];

/**
 * All adults, since nothing is published on job seekers alone: 81 % in 2007 (enquête nationale transports et déplacements, after Union
 * routière de France, "Faits et chiffres", édition 2010); 65 % of those from 18 to 24 in 2014 (Injep, "Analyses et synthèses" 13, "Les
 * aides parentales, sources d'inégalités d'accès au permis de conduire").
 */
export const CAR_LICENCE = 81;
export const CAR_LICENCE_BY_BAND = [65, 83.4, 83.4];
