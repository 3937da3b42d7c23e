import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move } from '../support/recommendations';

const TITLE = 'Demander un rendez-vous à son conseiller';
const REASON = 'Le second paragraphe se répète.';

describe('The audit log, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let admin: Page;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const { recommendation } = await move(
      people.editor,
      await createDraft(people, { title: TITLE }),
      'SUBMIT_FOR_REVIEW',
    );
    await move(people.reviewer, { ...recommendation, message: REASON }, 'REQUEST_CHANGES');
    browser = await TestBrowser.open(await listen(api.app));
    admin = await backOffice(api, browser, 'ADMIN');
    await admin.goto('/admin/#/auditEvents');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('begins without sign-ins, and shows them when asked', async () =>
    browser.watch(async () => {
      const signIn = admin.getByRole('row', { name: /Connexion/ });
      await see(admin.getByRole('row', { name: /Envoi en relecture/ }));
      expect(await signIn.count()).toBe(0);
      await admin.getByLabel('Sans les connexions').click();
      await see(signIn);
      await admin.getByLabel('Sans les connexions').click();
      await signIn.first().waitFor({ state: 'detached' });
    }));

  it('says the roles of a new account in the words of the team', async () =>
    browser.watch(async () => {
      await see(admin.getByText('Compte créé : Rédaction'));
      expect(await admin.getByText('EDITOR', { exact: true }).count()).toBe(0);
    }));

  it('says who did what to what, why, and what changed', async () =>
    browser.watch(async () => {
      // The whole list first: what is not there yet cannot go.
      await see(admin.getByRole('row', { name: /Envoi en relecture/ }));
      await admin.getByLabel('Rechercher').fill('paragraphe');
      await admin.getByRole('row', { name: /Envoi en relecture/ }).waitFor({ state: 'detached' });
      const row = admin.getByRole('row', { name: /Changements demandés/ });
      await see(row.getByText(REASON));
      await see(row.getByRole('link', { name: TITLE }));
      await row.getByText('Ce qui a changé').click();
      await see(row.getByText('En relecture → Brouillon'));
      expect(await admin.getByRole('row').count()).toBe(2);
      await looksRight(admin);
    }));

  it('is downloaded as it is filtered', async () =>
    browser.watch(async () => {
      const [file] = await Promise.all([
        admin.waitForEvent('download'),
        admin.getByRole('button', { name: 'Exporter (CSV)' }).click(),
      ]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(REASON);
    }));

  it('leads to what was changed, whose history tells the same', async () =>
    browser.watch(async () => {
      await admin.getByRole('link', { name: TITLE }).click();
      await see(admin.getByText(REASON));
      await see(admin.getByText(/Changements demandés/));
    }));
});
