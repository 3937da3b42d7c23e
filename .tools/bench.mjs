import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';

/** `npm run bench -- <part of a name>`: builds, then measures with one process, whose garbage can be collected on demand. */
build(['api', 'service', 'admin', 'bench']);
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=8192', 'dist/tests/bench/run.js', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
