import type { TestApi } from './api';

/** Nothing can be written into a table meanwhile; of the audit log, this shows at the very end of a transaction, once every other statement was carried out. */
export async function whileFailing<Outcome>(
  { app: { database } }: TestApi,
  table: string,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const isAudit = table === 'audit_event';
  const trigger = isAudit ? 'CONSTRAINT TRIGGER failing AFTER INSERT' : 'TRIGGER failing BEFORE INSERT';
  await database.query(
    `CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the test lets it fail'; END $$`,
  );
  const deferred = isAudit ? 'DEFERRABLE INITIALLY DEFERRED' : '';
  await database.query(`CREATE ${trigger} ON ${table} ${deferred} FOR EACH ROW EXECUTE FUNCTION fail()`);
  return act().finally(async () => database.query(`DROP TRIGGER failing ON ${table}`));
}
