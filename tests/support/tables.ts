import type { TestApi } from './api';

/** Reference data: large, and written by imports only. */
const REFERENCE = ['public.place', 'public.job_title', 'public.job_group'];

/** Taken before a transaction, and worth nothing a second later. */
const TURNS = 'public.link_turn';

/** The tables of the application and of its job queue, as "schema.table". */
export async function tableNames({ app }: TestApi): Promise<string[]> {
  const rows = await app.database.query<{ name: string }[]>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'jobs') AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** The tables with a row that holds this text in any column. */
export async function tablesWith(api: TestApi, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await tableNames(api)) {
    const rows = await api.app.database.query<unknown[]>(
      `SELECT 1 FROM ${name} AS kept WHERE kept::text LIKE '%' || $1 || '%' LIMIT 1`,
      [text],
    );
    if (rows.length > 0) found.push(name.replace('public.', ''));
  }
  return found;
}

/** What each table holds, but for turns, as a digest: two are equal where no row was written, changed or deleted in between. */
export async function digests(api: TestApi): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await tableNames(api)) {
    if (REFERENCE.includes(name) || name === TURNS) continue;
    const [row] = await api.app.database.query<{ digest: string }[]>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(kept::text, ' ' ORDER BY kept::text)), '') AS digest FROM ${name} AS kept`,
    );
    found[name] = row?.digest ?? '';
  }
  return found;
}

/** The tables in which each row belongs to a profile, by their column with its id. */
export async function profileTables({ app }: TestApi): Promise<string[]> {
  const rows = await app.database.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'profile_id' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
