import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The names of staff in older entries go into the table from which they can be erased, once. The trigger that refuses every change
 * is off for this transaction only, which locks the log against everybody else until it ends.
 */
export class MoveNamesOutOfAudit20261128120100 implements MigrationInterface {
  name = 'MoveNamesOutOfAudit20261128120100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only');
    await db.query(`
      INSERT INTO audit_words (event_id, actor, words)
      SELECT id, CASE WHEN actor_id IS NOT NULL THEN actor END, '' FROM audit_event ON CONFLICT DO NOTHING`);
    // The account is the object of its entries: its name is read there. Whose claim was taken over, the entry of the claim says.
    await db.query(`
      UPDATE audit_event SET
        actor = CASE WHEN actor_id IS NULL THEN actor ELSE 'Staff' END,
        summary = CASE
          WHEN object_type = 'staff' THEN regexp_replace(summary, '^.* : ', '')
          WHEN action = 'contribution.take-over' THEN 'Contribution reprise'
          ELSE summary END`);
    // What each is searched by, as it is by now.
    await db.query('UPDATE audit_words SET actor = actor');
    await db.query('ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_append_only');
  }

  async down(): Promise<void> {
    throw new Error('Names that were erased since cannot be put back.');
  }
}
