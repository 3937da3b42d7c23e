import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

const USES = `
  SELECT refusal_reason AS key, count(*)::int AS uses FROM contribution
  WHERE refusal_reason = ANY($1) GROUP BY refusal_reason`;

export function refusalUsesLoader(database: DataSource): DataLoader<string, number> {
  return new DataLoader(async (keys) => {
    const found = await database.query<{ key: string; uses: number }[]>(USES, [keys]);
    const uses = new Map(found.map((one) => [one.key, one.uses]));
    return keys.map((key) => uses.get(key) ?? 0);
  });
}
