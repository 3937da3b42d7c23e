import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createApp } from '../../api/app';
import type { App } from '../../api/app';
import type { CatalogueChange } from '../../api/catalogue';
import { PersonaRow } from '../../api/catalogue/personas/persona.entity';
import { PersonaFailuresQueries } from '../../api/catalogue/personas/persona-failures.queries';
import { incrementCatalogueVersion } from '../../api/catalogue/published/publishing.writes';
import { readConfig } from '../../api/platform/config';
import { migrate } from '../../api/platform/database/migrate';
import { startTemporary } from '../../api/platform/database/temporary';
import { createLog } from '../../api/platform/log';
import { loadStarterReference } from '../../api/reference/starter/load';
import { readReference } from '../../api/targeting/audience/audience.queries';
import { Population, generatePeople } from '../../api/targeting/population';
import { median, seeded } from './bench';
import type { Benchmark, Figure } from './bench';
import { someOf } from './draw';
import { publishUpTo } from './public-rows';

const PERSONAS = 200;
const PUBLISHED = 20_000;
/** In each of the two lists of a persona. */
const EXPECTATIONS = 5;
const ROUNDS = 5;

/** What a draft would break, asked of every persona: on save, and before it is published. */
export const benchmark: Benchmark = {
  name: 'personas',
  async run() {
    const server = await startTemporary();
    await migrate(server.url);
    const app = await createApp({
      config: readConfig({ DATABASE_URL: server.url, LOG_LEVEL: 'silent', RATE_LIMITS: 'off' }),
      databaseUrl: server.url,
      clock: { now: () => new Date() },
      log: createLog('silent'),
      secret: Buffer.alloc(32, 'bench'),
    });
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      await loadStarterReference(app.database);
      await app.areas.catalogue.starter.load();
      const starter = await measured(app);
      await publishUpTo(client, PUBLISHED);
      await app.database.transaction(async (tx) => incrementCatalogueVersion(tx, new Date()));
      while ((await app.areas.catalogue.published.current()).list().length < PUBLISHED) await sleep(10);
      return [...starter, ...(await measured(app))];
    } finally {
      await client.end();
      await app.stop();
      await server.stop();
    }
  },
};

async function measured(app: App): Promise<Figure[]> {
  const items = (await app.areas.catalogue.published.current()).list();
  await invent(
    app,
    items.map(({ id }) => id),
  );
  const failures = new PersonaFailuresQueries(app.database, app.areas.recommendations.personaRunner);
  const [item] = items;
  if (item === undefined) throw new Error('nothing is published');
  const change: CatalogueChange = {
    id: item.id,
    item: { ...item, content: { ...item.content, rule: { fact: 'hasCarLicence', op: 'eq', value: true } } },
  };
  await failures.ofChange(change);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await failures.ofChange(change);
    times.push(performance.now() - startedAt);
  }
  delay.disable();
  const size = `${PERSONAS} on ${items.length.toLocaleString('en')} items`;
  return [
    {
      what: 'personas run for a draft, now and once published',
      size,
      value: median(times),
      unit: 'ms',
      limit: { atMost: 1000 },
    },
    { what: 'others wait meanwhile, at most', size, value: delay.max / 1e6, unit: 'ms' },
  ];
}

/** People of the reference population, in place of the personas that there are. */
async function invent({ database, areas }: App, ids: readonly string[]): Promise<void> {
  const random = seeded(3);
  const reference = await readReference(database);
  const people = new Population(await generatePeople({ size: PERSONAS, seed: 1, reference }));
  const world = await areas.situations.worlds.current();
  await database.manager.clear(PersonaRow);
  for (let person = 0; person < PERSONAS; person += 1) {
    const expected = someOf(random, ids, 2 * EXPECTATIONS);
    await database.manager.insert(PersonaRow, {
      version: 1,
      name: `Persona ${person}`,
      facts: people.facts(person, world),
      mustSee: expected.slice(0, EXPECTATIONS),
      mustNotSee: expected.slice(EXPECTATIONS),
    });
  }
}
