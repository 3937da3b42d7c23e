import '../platform/node-version';
import 'reflect-metadata';
import type { CatalogueExportQueries } from '../catalogue/transfer/export.queries';
import { yamlText } from '../catalogue/transfer/yaml-writing.rules';
import { ConfigError } from '../platform/config';
import { exitWithLine } from '../platform/process/shutdown';
import { namesIn, writeFiles } from './catalogue-folder';
import { print } from './import-report';
import { withDatabase } from './with-database';

const USAGE = 'Usage: export catalogue <folder> [--drafts]';

/** npm run export -- catalogue <folder>: the published catalogue as YAML files; with --drafts, also what is being written. */
async function main(): Promise<void> {
  const [what, folder, ...more] = process.argv.slice(2).filter((arg) => arg !== '--drafts');
  if (what !== 'catalogue' || folder === undefined || folder.startsWith('--') || more.length > 0)
    throw new ConfigError(USAGE);
  const drafts = process.argv.includes('--drafts');
  await withDatabase(async ({ catalogue }) => exportCatalogue(catalogue.transfer.exports, { folder, drafts }));
}

async function exportCatalogue(
  exports: CatalogueExportQueries,
  { folder, drafts }: { folder: string; drafts: boolean },
): Promise<void> {
  const { documents, leftOut } = await exports.documents({ drafts });
  const files = documents.map(({ path, document }) => ({ path, text: yamlText(document) }));
  const written = new Set(files.map(({ path }) => path));
  const others = (await namesIn(folder)).filter((path) => !written.has(path));
  await writeFiles(folder, files);
  const count = (name: string): number => files.filter(({ path }) => path.startsWith(`${name}/`)).length;
  print([
    `Exported to ${folder}: ${count('situations')} situations, ${count('recommendations')} recommendations, ${count('drafts')} drafts, ${count('personas')} personas.`,
    ...leftOut.map((reference) => `  ? ${reference}: left out, since it is not exported`),
    ...others.map((path) => `  ? ${path} was there before and is not in this export (left as it is)`),
  ]);
}

main().catch(exitWithLine);
