import type { MigrationInterface, QueryRunner } from 'typeorm';

/** key, and the label for moderators who work in English */
const LABELS = [
  ['already-published', 'Already published, or already received'],
  ['too-vague', 'Too vague to be followed'],
  ['off-topic', 'Not about looking for work'],
  ['cannot-verify', 'A local address or fact that we cannot check'],
  ['advertising', 'Advertising, or a paid service'],
  ['out-of-date', 'A scheme or benefit that no longer exists'],
  ['harmful', 'Against the law, hurtful or risky'],
  ['personal-data', 'Details of a person who could be recognised'],
  ['copied', 'Text taken from elsewhere'],
  ['other-language', 'Not in French'],
  ['one-person', 'Holds for one person only'],
] as const;

/** Gives the reasons that the service brings an English label, where the team has written none. Their messages are the team's to translate: English is sent with the French. */
export class NameRefusalReasonsInEnglish20261209000100 implements MigrationInterface {
  name = 'NameRefusalReasonsInEnglish20261209000100';

  async up(db: QueryRunner): Promise<void> {
    for (const [key, label] of LABELS)
      await db.query('UPDATE refusal_reason SET label_en = $2 WHERE key = $1 AND label_en IS NULL', [key, label]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
