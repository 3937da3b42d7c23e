import 'reflect-metadata';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Figure } from './bench';
import { stopShared } from './starter-database';

/** Asks for the short form of those that have one. */
const QUICK = 'quick';

/** `npm run bench`, or `npm run bench -- index` for the benchmarks whose name says so; `-- quick`, `-- public quick` for the short form. */
async function run(asked: readonly string[]): Promise<void> {
  const figures: (Figure & { benchmark: string })[] = [];
  for (const { name, measure } of chosen(asked)) {
    process.stdout.write(`\n${name}\n`);
    for (const figure of await measure()) {
      figures.push({ benchmark: name, ...figure });
      process.stdout.write(`${line(figure)}\n`);
    }
  }
  mkdirSync('bench-results', { recursive: true });
  const file = join('bench-results', `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ node: process.version, platform: `${process.platform} ${process.arch}`, figures }, null, 1)}\n`,
  );
  process.stdout.write(`\n${file}\n`);
}

function chosen(asked: readonly string[]): { name: string; measure(): Promise<Figure[]> }[] {
  const parts = asked.filter((part) => part !== QUICK);
  const isQuick = asked.includes(QUICK);
  return benchmarks()
    .filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
    .filter(({ quick, isQuickByName }) => !isQuick || (quick !== undefined && (!isQuickByName || parts.length > 0)))
    .map(({ name, run, quick }) => ({ name, measure: isQuick ? (quick ?? run) : run }));
}

function benchmarks(): Benchmark[] {
  const files = readdirSync(__dirname)
    .filter((file) => file.endsWith('.bench.js'))
    .toSorted();
  return files.map((file) => (require(join(__dirname, file)) as { benchmark: Benchmark }).benchmark);
}

function line({ what, size, value, unit, limit }: Figure): string {
  const shown = `${value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)} ${unit}`;
  return [`  ${what.padEnd(58)}`, size.padEnd(24), shown.padStart(18), limit === undefined ? '' : verdict(value, limit)]
    .join(' ')
    .trimEnd();
}

function verdict(value: number, limit: NonNullable<Figure['limit']>): string {
  if ('atMost' in limit)
    return `${value <= limit.atMost ? 'reached' : 'MISSED '} (at most ${limit.atMost.toLocaleString('en')})`;
  return `${value >= limit.atLeast ? 'reached' : 'MISSED '} (at least ${limit.atLeast.toLocaleString('en')})`;
}

void run(process.argv.slice(2)).finally(stopShared);
