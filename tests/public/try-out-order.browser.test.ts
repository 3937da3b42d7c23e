import type { Page } from 'playwright-core';
import { publishAction, publishStrategy } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';

const IN_USUAL_ORDER = 'Aujourd’hui, nos conseils suivent notre ordre habituel.';

describe('The try-out, when the scorer of the service does not answer', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    // Not on the public internet: it is not asked.
    api = await startApi({ SCORER_URL: 'http://127.0.0.1:9/' });
    for (const title of ['Relire son CV', 'Appeler un voisin'])
      await publishAction(api, title, { topics: ['network'] });
    await publishStrategy(api, 'Oser le réseau', { topics: ['network'] });
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('says once on the whole page that the order is the usual one', async () =>
    browser.watch(async () => {
      await page.goto('/essayer#results');
      await see(page.getByRole('article').filter({ hasText: 'Appeler un voisin' }));
      expect(await page.getByText(IN_USUAL_ORDER).count()).toBe(1);
      expect(await page.getByRole('article').first().getByText(IN_USUAL_ORDER).count()).toBe(1);
    }));
});
