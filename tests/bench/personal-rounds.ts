import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenHash } from '../../api/platform/tokens';
import type { Question } from './line';
import { measureRound } from './measured-round';
import type { Round } from './measured-round';
import { addOthers } from './others';
import { people } from './people';
import { PERSONAL } from './personal-page';
import type { PersonalPage, Prepared } from './personal-page';
import { Loader, servePeer, stopped } from './processes';
import { ask as answered } from './served';
import type { Served } from './served';

export const PORT = 4870;
const BARE_PORT = 4871;
const MERCURIUS_PORT = 4872;
const PEOPLE = 100;
const CONNECTIONS = 16;
const WARM_UP_MS = 3000;
/** More than are sent of one person in a round. */
const LETTERS = 50;

export interface Rounds {
  rounds: number;
  milliseconds: number;
}

/** Ours where it is asked again, and where each page is worked out; and the others. */
export type Page = 'ours' | 'workedOut' | 'bare' | 'mercurius';
export type Pages = Readonly<Record<Page, Round>>;

/** The page of people who have their plan of the day, a round of all after the other. */
export async function measuredAt(
  { url, cluster, client, server }: Served,
  { rounds, milliseconds }: Rounds,
): Promise<Pages[]> {
  const tokens = await people(PORT, PEOPLE);
  const file = join(mkdtempSync(join(tmpdir(), 'personal-bench-')), 'prepared.json');
  writeFileSync(file, JSON.stringify(await prepared(tokens)));
  await addOthers(client);
  const bare = await servePeer('personal-peer.js', ['bare', file], { DATABASE_URL: url, PORT: String(BARE_PORT) });
  const compiled = { DATABASE_URL: url, PORT: String(MERCURIUS_PORT) };
  const mercurius = await servePeer('personal-peer.js', ['mercurius', file], compiled);
  const loader = new Loader();
  const ask = async (port: number, round: number, questions = tokens.map(questionOf)): Promise<Round> => {
    const { pid = 0 } = { [PORT]: server, [BARE_PORT]: bare, [MERCURIUS_PORT]: mercurius }[port] ?? server;
    const load = {
      port,
      connections: CONNECTIONS,
      milliseconds: round < 0 ? Math.min(WARM_UP_MS, 2 * milliseconds) : milliseconds,
      questions,
    };
    return measureRound({ loader, cluster, pid }, load);
  };
  try {
    await demandSamePages(tokens);
    const all: Pages[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const pages: Pages = {
        ours: await ask(PORT, round),
        bare: await ask(BARE_PORT, round),
        mercurius: await ask(MERCURIUS_PORT, round),
        workedOut: await ask(PORT, round, tokens.flatMap(differently(round))),
      };
      if (round >= 0) all.push(pages);
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
    const { me } = await answered<PersonalPage>(PORT, PERSONAL, { token });
    known.rankings[tokenHash(token)] = JSON.stringify(me.recommendations);
    for (const { recommendation } of me.plan.actions) known.titles[recommendation.id] = recommendation.title;
  }
  return known;
}

/** What is compared must say the same. */
async function demandSamePages(tokens: readonly string[]): Promise<void> {
  for (const token of tokens.slice(0, 10))
    for (const port of [BARE_PORT, MERCURIUS_PORT])
      deepStrictEqual(await answered(port, PERSONAL, { token }), await answered(PORT, PERSONAL, { token }));
}
