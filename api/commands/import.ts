import '../platform/node-version';
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import type { Areas } from '../areas';
import { prepare, withAreas } from '../first-start';
import { ConfigError, readConfig } from '../platform/config';
import { startEmbedded } from '../platform/database/embedded';
import { createLog } from '../platform/log';
import { exitWithLine } from '../platform/process';
import { readSecret } from '../platform/secret';
import { importContributions } from './import-contributions';
import { importRome } from './import-rome';
import { importSituations } from './import-situations';

type Import = (areas: Areas, files: readonly Buffer[], apply: boolean) => Promise<void>;

/** What can be imported, from which files. */
const IMPORTS: Readonly<Record<string, { files: readonly string[]; run: Import }>> = {
  rome: {
    files: ['<codes.csv>', '<titles.csv>'],
    run: async ({ reference }, [codes, titles], apply) =>
      importRome(reference.romeImport, { codes: textOf(codes), titles: textOf(titles) }, apply),
  },
  contributions: {
    files: ['<file.csv>'],
    run: async ({ contributions }, [file], apply) =>
      importContributions(contributions.imports, file ?? Buffer.of(), apply),
  },
  situations: {
    files: [],
    run: async ({ catalogue }, _files, apply) => importSituations(catalogue.starterSituations, apply),
  },
};

async function main(): Promise<void> {
  const { run, files, apply } = await argumentsOf(process.argv.slice(2));
  const config = readConfig(process.env);
  const secret = readSecret(config);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  const needs = {
    config,
    secret,
    databaseUrl: config.databaseUrl ?? embedded?.url ?? '',
    log: createLog(config.logLevel),
  };
  try {
    await prepare(needs, async ({ reference }) => reference.loadStarter());
    await withAreas(needs, async (made) => run(made, files, apply));
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
  return ['import', what, ...(IMPORTS[what]?.files ?? []), '[--apply]'].join(' ');
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${file} cannot be read (${error.code})`);
  });
}

function textOf(file: Buffer | undefined): string {
  return file?.toString('utf8') ?? '';
}

main().catch(exitWithLine);
