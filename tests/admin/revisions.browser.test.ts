import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';

const TITLE = 'Demander un rendez-vous à son conseiller';
const REASON = 'Personne d’autre n’est là avant lundi.';

describe('The revisions of a recommendation, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let admin: Page;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const published = await publish(people, await createDraft(people, { title: TITLE }));
    await move(people.publisher, published, 'ARCHIVE');
    browser = await TestBrowser.open(await listen(api.app));
    admin = await backOffice(api, browser, 'ADMIN');
    await admin.goto(`/admin/#/recommendations/${published.id}`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('an archived one is taken up again in one press', async () =>
    browser.watch(async () => {
      await admin.getByRole('button', { name: 'Reprendre la version 1' }).click();
      await see(admin.getByText('Version reprise dans un nouveau brouillon.'));
      await see(admin.getByText('Version 2 : brouillon'));
      expect(await admin.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(TITLE);
      await admin.getByRole('button', { name: /^Reprendre la version/ }).waitFor({ state: 'detached' });
    }));

  it('any two are compared, word by word', async () =>
    browser.watch(async () => {
      const fold = admin.getByRole('button', { name: 'Comparer deux versions' });
      await fold.click();
      await see(admin.getByText('Les deux versions sont les mêmes.'));
      await admin.getByRole('textbox', { name: 'Titre' }).fill(`${TITLE} avant l’été`);
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      await see(admin.getByText('Brouillon enregistré.'));
      await fold.click();
      await see(admin.locator('ins').filter({ hasText: 'avant l’été' }));
      expect(await seriousFaults(admin)).toEqual([]);
      await looksRight(admin);
    }));

  it('one is approved without a review once its reason is told, which stays to be seen', async () =>
    browser.watch(async () => {
      await admin.getByRole('button', { name: 'Approuver sans relecture' }).click();
      const dialog = admin.getByRole('dialog', { name: 'Approuver sans relecture' });
      const approve = dialog.getByRole('button', { name: 'Approuver sans relecture' });
      expect(await approve.isDisabled()).toBe(true);
      await dialog.getByLabel('Pourquoi personne d’autre ne la relit').fill(REASON);
      expect(await seriousFaults(admin)).toEqual([]);
      await approve.click();
      await see(admin.getByText('Version approuvée sans relecture.'));
      await see(admin.getByText(new RegExp(`approuvée sans relecture par Compte ADMIN, ${REASON}`)));
      await looksRight(admin);
    }));
});
