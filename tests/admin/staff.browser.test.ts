import type { Page } from 'playwright-core';
import { mailedPasswordSecret } from '../accounts/password-link';
import { addPlaces } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { runJobs } from '../support/jobs';

const EMAIL = 'camille@example.org';
const PASSWORD = 'seven quiet otters swim';

describe('The team, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let admin: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    admin = await backOffice(api, browser, 'ADMIN');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  /** Somebody who opens the last link that was mailed to her. */
  async function reader(): Promise<Page> {
    await runJobs(api);
    const page = await browser.somebody();
    await page.goto(`/admin/#/password?token=${mailedPasswordSecret(api, EMAIL)}`);
    await see(page.getByText(/^Choisissez le mot de passe de votre compte/));
    return page;
  }

  async function chooseAnother(page: Page): Promise<void> {
    await page.getByLabel('Nouveau mot de passe').fill(`${PASSWORD} again`);
    await page.getByRole('button', { name: 'Garder ce mot de passe' }).click();
  }

  it('an administrator adds somebody, without knowing a password', async () =>
    browser.watch(async () => {
      await admin.goto('/admin/#/staff/create');
      await see(admin.getByText(/^Un lien lui sera envoyé par e-mail/));
      expect(await admin.getByLabel('Mot de passe').count()).toBe(0);
      await see(admin.getByText('Écrit et relit les recommandations et les situations.'));
      await looksRight(admin);
      await admin.getByLabel('Nom').fill('Camille');
      await admin.getByLabel('E-mail').fill('admin-at-work@example.org');
      await admin.getByLabel('Rédaction').check();
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      const refusal = admin.getByRole('alert').filter({ hasText: 'Cette adresse est déjà celle de quelqu’un' });
      await see(refusal);
      await admin.getByLabel('E-mail').fill(EMAIL);
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      await see(admin.getByText(/^Compte créé. Un lien pour choisir un mot de passe/));
      expect(await refusal.count()).toBe(0);
      await see(admin.getByRole('link', { name: 'Camille' }));
    }));

  it('the list shows who was here when, and finds people by name, role and state', async () =>
    browser.watch(async () => {
      await see(admin.getByRole('row').filter({ hasText: 'Camille' }).filter({ hasText: 'jamais' }));
      const own = admin.getByRole('row').filter({ hasText: 'Compte ADMIN' });
      await see(own.getByRole('cell', { name: '1', exact: true }));
      await looksRight(admin);
      await admin.getByLabel('Rechercher').fill('cam');
      await own.waitFor({ state: 'detached' });
      await see(admin.getByRole('link', { name: 'Camille' }));
      await admin.getByLabel('Rechercher').fill('');
      await see(own);
      await admin.getByRole('combobox', { name: 'Rôle' }).click();
      await admin.getByRole('option', { name: 'Administration' }).click();
      await admin.getByRole('link', { name: 'Camille' }).waitFor({ state: 'detached' });
      await see(own);
      await admin.goto('/admin/#/staff?filter=%7B%7D');
      await see(admin.getByRole('link', { name: 'Camille' }));
    }));

  it('who is invited chooses a password by the mailed link, and signs in', async () =>
    browser.watch(async () => {
      const page = await reader();
      await looksRight(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settle(page);
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByLabel('Nouveau mot de passe').fill('trop court');
      await page.getByRole('button', { name: 'Garder ce mot de passe' }).click();
      await see(page.getByText('Le mot de passe doit avoir au moins 12 caractères.'));
      await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
      await page.getByRole('button', { name: 'Garder ce mot de passe' }).click();
      await see(page.getByText('Votre mot de passe est choisi. Connectez-vous avec lui.'));
      await page.getByRole('button', { name: 'Se connecter' }).click();
      await page.getByLabel('E-mail').fill(EMAIL);
      expect(page.url()).not.toContain('token');
      await page.getByLabel('Mot de passe').first().fill(PASSWORD);
      await page.getByRole('button', { name: 'Se connecter' }).click();
      await see(page.getByText('Bonjour Camille'));
    }));

  it('who has forgotten it gets a link, which serves once', async () =>
    browser.watch(async () => {
      await admin.getByRole('link', { name: 'Camille' }).click();
      await see(admin.getByText(/^D’autres rôles, une autre adresse ou un compte fermé mettent fin/));
      const send = admin.getByRole('button', { name: 'Envoyer un lien pour choisir un mot de passe' });
      await admin.getByLabel('E-mail').fill('another@example.org');
      await see(admin.getByText('Enregistrez vos changements avant d’envoyer un lien.'));
      expect(await send.isDisabled()).toBe(true);
      await looksRight(admin);
      await admin.getByLabel('E-mail').fill(EMAIL);
      await send.click();
      await see(admin.getByText('Lien envoyé. Il sert une fois, pendant une heure.'));
      const [page, late] = [await reader(), await reader()];
      await chooseAnother(page);
      await see(page.getByText('Votre mot de passe est choisi. Connectez-vous avec lui.'));
      await chooseAnother(late);
      await see(late.getByText(/^Ce lien a déjà servi/));
      expect(await seriousFaults(late)).toEqual([]);
    }));

  it('somebody who has forgotten her password is mailed a link, and the page says no more to a stranger', async () =>
    browser.watch(async () => {
      const forgetful = await browser.somebody();
      await forgetful.goto('/admin/');
      await forgetful.getByRole('button', { name: 'Mot de passe oublié ?' }).click();
      await see(forgetful.locator(':focus').and(forgetful.getByLabel('E-mail')));
      expect(await forgetful.title()).toMatch(/^Mot de passe oublié/);
      await looksRight(forgetful);
      await forgetful.getByRole('button', { name: 'Recevoir un lien' }).click();
      await see(forgetful.getByRole('alert').filter({ hasText: /adresse/i }));
      await forgetful.getByLabel('E-mail').fill('nobody@example.org');
      await forgetful.getByRole('button', { name: 'Recevoir un lien' }).click();
      await see(forgetful.getByText(/^Si un compte a cette adresse, un lien vient d’y être envoyé/));
      await forgetful.getByRole('button', { name: 'English' }).click();
      await see(forgetful.getByText(/^If an account has this address/));
      await looksRight(forgetful);
      await forgetful.getByRole('button', { name: 'Back to sign-in' }).click();
      await forgetful.getByRole('button', { name: 'Forgot your password?' }).click();
      await forgetful.getByLabel('E-mail').fill(EMAIL.toUpperCase());
      await forgetful.getByRole('button', { name: 'Send me a link' }).click();
      await see(forgetful.getByText(/^If an account has this address/));
      await reader();
    }));

  it('the sign-in page says that a session has ended, and to whom it belonged', async () =>
    browser.watch(async () => {
      await api.app.database.query(
        `DELETE FROM staff_session WHERE staff_user_id = (SELECT id FROM staff_user WHERE email = 'admin-at-work@example.org')`,
      );
      await admin.reload();
      await see(admin.getByText('Votre session est terminée. Connectez-vous pour reprendre où vous en étiez.'));
      expect(await admin.getByLabel('E-mail').inputValue()).toBe('admin-at-work@example.org');
      await looksRight(admin);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
