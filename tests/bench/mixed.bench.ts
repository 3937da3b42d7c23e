import type { ChildProcess } from 'node:child_process';
import { seeded } from './bench';
import type { Benchmark, Figure } from './bench';
import { figuresOf } from './mixed-figures';
import type { Measured, Pair } from './mixed-figures';
import { drawQuestions, readKnown } from './mixed-questions';
import type { Known } from './mixed-questions';
import { people } from './people';
import { PERSONAL } from './personal-page';
import { SteadyLoader, longestWorkMs, serveWatched, stopped } from './processes';
import { ADMINISTRATOR, Publisher } from './publisher';
import { ask, measureServed } from './served';
import type { Served } from './served';
import type { Steadily } from './steady-load';
import { timesUntilVisible } from './visible';

/** Two processes on one database. Who publishes speaks to the first. */
const PORTS = [4890, 4891] as const;
const PEOPLE = 100;
/** Requests: well below what the processes can answer, so that waiting is measured and not what they can do. */
const PER_SECOND = 100;
/** Publishes and archives in turn, more than once a second. */
const INTERVAL_MS = 600;
/** About what one publication takes until everybody sees it, with the pause before it. */
const SECONDS_EACH = 0.3;

interface Rounds {
  warmUpSeconds: number;
  pairs: number;
  seconds: number;
  /** Whose way to the readers is watched, in as many rounds. */
  publications: number;
}

/** What people do all at the same time, over HTTP: once without and once while the team publishes; and how soon a publication is seen. */
export const benchmark: Benchmark = {
  name: 'mixed',
  run: async () => measured([500, 5000], { warmUpSeconds: 8, pairs: 8, seconds: 6, publications: 32 }),
  quick: async () => measured([500], { warmUpSeconds: 6, pairs: 3, seconds: 2.5, publications: 6 }),
};

async function measured(sizes: readonly number[], rounds: Rounds): Promise<Figure[]> {
  const all = await measureServed({ port: PORTS[0], start: serveWatched }, sizes, async (served) =>
    measuredAt(served, rounds),
  );
  return all.flatMap(figuresOf);
}

async function measuredAt({ published, url, client, server }: Served, rounds: Rounds): Promise<Measured> {
  const second = await serveWatched({
    DATABASE_URL: url,
    PORT: String(PORTS[1]),
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  });
  const loader = new SteadyLoader();
  try {
    const publisher = await Publisher.signIn(PORTS[0], client);
    const tokens = await people(PORTS[0], PEOPLE);
    // The first page of somebody makes their plan of the day, which is done once.
    for (const [index, token] of tokens.entries()) await ask(PORTS[index % 2] as number, PERSONAL, { token });
    const load = new MixedLoad(loader, await readKnown(client, tokens));
    await warmUp(load, publisher, rounds);
    const mixed = await pairsBesidePublishing(load, publisher, rounds);
    return {
      published,
      mixed,
      ...(await pairsBesideVisible(load, publisher, { ...rounds, servers: [server, second] })),
    };
  } finally {
    await loader.close();
    await stopped(second);
  }
}

/** What is compiled at its second use, and optimised at its thousandth, is not what is measured. */
async function warmUp(load: MixedLoad, publisher: Publisher, { warmUpSeconds }: Rounds): Promise<void> {
  await publisher.prepare(warmUpSeconds);
  await Promise.all([load.send(warmUpSeconds), publisher.goOn(warmUpSeconds * 1000, INTERVAL_MS)]);
}

/** Draws what is asked, never the same twice. */
class MixedLoad {
  private readonly random = seeded(PEOPLE);

  constructor(
    private readonly loader: SteadyLoader,
    private readonly known: Known,
  ) {}

  async send(seconds: number): Promise<Steadily> {
    const questions = drawQuestions(Math.round(PER_SECOND * seconds), this.known, this.random);
    return this.loader.send({ ports: PORTS, perSecond: PER_SECOND, questions });
  }
}

async function pairsBesidePublishing(
  load: MixedLoad,
  publisher: Publisher,
  { pairs, seconds }: Rounds,
): Promise<Pair[]> {
  const all: Pair[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    await publisher.prepare(Math.ceil((seconds * 1000) / INTERVAL_MS / 2));
    const quiet = await load.send(seconds);
    const [publishing] = await Promise.all([load.send(seconds), publisher.goOn(seconds * 1000, INTERVAL_MS)]);
    all.push({ quiet, publishing });
  }
  return all;
}

/** Each round lasts about as long as its publications. */
async function pairsBesideVisible(
  load: MixedLoad,
  publisher: Publisher,
  { pairs, publications, servers }: Rounds & { servers: readonly ChildProcess[] },
): Promise<Pick<Measured, 'watched' | 'visibleMs' | 'workMs'>> {
  const [watched, visibleMs]: [Pair[], number[]] = [[], []];
  const workMs: { quiet: number[]; publishing: number[] } = { quiet: [], publishing: [] };
  const longestWork = async (): Promise<number[]> => Promise.all(servers.map(longestWorkMs));
  const count = Math.ceil(publications / pairs);
  for (let pair = 0; pair < pairs; pair += 1) {
    await publisher.prepare(count);
    await longestWork();
    const quiet = await load.send(count * SECONDS_EACH);
    workMs.quiet.push(...(await longestWork()));
    const [publishing, times] = await Promise.all([
      load.send(count * SECONDS_EACH),
      timesUntilVisible(publisher, PORTS, count),
    ]);
    workMs.publishing.push(...(await longestWork()));
    watched.push({ quiet, publishing });
    visibleMs.push(...times);
  }
  return { watched, visibleMs, workMs };
}
