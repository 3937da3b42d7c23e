import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/** Loads rows by a unique column, `id` by default; null when there is no such row. */
export function byColumn<Row extends ObjectLiteral>(
  database: DataSource,
  target: EntityTarget<Row>,
  column = 'id',
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await database.manager.find(target, { where: { [column]: In([...keys]) } as FindOptionsWhere<Row> });
    const found = new Map(rows.map((row) => [String(row[column]), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Groups rows by their key; within a group they keep their order. */
export function groupedBy<Row>(rows: readonly Row[], keys: readonly string[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
