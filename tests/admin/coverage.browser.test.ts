import type { Page } from 'playwright-core';
import { loadStarterReference } from '../../api/reference/starter/load';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

describe('Coverage, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let desk: EditorialTeam;

  beforeAll(async () => {
    api = await startApi();
    await loadStarterReference(api.app.database);
    desk = await createEditorialTeam(api);
    const everybody = { slug: 'everybody', label: 'Tout le monde', rule: { all: [] } };
    await desk.editor.mutate('saveSituation', everybody, 'situation { id }');
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('an editor walks the grid by keyboard, and writes for what is missing', async () => {
    page = await backOffice(api, browser, 'EDITOR');
    await browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Couverture' }).click();
      await see(page.getByRole('rowheader', { name: 'Tout le monde' }));
      await see(page.getByRole('columnheader', { name: 'Bretagne' }));
      await looksRight(page);
      await see(page.getByRole('grid'));
      const cells = page.getByRole('grid').getByRole('button');
      expect(await page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1);
      await cells.first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowUp');
      expect(await cells.nth(1).evaluate((cell) => cell.matches(':focus'))).toBe(true);
      expect(await cells.nth(1).textContent()).toMatch(/stratégies\s: 0, actions\s: 0.*rien$/);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: /^Tout le monde · / });
      await see(dialog.getByText(/^Environ .* personnes sur les 100 000/));
      await see(dialog.getByText(/^Le formulaire public demande/));
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await cells.nth(1).evaluate((cell) => cell.matches(':focus'))).toBe(true);
      await page.keyboard.press('Enter');
      await dialog.getByRole('link', { name: 'Écrire pour ces personnes' }).click();
      await see(page.getByText('Nouvelle recommandation'));
      await page.getByRole('tab', { name: 'Pour qui' }).click();
      await see(page.getByRole('button', { name: 'Tout le monde' }));
    });
  });

  it('shows the stages of the search', async () =>
    browser.watch(async () => {
      await page.goto('/admin/#/coverage?by=STAGE');
      await see(page.getByRole('columnheader', { name: 'un an ou plus' }));
      expect(await page.getByRole('columnheader').count()).toBe(5);
      await looksRight(page);
    }));

  it('folds into situations on a telephone', async () =>
    browser.watch(async () => {
      await page.setViewportSize(TELEPHONE);
      await page.reload();
      await page.getByRole('button', { name: /^Tout le monde\s: rien \(4\)/ }).click();
      await page.getByRole('button', { name: /^un an ou plus\s: stratégies\s: 0/ }).click();
      await see(page.getByRole('dialog', { name: 'Tout le monde · un an ou plus' }));
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Fermer' }).click();
      await page.setViewportSize(SCREEN);
    }));

  it('lists what is missing most, too', async () =>
    browser.watch(async () => {
      await page.getByRole('link', { name: 'Liste de ce qui manque' }).click();
      await see(page.getByRole('cell', { name: 'Tout le monde' }));
      await looksRight(page);
      await page
        .getByRole('link', { name: /^Écrire pour\s: Tout le monde/ })
        .first()
        .click();
      await see(page.getByText('Nouvelle recommandation'));
    }));

  it('tells what there is about each topic, which leads to the list of it', async () =>
    browser.watch(async () => {
      await createDraft(desk, { title: 'Relancer un ancien collègue', topics: ['network'] });
      await page.goto('/admin/#/topicCounts');
      const row = page.getByRole('row', { name: /^Réseau/ });
      await see(row.getByRole('cell', { name: 'rien en ligne' }));
      await looksRight(page);
      await row.getByRole('link', { name: '1' }).click();
      await see(page.getByRole('link', { name: 'Relancer un ancien collègue' }));
    }));

  it('tells which reference data the service holds', async () =>
    browser.watch(async () => {
      await page.goto('/admin/#/dataSets');
      const row = page.getByRole('row', { name: /^Communes, départements et régions/ });
      await see(row.getByRole('cell', { name: 'Insee, code officiel géographique' }));
      await see(page.getByRole('row', { name: /^Intitulés de métiers.*un choix d’intitulés courants/ }));
      await looksRight(page);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
