import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which key signs the links and addresses of this database, without the key: a process with another one does not start. */
export class KeepFingerprintOfSecret20261127130000 implements MigrationInterface {
  name = 'KeepFingerprintOfSecret20261127130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE secret_fingerprint (
        id smallint CONSTRAINT secret_fingerprint_pk PRIMARY KEY CONSTRAINT secret_fingerprint_only_one CHECK (id = 1),
        fingerprint text NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE secret_fingerprint');
  }
}
