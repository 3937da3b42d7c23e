import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { PASSWORD } from '../support/staff';

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

  it('says that it has not looked where the session has ended, and finds once somebody has signed in again', async () =>
    browser.watch(async () => {
      await quiet(admin);
      await api.app.database.query('DELETE FROM staff_session');
      await admin.keyboard.press('Control+k');
      // Letter by letter, as somebody types: a word is never interrupted.
      await admin.getByRole('combobox', { name: 'Chercher, ouvrir, agir…' }).pressSequentially('odile');
      const palette = admin.getByRole('dialog', { name: 'Chercher' });
      const mark = palette.getByRole('button', { name: 'Votre session est terminée. Se connecter' });
      await see(mark);
      await see(palette.getByText('Un instant…'));
      await looksRight(admin);
      await mark.click();
      const again = admin.getByRole('dialog', { name: 'Votre session est terminée' });
      await again.getByLabel('Mot de passe').first().fill(PASSWORD);
      await again.getByRole('button', { name: 'Se connecter' }).click();
      await see(option(admin, PERSONA));
      expect(await mark.count()).toBe(0);
      await admin.keyboard.press('Escape');
    }));

  it('says that it found nothing only where the server has answered', async () =>
    browser.watch(async () => {
      await admin.keyboard.press('Control+k');
      let answer = (): void => undefined;
      const isAnswered = new Promise<void>((settle) => (answer = settle));
      await admin.route('/graphql', async (route) => isAnswered.then(async () => route.continue()));
      await type(admin, 'introuvable partout');
      const palette = admin.getByRole('dialog', { name: 'Chercher' });
      await see(palette.getByText('Un instant…'));
      expect(await palette.getByText('Rien ne correspond.').count()).toBe(0);
      answer();
      await see(palette.getByText('Rien ne correspond.'));
      await admin.unroute('/graphql');
      await admin.keyboard.press('Escape');
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
