import { medianMsLater } from './bench';
import type { Benchmark, Figure } from './bench';
import { withContributions } from './contributed-api';
import type { Filled } from './contributed-api';

const SIZES = { contributions: 80_000, recommendations: 20_000 };
const SIZE = '100,000 items';
const DRAFTS = 200;
const QUERY =
  'query ($title: String!, $body: String, $link: String) { similar(title: $title, body: $body, link: $link) { id title similarity kind status refusalReason } }';

interface Draft {
  title: string;
  body?: string;
  link?: string;
}

/** What resembles a text, over HTTP: the beginning of a form, a whole one, one with a link, and one that somebody sent before. */
export const benchmark: Benchmark = {
  name: 'similar',
  run: async () => withContributions(SIZES, measured),
};

async function measured({ ask, writer, database }: Filled): Promise<Figure[]> {
  const time = async (drafts: readonly Draft[]): Promise<number> =>
    medianMsLater(drafts, async (draft) => ask(QUERY, draft));
  const texts = Array.from({ length: DRAFTS }, () => writer.write());
  const sent = await database.query<(Draft & { id: string })[]>(
    `SELECT id, title, body FROM contribution WHERE status = 'RECEIVED' ORDER BY id LIMIT $1`,
    [DRAFTS],
  );
  const misspelt = sent.map(({ id, title }) => ({ id, title: title.replace(/([a-z])\1/, '$1').replace('é', 'e') }));
  const all = [...texts.map(({ title }) => ({ title })), ...texts];
  return [
    {
      what: 'a title',
      size: SIZE,
      value: await time(texts.map(({ title }) => ({ title }))),
      unit: 'ms',
      limit: { atMost: 30 },
    },
    { what: 'a title and a body', size: SIZE, value: await time(texts), unit: 'ms', limit: { atMost: 30 } },
    {
      what: 'a title, a body and a link',
      size: SIZE,
      value: await time(texts.map((text, index) => ({ ...text, link: `http://example.org/${index}` }))),
      unit: 'ms',
      limit: { atMost: 30 },
    },
    {
      what: 'a title that was sent before, near in spelling',
      size: SIZE,
      value: await time(misspelt.map(({ title }) => ({ title }))),
      unit: 'ms',
      limit: { atMost: 30 },
    },
    {
      what: 'the slowest of twenty',
      size: SIZE,
      value: await slowest(all, async (draft) => ask(QUERY, draft)),
      unit: 'ms',
    },
    {
      what: 'found again among five, of titles sent before',
      size: SIZE,
      value: await foundAgain(ask, misspelt),
      unit: '×',
      limit: { atLeast: 0.9 },
    },
  ];
}

/** The 95th of a hundred. */
async function slowest(drafts: readonly Draft[], call: (draft: Draft) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (const draft of drafts) {
    const startedAt = performance.now();
    await call(draft);
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function foundAgain(ask: Filled['ask'], sent: readonly (Draft & { id: string })[]): Promise<number> {
  let count = 0;
  for (const { id, title } of sent) {
    const { similar } = await ask(QUERY, { title });
    if (similar.some((item: { id: string }) => item.id === id)) count += 1;
  }
  return count / sent.length;
}
