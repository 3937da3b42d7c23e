import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { Service, freePort } from '../support/service';

describe('npm', () => {
  const dataDir = temporaryFolder();
  let database: TestDatabase;
  beforeAll(async () => void (database = await cloneDatabase()));
  afterAll(async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** The processes whose command line names the entry and whose environment is this test's. */
  const left = (): string[] =>
    execFileSync('ps', ['-eww', '-o', 'pid=,args='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes('.tools/serve.mjs'))
      .filter((line) => environmentOf(line.trim().split(' ')[0] ?? '').includes(dataDir));
  const environmentOf = (pid: string): string => {
    try {
      return execFileSync('cat', [`/proc/${pid}/environ`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  };

  it.each([
    ['start', {}, ['api', 'service', 'admin', 'public', 'explorer']],
    ['start', { EXPLORER: 'off' }, ['api', 'service', 'admin', 'public']],
    ['api', { DATABASE_URL: 'postgres://db/advice' }, ['api', 'service', 'admin', 'public']],
    [
      'api',
      { DATABASE_URL: 'postgres://db/advice', EXPLORER: 'on' },
      ['api', 'service', 'admin', 'public', 'explorer'],
    ],
    ['worker', {}, ['api', 'service']],
  ])('builds for %s with %j what it serves', (script, env, parts) => {
    const asked = `import { partsOf } from './.tools/parts.mjs'; console.log(JSON.stringify(partsOf('${script}', ${JSON.stringify(env)})))`;
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', asked], { encoding: 'utf8' });
    expect(JSON.parse(told)).toEqual(parts);
  });

  it.each(['start', 'api', 'worker'])(
    'passes SIGTERM on to %s, waits for its end, and leaves nothing behind',
    async (script) => {
      const port = await freePort();
      const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: String(port) };
      const npm = new Service(['run', script], env, 'npm');
      await npm.ready(60_000);
      expect(left()).toHaveLength(1);
      expect(await npm.stop()).toBe(0);
      expect(left()).toEqual([]);
      await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow('fetch failed');
    },
    90_000,
  );
});
