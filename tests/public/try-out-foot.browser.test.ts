import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { listen, TELEPHONE, TestBrowser } from '../support/browser';

const FEET = [
  ['fr-FR', 'À propos de ce site', ['Accueil', 'Tous les conseils', 'Trouver mes conseils', 'Proposer un conseil']],
  ['en-GB', 'About this site', ['Home', 'All the advice', 'Find my advice', 'Propose advice']],
] as const;

describe('The foot of the try-out', () => {
  let api: TestApi;
  let browser: TestBrowser;

  beforeAll(async () => {
    api = await startApi();
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const foot = (page: Page, name: string) => page.getByRole('navigation', { name }).getByRole('link');
  const opened = async (locale: string): Promise<Page> => {
    const page = await browser.somebody({ locale });
    await page.setViewportSize(TELEPHONE);
    await page.goto('/essayer');
    await see(page.getByLabel('In English'));
    return page;
  };

  it.each(FEET)('speaks the language of a browser in %s', async (locale, name, links) =>
    browser.watch(async () => {
      const page = await opened(locale);
      expect(await foot(page, name).allInnerTexts()).toEqual(expect.arrayContaining([...links]));
    }),
  );

  it('speaks another language as soon as the page does, and again the one before', async () =>
    browser.watch(async () => {
      const page = await opened('fr-FR');
      await page.getByLabel('In English').check();
      await see(foot(page, 'About this site').filter({ hasText: 'Our partners' }));
      await page.getByLabel('avec « tu »').check();
      await see(foot(page, 'À propos de ce site').filter({ hasText: 'Nos partenaires' }));
    }));
});
