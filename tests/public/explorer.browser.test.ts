import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';

const NARROWEST = { width: 320, height: 640 };

describe('The explorer and the home page, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    api = await startApi({ EXPLORER: 'on' });
    await api.app.areas.catalogue.starter.load();
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    page.on('request', (request) => asked.push(request.url()));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it.each([
    ['fr', 'Vous cherchez du travail'],
    ['en', 'You are looking for work'],
  ])('show what this is, in %s, on any screen, dark or light', async (language, title) =>
    browser.watch(async () => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const viewport of [NARROWEST, TELEPHONE, { width: 1280, height: 800 }]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          await page.goto(`/?lang=${language}`);
          await see(page.getByRole('heading', { level: 2, name: title }));
          expect(await seriousFaults(page)).toEqual([]);
          expect(await excessWidth(page)).toBe(0);
        }
      // One screen of a computer holds it all.
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(800);
    }),
  );

  it.each([
    ['fr', 'Trouver mes conseils'],
    ['en', 'Find my advice'],
  ])('lead who looks for work, in %s, within the first screen of a telephone', async (language, way) =>
    browser.watch(async () => {
      await page.setViewportSize(TELEPHONE);
      await page.goto(`/?lang=${language}`);
      const box = await page.getByRole('link', { name: way }).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(TELEPHONE.height);
      await page.setViewportSize({ width: 1280, height: 800 });
    }),
  );

  it('lead from the one to the other language, and to the explorer', async () =>
    browser.watch(async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Read this page in English' }).click();
      await page.getByRole('link', { name: 'Explore the API' }).click();
      await see(page.getByRole('tab', { name: 'PublishedList' }));
    }));

  it('run the three examples, and find nothing wrong with them', async () =>
    browser.watch(async () => {
      const result = page.getByRole('region', { name: /result/i });
      // The button does nothing before both editors are there.
      for (const editor of ['.graphiql-query-editor', '.result-window'])
        await see(page.locator(`${editor} .monaco-editor`));
      for (const [name, answer] of [
        ['PublishedList', 'totalCount'],
        ['Recommend', 'reasons'],
        ['FactDefinitions', 'birthYear'],
      ] as const) {
        await page.getByRole('tab', { name }).click();
        await page.getByRole('button', { name: /execute query/i }).click();
        await see(result.getByText(answer));
        // The variables are looked at anew with each query: what was wrong of the one before is marked for a moment.
        await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'detached' });
      }
    }));

  it('know the facts: a choice that is none is marked in the variables', async () =>
    browser.watch(async () => {
      await page.getByRole('tab', { name: 'Recommend' }).click();
      await page.getByRole('region', { name: 'Variables' }).getByText('NO_DEGREE').dblclick();
      await page.keyboard.type('NO_SUCH_DEGREE');
      await see(page.locator('.squiggly-error, .squiggly-warning'));
    }));

  it('know the schema: each type with its description', async () =>
    browser.watch(async () => {
      await page.getByRole('button', { name: /show documentation explorer/i }).click();
      await page.getByRole('link', { name: 'Query' }).click();
      await see(page.getByText('What someone with these facts would get, without an account'));
    }));

  it('break no rule of the content security policy, and ask this site only', () => {
    expect(browser.pageErrors).toEqual([]);
    expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  });
});
