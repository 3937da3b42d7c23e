import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In place of the compiler. */
const COMPILER = `#!/bin/sh
mkdir -p dist/api
printf 'compiled\\n' >&2
touch dist/api/server.js
printf "process.stderr.write('served')" > dist/api/worker.js
`;
const FIRST = 'Building the pages and preparing the database: about a minute the first time.\n';

describe('a start', () => {
  const root = mkdtempSync(join(tmpdir(), 'open-job-advice-build-'));
  const source = join(root, 'api/server.ts');
  beforeAll(() => {
    for (const path of ['.tools', 'package.json', 'api/server.ts']) cpSync(path, join(root, path), { recursive: true });
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.bin/tsc'), COMPILER, { mode: 0o755 });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const said = (): string =>
    spawnSync(process.execPath, ['.tools/serve.mjs', 'worker'], { cwd: root, encoding: 'utf8' }).stderr;

  it('says at once that the first build takes a while, and nothing when there is nothing to build', () => {
    expect(said()).toBe(`${FIRST}compiled\nserved`);
    expect(said()).toBe('served');
  });

  it('says that it builds what has changed', () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(source, later, later);
    expect(said()).toBe('Building what has changed.\ncompiled\nserved');
  });
});
