import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('a method other than GET and POST', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi({ CORS_ORIGINS: 'https://front.example.org' })));
  afterAll(async () => api.stop());

  const ask = async (method: 'HEAD' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS', url: string, headers = {}) =>
    api.app.http.inject({ method, url, headers: { 'accept-language': 'en', ...headers } });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)(
    'is refused with 405, and told those that are taken: %s',
    async (method) => {
      for (const url of ['/graphql', '/graphql/stream']) {
        const { statusCode, headers, body } = await ask(method, url, { 'content-type': 'text/plain' });
        expect([statusCode, headers.allow]).toEqual([405, 'GET, POST']);
        expect(JSON.parse(body)).toEqual({
          errors: [{ message: 'This address is asked by GET or by POST.', extensions: { code: 'BAD_USER_INPUT' } }],
        });
      }
    },
  );

  it('is refused as HEAD, with the headers alone', async () => {
    const { statusCode, headers } = await ask('HEAD', '/graphql?query={topics{key}}');
    expect([statusCode, headers.allow]).toEqual([405, 'GET, POST']);
  });

  it('is told to an OPTIONS that is no preflight', async () => {
    const { statusCode, headers, body } = await ask('OPTIONS', '/graphql?x=1');
    expect([statusCode, headers.allow, body]).toEqual([204, 'GET, POST', '']);
    const elsewhere = await ask('OPTIONS', '/nothing/here');
    expect([elsewhere.statusCode, JSON.parse(elsewhere.body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('leaves a preflight to CORS', async () => {
    const asked = { origin: 'https://front.example.org', 'access-control-request-method': 'POST' };
    const { statusCode, headers } = await ask('OPTIONS', '/graphql', asked);
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([204, 'https://front.example.org']);
  });
});
