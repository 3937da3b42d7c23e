import { seeded } from './bench';
import type { Benchmark, Figure } from './bench';
import { Loader } from './processes';
import { ask, measureServed, sizeOf } from './served';
import type { Served } from './served';

const PORT = 4860;
const SEARCH =
  'query ($words: String!, $first: Int!) { recommendations(search: $words, first: $first) { totalCount edges { node { id title summary } } } }';
/** Many more than are answered: what is asked again comes from memory, and tells nothing of a search. */
const QUESTIONS = 100_000;
/** What must hold, by the number of published recommendations. */
const P50: Readonly<Record<number, Figure['limit']>> = { 5000: { atMost: 5 }, 50_000: { atMost: 15 } };
const GROWN = { atMost: 2 };

/** Searches of two words over HTTP, one after the other, nearly all of them asked for the first time. */
export const benchmark: Benchmark = {
  name: 'search',
  run: async () => measured([500, 5000, 50_000], 8000),
  quick: async () => measured([500, 5000], 1500),
};

async function measured(sizes: readonly number[], milliseconds: number): Promise<Figure[]> {
  const all = await measureServed({ port: PORT }, sizes, async (served) => measuredAt(served, milliseconds));
  const [smallest, largest] = [all[0] ?? Number.NaN, all.at(-1) ?? Number.NaN];
  const figures = all.map((value, index): Figure => {
    const published = sizes[index] ?? 0;
    const limit = P50[published];
    return {
      what: 'search of two words: p50',
      size: sizeOf(published),
      value,
      unit: 'ms',
      ...(limit ? { limit } : {}),
    };
  });
  const size = `${sizes[0]?.toLocaleString('en')} to ${sizeOf(sizes.at(-1) ?? 0)}`;
  return [
    ...figures,
    { what: 'search: time of the largest', size, value: largest / smallest, unit: '×', limit: GROWN },
  ];
}

async function measuredAt({ client, published }: Served, milliseconds: number): Promise<number> {
  const { rows } = await client.query<{ word: string }>('SELECT word FROM known_word ORDER BY word');
  const random = seeded(published);
  const word = (): string => rows[Math.floor(random() * rows.length)]?.word ?? '';
  const questions = Array.from({ length: QUESTIONS }, () => ({
    body: JSON.stringify({
      query: SEARCH,
      variables: { words: `${word()} ${word()}`, first: 10 + Math.floor(random() * 10) },
    }),
  }));
  await ask(PORT, SEARCH, { variables: { words: 'entretien', first: 5 } });
  const loader = new Loader();
  try {
    await loader.send({ port: PORT, connections: 1, milliseconds: 1000, questions });
    return (await loader.send({ port: PORT, connections: 1, milliseconds, questions })).p50Ms;
  } finally {
    await loader.close();
  }
}
