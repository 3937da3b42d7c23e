import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { temporaryFolder } from '../../api/platform/database/temporary';

/** The built service as a process of its own, as `npm start` runs it. */
class Service {
  output = '';
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(dataDir: string, port: number) {
    this.child = spawn(process.execPath, ['dist/api/server.js'], { env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' } });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exit = new Promise((resolve) => this.child.once('exit', resolve));
  }

  async ready(): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!this.output.includes('Ready: ')) {
      if (this.child.exitCode !== null || Date.now() > deadline) throw new Error(`the service did not start: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

describe('the service', () => {
  const folder = temporaryFolder();
  let port: number;
  beforeAll(async () => void (port = await freePort()));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ask = async (query: string, headers: object = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
    return { data: ((await response.json()) as { data: Record<string, unknown> }).data, cookie: response.headers.get('set-cookie') };
  };

  it('starts on an empty folder, says who administers, refuses a second on the same folder, and keeps its data', async () => {
    const first = new Service(folder, port);
    await first.ready();
    const [, email, password] = /First administrator: (\S+), password (\S+) /.exec(first.output) ?? [];
    expect((await ask('{ catalogue { actionCount } }')).data).toEqual({ catalogue: { actionCount: 40 } });

    const second = new Service(folder, await freePort());
    expect(await second.exit).toBe(1);
    expect(second.output).toMatch(/^DATA_DIR: \S+ is in use by another instance \(process \d+\)[^\n]*\n$/);

    expect(await first.stop()).toBe(0);
    const again = new Service(folder, port);
    await again.ready();
    expect(again.output).not.toContain('First administrator');
    const { cookie } = await ask(`mutation { signIn(input: { email: "${email}", password: "${password}" }) { viewer { id } } }`);
    expect((await ask('{ viewer { email } }', { cookie: String(cookie) })).data).toEqual({ viewer: { email } });

    await again.stop('SIGKILL');
    const afterCrash = new Service(folder, port);
    await afterCrash.ready();
    expect(await afterCrash.stop('SIGINT')).toBe(0);
  }, 90_000);
});
