import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { API, Service, freePort } from '../support/service';
import { Visitors, ask } from '../support/visitors';

const EASY = '{ catalogue { version } }';
/** Waits for the table that the test holds. */
const SLOW = '{ topics { key } }';

describe('an API that is asked to stop', () => {
  const dataDir = temporaryFolder();
  let database: TestDatabase;
  let holder: Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    holder = new Client({ connectionString: database.url });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async (): Promise<{ api: Service; port: number }> => {
    const port = await freePort();
    const api = new Service(API, { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: String(port) });
    await api.ready();
    return { api, port };
  };
  const readiness = async (port: number): Promise<{ status: number; reason?: string }> => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { headers: { connection: 'close' } });
    return { ...((await response.json()) as object), status: response.status };
  };

  it('fails no request: readiness says no first, connections close after their answer, and what is under way ends', async () => {
    const { api, port } = await start();
    const visitors = new Visitors(port, 8, EASY);
    await sleep(500);
    await holder.query('BEGIN; LOCK TABLE topic IN ACCESS EXCLUSIVE MODE');
    const slow = ask(port, SLOW);
    await sleep(100);

    const stopAt = Date.now();
    const exit = api.stop();
    await sleep(300);
    expect(await readiness(port)).toEqual({ status: 503, reason: 'this process is stopping' });
    const told = await fetch(`http://127.0.0.1:${port}/health/live`);
    expect([told.status, told.headers.get('connection')]).toEqual([200, 'close']);
    await sleep(2200);
    await holder.query('COMMIT');
    expect(await slow).toBe('200');
    expect(await exit).toBe(0);
    expect(Date.now() - stopAt).toBeLessThan(10_000);
    await visitors.leave();

    const during = visitors.outcomes.filter(({ at }) => at > stopAt);
    const answers = new Set(during.map(({ answer }) => answer));
    expect(
      [...answers].filter((answer) => !['200', '503 SERVICE_UNAVAILABLE', 'ECONNREFUSED'].includes(answer)),
    ).toEqual([]);
    // The grace period serves as before.
    expect(during.filter(({ at, answer }) => at < stopAt + 1500 && answer !== '200')).toEqual([]);
    expect(during.filter(({ at, answer }) => at > stopAt + 1500 && answer === '200').length).toBeGreaterThan(3);
    expect(visitors.outcomes.length).toBeGreaterThan(50);
  }, 60_000);

  it('refuses in the shape of the API what still comes on a connection that it has', async () => {
    const { api, port } = await start();
    const json = JSON.stringify({ query: EASY });
    const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
    const late = `${[...head, `Content-Length: ${json.length}`].join('\r\n')}\r\n\r\n${json}`;
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.write(late.slice(0, 40));
    const exit = api.stop();
    // Newcomers are turned away once the grace period is over.
    while ((await ask(port, EASY)) === '200') await sleep(100);
    socket.write(late.slice(40));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(received).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
    expect(received).toMatch(/\r\nretry-after: 5\r\n/i);
    expect(received).toMatch(/\r\nconnection: close\r\n/i);
    expect(received).toContain('"extensions":{"code":"SERVICE_UNAVAILABLE"}');
    expect(await exit).toBe(0);
  }, 60_000);

  it('stops within ten seconds, though a client never ends its request', async () => {
    const { api, port } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    await sleep(200);
    const stopAt = Date.now();
    expect(await api.stop()).toBe(0);
    expect(Date.now() - stopAt).toBeLessThan(10_000);
    socket.destroy();
  }, 60_000);
});
