import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that live in memory, on Linux. */
const MEMORY = '/dev/shm';
const NAME = 'open-job-advice-tests-';
/** A whole run of the tests was seen to take half a gigabyte; others may run beside it. */
const ROOM_BYTES = 3e9;

/**
 * A folder in memory for what a run of the tests writes and throws away: hundreds of databases, which take a tenth of the time there.
 * Undefined where the machine has no such place, too little of it, or lets no program run there.
 */
export function memoryFolder() {
  if (!existsSync(MEMORY)) return undefined;
  removeThoseLeft();
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ROOM_BYTES) return undefined;
  const folder = join(MEMORY, `${NAME}${process.pid}`);
  mkdirSync(folder);
  // The user that PostgreSQL runs as enters it too.
  chmodSync(folder, 0o755);
  if (runsPrograms(folder)) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

function runsPrograms(folder) {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  return spawnSync(program).status === 0;
}

/** Of runs that were killed. */
function removeThoseLeft() {
  for (const name of readdirSync(MEMORY))
    if (name.startsWith(NAME) && !existsSync(join('/proc', name.slice(NAME.length))))
      rmSync(join(MEMORY, name), { recursive: true, force: true });
}
