import type { Page } from 'playwright-core';
import { submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, quiet, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { sampleOf } from '../support/long';
import { faultsSeen, lookAs, WALKS } from '../support/walks';

/** Of the list whose address it is, the screen to write one and that of the first one, which its lines lead to. */
const FROM_A_LIST = [/^#\/\w+\/create$/, /^#\/\w+\/(?!create$)[^/?]+(?:\/show)?$/];
/** What is told while somebody types is not waited for. */
const QUIET_MS = 400;

describe('Every screen of the back-office, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let screens: string[];

  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.reference.loadStarter();
    await api.app.areas.catalogue.starter.load();
    for (const title of ['Première contribution', 'Seconde contribution']) await submitted(api, { title });
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'ADMIN');
    screens = await findScreens(page);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is found from the menu', () => expect(screens.length).toBeGreaterThan(25));

  it.each(sampleOf(WALKS, WALKS.length))(
    'has no fault that axe knows of, fits, is in French and warns of nothing, $appearance, in $window.width pixels',
    async (walk) => {
      await lookAs(page, walk);
      const faults: string[] = [];
      for (const screen of screens) faults.push(...(await faultsOf(page, screen)));
      expect(faults).toEqual([]);
      expect([...browser.pageErrors, ...browser.warnings]).toEqual([]);
    },
    600_000,
  );
});

/** What the menu leads to, and what leads on from there: as the addresses after the number sign. */
async function findScreens(page: Page): Promise<string[]> {
  const found = new Set(['#/', '#/settings', '#/notices', '#/no-such-screen']);
  for (const address of await addressesIn(page, 'nav, [role="menu"]')) found.add(address);
  for (const list of [...found]) {
    await open(page, list);
    const leads = await addressesIn(page, 'main');
    await page.goBack();
    for (const lead of FROM_A_LIST) {
      const first = leads.find((address) => lead.test(address) && address.startsWith(`${list}/`));
      if (first !== undefined) found.add(first);
    }
  }
  return [...found];
}

async function addressesIn(page: Page, part: string): Promise<string[]> {
  const all = await page
    .locator(part)
    .locator('a[href^="#/"]')
    .evaluateAll((links) =>
      links.map((link) => (link as unknown as { getAttribute(name: string): string }).getAttribute('href')),
    );
  return [...new Set(all)];
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`/admin/${address}`);
  await see(page.locator('h1'));
  await quiet(page, QUIET_MS);
}

async function faultsOf(page: Page, address: string): Promise<string[]> {
  await open(page, address);
  const found = await faultsSeen(page);
  // The router warns of an address that is typed over a form.
  await page.goBack();
  return found.map((fault) => `${address}: ${fault}`);
}
