import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { accounts, AuditService } from './accounts';
import { systemClock } from './platform/clock';
import { ConfigError, readConfig } from './platform/config';
import { openDatabase } from './platform/database/data-source';
import { startEmbedded } from './platform/database/embedded';
import { migrate } from './platform/database/migrate';
import { loadStarterReference, reference, RomeImportService } from './reference';
import type { Differences, RomeFiles, RomePlan } from './reference';

const USAGE = 'import rome <codes.csv> <titles.csv> [--apply]';
const SAMPLES = 5;

async function main(): Promise<void> {
  const { codes, titles, apply } = argumentsOf(process.argv.slice(2));
  const files = { codes: await textOf(codes), titles: await textOf(titles) };
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  try {
    await importRome(config.databaseUrl ?? embedded?.url ?? '', files, apply);
  } finally {
    await embedded?.stop();
  }
}

function argumentsOf(args: readonly string[]): { codes: string; titles: string; apply: boolean } {
  const [what, codes, titles, ...others] = args.filter((arg) => arg !== '--apply');
  if (what !== 'rome') throw new ConfigError(`"${what ?? ''}" cannot be imported. There is: rome (${USAGE})`);
  if (codes === undefined || titles === undefined || others.length > 0) throw new ConfigError(`Usage: ${USAGE}`);
  return { codes, titles, apply: args.includes('--apply') };
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`${file} cannot be read (${error.code})`);
  });
}

async function importRome(url: string, files: RomeFiles, apply: boolean): Promise<void> {
  await migrate(url);
  const database = await openDatabase({ url, entities: [...accounts.entities, ...reference.entities] });
  try {
    await loadStarterReference(database);
    const rome = new RomeImportService(database, new AuditService(database, systemClock));
    print(report(await rome.plan(files)));
    if (!apply) return print(['Nothing was written: add --apply to write this.']);
    await rome.apply(files, process.stdout.isTTY ? drawBar : undefined);
    print(['Done. Restart the servers that are running: they read the names of jobs when they start.']);
  } finally {
    await database.destroy();
  }
}

function report({ groups, titles }: RomePlan): string[] {
  return [
    ...section('Job groups', groups, ({ code, label }) => `${code} ${label}`),
    ...section('Job titles', titles, ({ ogr, label, jobGroupCode }) => `${ogr ?? 'no code'} ${label} (${jobGroupCode})`),
  ];
}

/** Counts, then a few examples of each kind. */
function section<New, Stored extends New>(name: string, { added, changed, gone, unchanged }: Differences<Stored, New>, say: (row: New) => string): string[] {
  return [
    `${name}: ${added.length} added, ${changed.length} changed, ${unchanged} unchanged, ${gone.length} no longer in the file (kept)`,
    ...samples('+', added.map(say)),
    ...samples('~', changed.map(({ before, after }) => `${say(before)} -> ${say(after)}`)),
    ...samples('?', gone.map(say)),
  ];
}

function samples(sign: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, SAMPLES).map((line) => `  ${sign} ${line}`);
  return lines.length > SAMPLES ? [...shown, `  ${sign} and ${lines.length - SAMPLES} more`] : shown;
}

function drawBar(done: number, total: number): void {
  const filled = Math.round((done / total) * 30);
  process.stdout.write(`\r[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${total}${done === total ? '\n' : ''}`);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error instanceof Error ? error.message : String(error)).split('\n')[0]}\n`);
  process.exitCode = 1;
});
