import { open, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config';

/** Locks the folder for this process, and returns the function that unlocks it. A lock whose process is gone is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = lockIn(folder);
  const holder = await holderOf(folder);
  if (holder !== undefined) {
    throw new ConfigError(
      `DATA_DIR: ${folder} is in use by another instance (process ${holder}); stop it, or choose another folder`,
    );
  }
  await rm(file, { force: true });
  const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new ConfigError(`DATA_DIR: ${folder} is being taken by another instance that starts now`);
  });
  await handle.writeFile(JSON.stringify({ pid: process.pid, startedAt: processState(process.pid).startedAt }));
  await handle.close();
  return async () => rm(file, { force: true });
}

/** The process that uses the folder now. */
export async function holderOf(folder: string): Promise<number | undefined> {
  const text = await readFile(lockIn(folder), 'utf8').catch(() => '');
  if (text === '') return undefined;
  const { pid, startedAt } = JSON.parse(text) as { pid: number; startedAt: string };
  const { state, startedAt: startsNow } = processState(pid);
  return exists(pid) && state !== 'Z' && startsNow === startedAt ? pid : undefined;
}

function lockIn(folder: string): string {
  return join(folder, 'lock');
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Reads from proc(5), on Linux, the state of a process (Z for a dead one that its parent has not waited for) and when it
 * started, because another process may get the same number later.
 */
function processState(pid: number): { state: string; startedAt: string } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return { state: '', startedAt: '' };
  }
}
