import type { Language, Sentence } from '../../../platform/language';
import { plain } from '../../../reference/words';
import { ContributionsFileError } from './file-error';
import type { CsvRecord } from './file';

/** What a file of contributions may say: the names of its columns, the first of each language in its messages. */
const NAMES = {
  id: { fr: ['identifiant', 'id', 'numéro', 'réf', 'référence'], en: ['id', 'record id', 'ref', 'reference'] },
  kind: { fr: ['catégorie', 'type', 'sorte', 'type de contribution'], en: ['kind', 'type', 'category'] },
  title: { fr: ['titre', 'nom du conseil', 'intitulé'], en: ['title'] },
  body: {
    fr: ['explication', 'texte', 'description', 'contenu', 'conseil'],
    en: ['body', 'text', 'description', 'explanation'],
  },
  usefulWhen: {
    fr: [
      'situation',
      'utile quand',
      'dans quelle situation',
      'dans quelle situation est ce utile',
      'quand est ce utile',
    ],
    en: ['useful when', 'situation'],
  },
  place: { fr: ['lieu', 'commune', 'ville', 'code insee', 'territoire'], en: ['place', 'insee code', 'town', 'city'] },
  postalCode: { fr: ['code postal', 'cp'], en: ['postal code', 'postcode', 'zip code', 'zip'] },
  link: { fr: ['lien', 'lien utile', 'url', 'site', 'adresse web'], en: ['link', 'url', 'site'] },
  role: { fr: ['vous êtes', 'profil', 'qualité', 'rôle'], en: ['role'] },
  name: {
    fr: ['nom', 'prénom', 'nom ou prénom', 'nom et prénom', 'prénom et nom', 'auteur', 'contributeur', 'contributrice'],
    en: ['name'],
  },
  email: { fr: ['adresse e-mail', 'courriel', 'mail', 'e-mail', 'adresse mail'], en: ['e-mail', 'email', 'mail'] },
  mayBeNamed: {
    fr: ['peut être cité', 'peut être nommé', 'accepte d’être cité', 'accepte d’être nommé'],
    en: ['may be named'],
  },
  receivedAt: {
    fr: ['reçue le', 'reçu le', 'date', 'date de réception', 'créé le', 'créée le', 'horodateur'],
    en: ['received at', 'received', 'date', 'created', 'created at', 'timestamp'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

export type CsvColumn = keyof typeof NAMES;

/** Without them nothing can be kept, or not twice. */
const NEEDED: readonly CsvColumn[] = ['id', 'kind', 'title', 'body'];

export interface CsvHeader {
  /** What each column of the file is; null for what is not read. */
  columns: (CsvColumn | null)[];
  /** As the file names them. */
  names: Partial<Record<CsvColumn, string>>;
  notRead: string[];
}

const [FRENCH, ENGLISH] = [namesIn('fr'), namesIn('en')];
const COLUMNS: ReadonlyMap<string, CsvColumn> = new Map([...FRENCH, ...ENGLISH]);

/** Feminine and inclusive forms ("Peut être cité·e", "Reçu(e) le") name the same column. */
function keyOf(cell: string): string {
  return plain(cell.replace(/(\p{L}{2})[·•.(/-](?:e|rice)s?\)?(?!\p{L})/giu, '$1').replace(/\((?:fr|en)\)/gi, ''));
}

export function knownNames(cells: readonly string[]): number {
  return cells.filter((cell) => COLUMNS.has(keyOf(cell))).length;
}

/** The language that more of the names are in; French where none tells. */
export function languageOf(cells: readonly string[]): Language {
  const keys = cells.map(keyOf);
  const english = keys.filter((key) => ENGLISH.has(key) && !FRENCH.has(key)).length;
  return english > keys.filter((key) => FRENCH.has(key) && !ENGLISH.has(key)).length ? 'en' : 'fr';
}

/** Throws ContributionsFileError when a needed column is missing, or one comes twice. */
export function headerOf({ line, cells }: CsvRecord): CsvHeader {
  const columns = cells.map((cell) => COLUMNS.get(keyOf(cell)) ?? null);
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new ContributionsFileError(line, missingReason(missing, cells));
  const twice = columns.findIndex((column, index) => column !== null && columns.indexOf(column) < index);
  if (twice >= 0) throw new ContributionsFileError(line, twiceReason(columns, cells, twice));
  const names = Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index]]])),
  );
  return { columns, names, notRead: cells.filter((cell, index) => columns[index] === null && cell.trim() !== '') };
}

function missingReason(missing: readonly CsvColumn[], cells: readonly string[]): Sentence {
  const [fr, en] = (['fr', 'en'] as const).map((language) => missing.map((column) => NAMES[column][language][0]));
  const given = cells.filter((cell) => cell.trim() !== '');
  return {
    fr: `il manque ${missing.length > 1 ? 'les colonnes' : 'la colonne'} ${inFrenchQuotes(fr)}. Il y a : ${inFrenchQuotes(given)}`,
    en: `the column ${inQuotes(en)} is missing. There is: ${inQuotes(given)}`,
  };
}

function twiceReason(columns: CsvHeader['columns'], cells: readonly string[], twice: number): Sentence {
  const column = columns[twice] ?? 'id';
  const both = [cells[columns.indexOf(column)], cells[twice]];
  return {
    fr: `les colonnes « ${both.join(' » et « ')} » veulent dire la même chose (${NAMES[column].fr[0]})`,
    en: `the columns "${both.join('" and "')}" mean the same (${NAMES[column].en[0]})`,
  };
}

function inQuotes(words: readonly string[] = []): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function inFrenchQuotes(words: readonly string[] = []): string {
  return words.map((word) => `« ${word} »`).join(', ');
}

function namesIn(language: Language): ReadonlyMap<string, CsvColumn> {
  const columns = Object.entries(NAMES) as [CsvColumn, Readonly<Record<Language, readonly string[]>>][];
  return new Map(columns.flatMap(([column, names]) => names[language].map((name) => [plain(name), column])));
}
