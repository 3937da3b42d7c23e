import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By the beginning of the place's code, as it was when this was written. */
const ZONES: readonly (readonly [string, string])[] = [
  ['^((dep-)?971|reg-01$)', 'America/Guadeloupe'],
  ['^((dep-)?972|reg-02$)', 'America/Martinique'],
  ['^((dep-)?973|reg-03$)', 'America/Cayenne'],
  ['^((dep-)?974|reg-04$)', 'Indian/Reunion'],
  ['^975', 'America/Miquelon'],
  ['^((dep-)?976|reg-06$)', 'Indian/Mayotte'],
  ['^977', 'America/St_Barthelemy'],
  ['^978', 'America/Marigot'],
  ['^986', 'Pacific/Wallis'],
  ['^98719$', 'Pacific/Gambier'],
  ['^987(18|23|31|46|56|57)$', 'Pacific/Marquesas'],
  ['^987(?!19$|18$|23$|31$|46$|56$|57$)', 'Pacific/Tahiti'],
  ['^988', 'Pacific/Noumea'],
];

/** Profiles overseas had the time of Paris. */
export class TakeTimeZonesFromPlaces20261127100300 implements MigrationInterface {
  name = 'TakeTimeZonesFromPlaces20261127100300';

  async up(db: QueryRunner): Promise<void> {
    for (const [pattern, zone] of ZONES)
      await db.query(`UPDATE profile SET time_zone = $2 WHERE facts->>'place' ~ $1`, [pattern, zone]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE profile SET time_zone = 'Europe/Paris'`);
  }
}
