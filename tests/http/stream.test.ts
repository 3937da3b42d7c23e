import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { listen } from '../support/browser';
import { signedIn } from '../support/staff';
import { TestStream } from '../support/stream';

const CHANGES = 'subscription { contributionChanged { id } }';
const HEARTBEAT_MS = 12_000;
/** By default nginx ends a connection that says nothing for so long. */
const NGINX_PATIENCE_MS = 60_000;

/** Makes every interval short, and gives the lengths that were asked for. */
function shortenIntervals(): number[] {
  const asked: number[] = [];
  const setTrue = globalThis.setInterval;
  jest.spyOn(globalThis, 'setInterval').mockImplementation(((run: () => void, length: number) => {
    asked.push(length);
    return setTrue(run, 20);
  }) as typeof setInterval);
  return asked;
}

describe('the stream of subscriptions', () => {
  let api: TestApi;
  let address: string;
  beforeAll(async () => {
    api = await startApi();
    address = await listen(api.app);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => api.stop());

  it('forbids proxies to keep events back, and sends comments that keep the connection open', async () => {
    const client = await signedIn(api, 'MODERATOR');
    const asked = shortenIntervals();
    const stream = await TestStream.open(address, client, CHANGES);
    expect([stream.status, stream.headers.get('x-accel-buffering')]).toEqual([200, 'no']);
    await stream.beaten(3);
    stream.close();
    expect(asked).toContain(HEARTBEAT_MS);
    expect(HEARTBEAT_MS).toBeLessThan(NGINX_PATIENCE_MS);
  });

  it('has the security headers of every answer, and its id', async () => {
    const stream = await TestStream.open(address, await signedIn(api, 'MODERATOR'), CHANGES);
    stream.close();
    const { headers } = await api.app.http.inject({ url: '/health/live' });
    for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'x-frame-options'])
      expect([name, stream.headers.get(name)]).toEqual([name, headers[name]]);
    expect(stream.headers.get('x-frame-options')).not.toBeNull();
    expect(stream.headers.get('x-request-id')).not.toBeNull();
  });

  it.each(['null', 'false', '0', '""', '[]', '"null"', '{}'])('refuses the body %s with 400', async (payload) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const answer = await api.app.http.inject({ method: 'POST', url: '/graphql/stream', headers, payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).not.toBe('');
  });

  it('refuses a POST without a body with 400', async () => {
    const answer = await api.app.http.inject({ method: 'POST', url: '/graphql/stream' });
    expect(answer.statusCode).toBe(400);
  });
});
