import type { DataSource } from 'typeorm';
import type { Content } from '../content/content.rules';
import { freeSlug, slugFrom } from '../editorial/slug.rules';
import { FOLDERS, SLUG, TOPICS_FILE } from './file-names.rules';
import { personaDocument } from './persona-items.rules';
import { recommendationDocument, situationDocument } from './items.rules';
import { readStored } from './stored-catalogue.queries';
import type { StoredCatalogue, StoredRecommendation } from './stored-catalogue.types';

/** What a file says, before it is written as YAML: servers do without the library for that. */
export interface ExportedDocument {
  path: string;
  document: object;
}

export interface CatalogueExport {
  documents: ExportedDocument[];
  /** References to what is not exported, as "from -> to". */
  leftOut: string[];
}

/** A catalogue as files; for who runs the service, at the command line. Nothing in them tells who wrote what. */
export class CatalogueExportQueries {
  constructor(private readonly database: DataSource) {}

  /** One recommendation, with all that it names: what is on its desk, else what is public. Undefined where there is neither. */
  async one(id: string): Promise<ExportedDocument | undefined> {
    const stored = await this.database.transaction('REPEATABLE READ', readStored);
    const item = [...stored.recommendations.values()].find(({ row }) => row.id === id);
    const content = item?.draft ?? item?.published;
    if (!item || !content) return undefined;
    const { slug, kind } = item.row;
    return { path: pathOf(slug), document: recommendationDocument({ slug, kind, content }) };
  }

  /** What is public; `drafts`: also what is being written, in a folder of its own. */
  async documents({ drafts }: { drafts: boolean }): Promise<CatalogueExport> {
    // In one transaction, so that all of it belongs together.
    const stored = await this.database.transaction('REPEATABLE READ', readStored);
    const items = [...stored.recommendations.values()];
    const published = items.flatMap((item) => contentFile(item, item.published, FOLDERS.recommendations));
    const written = drafts ? items.flatMap((item) => contentFile(item, item.draft, FOLDERS.drafts)) : [];
    const contents = [...published, ...written];
    const exported = new Set(contents.map(({ item }) => item.row.slug));
    return {
      documents: [
        ...[...topicsFile(stored), ...situationFiles(stored), ...contents.map((one) => fileOf(one, exported))],
        ...personaFiles(stored, exported),
      ],
      leftOut: [
        ...contents.flatMap(({ item, content }) => leftOutOf(item.row.slug, referencesOf(content), exported)),
        ...[...stored.personas].flatMap(([name, { mustSee, mustNotSee }]) =>
          leftOutOf(name, [...mustSee, ...mustNotSee], exported),
        ),
      ],
    };
  }
}

interface ContentFile {
  item: StoredRecommendation;
  content: Content;
  folder: string;
}

function contentFile(item: StoredRecommendation, content: Content | null, folder: string): ContentFile[] {
  return content === null ? [] : [{ item, content, folder }];
}

function topicsFile({ topics }: StoredCatalogue): ExportedDocument[] {
  if (topics.length === 0) return [];
  const documents = topics.map(({ key, label, labelEn }) => ({ key, label, labelEn }));
  return [{ path: TOPICS_FILE, document: documents }];
}

function situationFiles({ situations }: StoredCatalogue): ExportedDocument[] {
  return [...situations.values()].map((item) => ({
    path: pathIn(FOLDERS.situations, item.slug),
    document: situationDocument(item),
  }));
}

/** Named after the persona; two that would bear the same name are told apart by numbers, in the order of their names. */
function personaFiles({ personas }: StoredCatalogue, exported: ReadonlySet<string>): ExportedDocument[] {
  const taken = new Set<string>();
  return [...personas.values()].map(({ row: { name, facts }, ...lists }) => {
    const slug = freeSlug(slugFrom(name), taken);
    taken.add(slug);
    const there = (slugs: readonly string[]): string[] => slugs.filter((one) => exported.has(one));
    const item = { name, facts, mustSee: there(lists.mustSee), mustNotSee: there(lists.mustNotSee) };
    return { path: pathIn(FOLDERS.personas, slug), document: personaDocument(item) };
  });
}

function leftOutOf(from: string, slugs: readonly string[], exported: ReadonlySet<string>): string[] {
  return slugs.flatMap((slug) => (exported.has(slug) ? [] : [`${from} -> ${slug}`]));
}

function fileOf({ item, content, folder }: ContentFile, exported: ReadonlySet<string>): ExportedDocument {
  const { slug, kind } = item.row;
  const strategyIds = content.strategyIds.filter((other) => exported.has(other));
  const incompatibleWithIds = content.incompatibleWithIds.filter((other) => exported.has(other));
  const document = recommendationDocument({ slug, kind, content: { ...content, strategyIds, incompatibleWithIds } });
  return { path: pathIn(folder, slug), document };
}

function referencesOf({ strategyIds, incompatibleWithIds }: Content): string[] {
  return [...strategyIds, ...incompatibleWithIds];
}

function pathIn(folder: string, slug: string): string {
  return `${folder}/${pathOf(slug)}`;
}

function pathOf(slug: string): string {
  if (!SLUG.test(slug)) throw new Error(`"${slug}" cannot be the name of a file`);
  return `${slug}.yaml`;
}
