import { median } from './bench';
import type { Benchmark, Figure } from './bench';
import { withContributions } from './contributed-api';
import type { Filled } from './contributed-api';

const SIZE = '200,000 contributions';
const ROUNDS = 3;
const AT_MOST = 50;

/** As the queue's screen asks it. */
const QUERY = `query ($filter: ContributionFilter, $sort: String, $page: PageInput) {
  contributions(filter: $filter, sort: $sort, page: $page) {
    total
    items { id version kind status title place { code label } receivedAt dueAt priority priorityReasons spamScore claimedBy { id name } claimExpiresAt }
  }
}`;

const FILTERS: readonly object[] = [
  {},
  { status: ['RECEIVED', 'IN_REVIEW'] },
  { status: ['RECEIVED'] },
  { status: ['REFUSED'] },
  { kind: ['ACTION'] },
  { kind: ['DATA', 'OTHER'], status: ['RECEIVED'] },
  { placeCode: 'reg-84' },
  { placeCode: 'dep-69', status: ['RECEIVED', 'IN_REVIEW'] },
  { placeCode: '69123' },
  { overdue: true },
  { overdue: false, status: ['RECEIVED'] },
  { claimedByMe: true },
  { claimedByMe: false },
  { search: 'téléphone' },
  { search: 'entretien recruteur' },
  { search: 'formtion', status: ['RECEIVED'] },
  { search: 'bibliothèque', kind: ['ACTION'] },
];
const SORTS = ['priority', 'dueAt', 'receivedAt', 'title', 'status'].flatMap((field) => [
  `${field}:desc`,
  `${field}:asc`,
]);

interface Asked {
  filter: object;
  sort: string;
  page?: { number: number; size: number };
}

/** A page of the queue over HTTP, for each filter in each order. */
export const benchmark: Benchmark = {
  name: 'queue',
  run: async () => withContributions({ contributions: 200_000, recommendations: 0 }, measured),
};

async function measured({ ask, database }: Filled): Promise<Figure[]> {
  const time = async (asked: Asked): Promise<number> => timeOf(async () => ask(QUERY, asked));
  const first = await each(
    FILTERS.flatMap((filter) => SORTS.map((sort) => ({ filter, sort }))),
    time,
  );
  const later = await each(
    SORTS.map((sort) => ({ filter: { status: ['REFUSED', 'PUBLISHED'] }, sort, page: { number: 40, size: 25 } })),
    time,
  );
  const last = await each(
    SORTS.map((sort) => ({ filter: {}, sort, page: { number: 8000, size: 25 } })),
    time,
  );
  const middle = await each(
    SORTS.map((sort) => ({ filter: {}, sort, page: { number: 4000, size: 25 } })),
    time,
  );
  const [staff] = await database.query<{ id: string }[]>('SELECT id FROM staff_user');
  await database.query(`INSERT INTO territory (staff_user_id, place_code) VALUES ($1, 'dep-69'), ($1, 'reg-53')`, [
    staff?.id,
  ]);
  const territory = await each(
    SORTS.map((sort) => ({ filter: {}, sort })),
    time,
  );
  const slowest = first.toSorted((left, right) => right.ms - left.ms)[0];
  return [
    {
      what: `first page, median of ${first.length} filters and orders`,
      size: SIZE,
      value: median(first.map(({ ms }) => ms)),
      unit: 'ms',
      limit: { atMost: AT_MOST },
    },
    {
      what: `the slowest: ${JSON.stringify(slowest?.asked.filter)} ${slowest?.asked.sort}`,
      size: SIZE,
      value: slowest?.ms ?? Number.NaN,
      unit: 'ms',
    },
    {
      what: 'share of filters and orders within 50 ms',
      size: SIZE,
      value: first.filter(({ ms }) => ms <= AT_MOST).length / first.length,
      unit: '×',
    },
    {
      what: 'page 40 of what is settled, each order',
      size: SIZE,
      value: median(later.map(({ ms }) => ms)),
      unit: 'ms',
      limit: { atMost: AT_MOST },
    },
    {
      what: 'the last page of all, each order',
      size: SIZE,
      value: median(last.map(({ ms }) => ms)),
      unit: 'ms',
      limit: { atMost: AT_MOST },
    },
    {
      what: 'the page in the middle of all, each order',
      size: SIZE,
      value: median(middle.map(({ ms }) => ms)),
      unit: 'ms',
      limit: { atMost: AT_MOST },
    },
    {
      what: 'the queue of two territories, each order',
      size: SIZE,
      value: median(territory.map(({ ms }) => ms)),
      unit: 'ms',
      limit: { atMost: AT_MOST },
    },
  ];
}

async function each(
  questions: readonly Asked[],
  time: (asked: Asked) => Promise<number>,
): Promise<{ asked: Asked; ms: number }[]> {
  const times: { asked: Asked; ms: number }[] = [];
  for (const asked of questions) times.push({ asked, ms: await time(asked) });
  return times;
}

async function timeOf(call: () => Promise<unknown>): Promise<number> {
  await call();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await call();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}
