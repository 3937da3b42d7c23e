import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { join } from 'node:path';
import { databaseFault } from '../../api/platform/database/reach';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { cloneDatabase, emptyDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { API, Service, freePort } from '../support/service';

describe('a start that cannot be', () => {
  const dataDir = temporaryFolder();
  let database: TestDatabase;
  let taken: Server;
  const accepted: Socket[] = [];
  beforeAll(async () => {
    database = await cloneDatabase();
    taken = createServer((socket) => void accepted.push(socket));
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    for (const socket of accepted) socket.destroy();
    await new Promise((resolve) => taken.close(resolve));
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** What it says, in one line, before it ends with 1. */
  const refusalOf = async (env: Record<string, string>): Promise<string> => {
    const service = new Service(API, { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: '0', ...env });
    expect(await service.exit).toBe(1);
    expect(service.output).toMatch(/^[^\n]+\n$/);
    return service.output.trim();
  };
  const elsewhere = (change: (url: URL) => void): { DATABASE_URL: string } => {
    const url = new URL(database.url);
    change(url);
    return { DATABASE_URL: url.href };
  };

  it('names DATABASE_URL for a wrong password, without repeating it', async () => {
    const line = await refusalOf(elsewhere((url) => (url.password = 'wrong-secret')));
    expect(line).toMatch(/^DATABASE_URL: the database refuses this user or password \(.*\)$/);
    expect(line).not.toContain('wrong-secret');
  }, 30_000);

  it('names DATABASE_URL for a database that is not there', async () => {
    expect(await refusalOf(elsewhere((url) => (url.pathname = '/nowhere')))).toBe(
      'DATABASE_URL: there is no database of this name on the server (database "nowhere" does not exist)',
    );
  }, 30_000);

  it('names DATABASE_URL for a server that is not there', async () => {
    const port = String(await freePort());
    expect(await refusalOf(elsewhere((url) => (url.port = port)))).toBe(
      'DATABASE_URL: nothing answers at this host and port',
    );
  }, 30_000);

  it('names DATABASE_URL for a server that accepts, and says nothing', async () => {
    const { port } = taken.address() as AddressInfo;
    expect(await refusalOf(elsewhere((url) => (url.port = String(port))))).toBe(
      'DATABASE_URL: the server does not answer in time',
    );
  }, 30_000);

  it('names the variable of a port that is taken', async () => {
    const port = String((taken.address() as AddressInfo).port);
    expect(await refusalOf({ PORT: port })).toBe(`PORT: ${port} is taken by another program on 127.0.0.1`);
    expect(await refusalOf({ INBOUND_SMTP_PORT: port })).toBe(
      `INBOUND_SMTP_PORT: ${port} is taken by another program on 127.0.0.1`,
    );
  }, 30_000);

  it('names HOST for an address of another machine', async () => {
    expect(await refusalOf({ HOST: '192.0.2.1' })).toBe('HOST: 192.0.2.1 is not an address of this machine');
  }, 30_000);

  it('names the variable of an administrator whom the service refuses', async () => {
    const admin = { ADMIN_EMAIL: 'admin@nowhere', ADMIN_PASSWORD: 'a first long password' };
    expect(await refusalOf(admin)).toMatch(/^ADMIN_EMAIL: /);
  }, 30_000);

  it('names DATA_DIR for a path that cannot be a folder', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    const at = { DATA_DIR: join(file, 'data') };
    expect(await refusalOf(at)).toMatch(/^DATA_DIR: \S+ cannot be used \(ENOTDIR\)$/);
    const key = Buffer.alloc(32, 1).toString('base64');
    expect(await refusalOf({ ...at, DATABASE_URL: '', SECRET: key })).toMatch(/^DATA_DIR: \S+ cannot be used/);
  }, 30_000);
});

describe('databaseFault', () => {
  it.each([
    [{ code: '42501' }, 'permission denied to create extension "unaccent"'],
    [{ code: '0A000' }, 'extension "pg_trgm" is not available'],
    [{ code: '25006' }, 'cannot execute CREATE TABLE in a read-only transaction'],
  ])('keeps what PostgreSQL says of %j', (code, message) => {
    expect(databaseFault(Object.assign(new Error(message), code))?.message).toMatch(/^DATABASE_URL: .+ \(.+\)$/);
    expect(databaseFault(Object.assign(new Error(message), code))?.message).toContain(message);
  });

  it('leaves a bug alone', () => {
    expect(databaseFault(new TypeError('undefined is no function'))).toBeUndefined();
    expect(databaseFault(Object.assign(new Error('syntax error'), { code: '42601' }))).toBeUndefined();
  });
});

describe('a start on a database of somebody else', () => {
  it('says how to make the first administrator while nobody can sign in', async () => {
    const [database, dataDir] = [await emptyDatabase(), temporaryFolder()];
    const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: String(await freePort()) };
    const first = new Service(API, env);
    await first.ready(60_000);
    expect(first.output).toMatch(/^Nobody can sign in yet: start with ADMIN_EMAIL and ADMIN_PASSWORD [^\n]+\nReady: /);
    await first.stop('SIGINT');
    const admin = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'a first long password' };
    for (const more of [admin, {}]) {
      const next = new Service(API, { ...env, ...more });
      await next.ready();
      expect(next.output).toMatch(/^Ready: /);
      await next.stop('SIGINT');
    }
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 120_000);
});
