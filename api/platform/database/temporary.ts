import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from './embedded';
import type { EmbeddedDatabase } from './embedded';

/** Makes a temporary folder that the user `postgres` can enter too. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-job-advice-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts a PostgreSQL server that removes its data when it stops. */
export async function startTemporary(): Promise<EmbeddedDatabase> {
  const dataDir = temporaryFolder();
  const embedded = await startEmbedded({ dataDir, volatile: true });
  const stop = async (): Promise<void> => {
    await embedded.stop();
    for (const folder of [embedded.cluster, dataDir]) rmSync(folder, { recursive: true, force: true });
  };
  return { ...embedded, stop };
}
