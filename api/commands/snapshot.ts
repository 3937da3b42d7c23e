import '../platform/node-version';
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { areas } from '../areas';
import { withContributionLife } from './contribution-life';
import { permissionsTable } from './permissions';
import { describeDatabase } from '../platform/database/describe';
import { migrate } from '../platform/database/migrate';
import { startTemporary } from '../platform/database/temporary';
import { exitWithLine } from '../platform/process/shutdown';
import { buildApiSchema } from '../platform/graphql/schema';
import { factsSchema } from '../targeting/language/facts-schema';
import { factsTypes } from '../targeting/language/facts-types';

/** Writes schema/: what the outside sees, generated from the code and the migrations. */
async function snapshot(folder: string): Promise<void> {
  writeFileSync(
    join(folder, 'api.graphql'),
    `${printSchema(lexicographicSortSchema(await buildApiSchema(areas.flatMap(({ resolvers }) => resolvers))))}\n`,
  );
  writeFileSync(join(folder, 'facts.schema.json'), `${JSON.stringify(factsSchema(), null, 2)}\n`);
  writeFileSync(join(folder, 'facts.d.ts'), factsTypes());
  writeFileSync(join(folder, 'permissions.md'), permissionsTable(areas));
  writeFileSync(join(folder, 'database.sql'), await migratedDatabase());
}

/** The diagrams of docs/. */
function draw(page: string): void {
  writeFileSync(page, withContributionLife(readFileSync(page, 'utf8')));
}

async function migratedDatabase(): Promise<string> {
  const database = await startTemporary();
  try {
    await migrate(database.url);
    return await describeDatabase(database.url);
  } finally {
    await database.stop();
  }
}

async function main(folder: string | undefined): Promise<void> {
  await snapshot(resolve(folder ?? 'schema'));
  if (folder === undefined) draw('docs/contribution.md');
}

main(process.argv[2]).catch(exitWithLine);
