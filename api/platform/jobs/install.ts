import PgBoss from 'pg-boss';
import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';
import { JOBS_SCHEMA } from './connection';
import { ABOUT } from './jobs';

/** The jobs about somebody, so that whoever erases them need not look at all that wait. */
const INDEX = `CREATE INDEX IF NOT EXISTS job_about ON ${JOBS_SCHEMA}.job ((${ABOUT})) WHERE singleton_key IS NOT NULL`;

/** Creates or upgrades the tables of pg-boss. The caller holds the lock of the migrations, so that one process at a time does this. */
export async function installJobs(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  const db: PgBoss.Db = { executeSql: async (sql, values) => client.query(sql, values) };
  const boss = new PgBoss({ db, schema: JOBS_SCHEMA, schedule: false, supervise: false });
  await boss.start();
  await boss.stop({ graceful: false });
  await client.query(INDEX);
}
