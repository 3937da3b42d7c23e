import type { Page } from 'playwright-core';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';

const BODY = 'Vingt caractères au moins, pour un conseil entier.';
const FILE = [
  'identifiant;catégorie;titre;explication;lieu;couleur',
  `a1;Action;Écouter à l'accueil;${BODY};;rouge`,
  `a2;Dessin;Peindre le hall;${BODY};;bleu`,
  `a3;Stratégie;Relire son CV;${BODY};;vert`,
].join('\r\n');

describe('A file of contributions, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    await submitted(api, { title: 'Relire son CV', link: null });
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'ADMIN');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const dialog = () => page.getByRole('dialog', { name: 'Importer des contributions' });
  const choose = async (buffer: Buffer): Promise<void> =>
    dialog().getByLabel('Fichier CSV').setInputFiles({ name: 'idees.csv', mimeType: 'text/csv', buffer });
  const line = (number: number) =>
    dialog()
      .getByRole('listitem')
      .filter({ hasText: `Ligne ${number} :` });
  const count = async (): Promise<number> =>
    (await api.app.database.query('SELECT count(*)::int AS count FROM contribution'))[0].count;

  it('is shown line by line before anything is written', async () =>
    browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Contributions' }).click();
      await page.getByRole('button', { name: 'Importer (CSV)' }).press('Enter');
      await choose(Buffer.from(FILE, 'latin1'));
      await see(line(2).getByText("Écouter à l'accueil"));
      await see(line(2).filter({ hasText: 'sera créée' }));
      await see(
        line(3)
          .filter({ hasText: 'ne sera pas importée' })
          .getByText(/Colonne «\scatégorie\s»\s: «\sDessin\s» n’est pas connu/),
      );
      await see(line(4).getByText(/^Ressemble à \d+\s% à une contribution/));
      await see(line(4).getByRole('link', { name: 'Relire son CV' }));
      await see(dialog().getByText(/^Lu en Windows-1252/));
      await see(dialog().getByText('Colonnes qui ne sont pas lues : couleur.'));
      expect(await count()).toBe(1);
      await settle(page);
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize(TELEPHONE);
      await settle(page);
      expect(await excessWidth(page)).toBe(0);
      await page.setViewportSize(SCREEN);
    }));

  it('leaves out a line that resembles what is here, and brings it again', async () =>
    browser.watch(async () => {
      await dialog().getByRole('button', { name: 'Ressemblantes (1)' }).click();
      await see(dialog().getByRole('listitem'));
      await dialog().getByRole('checkbox', { name: 'Laisser la ligne 4 de côté' }).check();
      await see(dialog().getByRole('button', { name: 'Importer 1 contribution', exact: true }));
      await dialog().getByRole('checkbox', { name: 'Laisser la ligne 4 de côté' }).uncheck();
      await see(dialog().getByRole('button', { name: 'Importer 2 contributions' }));
      await dialog().getByRole('button', { name: 'Toutes (3)' }).click();
    }));

  it('shows only the lines of one kind', async () =>
    browser.watch(async () => {
      await dialog().getByRole('button', { name: 'À corriger (1)' }).click();
      await line(2).waitFor({ state: 'detached' });
      await see(line(3));
      await dialog().getByRole('button', { name: 'Toutes (3)' }).click();
      await see(line(2));
    }));

  it('is taken in, and told line by line', async () =>
    browser.watch(async () => {
      await dialog().getByRole('button', { name: 'Importer 2 contributions' }).press('Enter');
      await see(dialog().getByText(/^2 contributions importées\./));
      await see(line(2).filter({ hasText: 'Ligne 2 : créée' }));
      await see(line(3).filter({ hasText: 'Ligne 3 : pas importée' }));
      expect(await count()).toBe(3);
      await dialog().getByRole('button', { name: 'Fermer' }).click();
      await see(page.getByRole('link', { name: "Écouter à l'accueil" }));
      await looksRight(page);
    }));

  it('writes nothing twice', async () =>
    browser.watch(async () => {
      await page.getByRole('button', { name: 'Importer (CSV)' }).click();
      await choose(Buffer.from(FILE));
      await see(dialog().getByText('Rien à créer dans ce fichier.'));
      await see(line(2).filter({ hasText: 'déjà là, identique' }));
      expect(
        await dialog()
          .getByRole('button', { name: /^Importer/ })
          .count(),
      ).toBe(0);
    }));

  it('that is none is refused in words', async () =>
    browser.watch(async () => {
      await choose(Buffer.from('nom;âge\nCamille;30'));
      await see(dialog().getByText(/^Le fichier ne se lit pas, ligne 1\s: il manque/));
      await dialog().getByRole('button', { name: 'Annuler' }).click();
      const moderator = await backOffice(api, browser, 'MODERATOR');
      await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
      await see(moderator.getByRole('button', { name: 'Exporter (CSV)' }));
      expect(await moderator.getByRole('button', { name: 'Importer (CSV)' }).count()).toBe(0);
    }));
});
