import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';
import { PASSWORD, signedInAgain } from '../support/staff';

const EMAIL = 'publisher-at-work@example.org';
const NOT_SENT = /n’a pas encore rejoint votre compte/;

/** Keeps each colour scheme that follows another, as the style sheets come and go. */
const WATCH_SCHEMES = `(() => {
  window.schemes = [];
  const look = () => {
    const { colorScheme } = getComputedStyle(document.documentElement);
    if (window.schemes.at(-1) !== colorScheme) window.schemes.push(colorScheme);
  };
  look();
  new MutationObserver(look).observe(document.head, { childList: true, subtree: true });
})()`;

describe('What one chooses for one’s screens, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let here: Page;
  let there: Page;

  beforeAll(async () => {
    api = await startApi();
    await createDraft(await createEditorialTeam(api), { title: 'Marcher jusqu’à la mairie' });
    browser = await TestBrowser.open(await listen(api.app));
    here = await backOffice(api, browser, 'PUBLISHER');
    there = await browser.somebody();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const kept = async (): Promise<Json> => {
    const client = await signedInAgain(api, EMAIL);
    const fields = 'appearance language areKeysOn keys { action key } columns { list columns }';
    const { preferences } = (await client.send(`{ viewer { preferences { ${fields} } } }`)).data.viewer;
    return {
      ...preferences,
      actions: preferences.keys.map(({ action }: Json) => action),
      lists: preferences.columns.map(({ list }: Json) => list),
    };
  };
  /** Looks again until it is so, or for a while. */
  const until = async (look: () => Promise<unknown>, wanted: unknown): Promise<void> => {
    let seen = await look();
    for (let left = 50; left > 0 && !isDeepStrictEqual(seen, wanted); left -= 1) {
      await here.waitForTimeout(200);
      seen = await look();
    }
    expect(seen).toEqual(wanted);
  };
  /** Waits until this stands in the account. */
  const holds = async (wanted: Json): Promise<void> =>
    until(async () => {
      const found = await kept();
      return Object.fromEntries(Object.keys(wanted).map((name) => [name, found[name]]));
    }, wanted);
  const signIn = async (page: Page, email: string): Promise<void> => {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Mot de passe').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
  };
  const isDrawn = async (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
    until(async () => page.evaluate('getComputedStyle(document.documentElement).colorScheme'), scheme);
  const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
  const toggleColumn = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Colonnes' }).press('Enter');
    await page.getByRole('dialog', { name: 'Colonnes à montrer' }).getByRole('checkbox', { name }).press('Space');
    await page.keyboard.press('Escape');
  };

  it('goes into the account: appearance, keys and columns', async () =>
    browser.watch(async () => {
      await here.goto('/admin/#/settings');
      await here.getByRole('radio', { name: 'Sombre' }).check();
      await here.getByLabel('La suivante').fill('l');
      await here.getByLabel('La précédente').fill('');
      await isDrawn(here, 'dark');
      await here.goto('/admin/#/recommendations');
      await toggleColumn(here, 'Attend');
      await see(head(here, 'Attend'));
      const keys = [
        { action: 'NEXT', key: 'l' },
        { action: 'PREVIOUS', key: '' },
      ];
      await holds({ appearance: 'DARK', keys });
      await looksRight(here);
    }));

  it('is there in another browser, once one has signed in', async () =>
    browser.watch(async () => {
      await there.goto('/admin/');
      await see(there.getByLabel('E-mail'));
      await there.evaluate(WATCH_SCHEMES);
      await signIn(there, EMAIL);
      await isDrawn(there, 'dark');
      await there.getByRole('menuitem', { name: 'Recommandations' }).click();
      await see(head(there, 'Attend'));
      await there.goto('/admin/#/settings');
      await see(there.getByText('vous suivent d’un navigateur à l’autre'));
      expect(await there.getByLabel('La suivante').inputValue()).toBe('l');
      expect(await there.getByLabel('La précédente').inputValue()).toBe('');
      // A dark screen that is white for a moment dazzles.
      expect(await there.evaluate('window.schemes')).toEqual(['light', 'dark']);
    }));

  it('is the same in another window at once', async () =>
    browser.watch(async () => {
      const window = await there.context().newPage();
      await window.goto('/admin/#/settings');
      await window.getByRole('radio', { name: 'Claire' }).check();
      await isDrawn(there, 'light');
      await there.getByRole('radio', { name: 'Sombre' }).check();
      await isDrawn(window, 'dark');
      await holds({ appearance: 'DARK' });
      await window.close();
    }));

  it('adds up when one chooses in two browsers', async () =>
    browser.watch(async () => {
      await there.getByLabel('Annuler la dernière décision').fill('z');
      await there.goto('/admin/#/topicCounts');
      await toggleColumn(there, 'En préparation');
      await holds({ lists: ['RECOMMENDATIONS', 'TOPIC_COUNTS'], actions: ['NEXT', 'PREVIOUS', 'UNDO'] });
    }));

  it('takes the language along', async () =>
    browser.watch(async () => {
      await there.goto('/admin/#/settings');
      await there.getByRole('radio', { name: 'English' }).check();
      await see(there.getByRole('heading', { name: 'My sessions' }));
      await holds({ language: 'EN' });
      await here.reload();
      await see(here.getByRole('menuitem', { name: 'Recommendations' }));
      await here.goto('/admin/#/settings');
      await here.getByRole('radio', { name: 'Français' }).check();
      await holds({ language: 'FR' });
    }));

  it('stays in the browser while the server does not answer, which is said once, and goes later', async () =>
    browser.watch(async () => {
      await here.getByRole('radio', { name: 'Celle du système' }).check();
      await holds({ appearance: 'SYSTEM' });
      await here.route('**/graphql', async (route) =>
        route.request().postData()?.includes('SetOwnPreferences') ? route.abort() : route.continue(),
      );
      await here.getByRole('radio', { name: 'Sombre' }).check();
      await see(here.getByText(NOT_SENT));
      await here.getByRole('alert').filter({ hasText: NOT_SENT }).getByRole('button').click();
      await here.getByText(NOT_SENT).waitFor({ state: 'detached' });
      await here.getByRole('radio', { name: 'Claire' }).check();
      await here.waitForTimeout(1500);
      expect(await here.getByText(NOT_SENT).count()).toBe(0);
      await isDrawn(here, 'light');
      expect((await kept()).appearance).toBe('SYSTEM');
      await here.unroute('**/graphql');
      await here.reload();
      await holds({ appearance: 'LIGHT' });
    }));

  it('is not that of the next person in the same browser, and is there when one comes back', async () =>
    browser.watch(async () => {
      await here.goto('/admin/#/settings');
      await here.getByRole('radio', { name: 'Sombre' }).check();
      await holds({ appearance: 'DARK' });
      const leave = async (name: string): Promise<void> => {
        await here.getByRole('button', { name }).click();
        await here.getByRole('menuitem', { name: 'Me déconnecter' }).click();
        await see(here.getByLabel('E-mail'));
      };
      await leave('Compte PUBLISHER');
      await isDrawn(here, 'light');
      const colleague = await backOffice(api, browser, 'EDITOR');
      await colleague.close();
      await signIn(here, 'editor-at-work@example.org');
      await see(here.getByText('Bonjour Compte EDITOR'));
      await isDrawn(here, 'light');
      await here.getByRole('menuitem', { name: 'Recommandations' }).click();
      await see(head(here, 'Modifiée'));
      expect(await head(here, 'Attend').count()).toBe(0);
      await leave('Compte EDITOR');
      await signIn(here, EMAIL);
      await isDrawn(here, 'dark');
      await here.getByRole('menuitem', { name: 'Recommandations' }).click();
      await see(head(here, 'Attend'));
    }));

  it('no page reports an error, but for the server that did not answer', () => {
    expect(browser.pageErrors.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
    expect(browser.warnings).toEqual([]);
  });
});
