import './platform/node-version';
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { areas } from './areas';
import { importContributions } from './import-contributions';
import { importRome } from './import-rome';
import { ConfigError, readConfig } from './platform/config';
import type { Config } from './platform/config';
import { openDatabase } from './platform/database/data-source';
import { startEmbedded } from './platform/database/embedded';
import { migrate } from './platform/database/migrate';
import { loadStarterReference } from './reference';

type Import = (
  database: DataSource,
  files: readonly Buffer[],
  how: { apply: boolean; config: Config },
) => Promise<void>;

/** What can be imported, from which files. */
const IMPORTS: Readonly<Record<string, { files: readonly string[]; run: Import }>> = {
  rome: {
    files: ['<codes.csv>', '<titles.csv>'],
    run: async (database, [codes, titles], { apply }) =>
      importRome(database, { codes: textOf(codes), titles: textOf(titles) }, apply),
  },
  contributions: {
    files: ['<file.csv>'],
    run: async (database, [file], how) => importContributions(database, file ?? Buffer.of(), how),
  },
};

async function main(): Promise<void> {
  const { run, files, apply } = await argumentsOf(process.argv.slice(2));
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  try {
    await inDatabase(config.databaseUrl ?? embedded?.url ?? '', async (database) =>
      run(database, files, { apply, config }),
    );
  } finally {
    await embedded?.stop();
  }
}

async function argumentsOf(args: readonly string[]): Promise<{ run: Import; files: Buffer[]; apply: boolean }> {
  const [what = '', ...names] = args.filter((arg) => arg !== '--apply');
  const found = Object.hasOwn(IMPORTS, what) ? IMPORTS[what] : undefined;
  if (found === undefined)
    throw new ConfigError(`"${what}" cannot be imported. There is: ${Object.keys(IMPORTS).map(usageOf).join(' | ')}`);
  if (names.length !== found.files.length) throw new ConfigError(`Usage: ${usageOf(what)}`);
  return { run: found.run, files: await Promise.all(names.map(bytesOf)), apply: args.includes('--apply') };
}

function usageOf(what: string): string {
  return `import ${what} ${IMPORTS[what]?.files.join(' ')} [--apply]`;
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${file} cannot be read (${error.code})`);
  });
}

function textOf(file: Buffer | undefined): string {
  return file?.toString('utf8') ?? '';
}

async function inDatabase(url: string, work: (database: DataSource) => Promise<void>): Promise<void> {
  await migrate(url);
  const database = await openDatabase({ url, entities: areas.flatMap((area) => area.entities) });
  try {
    await loadStarterReference(database);
    await work(database);
  } finally {
    await database.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error instanceof Error ? error.message : String(error)).split('\n')[0]}\n`);
  process.exitCode = 1;
});
