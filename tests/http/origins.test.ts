import fastify from 'fastify';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { readConfig } from '../../api/platform/config';
import { allowOrigins } from '../../api/platform/http/origins';

const PAGE = 'https://front.example.org';

describe('pages of other origins', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi({ CORS_ORIGINS: `${PAGE}, http://localhost:5173` })));
  afterAll(async () => api.stop());

  const preflight = async (origin: string) => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    return (await api.app.http.inject({ method: 'OPTIONS', url: '/graphql', headers })).headers;
  };

  it('may call the API when they are named', async () => {
    expect(await preflight(PAGE)).toMatchObject({
      'access-control-allow-origin': PAGE,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization,content-type',
      vary: expect.stringContaining('Origin'),
    });
    const { client } = await newPerson(api);
    const { data, status } = await client.with({ origin: PAGE, 'sec-fetch-site': 'cross-site' }).send('{ me { id } }');
    expect([status, data.me.id]).toEqual([200, expect.any(String)]);
  });

  it('may not when they are not, not even from a part of a named one', async () => {
    for (const origin of ['https://other.example.org', 'https://example.org', 'http://localhost:5174', 'null'])
      expect((await preflight(origin))['access-control-allow-origin']).toBeUndefined();
  });

  it('never send cookies, and are refused what only a cookie opens', async () => {
    expect((await preflight(PAGE))['access-control-allow-credentials']).toBeUndefined();
    const staff = await signedIn(api, 'ADMIN');
    const from = async (headers: Record<string, string>) => (await staff.with(headers).send('{ viewer { id } }')).data;
    expect((await from({ origin: PAGE, 'sec-fetch-site': 'cross-site' })).viewer).toBeNull();
    expect((await from({ origin: 'http://localhost:5173', 'sec-fetch-site': 'same-site' })).viewer).toBeNull();
    expect((await from({ origin: PAGE })).viewer).toBeNull();
    expect((await from({ origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' })).viewer).not.toBeNull();
    expect((await from({ origin: 'http://localhost:4000' })).viewer).not.toBeNull();
    expect((await from({})).viewer).not.toBeNull();
  });
});

describe('CORS_ORIGINS', () => {
  const originsFor = (env: Record<string, string>) => readConfig(env).corsOrigins;
  const database = { DATABASE_URL: 'postgres://db/advice' };

  it('is every port of this machine for one who tries it out, and none for a deployment', () => {
    expect(originsFor({})).toBe('LOCALHOST');
    expect(originsFor(database)).toEqual([]);
  });

  it('is what it says otherwise', () => {
    expect(originsFor({ ...database, CORS_ORIGINS: '*' })).toBe('*');
    expect(originsFor({ CORS_ORIGINS: 'off' })).toEqual([]);
    expect(originsFor({ CORS_ORIGINS: `${PAGE}/, http://localhost:3000` })).toEqual([PAGE, 'http://localhost:3000']);
  });

  it.each([
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://localhost.example.org', undefined],
    ['https://example.org', undefined],
  ])('lets %s in by default as %s', async (origin, allowed) => {
    const http = fastify();
    await allowOrigins(http, 'LOCALHOST');
    http.get('/', async () => 'here');
    const { headers } = await http.inject({ url: '/', headers: { origin } });
    await http.close();
    expect(headers['access-control-allow-origin']).toBe(allowed);
  });
});
