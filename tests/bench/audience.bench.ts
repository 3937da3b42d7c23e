import type { DataSource } from 'typeorm';
import { areas } from '../../api/areas';
import { openDatabase } from '../../api/platform/database/data-source';
import { migrate } from '../../api/platform/database/migrate';
import { startTemporary } from '../../api/platform/database/temporary';
import { loadStarterReference } from '../../api/reference/starter/load';
import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { WorldService } from '../../api/situations/world.service';
import { readReference } from '../../api/targeting/audience/audience.queries';
import { parseRule, toSql } from '../../api/targeting/language';
import type { Rule, World } from '../../api/targeting/language';
import { Population, generatePeople } from '../../api/targeting/population';
import type { PeopleReference } from '../../api/targeting/population';
import { bytesInUse, medianMs, medianMsLater, seeded } from './bench';
import type { Benchmark, Figure } from './bench';
import { catalogueRules } from './draw-rules';

const SEED = 1;
const THOUSANDS = [
  { people: 100_000, atMost: 50 },
  { people: 1_000_000, atMost: 400 },
];
const RULES = 300;
/** PostgreSQL takes long enough that fewer will do. */
const RULES_IN_SQL = 40;

/** Whole rules, drawn like a catalogue, over the reference population: in columns, and in SQL over the same people. */
export const benchmark: Benchmark = {
  name: 'audience',
  async run() {
    const server = await startTemporary();
    await migrate(server.url);
    const database = await openDatabase({ url: server.url, entities: areas.flatMap(({ entities }) => entities) });
    try {
      await loadStarterReference(database);
      return await measured(database);
    } finally {
      await database.destroy();
      await server.stop();
    }
  },
};

interface Setting {
  reference: PeopleReference;
  world: World;
  rules: readonly Rule[];
}

async function measured(database: DataSource): Promise<Figure[]> {
  const reference = await readReference(database);
  const world = await new WorldService(
    database,
    { now: () => new Date() },
    new ReferenceIndexService(database),
  ).current();
  const rules = catalogueRules(seeded(2), 2 * RULES)
    .filter((rule) => parseRule(rule, world).faults.length === 0)
    .slice(0, RULES);
  const setting = { reference, world, rules };
  const figures: Figure[] = [];
  for (const size of THOUSANDS) figures.push(...(await inColumns(size, setting)));
  return [...figures, ...(await againstSql(database, setting))];
}

async function inColumns(
  { people, atMost }: { people: number; atMost: number },
  { reference, world, rules }: Setting,
): Promise<Figure[]> {
  const size = `${people.toLocaleString('en')} people`;
  const before = bytesInUse();
  const startedAt = performance.now();
  const population = new Population(await generatePeople({ size: people, seed: SEED, reference }));
  const madeIn = performance.now() - startedAt;
  const bytes = (bytesInUse() - before) / people;
  const ms = medianMs(rules, (rule) => population.reach({ rule, world }));
  return [
    { what: `audience of a rule, median of ${rules.length}`, size, value: ms, unit: 'ms', limit: { atMost } },
    { what: 'making the population, once in a process', size, value: madeIn, unit: 'ms' },
    { what: 'memory for a person: the facts that people say', size, value: bytes, unit: 'bytes' },
    {
      what: 'and what the rules had computed from them',
      size,
      value: (bytesInUse() - before) / people - bytes,
      unit: 'bytes',
    },
  ];
}

async function againstSql(database: DataSource, { reference, world, rules: all }: Setting): Promise<Figure[]> {
  const [people] = THOUSANDS.map(({ people }) => people);
  const population = new Population(await generatePeople({ size: people ?? 0, seed: SEED, reference }));
  await store(database, population, world);
  const rules = all.slice(0, RULES_IN_SQL);
  for (const rule of rules) await agree(database, { population, rule, world });
  const ms = medianMs(rules, (rule) => population.reach({ rule, world }), 5);
  const sqlMs = await medianMsLater(rules, async (rule) => countInSql(database, rule, world));
  const size = `${population.size.toLocaleString('en')} people, ${rules.length} rules`;
  return [
    { what: 'compiled SQL over the same people, median', size, value: sqlMs, unit: 'ms' },
    {
      what: 'time of the compiled SQL over time in columns',
      size,
      value: sqlMs / ms,
      unit: '×',
      limit: { atLeast: 10 },
    },
  ];
}

async function store(database: DataSource, population: Population, world: World): Promise<void> {
  await database.query('CREATE TABLE person (facts jsonb NOT NULL)');
  for (let from = 0; from < population.size; from += 5_000) {
    const facts = Array.from({ length: Math.min(5_000, population.size - from) }, (_, index) =>
      JSON.stringify(population.facts(from + index, world)),
    );
    await database.query('INSERT INTO person SELECT facts::jsonb FROM unnest($1::text[]) AS given (facts)', [facts]);
  }
  await database.query('VACUUM ANALYZE person');
  await database.query('ANALYZE place');
}

interface Counts {
  matching: number;
  unknown: number;
}

async function countInSql(database: DataSource, rule: Rule, world: World): Promise<Counts> {
  const parameters: unknown[] = [];
  const truth = toSql(rule, { world, facts: 'person.facts', parameters });
  const rows = await database.query<Counts[]>(
    `SELECT count(*) FILTER (WHERE truth)::int AS matching, count(*) FILTER (WHERE truth IS NULL)::int AS unknown FROM (SELECT ${truth} AS truth FROM person) AS asked`,
    parameters,
  );
  return rows[0] ?? { matching: 0, unknown: 0 };
}

async function agree(
  database: DataSource,
  { population, rule, world }: { population: Population; rule: Rule; world: World },
): Promise<void> {
  const [{ matching, unknown }, sql] = [population.reach({ rule, world }), await countInSql(database, rule, world)];
  if (matching !== sql.matching || unknown !== sql.unknown)
    throw new Error(`${JSON.stringify(rule)}: ${matching} and ${unknown}, in SQL ${sql.matching} and ${sql.unknown}`);
}
