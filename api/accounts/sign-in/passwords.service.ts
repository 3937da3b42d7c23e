import { hash, verify } from '@node-rs/argon2';
import { waitBefore } from '../../platform/graphql/errors';
import { evictOnRejection } from '../../platform/single-flight';
import { Turns } from '../../platform/turns';

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, 2 iterations, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Each hash takes a processor for 30 ms or so, and 19 MiB: the threads that answer other requests must not all wait for hashes. */
const hashing = new Turns({ atOnce: 2, waiting: 50, refusal: () => waitBefore(2) });

export async function hashPassword(password: string): Promise<string> {
  return hashing.run('', async () => hash(password, COST));
}

let decoy: Promise<string> | undefined;

/** Takes as long for an unknown account as for a known one, so that time does not tell which addresses exist. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  decoy ??= evictOnRejection(hashPassword('nobody has this password'), () => (decoy = undefined));
  const expected = stored ?? (await decoy);
  const matches = await hashing.run('', async () => verify(expected, password));
  return matches && stored !== undefined;
}
