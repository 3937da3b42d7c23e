import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In place of what builds. */
const TOOLS = {
  tsc: `#!/bin/sh
mkdir -p dist/api
printf 'compiled\\n' >&2
touch dist/api/server.js
`,
  rolldown: `#!/bin/sh
mkdir -p dist/service
printf 'a table\\n'
printf 'bundled\\n' >&2
touch dist/service/server.js
printf "process.stderr.write('served')" > dist/service/worker.js
`,
};
const FIRST = 'Building the pages and preparing the database: about a minute the first time.\n';

describe('a start', () => {
  const root = mkdtempSync(join(tmpdir(), 'open-job-advice-build-'));
  const source = join(root, 'api/server.ts');
  beforeAll(() => {
    for (const path of ['.tools', 'package.json', 'api/server.ts']) cpSync(path, join(root, path), { recursive: true });
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    for (const [name, script] of Object.entries(TOOLS))
      writeFileSync(join(root, 'node_modules/.bin', name), script, { mode: 0o755 });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const said = (): string => {
    const { stdout, stderr } = spawnSync(process.execPath, ['.tools/serve.mjs', 'worker'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    return stderr;
  };

  it('says at once that the first build takes a while, and nothing when there is nothing to build', () => {
    expect(said()).toBe(`${FIRST}compiled\nbundled\nserved`);
    expect(said()).toBe('served');
  });

  it('says that it builds what has changed', () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(source, later, later);
    expect(said()).toBe('Building what has changed.\ncompiled\nbundled\nserved');
  });
});
