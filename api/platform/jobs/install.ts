import PgBoss from 'pg-boss';
import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';
import { JOBS_SCHEMA } from './connection';

/** Creates or upgrades the tables of pg-boss. The caller holds the lock of the migrations, so that one process at a time does this. */
export async function installJobs(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  const db: PgBoss.Db = { executeSql: async (sql, values) => client.query(sql, values) };
  const boss = new PgBoss({ db, schema: JOBS_SCHEMA, schedule: false, supervise: false });
  await boss.start();
  await boss.stop({ graceful: false });
}
