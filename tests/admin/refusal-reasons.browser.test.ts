import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { submitted } from '../contributions/contribution.factory';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TELEPHONE, TestBrowser } from '../support/browser';

describe('Reasons for refusal, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let admin: Page;

  beforeAll(async () => {
    api = await startApi();
    browser = await TestBrowser.open(await listen(api.app));
    admin = await backOffice(api, browser, 'ADMIN');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function firstReasons(): Promise<string[]> {
    return api.app.database
      .query('SELECT label FROM refusal_reason ORDER BY position, key LIMIT 2')
      .then((rows: { label: string }[]) => rows.map(({ label }) => label));
  }

  it('an administrator moves a reason with the keyboard, on a screen and on a telephone', async () =>
    browser.watch(async () => {
      const [first = '', second = ''] = await firstReasons();
      await admin.goto('/admin/#/refusalReasons');
      const down = admin.getByRole('button', { name: `Descendre « ${first} »` });
      await see(down);
      await looksRight(admin);
      // The table comes back in place of the rows of a telephone.
      await see(admin.getByRole('columnheader'));
      await down.focus();
      await admin.keyboard.press('Enter');
      await see(admin.getByText(`« ${first} » est maintenant en position 2 sur`));
      expect(await firstReasons()).toEqual([second, first]);
      await see(admin.locator(':focus').and(down));
      await admin.setViewportSize(TELEPHONE);
      await admin.getByRole('button', { name: `Monter « ${first} »` }).click();
      await see(admin.getByText(`« ${first} » est maintenant en position 1 sur`));
      expect(await firstReasons()).toEqual([first, second]);
    }));

  it('the author of a message reads it as the person would', async () =>
    browser.watch(async () => {
      const [first = ''] = await firstReasons();
      await admin.setViewportSize({ width: 1280, height: 900 });
      await admin.getByRole('link', { name: first }).click();
      await admin.getByLabel('Message à la personne').fill('Merci pour « {title} », mais cela existe déjà.');
      await see(admin.getByText('Merci pour « Demander conseil aux commerçants du quartier », mais cela existe déjà.'));
      await admin.getByLabel('Message en anglais').fill('Thank you for “{title}”, but it exists already.');
      await see(
        admin.getByText('Thank you for “Demander conseil aux commerçants du quartier”, but it exists already.'),
      );
      await admin.getByLabel('Libellé en anglais').fill('Already there');
      await looksRight(admin);
      await admin.setViewportSize(TELEPHONE);
      await looksRight(admin);
      await admin.setViewportSize({ width: 1280, height: 900 });
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      await see(admin.getByRole('cell', { name: 'Merci pour « {title} », mais cela existe déjà.' }));
      await see(admin.getByRole('cell', { name: 'jamais' }));
    }));

  it('an administrator reads the list in the language of the screens, and the other language where it is chosen', async () =>
    browser.watch(async () => {
      const [first = ''] = await firstReasons();
      const own = admin.getByRole('cell', { name: 'Already there' });
      expect(await own.count()).toBe(0);
      await admin.getByRole('button', { name: /^Langue/ }).click();
      await admin.getByRole('menuitem', { name: 'English' }).click();
      await see(own.locator('span[lang=en]'));
      await see(admin.getByRole('button', { name: 'Move down “Already there”' }));
      await admin.getByRole('button', { name: 'Columns' }).press('Enter');
      await admin.getByLabel('Label in French').check();
      await admin.keyboard.press('Escape');
      await see(admin.getByRole('cell', { name: first }).locator('span[lang=fr]'));
      await looksRight(admin);
      await admin.getByRole('link', { name: 'Already there' }).click();
      await see(admin.getByRole('heading', { name: 'Refusal reason: Already there' }));
    }));

  it('a moderator who works in English reads the label and the message in English', async () =>
    browser.watch(async () => {
      const [first = ''] = await firstReasons();
      const moderator = await backOffice(api, browser, 'MODERATOR');
      const id = await submitted(api);
      await moderator.getByRole('button', { name: /^Langue/ }).click();
      await moderator.getByRole('menuitem', { name: 'English' }).click();
      await see(moderator.locator('html[lang=en]'));
      await moderator.goto(`/admin/#/contributions/${id}/show`);
      await moderator.getByRole('button', { name: 'Refuse', exact: true }).first().click();
      await moderator.getByRole('radio', { name: 'Already there' }).check();
      await see(moderator.getByText('Thank you for “Appeler le boulanger avant 6 h”, but it exists already.'));
      expect(await moderator.getByRole('radio', { name: first }).count()).toBe(0);
      await looksRight(moderator);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
