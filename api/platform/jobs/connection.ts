import type { ClientBase } from 'pg';
import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';

/** The schema of pg-boss' own tables. */
export const JOBS_SCHEMA = 'jobs';

/**
 * Runs the statements of pg-boss on the manager's connection: inside its transaction where it has one.
 * pg-boss asks the database for the time, but jobs are due by the application's clock, which chose when they start. So the statements
 * get its moment in place of now(), and a test that moves its clock moves starts, retries and expiry alike.
 */
export function connectionOf(manager: EntityManager, now: () => Date): PgBoss.Db {
  return {
    async executeSql(sql, values) {
      const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
      try {
        const client = (await runner.connect()) as ClientBase;
        // The result of pg itself: pg-boss reads the several results of its scripts, which TypeORM leaves out.
        return await client.query(sql.replaceAll('now()', `'${now().toISOString()}'::timestamptz`), values);
      } finally {
        if (runner !== manager.queryRunner) await runner.release();
      }
    },
  };
}
