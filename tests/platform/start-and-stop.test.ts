import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { databaseClock, systemClock } from '../../api/platform/clock';
import { openDatabase } from '../../api/platform/database/data-source';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { Jobs } from '../../api/platform/jobs/jobs';
import { createLog } from '../../api/platform/log';
import { mailJobs, sendMail } from '../../api/platform/mail/mail.jobs';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { TestMailbox } from '../support/mailbox';
import { API, Service, WORKER, freePort, until } from '../support/service';

const START = ['dist/service/server.js', '--with-jobs'];

/** Starts the service on a folder and a port, as `npm start` does. */
function startOn(dataDir: string, port: number): Service {
  return new Service(START, { DATA_DIR: dataDir, PORT: String(port) });
}

describe('the service', () => {
  const folder = temporaryFolder();
  let port: number;
  beforeAll(async () => void (port = await freePort()));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ask = async (query: string, headers: object = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return {
      data: ((await response.json()) as { data: Record<string, unknown> }).data,
      cookie: response.headers.get('set-cookie'),
    };
  };

  let email: string | undefined;
  let password: string | undefined;

  it('prints the administrator on an empty folder, even when its port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const failed = startOn(folder, port);
    expect(await failed.exit).toBe(1);
    await new Promise((resolve) => taken.close(resolve));
    expect(failed.output).toMatch(/\nPORT: \d+ is taken by another program on 127\.0\.0\.1\n$/);
    [, email, password] = /^First administrator: (\S+), password (\S+) /.exec(failed.output) ?? [];
    expect(password).toBeDefined();
  }, 90_000);

  it('starts again on its folder, refuses a second instance, lets a command join, and keeps its data', async () => {
    const first = startOn(folder, port);
    await first.ready();
    expect((await ask('{ catalogue { actionCount } }')).data).toEqual({ catalogue: { actionCount: 40 } });

    const second = startOn(folder, await freePort());
    expect(await second.exit).toBe(1);
    expect(second.output).toMatch(/^DATA_DIR: \S+ is in use by another instance \(process \d+\)[^\n]*\n$/);

    const files = join(folder, 'catalogue');
    const exported = new Service(['dist/api/commands/export.js', 'catalogue', files], { DATA_DIR: folder });
    expect([await exported.exit, existsSync(join(files, 'topics.yaml'))]).toEqual([0, true]);
    expect((await ask('{ catalogue { actionCount } }')).data).toEqual({ catalogue: { actionCount: 40 } });

    expect(await first.stop()).toBe(0);
    const again = startOn(folder, port);
    await again.ready();
    expect(first.output + again.output).not.toContain('First administrator');
    const { cookie } = await ask(
      `mutation { signIn(input: { email: "${email}", password: "${password}" }) { viewer { id } } }`,
    );
    expect((await ask('{ viewer { email } }', { cookie: String(cookie) })).data).toEqual({ viewer: { email } });

    await again.stop('SIGKILL');
    const afterCrash = startOn(folder, port);
    await afterCrash.ready();
    expect(await afterCrash.stop('SIGINT')).toBe(0);
  }, 90_000);
});

describe('a worker', () => {
  const dataDir = temporaryFolder();
  let clone: TestDatabase;
  let database: DataSource;
  let jobs: Jobs;
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({ url: clone.url, entities: [], patience: 'JOBS' });
    jobs = new Jobs({ database, clock: systemClock, databaseClock, log: createLog('silent') });
    await jobs.open(mailJobs(new TestMailbox()));
  });
  afterAll(async () => {
    await jobs.close();
    await database.destroy();
    await clone.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const send = async (): Promise<string> =>
    jobs.send(database.manager, sendMail, { to: 'camille@example.org', subject: 'Bonjour', paragraphs: ['Bonjour.'] });
  const isWritten = (id: string): boolean => existsSync(join(dataDir, 'outbox', `${id}.eml`));

  it('refuses to start without a database, in one line', async () => {
    const worker = new Service(WORKER, {});
    expect(await worker.exit).toBe(1);
    expect(worker.output).toMatch(/^DATABASE_URL: missing[^\n]*\n$/);
  });

  it('runs the jobs that an API process leaves, until it is stopped', async () => {
    const id = await send();
    const api = new Service(API, { DATABASE_URL: clone.url, DATA_DIR: dataDir, PORT: String(await freePort()) });
    await api.ready();
    const worker = new Service(WORKER, { DATABASE_URL: clone.url, DATA_DIR: dataDir });
    expect(isWritten(id)).toBe(false);
    await until(() => isWritten(id));
    expect(await worker.stop()).toBe(0);
    const left = await send();
    expect(await api.stop()).toBe(0);
    expect(isWritten(left)).toBe(false);
    await jobs.cancel(database.manager, sendMail, { id: left });
  }, 60_000);

  it('finishes the running job when it is stopped', async () => {
    const held: (() => void)[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => held.push(done));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    await send();
    const worker = new Service(WORKER, {
      DATABASE_URL: clone.url,
      DATA_DIR: dataDir,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
    });
    await until(() => held.length > 0);
    const exit = worker.stop();
    for (const done of held) done();
    expect(await exit).toBe(0);
    expect(worker.output).not.toContain('level');
    expect(
      await database.query('SELECT state FROM jobs.job WHERE name = $1 AND state IN ($2, $3)', [
        sendMail.name,
        'created',
        'active',
      ]),
    ).toEqual([]);
    await new Promise<void>((resolve) => server.close(resolve));
  }, 60_000);
});
