import type { Sentence } from '../../../platform/language';
import { plain } from '../../../reference/words';
import type { ContributionKind, ContributorRole } from '../../vocabulary.rules';

/** Of each value: its name in French, in English, and what else people write. */
type Names<Value extends string> = Readonly<Record<Value, readonly [string, string, ...string[]]>>;

const KINDS: Names<ContributionKind> = {
  STRATEGY: ['Stratégie', 'Strategy', 'stratégie de recherche', "stratégie de recherche d'emploi"],
  ACTION: ['Action', 'Action', 'action du jour', 'action concrète', 'petite action', 'action of the day'],
  REGIONAL_SUGGESTION: [
    'Suggestion régionale',
    'Regional suggestion',
    ...['suggestion locale', 'suggestion territoriale', 'piste locale', 'piste régionale', 'local', 'local suggestion'],
  ],
  DATA: ['Données', 'Data', 'jeu de données', 'data set', 'dataset', 'open data'],
  SERVICE: ['Service', 'Service'],
  CODE: ['Code', 'Code', 'code source', 'source code'],
  OTHER: ['Autre', 'Other', 'autre chose', 'something else'],
};

const ROLES: Names<ContributorRole> = {
  JOB_SEEKER: [
    "Demandeur·euse d'emploi",
    'Job seeker',
    ...["demandeur d'emploi", "en recherche d'emploi", "personne en recherche d'emploi", "à la recherche d'un emploi"],
    ...["chercheur d'emploi", 'demandeur', 'candidat', 'candidate', 'jobseeker'],
  ],
  COUNSELLOR: [
    'Conseiller·ère',
    'Counsellor',
    ...['conseiller', 'counselor', 'conseiller emploi', 'conseiller en insertion', 'conseiller France Travail'],
    ...['conseiller Pôle emploi', 'conseiller en mission locale', 'conseiller en évolution professionnelle'],
    ...['conseiller en insertion professionnelle'],
  ],
  RECRUITER: ['Recruteur·euse', 'Recruiter', 'recruteur', 'employeur', 'entreprise', 'employer'],
  ASSOCIATION: [
    'Association',
    'Association',
    ...["membre d'une association", "salarié d'une association", "bénévole d'une association", 'bénévole', 'volunteer'],
  ],
  OTHER: ['Autre', 'Other'],
};

/** Airtable writes "checked" for a ticked box, and nothing for one that is not. */
const YES_OR_NO: Names<'yes' | 'no'> = {
  yes: ['oui', 'yes', 'true', 'vrai', 'checked', 'coché', 'x', '1', 'o', 'y', "d'accord"],
  no: ['non', 'no', 'false', 'faux', 'unchecked', '0', 'n'],
};

/** The names to choose from, as a message tells them. */
export const KNOWN: Readonly<Record<'kind' | 'role' | 'mayBeNamed', Sentence>> = {
  kind: listed(KINDS),
  role: listed(ROLES),
  mayBeNamed: listed(YES_OR_NO),
};

/** What stands beside a word for its other gender or its plural: "demandeur·euse", "conseiller(ère)s", "recruteur/trice", "(H/F)". */
const OTHER_FORM = /^(?:e|se|[a-z]{0,2}euse|l?l?ere|[a-z]?rice|ne|nne|le|lle)s?$|^(?:s|ou|et|h|f)$/;
const SMALL_WORD = /^(?:d|de|du|des|un|une|l|la|les|a|en|of|the)$/;

const [KIND_OF, ROLE_OF, ANSWER_OF] = [byKey(KINDS), byKey(ROLES), byKey(YES_OR_NO)];

/** Undefined for what is no kind, as below for what is no role, and neither yes nor no. */
export function kindIn(cell: string): ContributionKind | undefined {
  return KIND_OF.get(keyOf(cell));
}

export function roleIn(cell: string): ContributorRole | undefined {
  return ROLE_OF.get(keyOf(cell));
}

export function yesIn(cell: string): boolean | undefined {
  const answer = ANSWER_OF.get(keyOf(cell));
  return answer === undefined ? undefined : answer === 'yes';
}

/** Every gender and number of one name meet: "Demandeur·euse d'emploi", "demandeuses d'emploi", "Demandeur ou demandeuse d'emploi". */
function keyOf(cell: string): string {
  const words = plain(cell)
    .split(' ')
    .filter((word) => !OTHER_FORM.test(word) && !SMALL_WORD.test(word));
  return [...new Set(words.map(masculineSingular))].join(' ');
}

function masculineSingular(word: string): string {
  if (word.length <= 3) return word;
  const singular = word.replace(/[sx]$/, '');
  return singular
    .replace(/euse$/, 'eur')
    .replace(/trice$/, 'teur')
    .replace(/ere$/, 'er')
    .replace(/e$/, '');
}

function byKey<Value extends string>(names: Names<Value>): ReadonlyMap<string, Value> {
  const values = Object.entries(names) as [Value, readonly string[]][];
  return new Map(values.flatMap(([value, known]) => known.map((name) => [keyOf(name), value] as const)));
}

function listed(names: Names<string>): Sentence {
  const values = Object.values(names);
  return {
    fr: inWords(
      values.map(([fr]) => fr),
      'ou',
    ),
    en: inWords(
      values.map(([, en]) => en),
      'or',
    ),
  };
}

function inWords(words: readonly string[], last: string): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
