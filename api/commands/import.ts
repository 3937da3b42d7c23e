import '../platform/node-version';
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import type { Areas } from '../areas';
import { ConfigError } from '../platform/config';
import { exitWithLine } from '../platform/process/shutdown';
import { filesIn } from './catalogue-folder';
import { importCatalogue, importStarter } from './import-catalogue';
import { importContributions } from './import-contributions';
import { importRome } from './import-rome';
import { importSituations } from './import-situations';
import { withDatabase } from './with-database';

type Import = (areas: Areas) => Promise<void>;
type Flags = Readonly<Record<'apply' | 'publish', boolean>>;

interface Importable {
  /** What it is read from. */
  names: readonly string[];
  /** Flags beside --apply. */
  flags?: readonly string[];
  /** Reads the files before any database is opened. */
  prepare: (names: readonly string[], flags: Flags) => Promise<Import>;
}

/** What can be imported. */
const IMPORTS: Readonly<Record<string, Importable>> = {
  rome: {
    names: ['<codes.csv>', '<titles.csv>'],
    prepare: async (names, { apply }) => {
      const [codes, titles] = await Promise.all(names.map(bytesOf));
      return async ({ reference }) =>
        importRome(reference.romeImport, { codes: textOf(codes), titles: textOf(titles) }, apply);
    },
  },
  contributions: {
    names: ['<file.csv>'],
    prepare: async ([name = ''], { apply }) => {
      const file = await bytesOf(name);
      return async ({ contributions }) => importContributions(contributions.imports, file, apply);
    },
  },
  situations: {
    names: [],
    prepare: async (_names, { apply }) =>
      Promise.resolve(async ({ catalogue }) => importSituations(catalogue.starterSituations, apply)),
  },
  starter: {
    names: [],
    prepare: async (_names, { apply }) =>
      Promise.resolve(async ({ catalogue }) => importStarter(catalogue.starterImport, apply)),
  },
  catalogue: {
    names: ['<folder>'],
    flags: ['--publish'],
    prepare: async ([name = ''], flags) => {
      const files = await filesIn(name);
      return async ({ catalogue }) => importCatalogue(catalogue.transfer.imports, files, flags);
    },
  },
};

async function main(): Promise<void> {
  await withDatabase(await importOf(process.argv.slice(2)));
}

async function importOf(args: readonly string[]): Promise<Import> {
  const isFlag = (arg: string): boolean => ['--apply', '--publish'].includes(arg);
  const [what = '', ...names] = args.filter((arg) => !isFlag(arg));
  const found = Object.hasOwn(IMPORTS, what) ? IMPORTS[what] : undefined;
  if (found === undefined)
    throw new ConfigError(`"${what}" cannot be imported. There is: ${Object.keys(IMPORTS).map(usageOf).join(' | ')}`);
  const isTaken = (arg: string): boolean => arg === '--apply' || found.flags?.includes(arg) === true;
  if (names.length !== found.names.length || !args.filter(isFlag).every(isTaken))
    throw new ConfigError(`Usage: ${usageOf(what)}`);
  return found.prepare(names, { apply: args.includes('--apply'), publish: args.includes('--publish') });
}

function usageOf(what: string): string {
  const { names = [], flags = [] } = IMPORTS[what] ?? {};
  return ['import', what, ...names, '[--apply]', ...flags.map((flag) => `[${flag}]`)].join(' ');
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
