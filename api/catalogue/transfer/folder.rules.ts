import type { Sentence } from '../../platform/language';
import { readYaml } from './yaml-reading.rules';
import { FOLDERS, SLUG, TOPICS_FILE } from './file-names.rules';
import type { ShapeFault } from './fields.rules';
import { readRecommendation, readSituation, readTopics } from './items.rules';
import { readPersona } from './persona-items.rules';
import type { FileFault, Read, ReadCatalogue, Source } from './transfer.types';

/** A file as it was found in a folder. */
export interface FolderFile {
  /** From the folder, with "/". */
  path: string;
  bytes: Uint8Array;
}

type Folder = Exclude<keyof typeof FOLDERS, 'personas'>;

const NO_SLUG = {
  fr: 'Attendu : un slug en minuscules, chiffres et tirets.',
  en: 'Expected a slug of lower-case letters, digits and hyphens.',
};
const noKey = (key: string): Sentence => ({
  fr: `« ${key} » ne peut pas être une clé : minuscules, chiffres et tirets.`,
  en: `"${key}" cannot be a key: lower-case letters, digits and hyphens.`,
});
const keyTwice = (key: string): Sentence => ({
  fr: `La clé « ${key} » s’y trouve deux fois.`,
  en: `The key "${key}" is there twice.`,
});
const otherName = (slug: string): Sentence => ({
  fr: `Le slug « ${slug} » n’est pas le nom du fichier.`,
  en: `The slug "${slug}" is not the name of the file.`,
});
const alsoIn = (slug: string, path: string): Sentence => ({
  fr: `« ${slug} » se trouve aussi dans ${path}.`,
  en: `"${slug}" is also in ${path}.`,
});

const ITEM_FILE = /^(situations|recommendations|drafts)\/([^/]+)\.ya?ml$/;
const PERSONA_FILE = /^personas\/[^/]+\.ya?ml$/;

/** What the files of a folder say, with every fault of those that cannot be read. Knows nothing of a database. */
export function readFolder(files: readonly FolderFile[]): ReadCatalogue {
  const read = nothingRead();
  for (const file of files.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const [, folder, name = ''] = ITEM_FILE.exec(file.path) ?? [];
    if (file.path === TOPICS_FILE) readTopicsFile(file, read);
    else if (PERSONA_FILE.test(file.path)) readPersonaFile(file, read);
    else if (folder === undefined) read.notRead.push(file.path);
    else readItem(file, { folder: folder as Folder, name }, read);
  }
  return read;
}

/** What one file says, whatever its name: a recommendation. */
export function readOneRecommendation(file: FolderFile): ReadCatalogue {
  const read = nothingRead();
  const found = documentIn(file, read, readRecommendation);
  if (found === undefined) return read;
  const { slug } = found.value;
  const fault = slugFault(slug, { name: slug, list: [] });
  if (fault !== undefined) read.faults.push({ path: file.path, spot: found.source.at(['slug']), reason: fault });
  else read.recommendations.push({ ...found.value, source: found.source });
  return read;
}

function nothingRead(): ReadCatalogue {
  return {
    ...{ topics: [], situations: [], recommendations: [], drafts: [], personas: [], faults: [] },
    ...{ faulty: { situations: [], recommendations: [] }, notRead: [] },
  };
}

function readTopicsFile(file: FolderFile, read: ReadCatalogue): void {
  const found = documentIn(file, read, readTopics);
  if (found === undefined) return;
  const keys = found.value.map(({ key }) => key);
  found.value.forEach((topic, index) => {
    const at = (reason: Sentence): number =>
      read.faults.push({ path: file.path, spot: found.source.at([index, 'key']), reason });
    if (!SLUG.test(topic.key)) at(noKey(topic.key));
    else if (keys.indexOf(topic.key) < index) at(keyTwice(topic.key));
    else read.topics.push({ ...topic, source: { path: file.path, at: (rest) => found.source.at([index, ...rest]) } });
  });
}

function readPersonaFile(file: FolderFile, read: ReadCatalogue): void {
  const found = documentIn(file, read, readPersona);
  if (found === undefined) return;
  const { value, source } = found;
  const other = read.personas.find(({ name }) => name === value.name);
  if (other === undefined) read.personas.push({ ...value, source });
  else read.faults.push({ path: file.path, spot: source.at(['name']), reason: alsoIn(value.name, other.source.path) });
}

function readItem(file: FolderFile, { folder, name }: { folder: Folder; name: string }, read: ReadCatalogue): void {
  const list: Read<{ slug: string }>[] = read[folder];
  const found =
    folder === 'situations' ? documentIn(file, read, readSituation) : documentIn(file, read, readRecommendation);
  const fault = found === undefined ? undefined : slugFault(found.value.slug, { name, list });
  if (fault !== undefined) read.faults.push({ path: file.path, spot: found?.source.at(['slug']), reason: fault });
  if (found === undefined || fault !== undefined)
    read.faulty[folder === 'situations' ? 'situations' : 'recommendations'].push(name);
  else list.push({ ...found.value, source: found.source });
}

function slugFault(
  slug: string,
  { name, list }: { name: string; list: readonly Read<{ slug: string }>[] },
): Sentence | undefined {
  if (!SLUG.test(slug) || slug.length > 100) return NO_SLUG;
  if (slug !== name) return otherName(slug);
  const other = list.find((one) => one.slug === slug);
  return other === undefined ? undefined : alsoIn(slug, other.source.path);
}

/** Undefined when the file has a fault, which is noted. */
function documentIn<Value>(
  { path, bytes }: FolderFile,
  read: ReadCatalogue,
  shape: (value: unknown, faults: ShapeFault[]) => Value,
): { value: Value; source: Source } | undefined {
  const { document, faults } = readYaml(bytes);
  if (document === undefined) {
    read.faults.push(...faults.map((fault): FileFault => ({ path, ...fault })));
    return undefined;
  }
  const wrong: ShapeFault[] = [];
  const value = shape(document.value, wrong);
  read.faults.push(...wrong.map(({ keys, reason }): FileFault => ({ path, spot: document.at(keys), reason })));
  return wrong.length > 0 ? undefined : { value, source: { path, at: document.at } };
}
