import type { Client } from 'pg';
import { Signer } from '../signer';
import { ConfigError } from '../variables';

const KEEP = 'INSERT INTO secret_fingerprint (id, fingerprint) VALUES (1, $1) ON CONFLICT (id) DO NOTHING';

/**
 * The first start keeps a fingerprint of its key; every later one compares. With another key, links sent before would not be known, and
 * two processes would refuse each other's. Throws a ConfigError.
 */
export async function compareSecret(client: Client, secret: Buffer): Promise<void> {
  await client.query(KEEP, [fingerprintOf(secret)]);
  const { rows } = await client.query<{ fingerprint: string }>('SELECT fingerprint FROM secret_fingerprint');
  if (rows[0]?.fingerprint !== fingerprintOf(secret))
    throw new ConfigError(
      'SECRET: not the key with which this database was first started; give every API and worker the same SECRET, SECRET_FILE or DATA_DIR/secret (or, once for good: npm run db:migrate -- --new-secret)',
    );
}

/** From now on this key is the one. What the old one signed is not known any more. */
export async function replaceSecret(client: Client, secret: Buffer): Promise<void> {
  await client.query('DELETE FROM secret_fingerprint');
  await client.query(KEEP, [fingerprintOf(secret)]);
}

/** Tells nothing of the key, nor of what it signs. */
function fingerprintOf(secret: Buffer): string {
  return new Signer(secret).sign('fingerprint', '');
}
