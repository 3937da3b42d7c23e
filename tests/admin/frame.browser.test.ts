import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';

const ADVICE = 'Appeler un ancien collègue';
const CONTRIBUTION = 'Saluer le gardien de la zone';
const DARK = 'rgb(23, 24, 27)';
const LIGHT = 'rgb(255, 255, 255)';

const MIN_RING = 2;
/** What has the focus, and how wide its ring is, or the border of its field. */
const FOCUS = `(() => {
  const focused = document.activeElement;
  const name = focused.tagName + ' ' + (focused.getAttribute('aria-label') ?? focused.textContent ?? '').slice(0, 40) + focused.id;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const border = focused.closest('.Mui-focused')?.querySelector('fieldset');
  const ring = outlineStyle === 'none' ? '0' : outlineWidth;
  return [name, Math.max(parseFloat(ring), border ? parseFloat(getComputedStyle(border).borderTopWidth) : 0)];
})()`;

/** Every rule of axe, best practices too. */
async function faults(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`)))',
  );
}

const ground = async (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');

/** Waits until the page has this ground. */
async function seeGround(page: Page, color: string): Promise<void> {
  for (let look = 0; look < 100 && (await ground(page)) !== color; look += 1) await page.waitForTimeout(100);
  expect(await ground(page)).toBe(color);
}

async function inBothModes(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await seeGround(page, colorScheme === 'dark' ? DARK : LIGHT);
    expect(await faults(page)).toEqual([]);
  }
}

describe('The frame of the back-office, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let editor: Page;
  let moderator: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    const team = await createEditorialTeam(api);
    await createDraft(team, { title: ADVICE });
    await submitted(api, { title: CONTRIBUTION, body: 'Il connaît tous les chefs d’atelier.', link: null });
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
    moderator = await backOffice(api, browser, 'MODERATOR');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const palette = (page: Page) => page.getByRole('dialog', { name: 'Chercher' });

  it('signs in without an accessibility fault, in the language of the browser, light and dark', async () =>
    browser.watch(async () => {
      const guest = await browser.somebody({ locale: 'en-GB' });
      await guest.goto('/admin/');
      await see(guest.getByRole('button', { name: 'Sign in' }));
      expect(await guest.evaluate('document.documentElement.lang')).toBe('en');
      await inBothModes(guest);
      await guest.getByRole('button', { name: 'Sign in' }).click();
      await see(guest.getByText('Required'));
      await see(guest.getByLabel('E-mail').and(guest.locator(':focus')));
      await guest.getByRole('button', { name: 'Français' }).click();
      await see(guest.getByRole('heading', { name: 'Les coulisses des conseils pour l’emploi' }));
      await guest.reload();
      await see(guest.getByRole('button', { name: 'Se connecter' }));
      await looksRight(guest);
    }));

  it('shows the first screen without an accessibility fault, light and dark', async () =>
    browser.watch(async () => {
      await inBothModes(editor);
      await looksRight(editor);
    }));

  it('is light or dark as the system is, until one chooses, which is kept', async () =>
    browser.watch(async () => {
      await editor.emulateMedia({ colorScheme: 'dark' });
      await seeGround(editor, DARK);
      await editor.emulateMedia({ colorScheme: 'light' });
      await seeGround(editor, LIGHT);
      await editor.getByRole('button', { name: 'Compte EDITOR' }).click();
      await editor.getByRole('menuitemradio', { name: 'Apparence : sombre' }).click();
      await seeGround(editor, DARK);
      await editor.keyboard.press('Escape');
      await editor.reload();
      await see(editor.getByText('Bonjour Compte EDITOR'));
      await seeGround(editor, DARK);
      await editor.getByRole('button', { name: 'Compte EDITOR' }).click();
      await see(editor.getByRole('menuitemradio', { name: 'Apparence : sombre', checked: true }));
      await editor.getByRole('menuitemradio', { name: 'Apparence : celle du système' }).click();
      await seeGround(editor, LIGHT);
      await editor.keyboard.press('Escape');
    }));

  it('groups in its menu what one may open, and leaves out the rest', async () =>
    browser.watch(async () => {
      const groups = async (page: Page): Promise<string[]> =>
        page.getByRole('menu').getByRole('separator').allTextContents();
      expect(await groups(editor)).toEqual(['Files', 'Catalogue', 'Pilotage']);
      expect(await groups(moderator)).not.toContain('Réglages');
      expect(await moderator.getByRole('menuitem', { name: 'Équipe' }).count()).toBe(0);
      await editor.getByRole('menuitem', { name: 'Tableau de bord' }).focus();
      await editor.keyboard.press('ArrowDown');
      await see(editor.getByRole('menuitem', { name: 'Contributions' }).and(editor.locator(':focus')));
    }));

  it('names the window after the page, and says where one has come', async () =>
    browser.watch(async () => {
      await editor.getByRole('menuitem', { name: 'Situations' }).press('Enter');
      await see(editor.getByRole('status').getByText('Situations'));
      expect(await editor.title()).toBe('Situations · Coulisses');
      await editor.goto('/admin/#/nulle-part');
      await see(editor.getByRole('status').getByText('Page introuvable'));
      expect(await editor.title()).toBe('Page introuvable · Coulisses');
      expect(await faults(editor)).toEqual([]);
      await editor.getByRole('link', { name: 'Aller au tableau de bord' }).click();
      await see(editor.getByText('Bonjour Compte EDITOR'));
    }));

  it('shows where the focus is at each stop of Tab', async () =>
    browser.watch(async () => {
      await editor.goto('/admin/#/recommendations');
      await see(editor.getByRole('link', { name: ADVICE }));
      const seen = new Set<string>();
      const unseen: string[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await editor.keyboard.press('Tab');
        const [name, ring] = await editor.evaluate<[string, number]>(FOCUS);
        seen.add(name);
        if (ring < MIN_RING && !name.startsWith('BODY')) unseen.push(name);
      }
      expect(unseen).toEqual([]);
      expect(seen.size).toBeGreaterThan(20);
    }));

  it('finds a recommendation and a screen by the keyboard alone', async () =>
    browser.watch(async () => {
      await editor.keyboard.press('Control+k');
      await see(palette(editor).getByRole('option', { name: 'Contributions' }));
      await inBothModes(editor);
      await editor.keyboard.type('ancien coll');
      await see(palette(editor).getByRole('option', { name: ADVICE, selected: true }));
      await editor.keyboard.press('Enter');
      await see(editor.getByRole('textbox', { name: 'Titre' }));
      expect(await editor.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(ADVICE);

      await editor.keyboard.press('Control+k');
      await editor.keyboard.type('profils');
      await see(palette(editor).getByRole('option', { name: 'Profils types', selected: true }));
      await editor.keyboard.press('Enter');
      await see(editor.getByRole('heading', { name: 'Profils types' }));
      await palette(editor).waitFor({ state: 'detached' });
      await see(editor.locator('#main-content:focus'));
    }));

  it('goes through the lines with the arrows, and back to the page with Escape', async () =>
    browser.watch(async () => {
      const chosen = async (): Promise<string> => palette(editor).getByRole('option', { selected: true }).innerText();
      await editor.keyboard.press('Control+k');
      await see(palette(editor).getByRole('option', { selected: true }));
      const first = await chosen();
      await editor.keyboard.press('ArrowDown');
      const second = await chosen();
      expect(second).not.toBe(first);
      await editor.keyboard.press('ArrowUp');
      expect(await chosen()).toBe(first);
      await editor.keyboard.press('ArrowUp');
      expect([first, second]).not.toContain(await chosen());
      await editor.keyboard.type('zzzz');
      await see(palette(editor).getByText('Rien ne correspond.'));
      await editor.keyboard.press('Escape');
      await palette(editor).waitFor({ state: 'detached' });
    }));

  it('does with the palette what the keys of the screen do, and offers nothing that one may not', async () =>
    browser.watch(async () => {
      await moderator.getByRole('menuitem', { name: 'Contributions' }).press('Enter');
      await moderator.getByRole('link', { name: CONTRIBUTION }).press('Enter');
      await see(moderator.locator('#contribution-title:focus'));
      await moderator.keyboard.press('Control+k');
      await moderator.keyboard.type('refuser');
      await see(palette(moderator).getByRole('option', { name: 'Refuser', selected: true }));
      await moderator.keyboard.press('Enter');
      await see(moderator.getByRole('dialog').getByRole('button', { name: 'Refuser et envoyer' }));
      await moderator.keyboard.press('Escape');
      await moderator.getByRole('dialog').waitFor({ state: 'detached' });
      await moderator.keyboard.press('Control+k');
      await moderator.keyboard.type('créer');
      await see(palette(moderator).getByText('Rien ne correspond.'));
      await moderator.keyboard.press('Escape');
      await palette(moderator).waitFor({ state: 'detached' });
    }));

  it('lists the keys of the screen, and turns them off', async () =>
    browser.watch(async () => {
      const sheet = moderator.getByRole('dialog', { name: 'Raccourcis clavier' });
      await moderator.locator('#contribution-title').focus();
      await moderator.keyboard.press('?');
      await see(sheet.getByRole('definition').filter({ hasText: 'Refuser' }));
      await see(sheet.getByRole('definition').filter({ hasText: 'Chercher ou agir' }));
      await see(sheet.getByText('Entrée', { exact: true }));
      await inBothModes(moderator);
      await sheet.getByRole('switch', { name: 'Raccourcis activés' }).uncheck();
      await moderator.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      await moderator.keyboard.press('?');
      await moderator.keyboard.press('r');
      expect(await moderator.getByRole('dialog').count()).toBe(0);
      await moderator.getByRole('button', { name: 'Compte MODERATOR' }).click();
      await moderator.getByRole('menuitem', { name: 'Raccourcis clavier' }).click();
      await sheet.getByRole('switch', { name: 'Raccourcis activés' }).check();
      await sheet.getByRole('button', { name: 'Fermer' }).click();
      await sheet.waitFor({ state: 'detached' });
    }));

  it('says that it is offline, and a screen that did not come can be asked for again', async () =>
    browser.watch(async () => {
      await editor.context().setOffline(true);
      const told = editor.getByRole('status').getByText(/^Hors connexion\s: rien ne peut être lu/);
      await see(told);
      expect(await told.textContent()).toContain('Hors connexion\u00a0: rien');
      expect(await seriousFaults(editor)).toEqual([]);
      await editor.getByRole('menuitem', { name: 'Calendrier' }).click();
      await see(editor.getByRole('main').getByText('Le serveur ne répond pas.'));
      await editor.context().setOffline(false);
      await editor.getByText('Hors connexion', { exact: true }).waitFor({ state: 'detached' });
      await editor.getByRole('main').getByRole('button', { name: 'Réessayer' }).click();
      await see(editor.getByRole('main').getByRole('table'));
    }));

  it('an error over a dialog leaves its buttons free in a small window', async () =>
    browser.watch(async () => {
      await moderator.setViewportSize({ width: 400, height: 560 });
      await moderator.keyboard.press('r');
      const dialog = moderator.getByRole('dialog');
      await dialog.getByRole('radio').first().check();
      await moderator.route('/graphql', (route) => route.abort());
      const send = dialog.getByRole('button', { name: 'Refuser et envoyer' });
      await send.click();
      await see(moderator.getByRole('alert').getByText('Le serveur ne répond pas.'));
      await send.click({ trial: true });
      await dialog.getByRole('button', { name: 'Annuler' }).click();
      await moderator.unroute('/graphql');
    }));

  it('reports no exception', () => {
    expect(browser.pageErrors.filter((line) => !/Failed to load resource|net::ERR/.test(line))).toEqual([]);
  });
});
