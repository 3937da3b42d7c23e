import type { Locator, Page } from 'playwright-core';
import { publishAction, publishStrategy } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';

const NAMES = ['un', 'deux', 'trois', 'quatre', 'cinq'];

describe('The try-out, where more advice fits than is shown at once', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    for (const name of NAMES) {
      await publishAction(api, `Action ${name}`);
      await publishStrategy(api, `Stratégie ${name}`);
    }
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('tells apart the two buttons that show the rest, and leads to what they show', async () =>
    browser.watch(async () => {
      await page.goto('/essayer#results');
      const more = page.getByRole('button', { name: 'Voir 2 autres conseils' });
      await see(more);
      const described = async (button: Locator): Promise<string | null> => {
        const id = await button.getAttribute('aria-describedby');
        return page.locator(`h2#${id}`).textContent();
      };
      const said = await Promise.all((await more.all()).map(described));
      expect(said).toEqual(await page.getByRole('heading', { level: 2 }).allTextContents());
      const cards = page.getByRole('article').filter({ hasText: /^Action/ });
      expect(await cards.count()).toBe(3);
      await more.last().click();
      expect(await cards.count()).toBe(5);
      const fourth = cards.nth(3).getByRole('heading', { level: 3 });
      expect(await page.locator(':focus').textContent()).toBe(await fourth.textContent());
      expect(await more.count()).toBe(1);
    }));
});
