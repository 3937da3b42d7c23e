import { median } from './bench';
import type { Figure } from './bench';
import { sizeOf } from './served';
import type { Steadily } from './steady-load';

/** A round without publishing, and the one after it with. */
export interface Pair {
  quiet: Steadily;
  publishing: Steadily;
}

/** At one number of published recommendations. */
export interface Measured {
  published: number;
  mixed: readonly Pair[];
  /** Beside publications that somebody waits for. */
  watched: readonly Pair[];
  visibleMs: readonly number[];
  /** Of each process in each round. */
  workMs: { quiet: readonly number[]; publishing: readonly number[] };
}

const BESIDE_QUIET = { atMost: 1.5 };
const VISIBLE = { atMost: 200 };
const WAIT = { atMost: 20 };
const NO_ERRORS = { atMost: 0 };

export function figuresOf({ published, mixed, watched, visibleMs, workMs }: Measured): Figure[] {
  const size = sizeOf(published);
  const [quiet, publishing] = [mixed.map((pair) => pair.quiet), mixed.map((pair) => pair.publishing)];
  const ratio = median(mixed.map((pair) => percentile(pair.publishing, 0.99) / percentile(pair.quiet, 0.99)));
  const errors = [...mixed, ...watched].flatMap((pair) => [...pair.quiet.errors, ...pair.publishing.errors]);
  for (const error of errors.slice(0, 5)) process.stderr.write(`${error.slice(0, 500)}\n`);
  return [
    ...loadFigures('mixed load', size, quiet),
    ...loadFigures('mixed load while publishing', size, publishing),
    { what: 'mixed load: p99 while publishing / without', size, value: ratio, unit: '×', limit: BESIDE_QUIET },
    { what: 'mixed load: errors', size, value: errors.length, unit: 'requests', limit: NO_ERRORS },
    { what: 'published until visible everywhere: p50', size, value: median(visibleMs), unit: 'ms' },
    {
      what: 'published until visible everywhere: longest',
      size,
      value: Math.max(...visibleMs),
      unit: 'ms',
      limit: VISIBLE,
    },
    ...waitFigures('longest wait of a request beyond its usual', size, {
      quiet: longestWait(watched.map((pair) => pair.quiet)),
      publishing: longestWait(watched.map((pair) => pair.publishing)),
    }),
    ...waitFigures('longest work in one go, processor time', size, {
      quiet: Math.max(...workMs.quiet),
      publishing: Math.max(...workMs.publishing),
    }),
  ];
}

/** A thousandth of one round is one answer: it is taken of all rounds together. */
function loadFigures(what: string, size: string, rounds: readonly Steadily[]): Figure[] {
  const all = { answers: rounds.flatMap(({ answers }) => answers), errors: [] };
  return [
    { what: `${what}: p50`, size, value: median(rounds.map((round) => percentile(round, 0.5))), unit: 'ms' },
    { what: `${what}: p99`, size, value: median(rounds.map((round) => percentile(round, 0.99))), unit: 'ms' },
    { what: `${what}: p99.9`, size, value: percentile(all, 0.999), unit: 'ms' },
  ];
}

function waitFigures(
  what: string,
  size: string,
  { quiet, publishing }: { quiet: number; publishing: number },
): Figure[] {
  return [
    { what, size, value: quiet, unit: 'ms' },
    { what: `${what}, while publishing`, size, value: publishing, unit: 'ms', limit: WAIT },
  ];
}

/** Beyond what half of the requests of its kind take in the same round. */
function longestWait(rounds: readonly Steadily[]): number {
  const waits = rounds.flatMap(({ answers }) => {
    const kinds = Map.groupBy(answers, ({ kind }) => kind);
    return [...kinds.values()].map((same) => {
      const times = same.map(({ ms }) => ms);
      return Math.max(...times) - median(times);
    });
  });
  return Math.max(...waits);
}

function percentile({ answers }: Steadily, share: number): number {
  const times = answers.map(({ ms }) => ms).toSorted((left, right) => left - right);
  return times[Math.floor(times.length * share)] ?? Number.NaN;
}
