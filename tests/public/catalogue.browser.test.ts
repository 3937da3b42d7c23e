import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { excessWidth, listen, SCREEN, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const ONLY_IN_FRENCH = '/recommandations/saluer-les-voisins?lang=en';

const PAGES = [
  ...['/', '/?lang=en', '/contribuer', '/contribuer/suivi', '/contribuer/conseil', '/partenaires'],
  ...['/contribuer?lang=en', '/contribuer/suivi?lang=en', '/partenaires?lang=en', '/essayer', '/essayer?lang=en'],
  ...['/recommandations', '/recommandations?lang=en', '/recommandations?q=rien', '/recommandations/youth-support'],
  ...['/recommandations/youth-support?lang=en', ONLY_IN_FRENCH, '/recommandations/rien'],
  ...['/mentions-legales', '/confidentialite?lang=en', '/accessibilite', '/rien'],
];

/** All that axe finds, best practice included. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`,
  );
}

describe('The pages that everybody reads, in a real browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let plain: Page;

  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
    const team = await createEditorialTeam(api);
    await publish(team, await createDraft(team, { title: 'Saluer les voisins' }));
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    plain = await browser.somebody({ hasScript: false });
    await plain.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it.each(PAGES)('%s is accessible, light and dark, and as wide as a telephone', async (path) =>
    browser.watch(async () => {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const size of [TELEPHONE, SCREEN]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(size);
          expect([path, await excessWidth(page)]).toEqual([path, 0]);
          expect(await faults(page)).toEqual([]);
        }
    }),
  );

  it('say in English that nobody has translated a piece of advice, and mark it as French', async () =>
    browser.watch(async () => {
      await page.goto(ONLY_IN_FRENCH);
      await see(page.getByText('This advice has not been translated'));
      await see(page.locator('h1[lang=fr]', { hasText: 'Saluer les voisins' }));
      await page.goto('/recommandations/youth-support?lang=en');
      await see(page.locator('h1:not([lang])', { hasText: 'Get support from a mission locale' }));
    }));

  it('lead from a word to a piece of advice without a script, by keyboard', async () =>
    browser.watch(async () => {
      await plain.goto('/recommandations');
      await plain.keyboard.press('Tab');
      expect(await plain.locator(':focus').textContent()).toBe('Aller au contenu');
      await plain.getByLabel('Un mot').fill('mission locale');
      await plain.getByLabel('Un mot').press('Enter');
      await see(plain.getByRole('heading', { level: 2, name: /conseil/ }));
      expect(await plain.getByLabel('Un mot').inputValue()).toBe('mission locale');
      await plain.getByRole('link', { name: 'Vous faire accompagner par une mission locale' }).focus();
      await plain.keyboard.press('Enter');
      await see(plain.getByRole('heading', { level: 1, name: 'Vous faire accompagner par une mission locale' }));
      await plain.getByRole('link', { name: 'English' }).click();
      await see(plain.getByRole('heading', { level: 2, name: 'Who it is for' }));
    }));

  it('open from the links of mails that were sent before', async () =>
    browser.watch(async () => {
      await page.goto('/contribuer/conseil#youth-support');
      await page.waitForURL('**/recommandations/youth-support');
      await see(page.getByRole('heading', { level: 1, name: 'Vous faire accompagner par une mission locale' }));
      await plain.goto('/contribuer/conseil#youth-support');
      await plain.getByRole('main').getByRole('link', { name: 'Tous les conseils' }).click();
      await see(plain.getByRole('heading', { level: 1, name: 'Tous les conseils' }));
    }));

  it('take a contribution from a telephone without a script, and mail its link', async () =>
    browser.watch(async () => {
      await plain.goto('/contribuer');
      await plain.getByRole('link', { name: 'Du code' }).click();
      expect(await plain.getByRole('radio', { name: 'Écrire du code' }).isChecked()).toBe(true);
      await plain.getByLabel('Explication').fill('Un outil qui lit les pages à voix haute, à partager.');
      await plain.getByLabel('J’accepte que ma contribution').check();
      await plain.getByRole('button', { name: 'Envoyer ma contribution' }).click();
      await see(plain.getByRole('link', { name: 'Écrivez un titre' }));
      expect(await excessWidth(plain)).toBe(0);
      await plain.getByRole('textbox', { name: 'Titre' }).fill('Lire les pages à voix haute');
      await plain.getByRole('button', { name: 'Envoyer ma contribution' }).click();
      await see(plain.locator('#outcome', { hasText: 'Merci, votre contribution est bien arrivée' }));
      await see(plain.locator('#written', { hasText: 'Un outil qui lit les pages' }));
      await plain.getByLabel('Où envoyer le lien').fill('lou@example.org');
      await plain.getByRole('button', { name: 'M’envoyer le lien' }).click();
      await see(plain.locator('#outcome', { hasText: 'le lien y arrivera' }));
      expect(await excessWidth(plain)).toBe(0);
    }));

  it('take a red message away once it is mended, with a script', async () =>
    browser.watch(async () => {
      await page.setViewportSize(SCREEN);
      await page.goto('/contribuer');
      await page.getByRole('button', { name: 'Envoyer ma contribution' }).click();
      const title = page.getByRole('textbox', { name: 'Titre' });
      await see(page.locator('#title-error', { hasText: 'Écrivez un titre' }));
      await title.fill('abc');
      await see(page.locator('#title-error', { hasText: 'au moins 5 caractères' }));
      await title.fill('Lire à voix haute');
      expect(await page.locator('#title-error').isVisible()).toBe(false);
      expect(await title.getAttribute('aria-invalid')).toBeNull();
      expect(await page.locator('#errors-list').getByRole('link').count()).toBe(3);
      await page.getByLabel('Une action à faire dans la journée').check();
      await page.getByRole('textbox', { name: 'Explication' }).fill('Quelques phrases qui suffisent.');
      await page.getByLabel('J’accepte que ma contribution').check();
      expect(await page.locator('#errors').isVisible()).toBe(false);
      expect(await page.title()).not.toContain('Erreur');
    }));

  it('report no error', () => {
    expect(browser.pageErrors.filter((error) => !/status of (?:404|422)/.test(error))).toEqual([]);
  });
});
