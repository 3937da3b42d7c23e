import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';

const PERSONA = 'Odile, 52 ans, du bâtiment';

describe('The palette, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let admin: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    await team.editor.mutate('savePersona', { name: PERSONA, facts: {} }, 'persona { id }');
    // More than one page of those that come before it by name.
    await api.app.database.query(
      `INSERT INTO persona (version, name, facts, must_see, must_not_see) SELECT 1, 'Ancienne ' || n, '{}', '{}', '{}' FROM generate_series(1, 110) n`,
    );
    browser = await TestBrowser.open(await listen(api.app));
    admin = await backOffice(api, browser, 'ADMIN');
    admin.on('request', (request) => {
      const operation = /query (\w+)/.exec(request.postData() ?? '');
      if (operation?.[1]) asked.push(operation[1]);
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const option = (page: Page, name: string) =>
    page.getByRole('dialog', { name: 'Chercher' }).getByRole('option', { name, exact: true });
  const type = async (page: Page, words: string): Promise<void> =>
    page.getByRole('combobox', { name: 'Chercher, ouvrir, agir…' }).fill(words);

  it('asks for all that it finds in one request', async () =>
    browser.watch(async () => {
      await quiet(admin);
      await admin.keyboard.press('Control+k');
      asked.length = 0;
      await type(admin, 'compte admin');
      await see(option(admin, 'Compte ADMIN'));
      expect(asked).toEqual(['Found']);
      await looksRight(admin);
    }));

  it.each([
    ['52 ans', PERSONA],
    ['trop vague', 'Trop vague pour être suivie'],
    ['reseau', 'Réseau'],
    ['avis', 'Ce que vous devez savoir'],
    ['mot de passe', 'Mes réglages'],
    ['se déconnecter', 'Me déconnecter'],
    ['nouvelle situation', 'Créer une situation'],
  ])('finds for "%s" the line "%s"', async (words, name) =>
    browser.watch(async () => {
      await type(admin, words);
      await see(option(admin, name));
    }),
  );

  it('opens what it found, and what is called otherwise on the screens', async () =>
    browser.watch(async () => {
      await type(admin, '52 ans');
      await option(admin, PERSONA).click();
      await see(admin.getByRole('heading', { name: PERSONA }));
      await admin.keyboard.press('Control+k');
      await type(admin, 'avis');
      await option(admin, 'Ce que vous devez savoir').click();
      await see(admin.getByRole('heading', { name: 'Ce que vous devez savoir' }));
      await admin.keyboard.press('Control+k');
      await type(admin, 'trop vague');
      await option(admin, 'Trop vague pour être suivie').click();
      await see(admin.getByRole('textbox', { name: /^Motif/ }));
    }));

  it('finds for a moderator nothing that only others may open', async () =>
    browser.watch(async () => {
      const moderator = await backOffice(api, browser, 'MODERATOR');
      await moderator.keyboard.press('Control+k');
      await type(moderator, 'compte admin');
      await see(moderator.getByText('Rien ne correspond.'));
      await quiet(moderator);
      expect(await moderator.getByRole('option').count()).toBe(0);
      await type(moderator, 'trop vague');
      await quiet(moderator);
      expect(await moderator.getByRole('option').count()).toBe(0);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
