import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';

describe('A recommendation as a YAML file, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let draft: Json;
  let text = '';

  beforeAll(async () => {
    api = await startApi();
    draft = await createDraft(await createEditorialTeam(api), { title: 'Écrire à un ancien collègue' });
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const choose = async (changed: string): Promise<void> =>
    page.getByLabel('Fichier', { exact: true }).setInputFiles({
      name: 'recommandation.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(changed),
    });

  it('is downloaded from its screen', async () =>
    browser.watch(async () => {
      await page.goto(`/admin/#/recommendations/${draft.id}`);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Télécharger en YAML' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('ecrire-a-un-ancien-collegue.yaml');
      text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('title: Écrire à un ancien collègue\n');
    }));

  it('is refused with every fault at its line', async () =>
    browser.watch(async () => {
      await page.getByRole('button', { name: 'Importer un fichier YAML' }).click();
      await choose(text.replace('durationMinutes: 30', 'durationMinutes: trente').replace('weight: 1', 'poids: 1'));
      await see(page.getByText('Rien ne sera importé : 2 fautes à corriger dans le fichier.'));
      await see(page.getByText(/^Ligne \d+\s: Attendu\s: un nombre entier\.$/));
      await see(page.getByText(/^Ligne \d+\s: Il n’y a pas de champ «\spoids\s»\.$/));
      expect(await page.getByRole('button', { name: 'Importer en brouillon' }).isDisabled()).toBe(true);
    }));

  it('shows what it changes before it is brought in', async () =>
    browser.watch(async () => {
      await choose(text.replace('collègue', 'voisin'));
      await see(page.getByText('Ce qui suit changera, en brouillon :'));
      await see(page.getByRole('dialog').getByRole('insertion').filter({ hasText: 'voisin' }));
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Importer en brouillon' }).click();
      await see(page.getByText('Fichier importé en brouillon.'));
      await see(page.getByRole('heading', { name: 'Écrire à un ancien voisin' }));
      await looksRight(page);
    }));

  it('makes a new recommendation, from the list', async () =>
    browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Recommandations' }).click();
      await page.getByRole('button', { name: 'Importer un fichier YAML' }).click();
      await choose(text.replace(/^slug: .*/m, 'slug: une-autre').replace(/^title: .*/m, 'title: Écrire au maire'));
      await see(page.getByText('Une nouvelle recommandation sera créée, en brouillon : « Écrire au maire ».'));
      await page.getByRole('button', { name: 'Importer en brouillon' }).click();
      await see(page.getByRole('heading', { name: 'Écrire au maire' }));
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
