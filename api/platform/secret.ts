import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config';

const BYTES = 32;

/**
 * Reads the key of this service's signatures from DATA_DIR/secret, and makes one when there is none. Processes that start together agree
 * on one key. Several machines need the same file. Throws a ConfigError when the file holds something else.
 */
export function readSecret(dataDir: string): Buffer {
  const file = join(dataDir, 'secret');
  const key = Buffer.from((read(file) ?? make(dataDir, file)).trim(), 'base64url');
  if (key.length !== BYTES) throw new ConfigError(`DATA_DIR: ${file} does not hold a key`);
  return key;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ConfigError(`DATA_DIR: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Writes the whole file before it gets its name; of several processes, the first one wins. */
function make(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true });
  const partial = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(partial, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(partial);
  }
  return readFileSync(file, 'utf8');
}
