import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { areas } from '../../api/areas';
import { permissionsTable } from '../../api/commands/permissions';
import { describeDatabase } from '../../api/platform/database/describe';
import { buildApiSchema } from '../../api/platform/graphql/schema';
import { factsSchema } from '../../api/targeting/language/facts-schema';
import { factsTypes } from '../../api/targeting/language/facts-types';
import { cloneDatabase } from '../support/database';

const apiSchema = async () => buildApiSchema(areas.flatMap(({ resolvers }) => resolvers));
const committed = (file: string): string => readFileSync(`schema/${file}`, 'utf8');

describe('schema/ (made by npm run snapshot)', () => {
  it('holds the GraphQL schema of the code', async () => {
    expect(`${printSchema(lexicographicSortSchema(await apiSchema()))}\n`).toBe(committed('api.graphql'));
  });

  it('holds the JSON Schema of the facts of the code', () => {
    expect(`${JSON.stringify(factsSchema(), null, 2)}\n`).toBe(committed('facts.schema.json'));
  });

  it('holds the types of the facts of the code', () => {
    expect(factsTypes()).toBe(committed('facts.d.ts'));
  });

  it('holds the permissions of the code', () => {
    expect(permissionsTable(areas)).toBe(committed('permissions.md'));
  });

  it('holds the database that the migrations make', async () => {
    const database = await cloneDatabase();
    expect(await describeDatabase(database.url)).toBe(committed('database.sql'));
    await database.drop();
  });
});
