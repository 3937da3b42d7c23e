import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files, packagesLoadedBy } from '../contract/house/sources';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

describe('an installation without what development needs', () => {
  const root = mkdtempSync(join(tmpdir(), 'open-job-advice-bare-'));
  beforeAll(() => {
    for (const path of ['.tools', 'package.json', 'api/server.ts']) cpSync(path, join(root, path), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const serve = () => spawnSync(process.execPath, ['.tools/serve.mjs', 'worker'], { cwd: root, encoding: 'utf8' });

  it('says in one line what is missing to build', () => {
    const { status, stderr } = serve();
    expect([status, stderr]).toEqual([
      1,
      'dist/api/server.js is missing, and tsc is not installed to build it: run npm ci without --omit=dev, or bring dist/ along.\n',
    ]);
  });

  it('runs what was built elsewhere', () => {
    for (const folder of ['api', 'service']) {
      mkdirSync(join(root, 'dist', folder), { recursive: true });
      writeFileSync(join(root, 'dist', folder, 'server.js'), '');
    }
    writeFileSync(join(root, 'dist/service/worker.js'), "process.stdout.write('the worker')");
    const { status, stdout, stderr } = serve();
    expect([status, stdout]).toEqual([0, 'the worker']);
    expect(stderr).toBe(
      'api runs as it was built: tsc is not installed to build what is newer.\n' +
        'service runs as it was built: rolldown is not installed to build what is newer.\n',
    );
  });

  it('has every package that the service loads', () => {
    const loaded = ['api/server.ts', 'api/worker.ts', ...files('{api/commands,migrations}/*.ts')].flatMap((file) => [
      ...packagesLoadedBy(file).keys(),
    ]);
    const needed = [...new Set(loaded)].filter((name) => !isBuiltin(name));
    expect(needed.length).toBeGreaterThan(10);
    expect(needed.filter((name) => !(packageOf(name) in dependencies))).toEqual([]);
  });
});

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
