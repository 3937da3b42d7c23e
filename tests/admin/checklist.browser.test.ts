import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';

const BODY = 'TODO : dire comment on appelle une entreprise.';

describe('The checklist of a recommendation, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let admin: Page;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    id = (await createDraft(people, { title: 'Trois entreprises à appeler', bodyMarkdown: BODY })).id;
    browser = await TestBrowser.open(await listen(api.app));
    admin = await backOffice(api, browser, 'ADMIN');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const checklist = () => admin.getByRole('region', { name: 'Avant de publier' });

  it('shows what blocks and what is recommended apart, with where and what, and what is done on demand', async () =>
    browser.watch(async () => {
      await admin.goto(`/admin/#/recommendations/${id}`);
      const blocking = checklist().getByRole('list', { name: 'À corriger avant de publier : 1' });
      await see(blocking.getByText('texte : « TODO » est à remplacer'));
      const advised = checklist().getByRole('list', { name: /^Conseillé, sans bloquer\s: \d+$/ });
      await see(advised.getByText('le titre commence par « Trois » : dites d’abord ce qu’il faut faire'));
      await looksRight(admin);
      await checklist()
        .getByRole('button', { name: /^\d+ points vérifiés$/ })
        .press('Enter');
      await see(checklist().getByText('au moins un thème'));
      await looksRight(admin);
    }));

  it('is set by an administrator, and the recommendation shows it', async () =>
    browser.watch(async () => {
      await admin.getByRole('menuitem', { name: 'Vérifications' }).click();
      await see(admin.getByRole('cell', { name: 'un titre qui commence par un verbe' }));
      await looksRight(admin);
      await admin.getByRole('link', { name: 'du texte dans chaque partie' }).press('Enter');
      await see(admin.getByText('Réglage d’origine : Bloque la publication.'));
      await looksRight(admin);
      await admin.getByRole('radio', { name: 'Conseillé' }).check();
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      const row = admin.getByRole('row').filter({ hasText: 'du texte dans chaque partie' });
      await see(row.getByRole('cell', { name: 'Conseillé' }));
      await admin.goto(`/admin/#/recommendations/${id}`);
      await see(checklist().getByText('Rien ne bloque la publication.'));
    }));

  it('is set by nobody else', async () =>
    browser.watch(async () => {
      const editor = await backOffice(api, browser, 'EDITOR');
      await see(editor.getByRole('menuitem', { name: 'Recommandations' }));
      expect(await editor.getByRole('menuitem', { name: 'Vérifications' }).count()).toBe(0);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
