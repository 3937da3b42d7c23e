import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenHash } from '../../api/platform/tokens';
import { median } from './bench';
import type { Benchmark, Figure } from './bench';
import { people } from './people';
import { PERSONAL } from './personal-page';
import type { Question } from './line';
import type { PersonalPage, Prepared } from './personal-page';
import { Loader, servePeer, stopped } from './processes';
import { ask, measureServed, sizeOf } from './served';
import type { Served } from './served';

const PORT = 4870;
const BARE_PORT = 4871;
const MERCURIUS_PORT = 4872;
const PEOPLE = 100;
const CONNECTIONS = 16;
/** More than are sent of one person in a round. */
const LETTERS = 50;
/** What must hold beside the bare handler, by the number of published recommendations; and as they grow a hundredfold. */
const BESIDE_BARE: Readonly<Record<number, Figure['limit']>> = { 500: { atLeast: 0.6 }, 5000: { atLeast: 0.5 } };
const GROWN = { atMost: 2 };

/** The page of people who have their plan of the day, beside a bare handler and Mercurius, which give the same with their ranking ready. */
export const benchmark: Benchmark = {
  name: 'personal',
  run: async () => measured([500, 5000, 50_000], { rounds: 5, milliseconds: 3000 }),
  quick: async () => measured([500, 5000], { rounds: 3, milliseconds: 1500 }),
};

interface Rounds {
  rounds: number;
  milliseconds: number;
}

/** Requests a second: of ours where it is asked again, and where each page is worked out; of the others. */
interface Round {
  ours: number;
  workedOut: number;
  bare: number;
  mercurius: number;
}

async function measured(sizes: readonly number[], rounds: Rounds): Promise<Figure[]> {
  const all = await measureServed({ port: PORT }, sizes, async (served) => measuredAt(served, rounds));
  const figures = all.flatMap((of, index) => figuresAt(of, sizes[index] ?? 0));
  const size = `${sizes[0]?.toLocaleString('en')} to ${sizeOf(sizes.at(-1) ?? 0)}`;
  const grown = (what: string, speed: (round: Round) => number): Figure => {
    const value = median((all[0] ?? []).map(speed)) / median((all.at(-1) ?? []).map(speed));
    return { what: `${what}: time of the largest`, size, value, unit: '×', limit: GROWN };
  };
  return [
    ...figures,
    grown('personal page', ({ ours }) => ours),
    grown('personal page worked out', ({ workedOut }) => workedOut),
  ];
}

function figuresAt(all: readonly Round[], published: number): Figure[] {
  const size = sizeOf(published);
  const of = (what: string, unit: Figure['unit'], value: (round: Round) => number): Figure => ({
    ...{ what: `personal page, ${what}`, size, unit },
    value: median(all.map(value)),
  });
  const limit = BESIDE_BARE[published];
  return [
    of('ours', 'per second', ({ ours }) => ours),
    of('ours, worked out', 'per second', ({ workedOut }) => workedOut),
    { ...of('ours / bare handler', '×', ({ ours, bare }) => ours / bare), ...(limit ? { limit } : {}) },
    { ...of('ours / Mercurius', '×', ({ ours, mercurius }) => ours / mercurius), limit: { atLeast: 1 } },
    of('ours, worked out / bare handler', '×', ({ workedOut, bare }) => workedOut / bare),
    of('ours, worked out / Mercurius', '×', ({ workedOut, mercurius }) => workedOut / mercurius),
  ];
}

async function measuredAt({ url }: Served, { rounds, milliseconds }: Rounds): Promise<Round[]> {
  const tokens = await people(PORT, PEOPLE);
  const file = join(mkdtempSync(join(tmpdir(), 'personal-bench-')), 'prepared.json');
  writeFileSync(file, JSON.stringify(await prepared(tokens)));
  const bare = await servePeer('personal-peer.js', ['bare', file], { DATABASE_URL: url, PORT: String(BARE_PORT) });
  const compiled = { DATABASE_URL: url, PORT: String(MERCURIUS_PORT) };
  const mercurius = await servePeer('personal-peer.js', ['mercurius', file], compiled);
  const loader = new Loader();
  const perSecond = async (port: number, questions = tokens.map(questionOf)): Promise<number> => {
    const { answers, seconds } = await loader.send({ port, connections: CONNECTIONS, milliseconds, questions });
    return answers / seconds;
  };
  try {
    await demandSamePages(tokens);
    const all: Round[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const one: Round = {
        ours: await perSecond(PORT),
        bare: await perSecond(BARE_PORT),
        mercurius: await perSecond(MERCURIUS_PORT),
        workedOut: await perSecond(PORT, tokens.flatMap(differently(round))),
      };
      if (round >= 0) all.push(one);
    }
    return all;
  } finally {
    await loader.close();
    await Promise.all([bare, mercurius].map(stopped));
  }
}

function questionOf(token: string): Question {
  return { body: JSON.stringify({ query: PERSONAL }), token };
}

/** The same page, in a letter that nobody sent in this round or in one before. */
function differently(round: number): (token: string) => Question[] {
  return (token) =>
    Array.from({ length: LETTERS }, (_one, index) => {
      const extensions = { letter: `${token} ${round} ${index}` };
      return { body: JSON.stringify({ query: PERSONAL, extensions }), token };
    });
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
    for (const port of [BARE_PORT, MERCURIUS_PORT])
      deepStrictEqual(await ask(port, PERSONAL, { token }), await ask(PORT, PERSONAL, { token }));
}
