import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { TestBrowser, listen } from '../support/browser';
import { until } from '../support/service';

/** What a page of somebody else does first: a profile, then its plan, with the token alone. */
const CREATE = 'mutation { createProfile(input: { facts: {}, consentToTerms: true }) { accessToken } }';
const PLAN = '{ me { plan { actions { recommendation { title } } } } }';

describe('a page of another origin, in a real browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let address: string;
  const [named, unnamed] = [site(), site()];
  beforeAll(async () => {
    api = await startApi({ CORS_ORIGINS: await named.address() });
    await publishAction(api, 'Relire son CV');
    address = await listen(api.app);
    browser = await TestBrowser.open(address);
  });
  afterAll(async () => {
    await browser.close();
    await api.stop();
    for (const { server } of [named, unnamed]) server.close();
  });

  async function ask(page: Page, query: string, token?: string): Promise<Json> {
    return page.evaluate(
      async ({ url, body, authorization }) => {
        const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
        const response = await fetch(url, { method: 'POST', headers, body, credentials: 'omit' });
        return response.json();
      },
      { url: `${address}/graphql`, body: JSON.stringify({ query }), authorization: token && `Bearer ${token}` },
    );
  }

  it('shows the plan of somebody when it is named', async () => {
    const page = await browser.somebody();
    await page.goto(await named.address());
    const { accessToken } = (await ask(page, CREATE)).data.createProfile;
    const { data } = await ask(page, PLAN, accessToken);
    expect(data.me.plan.actions).toEqual([{ recommendation: { title: 'Relire son CV' } }]);
  });

  it('reads nothing when it is not', async () => {
    const page = await browser.somebody();
    await page.goto(await unnamed.address());
    await expect(ask(page, '{ topics { key } }')).rejects.toThrow(/Failed to fetch/);
    await until(() => browser.pageErrors.join().includes('blocked by CORS policy'));
  });
});

/** A site that shows an empty page. */
function site(): { server: Server; address(): Promise<string> } {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Another site</title>');
  });
  const listening = new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    server,
    address: async () => {
      await listening;
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
  };
}
