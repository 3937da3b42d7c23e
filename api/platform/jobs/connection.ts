import type { ClientBase } from 'pg';
import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import type { DatabaseClock } from '../clock';

/** The schema of pg-boss' own tables. */
export const JOBS_SCHEMA = 'jobs';

/**
 * Runs the statements of pg-boss on the manager's connection: inside its transaction where it has one.
 * pg-boss asks the database for the time, so that processes whose clocks differ agree on what is due. Where the database's clock is
 * shifted, as by a test, starts, retries and expiry are shifted alike.
 */
export function connectionOf(manager: EntityManager, clock: DatabaseClock): PgBoss.Db {
  return {
    async executeSql(sql, values) {
      const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
      try {
        const client = (await runner.connect()) as ClientBase;
        // The result of pg itself: pg-boss reads the several results of its scripts, which TypeORM leaves out.
        return await client.query(sql.replaceAll('now()', clock.sql), values);
      } finally {
        if (runner !== manager.queryRunner) await runner.release();
      }
    },
  };
}
