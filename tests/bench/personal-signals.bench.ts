import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { exampleScorer } from '../recommendations/scorers/example-scorer';
import type { Benchmark, Figure } from './bench';
import { personalFigures } from './personal-figures';
import { PORT, measuredAt } from './personal-rounds';
import type { Rounds } from './personal-rounds';
import { serve } from './processes';
import { measureServed } from './served';

/** How many of forty people found each recommendation useful, as it is counted each night. */
const USEFULNESS = `
  INSERT INTO usefulness (recommendation_id, segment, people, useful)
  SELECT id, 'ALL', 40, 5 + abs(hashtext(id::text)) % 30 FROM published_recommendation ON CONFLICT DO NOTHING`;
/** Half of the people do not get the newest. */
const EXPERIMENT = `
  INSERT INTO experiment (id, name, recommendation_id, share, started_at, ends_at)
  SELECT gen_random_uuid(), 'bench', (SELECT id FROM published_recommendation ORDER BY published_at DESC LIMIT 1), 50, now(), now() + interval '1 day'
  WHERE NOT EXISTS (SELECT FROM experiment)`;

/** The personal page with all that can move a ranking: answers of others, an experiment, and a scorer that is asked over HTTP. */
export const benchmark: Benchmark = {
  name: 'personal-signals',
  run: async () => measured([500, 5000], { rounds: 5, milliseconds: 3000 }),
  quick: async () => measured([500], { rounds: 3, milliseconds: 600 }),
  isQuickByName: true,
};

async function measured(sizes: readonly number[], rounds: Rounds): Promise<Figure[]> {
  const scorer = createServer((request, response) => void exampleScorer(request, response)).listen(0, '127.0.0.1');
  await once(scorer, 'listening');
  const scorerUrl = `http://127.0.0.1:${(scorer.address() as AddressInfo).port}/`;
  const start = async (env: Readonly<Record<string, string>>): Promise<ChildProcess> => {
    await addSignals(env['DATABASE_URL'] ?? '');
    return serve({ ...env, SCORER_URL: scorerUrl, SCORER_PRIVATE: 'on' });
  };
  try {
    const all = await measureServed({ port: PORT, start }, sizes, async (served) => measuredAt(served, rounds));
    return all.flatMap((of, index) => personalFigures(of, sizes[index] ?? 0));
  } finally {
    scorer.close();
  }
}

async function addSignals(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(USEFULNESS);
  await client.query(EXPERIMENT);
  await client.end();
}
