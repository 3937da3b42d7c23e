import type { Page } from 'playwright-core';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TestBrowser } from '../support/browser';
import { PASSWORD, signedInAgain } from '../support/staff';
import type { TestClient } from '../support/client';

const EMAIL = 'moderator-at-work@example.org';
const NEW_PASSWORD = 'seven quiet otters swim';
const SMALL = { width: 400, height: 850 };

describe('My settings, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let elsewhere: TestClient;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    await submitted(api, { title: 'Première contribution' });
    await submitted(api, { title: 'Seconde contribution' });
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'MODERATOR');
    elsewhere = await signedInAgain(api, EMAIL);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const isSignedIn = async (): Promise<boolean> => (await elsewhere.send('{ viewer { id } }')).data.viewer !== null;

  it('open from the own menu, and look right in light and dark, and in 400 pixels', async () =>
    browser.watch(async () => {
      await page.getByRole('button', { name: 'Compte MODERATOR' }).click();
      await page.getByRole('menuitem', { name: 'Mes réglages' }).click();
      await see(page.getByRole('heading', { name: 'Mes sessions' }));
      await see(page.getByText('Réglages du compte Compte MODERATOR.'));
      await see(page.getByText(/cette session$/));
      await looksRight(page);
      await page.getByRole('radio', { name: 'Sombre' }).check();
      await settle(page);
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize(SMALL);
      await settle(page);
      expect(await excessWidth(page)).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize(SCREEN);
      await page.getByRole('radio', { name: 'Celle du système' }).check();
    }));

  it('change the language', async () =>
    browser.watch(async () => {
      await page.getByRole('radio', { name: 'English' }).check();
      await see(page.getByRole('heading', { name: 'My sessions' }));
      await see(page.locator('html[lang=en]'));
      await page.getByRole('radio', { name: 'Français' }).check();
      await see(page.getByRole('heading', { name: 'Mes sessions' }));
    }));

  it('choose mails with unread notices, which the server keeps', async () =>
    browser.watch(async () => {
      const choices = page.getByRole('radiogroup', { name: 'Mes avis par e-mail' });
      await see(choices.getByRole('radio', { name: 'Jamais', checked: true }));
      await choices.getByRole('radio', { name: 'Chaque matin de travail' }).press(' ');
      await see(page.getByText('Choix enregistré.'));
      expect((await elsewhere.send('{ noticeDigest { frequency } }')).data.noticeDigest).toEqual({
        frequency: 'WORKING_DAYS',
      });
      await page.reload();
      await see(choices.getByRole('radio', { name: 'Chaque matin de travail', checked: true }));
    }));

  it('change a single key, which works at once and is shown', async () =>
    browser.watch(async () => {
      await page.getByLabel('La suivante').fill('k');
      await see(page.getByText('Déjà prise : La précédente'));
      await page.getByLabel('La suivante').fill('l');
      await page.getByLabel('La précédente').fill('');
      await see(page.getByText('Désactivée'));
      await page.goto('/admin/#/contributions');
      await see(page.getByText('Première contribution'));
      await page.keyboard.press('j');
      await page.waitForTimeout(300);
      expect(page.url()).not.toContain('/show');
      await page.keyboard.press('l');
      await page.waitForURL(/\/show/, { waitUntil: 'commit' });
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' });
      await see(sheet.getByText('La suivante'));
      expect(await sheet.getByText('La précédente').count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.reload();
      await page.goto('/admin/#/settings');
      expect(await page.getByLabel('La suivante').inputValue()).toBe('l');
      await page.getByRole('button', { name: 'Remettre les touches d’origine' }).click();
      expect(await page.getByLabel('La suivante').inputValue()).toBe('j');
    }));

  it('end a session elsewhere', async () =>
    browser.watch(async () => {
      expect(await isSignedIn()).toBe(true);
      await page.getByRole('button', { name: /^Fermer\s: / }).click();
      await see(page.getByText('Session fermée.'));
      expect(await isSignedIn()).toBe(false);
      await page.getByRole('button', { name: /^Fermer\s: / }).waitFor({ state: 'detached' });
    }));

  it('change the password of who knows the old one', async () =>
    browser.watch(async () => {
      elsewhere = await signedInAgain(api, EMAIL);
      await page.getByLabel('Mot de passe actuel').fill('not my password');
      await page.getByLabel('Nouveau mot de passe').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
      await see(page.getByText('Ce n’est pas votre mot de passe actuel.'));
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByLabel('Mot de passe actuel').fill(PASSWORD);
      await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
      await see(page.getByText('Mot de passe changé. Vos autres sessions sont fermées.'));
      expect(await isSignedIn()).toBe(false);
      expect(await page.getByLabel('Nouveau mot de passe').inputValue()).toBe('');
      const { viewer } = await api.anonymous.mutate(
        'signIn',
        { email: EMAIL, password: NEW_PASSWORD },
        'viewer { id }',
      );
      expect(viewer).not.toBeNull();
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
