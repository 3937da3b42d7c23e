import pino from 'pino';
import { createHttpServer } from '../../api/platform/http/server';
import { currentRequestId } from '../../api/platform/request-id';

describe('a request', () => {
  it('gets an id in its response and in each line of its log', async () => {
    const lines: string[] = [];
    const http = await createHttpServer(pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }));
    const { headers } = await http.inject({
      url: '/nothing',
      headers: { cookie: 'session=secret', authorization: 'Bearer secret' },
    });
    await http.close();
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map((line) => JSON.parse(line).reqId)).toEqual(lines.map(() => headers['x-request-id']));
    expect(lines.join()).not.toContain('secret');
  });

  it('passes its id to all its asynchronous work, and to no other', async () => {
    const http = await createHttpServer(pino({ level: 'silent' }));
    http.post('/', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { id: currentRequestId() };
    });
    const answers = await Promise.all(
      [1, 2].map(async () => http.inject({ method: 'POST', url: '/', payload: { some: 'body' } })),
    );
    await http.close();
    expect(answers.map((answer) => answer.json())).toEqual(
      answers.map(({ headers }) => ({ id: headers['x-request-id'] })),
    );
    expect(currentRequestId()).toBeUndefined();
  });
});
