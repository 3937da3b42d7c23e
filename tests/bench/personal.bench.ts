import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenHash } from '../../api/platform/tokens';
import { median } from './bench';
import type { Benchmark, Figure } from './bench';
import { PERSONAL } from './personal-page';
import type { PersonalPage, Prepared } from './personal-page';
import { Loader, servePeer, stopped } from './processes';
import { ask, measureServed, sizeOf } from './served';
import type { Served } from './served';

const PORT = 4870;
const BARE_PORT = 4871;
const PEOPLE = 100;
const CONNECTIONS = 16;
const CREATE =
  'mutation ($facts: Facts!) { createProfile(input: { facts: $facts, consentToTerms: true }) { accessToken } }';
const DIFFICULTIES = ['NO_OFFERS', 'TRANSPORT', 'RESUME', 'INTERVIEW'];
/** What must hold beside the bare handler, by the number of published recommendations; and as they grow a hundredfold. */
const BESIDE_BARE: Readonly<Record<number, Figure['limit']>> = { 500: { atLeast: 0.6 }, 5000: { atLeast: 0.5 } };
const GROWN = { atMost: 2 };

/** The page of people who have their plan of the day, beside a bare handler that gives the same JSON with its ranking ready. */
export const benchmark: Benchmark = {
  name: 'personal',
  run: async () => measured([500, 5000, 50_000], { rounds: 5, milliseconds: 3000 }),
  quick: async () => measured([500, 5000], { rounds: 3, milliseconds: 1500 }),
};

interface Rounds {
  rounds: number;
  milliseconds: number;
}

interface Measured {
  ours: number;
  ratio: number;
}

async function measured(sizes: readonly number[], rounds: Rounds): Promise<Figure[]> {
  const all = await measureServed(PORT, sizes, async (served) => measuredAt(served, rounds));
  const figures = all.flatMap(({ ours, ratio }, index): Figure[] => {
    const published = sizes[index] ?? 0;
    const limit = BESIDE_BARE[published];
    const size = sizeOf(published);
    return [
      { what: 'personal page, ours', size, value: ours, unit: 'per second' },
      { what: 'personal page, ours / bare handler', size, value: ratio, unit: '×', ...(limit ? { limit } : {}) },
    ];
  });
  const size = `${sizes[0]?.toLocaleString('en')} to ${sizeOf(sizes.at(-1) ?? 0)}`;
  const value = (all[0]?.ours ?? Number.NaN) / (all.at(-1)?.ours ?? Number.NaN);
  return [...figures, { what: 'personal page: time of the largest', size, value, unit: '×', limit: GROWN }];
}

async function measuredAt({ url }: Served, { rounds, milliseconds }: Rounds): Promise<Measured> {
  const tokens = await people();
  const file = join(mkdtempSync(join(tmpdir(), 'personal-bench-')), 'prepared.json');
  writeFileSync(file, JSON.stringify(await prepared(tokens)));
  const bare = await servePeer('personal-peer.js', [file], { DATABASE_URL: url, PORT: String(BARE_PORT) });
  const loader = new Loader();
  const questions = tokens.map((token) => ({ body: JSON.stringify({ query: PERSONAL }), token }));
  const perSecond = async (port: number): Promise<number> => {
    const { answers, seconds } = await loader.send({ port, connections: CONNECTIONS, milliseconds, questions });
    return answers / seconds;
  };
  try {
    await demandSamePages(tokens);
    const measures: Measured[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const ours = await perSecond(PORT);
      const ratio = ours / (await perSecond(BARE_PORT));
      if (round >= 0) measures.push({ ours, ratio });
    }
    return { ours: median(measures.map(({ ours }) => ours)), ratio: median(measures.map(({ ratio }) => ratio)) };
  } finally {
    await loader.close();
    await stopped(bare);
  }
}

async function people(): Promise<string[]> {
  const tokens: string[] = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    const facts = {
      birthYear: 1960 + (index % 45),
      hasCarLicence: index % 2 === 0,
      difficulties: [DIFFICULTIES[index % DIFFICULTIES.length]],
    };
    const { createProfile } = await ask<{ createProfile: { accessToken: string } }>(PORT, CREATE, {
      variables: { facts },
    });
    tokens.push(createProfile.accessToken);
  }
  return tokens;
}

/** As ours are answered: this also makes the plan of each. */
async function prepared(tokens: readonly string[]): Promise<Prepared> {
  const known: Prepared = { rankings: {}, titles: {} };
  for (const token of tokens) {
    const { me } = await ask<PersonalPage>(PORT, PERSONAL, { token });
    known.rankings[tokenHash(token)] = JSON.stringify(me.recommendations);
    for (const { recommendation } of me.plan.actions) known.titles[recommendation.id] = recommendation.title;
  }
  return known;
}

/** What is compared must say the same. */
async function demandSamePages(tokens: readonly string[]): Promise<void> {
  for (const token of tokens.slice(0, 10))
    deepStrictEqual(await ask(BARE_PORT, PERSONAL, { token }), await ask(PORT, PERSONAL, { token }));
}
