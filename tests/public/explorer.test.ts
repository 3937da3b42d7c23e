import { readFileSync } from 'node:fs';
import { EXAMPLES } from '../../admin/explorer/src/examples';
import { wantsPage } from '../../api/pages/explorer/wants-page.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

/** As Firefox, Chrome and Safari send it when somebody opens an address. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('the explorer', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ EXPLORER: 'on' });
    await api.app.areas.catalogue.starter.load();
  }, 60_000);
  afterAll(async () => api.stop());

  const get = async (url: string, accept = BROWSER) => api.app.http.inject({ url, headers: { accept } });

  it('is what a browser gets at /graphql, under the same content security policy as every page', async () => {
    const { statusCode, headers, body } = await get('/graphql');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ vary: expect.stringMatching(/\baccept\b(?!-)/), 'cache-control': 'no-cache' });
    expect(body).toContain('GraphQL explorer');
    const other = await get('/essayer');
    expect(headers['content-security-policy']).toBe(other.headers['content-security-policy']);
  });

  it('leaves the address to the API for everybody else', async () => {
    for (const [url, accept] of [
      ['/graphql?query={__typename}', BROWSER],
      ['/graphql', 'application/json'],
      ['/graphql', '*/*'],
    ] as const)
      expect((await get(url, accept)).headers['content-type']).toContain('json');
    const posted = await api.anonymous.with({ accept: BROWSER }).send('{ __typename }');
    expect(posted.status).toBe(200);
  });

  it('loads nothing from other sites, and its files may be kept for ever', async () => {
    const page = readFileSync('dist/explorer/index.html', 'utf8');
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const { statusCode, headers } = await get(file);
      expect([file, statusCode, headers['cache-control']]).toEqual([file, 200, 'public, max-age=31536000, immutable']);
    }
  });

  it.each(EXAMPLES.map(({ query, variables }) => [/query (\w+)/.exec(query)?.[1], query, variables]))(
    'has an example that works: %s',
    async (_name, query = '', variables = '{}') => {
      const { data, errors } = await api.anonymous.send(query, JSON.parse(variables) as object);
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data as Record<string, unknown>);
      expect(JSON.stringify(answer).length).toBeGreaterThan(1000);
    },
  );
});

describe('without the explorer', () => {
  it('/graphql answers browsers as before, nothing of it is served, and the home page has no link to it', async () => {
    const api = await startApi();
    const get = async (url: string) => api.app.http.inject({ url, headers: { accept: BROWSER } });
    const { statusCode, headers } = await get('/graphql');
    expect([statusCode, headers['content-type']]).toEqual([400, expect.stringContaining('json')]);
    expect((await get('/explorer/index.html')).statusCode).toBe(404);
    expect((await get('/')).body).not.toContain('href="/graphql"');
    await api.stop();
  });
});

describe('a page is wanted', () => {
  it.each([
    [BROWSER, '/graphql', true],
    ['text/html', '/graphql', true],
    ['text/html', '/graphql?utm_source=mail', true],
    ['TEXT/HTML; q=0.9, application/json;q=0.2', '/graphql', true],
    [BROWSER, '/graphql?query=%7Bme%7Bid%7D%7D', false],
    [BROWSER, '/graphql?extensions=%7B%7D', false],
    ['application/json, text/html;q=0.5', '/graphql', false],
    ['text/html, application/json', '/graphql', false],
    ['text/html;q=0.3, application/graphql-response+json;q=0.9', '/graphql', false],
    ['*/*', '/graphql', false],
    ['text/html;q=0', '/graphql', false],
    [undefined, '/graphql', false],
  ])('with accept %s at %s: %s', (accept, url, isWanted) => {
    expect(wantsPage({ url, headers: { accept } })).toBe(isWanted);
  });
});
