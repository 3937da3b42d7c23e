import './node-version.mjs';
import { createRequire } from 'node:module';
import { build, waitAhead } from './build.mjs';
import { partsOf } from './parts.mjs';

/** What is served, in this process, by `npm start`, `npm run api` and `npm run worker`. */
const SERVICES = {
  start: { entry: 'server', flags: ['--with-jobs'] },
  api: { entry: 'server', flags: [] },
  worker: { entry: 'worker', flags: [] },
};

const { entry, flags } = SERVICES[process.argv[2]];
const parts = partsOf(process.argv[2], process.env);
// The log begins with the service: until then, silence would look like a fault.
process.stderr.write(waitAhead(parts));
build(parts);
stopWithParent();
process.argv.push(...flags);
createRequire(import.meta.url)(`../dist/service/${entry}.js`);

/**
 * package.json says `exec`, so that the shell of npm gives its place to this process, which then gets the signals that npm passes on. Where
 * npm itself is killed, or a shell stays in between, this process only sees its parent go.
 */
function stopWithParent() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref();
}
