import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestBrowser, listen } from '../support/browser';
import { differences } from './api-docs/matching';
import { blockOf, examplesIn } from './api-docs/page';

/** Solving a challenge by promises takes a busy machine a while. */
jest.setTimeout(120_000);

const html = blockOf('html');
const examples = examplesIn(['js']);

/** Serves the page of docs/api.md, which asks the API at this address. */
async function servePage(apiAddress: () => string): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url }, response) => {
    if (url !== '/') return void response.writeHead(204).end();
    const content = html.replace('http://localhost:4000', apiAddress());
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('the page of docs/api.md, on another port than the API', () => {
  let api: TestApi;
  let server: Server;
  let browser: TestBrowser;
  let page: Page;
  let console: CDPSession;
  beforeAll(async () => {
    let address = '';
    const served = await servePage(() => address);
    server = served.server;
    api = await startApi({ CORS_ORIGINS: served.origin, PROOF_OF_WORK: 'on' });
    await api.app.areas.catalogue.starter.load();
    address = await listen(api.app);
    browser = await TestBrowser.open(served.origin);
    page = await browser.somebody();
    console = await page.context().newCDPSession(page);
    await page.goto('/');
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await api.stop();
  });

  /** As a console does: names stay from one text to the next, and promises are awaited. Gives what was logged. */
  async function run(expression: string): Promise<unknown[][]> {
    const logged: Promise<unknown[]>[] = [];
    const listening = (message: { args(): { jsonValue(): Promise<unknown> }[] }): void =>
      void logged.push(Promise.all(message.args().map(async (value) => value.jsonValue())));
    page.on('console', listening);
    const { exceptionDetails } = await console.send('Runtime.evaluate', {
      expression,
      replMode: true,
      awaitPromise: true,
    });
    page.off('console', listening);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return Promise.all(logged);
  }

  const status = async (): Promise<string | null> => page.getByRole('status').textContent();
  const is = async (text: RegExp): Promise<void> => page.getByRole('status').filter({ hasText: text }).waitFor();

  it('asks a guest for consent', async () => {
    await is(/^Who are you\?$/);
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await is(/^The terms of use must be accepted\.$/);
  });

  it('shows a plan, and keeps what is answered', async () => {
    await page.getByLabel('Year of birth').fill('2004');
    await page.getByLabel('I agree to the terms').check();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await is(/^Your plan for 2026-11-23$/);
    expect(await page.getByRole('listitem').count()).toBe(2);
    await page.getByRole('button', { name: 'I have done it' }).first().click();
    await page.getByRole('button', { name: 'Done ✓' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Done ✓' }).waitFor();
    expect(await page.getByRole('button', { name: 'I have done it' }).count()).toBe(1);
  });

  it.each(examples)('runs the example at line $line ($chapter) in its console', async ({ text, shown }) => {
    const [logged = []] = await run(text);
    expect(differences(JSON.parse(shown?.text ?? ''), logged, { known: new Map() })).toEqual([]);
  });

  it('forgets the token of a profile that was deleted', async () => {
    await run(`await ask('mutation { deleteMyProfile { deleted } }')`);
    await page.reload();
    await is(/^Who are you\?$/);
    expect(await page.evaluate(() => localStorage.getItem('token'))).toBeNull();
  });

  it('reports no error of the browser', async () => {
    expect([browser.pageErrors, await status()]).toEqual([[], 'Who are you?']);
  });
});
