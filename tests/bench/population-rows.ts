import { randomUUID } from 'node:crypto';
import { readReference } from '../../api/targeting/audience/audience.queries';
import { Population, generatePeople } from '../../api/targeting/population';
import type { Durable } from './durable';

const DRAWN = 100_000;
const LOT = 2000;
const NOON = 12;

/** Fills the table of profiles with people of the reference population, no two the same, and gives each lot of their ids. */
export async function addProfiles(
  { client, app }: Durable,
  count: number,
  eachLot: (ids: readonly string[]) => Promise<void> = async () => undefined,
): Promise<void> {
  const reference = await readReference(app.database);
  const world = await app.areas.situations.worlds.current();
  const timeZone = zoneAtNoon();
  for (let made = 0; made < count; made += DRAWN) {
    const size = Math.min(DRAWN, count - made);
    const people = new Population(await generatePeople({ size, seed: 1 + made, reference }));
    for (let first = 0; first < size; first += LOT) {
      const ids = Array.from({ length: Math.min(LOT, size - first) }, () => randomUUID());
      const facts = ids.map((_id, index) => JSON.stringify(people.facts(first + index, world)));
      await client.query(
        `INSERT INTO profile (id, locale, facts, time_zone, created_at)
         SELECT id, 'FR', facts, $3, now() - interval '30 days' FROM unnest($1::uuid[], $2::jsonb[]) AS given (id, facts)`,
        [ids, facts, timeZone],
      );
      await eachLot(ids);
    }
  }
  await client.query('VACUUM ANALYZE profile');
}

/** Where it is about noon now, so that no day ends while it is measured, and the mails of the day are due. */
export function zoneAtNoon(): string {
  const ahead = NOON - new Date().getUTCHours();
  // The signs of these names are those of POSIX.
  return ahead >= 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}
