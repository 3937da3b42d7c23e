import type { DataSource } from 'typeorm';
import { toSql, type Facts, type Rule, type Truth, type World } from '../../api/targeting/language';

export interface Trial {
  world: World;
  rules: readonly Rule[];
  people: readonly Facts[];
}

/** Asks PostgreSQL for the truth of each rule, person by person, in one statement. */
export async function truthsBySql(database: DataSource, { world, rules, people }: Trial): Promise<Truth[][]> {
  const parameters: unknown[] = [JSON.stringify(people)];
  const columns = rules.map((rule) => toSql(rule, { world, facts: 'person.facts', parameters }));
  const rows: { truths: (boolean | null)[] }[] = await database.query(
    `SELECT ARRAY[${columns.join(',\n')}]::boolean[] AS truths
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS person(facts, position) ORDER BY position`,
    parameters,
  );
  return rows.map(({ truths }) => truths.map(truthOf));
}

function truthOf(value: boolean | null): Truth {
  if (value === null) return 'UNKNOWN';
  return value ? 'TRUE' : 'FALSE';
}
