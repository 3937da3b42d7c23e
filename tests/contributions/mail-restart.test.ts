import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../api/platform/database/data-source';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { TestMailClient } from '../support/mail-client';
import { Service, freePort, until } from '../support/service';

const COUNT = 20;

describe('the SMTP server', () => {
  const dataDir = temporaryFolder();
  const outbox = join(dataDir, 'outbox');
  let clone: TestDatabase;
  let database: DataSource;
  const started: Service[] = [];
  const start = async (entry: readonly string[], env: Record<string, string>): Promise<Service> => {
    const service = new Service(entry, { ...env, PORT: String(await freePort()) });
    started.push(service);
    await service.ready();
    return service;
  };
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({ url: clone.url, entities: [], patience: 'JOBS' });
  });
  afterAll(async () => {
    await Promise.all(started.map(async (service) => service.stop('SIGKILL')));
    await database.destroy();
    await clone.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('loses no acknowledged message when the service is killed, and answers all after its restart', async () => {
    const smtpPort = await freePort();
    const env = { DATABASE_URL: clone.url, DATA_DIR: dataDir, INBOUND_SMTP_PORT: String(smtpPort) };
    const first = await start(['dist/service/server.js'], env);
    const mailClient = new TestMailClient(smtpPort);
    const acknowledged: string[] = [];
    const sendings = Array.from({ length: COUNT }, async (_, index) => {
      const from = `person-${index}@example.org`;
      const { code } = await mailClient.send({
        from,
        to: 'contribuer@localhost',
        subject: `Astuce : numéro ${index}`,
        text: 'Un conseil assez long pour être gardé.',
      });
      if (code === 250) acknowledged.push(from);
      // The service is killed while other messages arrive.
      if (acknowledged.length === COUNT / 2) void first.stop('SIGKILL');
    });
    await first.exit;
    const second = await start(['dist/service/server.js', '--with-jobs'], env);
    await Promise.all(sendings);
    expect(acknowledged.length).toBeGreaterThanOrEqual(COUNT / 2);
    const stored = await database.query<{ email: string }[]>('SELECT contributor_email AS email FROM contribution');
    expect(stored.map(({ email }) => email)).toEqual(expect.arrayContaining(acknowledged));
    const receipts = (): string[] =>
      (existsSync(outbox) ? readdirSync(outbox) : [])
        .filter((name) => name.endsWith('.eml'))
        .map((name) => readFileSync(join(outbox, name), 'utf8'));
    await until(() => acknowledged.every((address) => receipts().some((mail) => mail.includes(`To: ${address}`))));
    // An open connection does not delay the stop.
    const idle = connect(smtpPort, '127.0.0.1');
    await new Promise((resolve) => idle.once('data', resolve));
    expect(await second.stop()).toBe(0);
    idle.destroy();
  }, 90_000);
});
