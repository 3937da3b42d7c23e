import { plain } from '../../../reference/words';
import { ContributionsFileError } from './file';

/** What a file of contributions may say; the names in French and in English, as `plain` folds them. */
const NAMES = {
  id: ['id', 'identifiant', 'record id', 'numero', 'ref', 'reference'],
  kind: ['kind', 'type', 'sorte', 'categorie', 'category', 'type de contribution'],
  title: ['title', 'titre', 'nom du conseil', 'intitule'],
  body: ['body', 'explication', 'texte', 'text', 'description', 'contenu', 'conseil'],
  usefulWhen: ['useful when', 'utile quand', 'situation', 'dans quelle situation', 'quand est ce utile'],
  place: ['place', 'lieu', 'commune', 'ville', 'code insee', 'code postal', 'territoire'],
  link: ['link', 'lien', 'url', 'site', 'adresse web'],
  role: ['role', 'profil', 'vous etes', 'qualite'],
  name: ['name', 'nom', 'prenom', 'auteur', 'contributeur'],
  email: ['e mail', 'email', 'mail', 'courriel', 'adresse e mail', 'adresse mail'],
  mayBeNamed: ['may be named', 'peut etre cite', 'peut etre nomme', 'accepte d etre cite', 'accepte d etre nomme'],
  receivedAt: [
    'received at',
    'received',
    'date',
    'recu le',
    'recue le',
    'date de reception',
    'created',
    'created at',
    'cree le',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CsvColumn = keyof typeof NAMES;

const ENGLISH = new Set(
  'kind,category,title,body,text,useful when,place,link,role,name,may be named,received at,received,created,created at,record id'.split(
    ',',
  ),
);
/** Written the same in both, or in English by French people. */
const EITHER = new Set(
  'id,type,description,situation,commune,url,site,date,mail,email,e mail,reference,ref'.split(','),
);

/** Without them nothing can be kept, or not twice. */
const NEEDED: readonly CsvColumn[] = ['id', 'kind', 'title', 'body'];

export interface CsvHeader {
  /** What each column of the file is; null for what is not read. */
  columns: (CsvColumn | null)[];
  /** As the file names them. */
  names: Partial<Record<CsvColumn, string>>;
  notRead: string[];
  /** That of most names that are of one only. */
  language: 'fr' | 'en';
}

const COLUMNS: ReadonlyMap<string, CsvColumn> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column as CsvColumn])),
);

export function knownNames(cells: readonly string[]): number {
  return cells.filter((cell) => COLUMNS.has(plain(cell))).length;
}

/** Throws ContributionsFileError when a needed column is missing, or one comes twice. */
export function headerOf(cells: readonly string[], line = 1): CsvHeader {
  const columns = cells.map((cell) => COLUMNS.get(plain(cell)) ?? null);
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new ContributionsFileError(
      `line ${line}: the column ${missing.map((column) => `"${column}"`).join(', ')} is missing. There is: ${cells.map((cell) => `"${cell}"`).join(', ')}`,
    );
  const twice = columns.findIndex((column, index) => column !== null && columns.indexOf(column) < index);
  if (twice >= 0)
    throw new ContributionsFileError(
      `line ${line}: the columns "${cells[columns.indexOf(columns[twice] ?? null)]}" and "${cells[twice]}" mean the same (${columns[twice]})`,
    );
  const names = Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index]]])),
  );
  const notRead = cells.filter((cell, index) => columns[index] === null && cell.trim() !== '');
  return { columns, names, notRead, language: languageOf(cells) };
}

function languageOf(cells: readonly string[]): 'fr' | 'en' {
  const known = cells.map(plain).filter((cell) => COLUMNS.has(cell) && !EITHER.has(cell));
  const english = known.filter((cell) => ENGLISH.has(cell));
  return 2 * english.length > known.length ? 'en' : 'fr';
}
