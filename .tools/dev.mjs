import './node-version.mjs';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVE = fileURLToPath(new URL('./serve.mjs', import.meta.url));
let server = launch();
let timer;

/** The same as start; restarts when a source changes, on the same data. */
for (const folder of ['api', 'migrations', 'admin'])
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, 300);
  });

function launch() {
  return spawn(process.execPath, [SERVE, 'start'], { stdio: 'inherit' });
}

function restart() {
  const old = server;
  const next = () => void (server = launch());
  if (old.exitCode !== null) return next();
  old.removeAllListeners('exit').once('exit', next);
  // Without the grace period that SIGTERM gives.
  old.kill('SIGINT');
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.once('exit', () => process.exit(0));
    server.kill('SIGINT');
  });
