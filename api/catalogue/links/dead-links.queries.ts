import type { EntityManager } from 'typeorm';

/** Which of these addresses are dead, as far as the daily checks know. Addresses that nothing published names are not known. */
export async function deadAmong(tx: EntityManager, urls: readonly string[]): Promise<ReadonlySet<string>> {
  if (urls.length === 0) return new Set();
  const rows = await tx.query<{ url: string }[]>(
    `SELECT url FROM link WHERE url = ANY($1::text[]) AND state = 'DEAD'`,
    [urls],
  );
  return new Set(rows.map(({ url }) => url));
}
