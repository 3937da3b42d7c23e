import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who knew last that a partner still gives what was offered: at first who accepted the offer, then whom the audit log names. */
export class NameWhoConfirmedPartners20261207030000 implements MigrationInterface {
  name = 'NameWhoConfirmedPartners20261207030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'ALTER TABLE partner ADD COLUMN confirmed_by_id uuid CONSTRAINT partner_confirmed_by_fk REFERENCES staff_user',
    );
    await db.query(`
      UPDATE partner SET confirmed_by_id = COALESCE(
        (SELECT staff_user.id FROM audit_event JOIN staff_user ON staff_user.id = audit_event.actor_id
         WHERE audit_event.object_id = partner.id::text AND audit_event.action = 'partner.confirm'
         ORDER BY audit_event.at DESC LIMIT 1),
        created_by_id)`);
    await db.query('ALTER TABLE partner ALTER COLUMN confirmed_by_id SET NOT NULL');
    await db.query('CREATE INDEX partner_confirmed_by_idx ON partner (confirmed_by_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE partner DROP COLUMN confirmed_by_id');
  }
}
