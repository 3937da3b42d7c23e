import { FRENCH_TIME, momentOf } from '../../../platform/clock';
import { plain } from '../../../reference/words';
import type { ContributionKind, ContributorRole } from '../../vocabulary.rules';

/** Reads single cells: undefined for what cannot be read, null for what is blank. */

const KINDS: Readonly<Record<ContributionKind, readonly string[]>> = {
  STRATEGY: ['strategy', 'strategie', 'strategie de recherche'],
  ACTION: ['action', 'action du jour', 'action concrete'],
  REGIONAL_SUGGESTION: ['regional suggestion', 'suggestion regionale', 'piste locale', 'suggestion locale', 'local'],
  DATA: ['data', 'donnees', 'des donnees', 'jeu de donnees'],
  SERVICE: ['service', 'un service'],
  CODE: ['code', 'du code'],
  OTHER: ['other', 'autre', 'autre chose'],
};

const ROLES: Readonly<Record<ContributorRole, readonly string[]>> = {
  JOB_SEEKER: [
    'job seeker',
    'demandeur d emploi',
    'demandeuse d emploi',
    'demandeur',
    'demandeuse',
    'personne en recherche d emploi',
    'en recherche d emploi',
    'chercheur d emploi',
    'chercheuse d emploi',
  ],
  COUNSELLOR: ['counsellor', 'counselor', 'conseiller', 'conseillere', 'conseiller ou conseillere'],
  RECRUITER: ['recruiter', 'recruteur', 'recruteuse', 'employeur', 'recruteur ou recruteuse'],
  ASSOCIATION: ['association', 'membre d une association', 'benevole'],
  OTHER: ['other', 'autre'],
};

/** What a message lists, in the language of the file. */
export const WORDS = {
  fr: {
    kind: 'Stratégie, Action, Suggestion régionale, Données, Service, Code ou Autre',
    role: "Demandeur d'emploi, Conseiller, Recruteur, Association ou Autre",
    mayBeNamed: 'oui ou non',
  },
  en: {
    kind: 'Strategy, Action, Regional suggestion, Data, Service, Code or Other',
    role: 'Job seeker, Counsellor, Recruiter, Association or Other',
    mayBeNamed: 'yes or no',
  },
} as const;

/** Airtable writes "checked" for a ticked box, and nothing for one that is not. */
const YES_OR_NO: Readonly<Record<string, readonly string[]>> = {
  yes: ['yes', 'oui', 'true', 'vrai', 'checked', 'coche', 'x', '1'],
  no: ['no', 'non', 'false', 'faux', '0'],
};

const DAY =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:\d\d)?)?$/;
/** As the French write it: the day first. */
const FRENCH_DAY =
  /^(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?:,?(?: à)? (?<hour>\d{1,2})(?::|h)(?<minute>\d\d)(?::\d\d)?)?$/;

export function kindIn(cell: string): ContributionKind | undefined {
  return named(KINDS, cell);
}

export function roleIn(cell: string): ContributorRole | undefined {
  return named(ROLES, cell);
}

export function yesIn(cell: string): boolean | undefined {
  const answer = named(YES_OR_NO, cell);
  return answer === undefined ? undefined : answer === 'yes';
}

/** "2026-11-23", "2026-11-23T09:30:00Z", "23/11/2026 9h30"; without a zone it is the time of France. */
export function momentIn(cell: string): Date | undefined {
  const {
    year,
    month,
    day,
    hour = '0',
    minute = '0',
    zone,
  } = (DAY.exec(cell.trim()) ?? FRENCH_DAY.exec(cell.trim()))?.groups ?? {};
  if (year === undefined) return undefined;
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
  const isReal =
    utc.getUTCDate() === Number(day) &&
    utc.getUTCMonth() === Number(month) - 1 &&
    Number(hour) < 24 &&
    Number(minute) < 60;
  if (!isReal) return undefined;
  return zone === undefined ? momentOf(FRENCH_TIME, utc) : new Date(cell.trim().replace(' ', 'T'));
}

/** Also in the plural, and in both genders at once: "Demandeur·euse d'emploi", "Conseiller(ère)s", "conseiller / conseillère". */
function named<Value extends string>(
  names: Readonly<Record<Value, readonly string[]>>,
  cell: string,
): Value | undefined {
  const values = Object.keys(names) as Value[];
  const one = (words: string): Value | undefined =>
    values.find((value) => names[value].some((name) => singular(name) === singular(words)));
  const [first, ...others] = cell.split(/\s*\/\s*|\s+(?:ou|or)\s+/).map(one);
  return (
    one(cell) ?? one(cell.replace(BOTH_GENDERS, '')) ?? (others.every((other) => other === first) ? first : undefined)
  );
}

const BOTH_GENDERS =
  /(?<=\p{L})(?:[·•.⋅/-]|\()(?:euse|rice|trice|ice|[eè]re|se|ne|le|e)s?\)?(?:[·•.⋅-]?s)?(?![\p{L}])/giu;

function singular(text: string): string {
  return plain(text).replace(/(?<=[a-z]{3})s\b/g, '');
}
