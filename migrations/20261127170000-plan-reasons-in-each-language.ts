import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reasons of what is planned, in every language. What was planned before keeps the sentences that it had, in all of them. */
export class PlanReasonsInEachLanguage20261127170000 implements MigrationInterface {
  name = 'PlanReasonsInEachLanguage20261127170000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `UPDATE planned_action SET reasons = jsonb_build_object('FR', reasons, 'FR_TU', reasons, 'EN', reasons)
       WHERE jsonb_typeof(reasons) = 'array'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE planned_action SET reasons = reasons -> 'FR' WHERE jsonb_typeof(reasons) = 'object'`);
  }
}
