import type { FastifyInstance } from 'fastify';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { TIMEOUTS, createHttpServer } from '../../api/platform/http/server';

const HEAD = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
const LONGEST_MS = TIMEOUTS.request + 5000;

describe('a slow client', () => {
  let http: FastifyInstance;
  let port: number;
  beforeAll(async () => {
    http = await createHttpServer(pino({ level: 'silent' }));
    http.post('/', async () => ({ done: true }));
    await http.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = http.server.address() as AddressInfo);
  });
  afterAll(async () => http.close());

  /** Sends the beginning, then a byte each second, until the server ends the connection. */
  const trickle = async (beginning: string): Promise<{ received: string; ms: number }> => {
    const startedAt = Date.now();
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.on('error', () => undefined);
    const drip = setInterval(() => socket.write('x'), 1000);
    await Promise.race([
      new Promise((resolve) => socket.once('close', resolve)),
      sleep(LONGEST_MS, undefined, { ref: false }),
    ]);
    clearInterval(drip);
    socket.destroy();
    return { received, ms: Date.now() - startedAt };
  };

  it('of its headers or its body is told so and disconnected, also one of a hundred and fifty', async () => {
    const bodies = Array.from({ length: 150 }, async () => trickle(`${HEAD}Content-Length: 1000\r\n\r\n{`));
    const headers = await trickle(`${HEAD}X-Long: `);
    expect(headers.received).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[^]*"code":"BAD_USER_INPUT"/);
    expect(headers.ms).toBeLessThan(TIMEOUTS.headers + 5000);
    for (const { received, ms } of await Promise.all(bodies)) {
      expect(received).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
      expect(ms).toBeLessThan(LONGEST_MS);
    }
    expect(await new Promise((resolve) => http.server.getConnections((_error, count) => resolve(count)))).toBe(0);
  }, 90_000);
});
