import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Generates what is committed anew, and fails where it differs: schema/ and the typed operations of admin/. */
const APPLICATIONS = ['back-office', 'public'];
const scratch = mkdtempSync(join(tmpdir(), 'open-job-advice-generated-'));
const stale = [];
try {
  run([process.execPath, 'dist/api/commands/snapshot.js', scratch]);
  compare('schema', scratch);
  for (const application of APPLICATIONS)
    cpSync(`admin/${application}/src/generated`, join(scratch, application), { recursive: true });
  run(['node_modules/.bin/graphql-codegen', '--config', 'admin/codegen.ts', '--silent']);
  for (const application of APPLICATIONS) compare(`admin/${application}/src/generated`, join(scratch, application));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (stale.length > 0) {
  process.stderr.write(`Not up to date: ${stale.join(', ')}. Run npm run snapshot, and commit.\n`);
  process.exit(1);
}

function run([command, ...args]) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function compare(folder, other) {
  for (const name of readdirSync(folder)) {
    if (readFileSync(join(folder, name), 'utf8') !== readFileSync(join(other, name), 'utf8'))
      stale.push(join(folder, name));
  }
}
