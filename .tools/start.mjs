import './node-version.mjs';
import { createRequire } from 'node:module';
import { build } from './build.mjs';

build();
stopWithParent();
process.argv.push('--with-jobs');
createRequire(import.meta.url)('../dist/api/server.js');

/** npm runs scripts through a shell that keeps signals to itself: when npm is asked to stop, this process only sees its parent go. */
function stopWithParent() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref();
}
