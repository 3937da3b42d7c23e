import { hash, verify } from '@node-rs/argon2';
import { evictOnRejection } from '../../platform/single-flight';

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, 2 iterations, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const MIN_PASSWORD = 12;

export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let decoy: Promise<string> | undefined;

/** Takes as long for an unknown account as for a known one, so that time does not tell which addresses exist. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  decoy ??= evictOnRejection(hashPassword('nobody has this password'), () => (decoy = undefined));
  const matches = await verify(stored ?? (await decoy), password);
  return matches && stored !== undefined;
}
