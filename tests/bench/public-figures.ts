import { median } from './bench';
import type { Figure } from './bench';
import type { Round } from './measured-round';
import type { Measures, Rounds } from './public-rounds';

/** At one number of published recommendations. */
export interface Measured extends Measures {
  published: number;
  readyMs: number;
  restMegabytes: number;
  loadedMegabytes: number;
}

type Limit = NonNullable<Figure['limit']>;

/** What must hold, by what is compared; and the number of published recommendations at which it must. */
const RATIOS: readonly { of: 'same' | 'unseen'; to: string; at?: number; limit?: Limit }[] = [
  { of: 'same', to: 'mercurius', at: 500, limit: { atLeast: 8 } },
  { of: 'same', to: 'yoga' },
  { of: 'same', to: 'postgraphile' },
  { of: 'same', to: 'one-sql' },
  { of: 'same', to: 'prepared', at: 500, limit: { atLeast: 0.25 } },
  { of: 'unseen', to: 'mercurius', limit: { atLeast: 1 } },
  { of: 'unseen', to: 'yoga' },
  { of: 'unseen', to: 'postgraphile' },
  { of: 'unseen', to: 'one-sql' },
];
const NAMES: Readonly<Record<string, string>> = {
  ours: 'ours',
  mercurius: 'Mercurius with JIT',
  yoga: 'GraphQL Yoga',
  postgraphile: 'PostGraphile',
  'one-sql': 'one statement',
  prepared: 'prepared body',
};
const PAGES = { same: 'first page', unseen: 'unseen page' };
const READY: Readonly<Record<number, Limit>> = { 5000: { atMost: 2000 } };
const MEMORY: Readonly<Record<number, Limit>> = { 5000: { atMost: 300 }, 50_000: { atMost: 1000 } };
/** How much longer the page may take as the catalogue grows a hundredfold. */
const GROWN: Limit = { atMost: 1.3 };

export function figuresOf(measured: Measured): Figure[] {
  const size = sizeOf(measured);
  const { same, unseen, published } = measured;
  return [
    ...serverFigures('same', same, size),
    ...serverFigures('unseen', unseen, size),
    ...ratiosOf(measured),
    { what: 'ours: start to ready', size, value: measured.readyMs, unit: 'ms', ...limited(READY[published]) },
    { what: 'ours: memory at rest', size, value: measured.restMegabytes, unit: 'MB' },
    {
      what: 'ours: memory after the load',
      size,
      value: measured.loadedMegabytes,
      unit: 'MB',
      ...limited(MEMORY[published]),
    },
  ];
}

/** From the smallest catalogue to the largest. */
export function flatness(all: readonly Measured[]): Figure[] {
  const [smallest, largest] = [all[0], all.at(-1)];
  if (smallest === undefined || largest === undefined || smallest === largest) return [];
  const size = `${smallest.published.toLocaleString('en')} to ${sizeOf(largest)}`;
  const rates = (['same', 'unseen'] as const).map((of) => ({
    of,
    value: medianOf(smallest[of]['ours'], 'perSecond') / medianOf(largest[of]['ours'], 'perSecond'),
  }));
  return rates.map(({ of, value }) => ({
    what: `${PAGES[of]}, ours: time of the largest catalogue`,
    size,
    value,
    unit: '×',
    limit: GROWN,
  }));
}

function serverFigures(of: 'same' | 'unseen', rounds: Rounds, size: string): Figure[] {
  return Object.entries(rounds).flatMap(([name, measured]): Figure[] => {
    const what = `${PAGES[of]}, ${NAMES[name]}`;
    return [
      { what, size, value: medianOf(measured, 'perSecond'), unit: 'per second' },
      { what: `${what}: p99`, size, value: medianOf(measured, 'p99Ms'), unit: 'ms' },
      { what: `${what}: Node`, size, value: medianOf(measured, 'nodeMs'), unit: 'ms' },
      { what: `${what}: PostgreSQL`, size, value: medianOf(measured, 'databaseMs'), unit: 'ms' },
    ];
  });
}

/**
 * Of the same round, then the median: a round in which the machine did something else counts once. Also by processor time, because the
 * load needs a processor too: where an answer costs less than asking for it, answers a second say little of the server.
 */
function ratiosOf(measured: Measured): Figure[] {
  return RATIOS.filter(({ of, to }) => measured[of][to] !== undefined).flatMap(({ of, to, at, limit }): Figure[] => {
    const ours = measured[of]['ours'] ?? [];
    const theirs = measured[of][to] ?? [];
    const ratio = (left: readonly Round[], right: readonly Round[], valueOf: (round: Round) => number): number =>
      median(left.map((one, round) => valueOf(one) / valueOf(right[round] ?? one)));
    const what = `${PAGES[of]}, ours / ${NAMES[to]}`;
    const size = sizeOf(measured);
    const held = limited(at === undefined || at === measured.published ? limit : undefined);
    return [
      { what, size, value: ratio(ours, theirs, ({ perSecond }) => perSecond), unit: '×', ...held },
      { what: `${what}: by processor`, size, value: ratio(theirs, ours, processorMs), unit: '×', ...held },
    ];
  });
}

function processorMs({ nodeMs, databaseMs }: Round): number {
  return nodeMs + databaseMs;
}

function medianOf(rounds: readonly Round[] | undefined, key: 'perSecond' | 'p99Ms' | 'nodeMs' | 'databaseMs'): number {
  return median((rounds ?? []).map((round) => round[key]));
}

function limited(limit: Limit | undefined): { limit?: Limit } {
  return limit === undefined ? {} : { limit };
}

function sizeOf({ published }: Measured): string {
  return `${published.toLocaleString('en')} published`;
}
