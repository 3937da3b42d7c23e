import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config';
import type { Config } from './config';
import { fileFault } from './file-fault';
import { KEY_FORM, isKey, keyOf } from './key.rules';

/**
 * Reads the key of this service's signatures: SECRET, what SECRET_FILE holds, or DATA_DIR/secret, which is made when there is none.
 * Processes that start together on one DATA_DIR agree on one key. Throws a ConfigError when a file holds something else.
 */
export function readSecret({ secret, secretFile, dataDir }: Pick<Config, 'secret' | 'secretFile' | 'dataDir'>): Buffer {
  if (secret !== undefined) return keyOf(secret);
  if (secretFile !== undefined) return keyIn(secretFile, 'SECRET_FILE', readFileSync);
  return keyIn(join(dataDir, 'secret'), 'DATA_DIR', (file) => made(dataDir, file));
}

function keyIn(file: string, variable: string, read: (file: string, encoding: 'utf8') => string): Buffer {
  let text: string;
  try {
    text = read(file, 'utf8');
  } catch (error) {
    throw fileFault(variable, file, error);
  }
  if (!isKey(text)) throw new ConfigError(`${variable}: ${file} does not hold ${KEY_FORM}`);
  return keyOf(text);
}

/** Writes the whole file before it gets its name; of several processes, the first one wins. */
function made(dataDir: string, file: string): string {
  const there = readIfThere(file);
  if (there !== undefined) return there;
  mkdirSync(dataDir, { recursive: true });
  const partial = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(partial, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(partial);
  }
  return readFileSync(file, 'utf8');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
