import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { mailedLinks } from '../profiles/mailed-link';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { runJobs } from '../support/jobs';

const EMAIL = 'camille@example.org';

describe('The try-out, for somebody who comes back', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  /** As the mail has it, at the address of the test. */
  let link: string;

  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Relire son CV');
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  const looked = async (): Promise<void> => {
    await settle(page);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await excessWidth(page)).toBe(0);
  };

  it('keeps an address that is given beside the plan', async () =>
    browser.watch(async () => {
      const { token } = await newPerson(api);
      await page.goto('/essayer');
      await page.evaluate(`localStorage.setItem('try-out-token', '${token}')`);
      await page.goto('/essayer#plan');
      await page.reload();
      await page.getByText('Retrouver ce plan sur un autre appareil').click();
      await button('Garder cette adresse').click();
      await see(page.getByText('Écrivez votre adresse e-mail.'));
      await page.getByLabel('Votre adresse e-mail').fill(EMAIL);
      await button('Garder cette adresse').click();
      await see(page.getByText('Votre adresse est gardée.'));
      await looked();
    }));

  it('asks for a link, without telling whether the address is known', async () =>
    browser.watch(async () => {
      page = await browser.somebody();
      await page.setViewportSize(TELEPHONE);
      await page.goto('/essayer');
      await page.getByRole('link', { name: 'Retrouver mon plan' }).click();
      await see(title('Retrouver mon plan'));
      for (const email of ['stranger@example.org', EMAIL]) {
        await page.getByLabel('Votre adresse e-mail').fill(email);
        await button('Recevoir un lien').click();
        await see(page.getByText('Si nous connaissons cette adresse'));
      }
      await looked();
      await runJobs(api);
      expect(api.mailbox.sent.map(({ to }) => to)).toEqual([EMAIL]);
      link = `/essayer#${mailedLinks(api, EMAIL)[0]?.split('#')[1]}`;
    }));

  it('opens the plan by the button of the page, not by the link, and leaves no secret in the address', async () =>
    browser.watch(async () => {
      await page.goto(link);
      await page.reload();
      await see(title('Retrouver mon plan'));
      await looked();
      expect(await api.app.database.query('SELECT used_at FROM access_link')).toEqual([{ used_at: null }]);
      await button('Voir mon plan du jour').click();
      await see(title('Votre plan du jour'));
      await see(page.getByText('Vous voici de retour.'));
      expect(await page.evaluate('location.hash')).toBe('#plan');
      await looked();
    }));

  it('tells which devices open the plan, and shuts one out', async () =>
    browser.watch(async () => {
      await page.getByText('Les appareils qui ouvrent ce plan').click();
      await see(page.getByText('Cet appareil.'));
      await looked();
      await page.getByRole('button', { name: /^Fermer l’accès/ }).click();
      await see(page.getByText('Accès fermé : cet appareil n’ouvre plus votre plan.'));
      expect(await page.evaluate('document.activeElement.className')).toBe('devices');
      await looked();
      expect(await api.app.database.query('SELECT FROM access_token')).toHaveLength(1);
      await page.reload();
      await see(title('Votre plan du jour'));
    }));

  it('says that a link has served, and offers another', async () =>
    browser.watch(async () => {
      const reader = await browser.somebody();
      await reader.goto(link);
      await reader.getByRole('button', { name: 'Voir mon plan du jour' }).click();
      await see(reader.getByText('Ce lien a déjà servi.'));
      await reader.getByRole('link', { name: 'Demander un autre lien' }).click();
      await see(reader.getByRole('button', { name: 'Recevoir un lien' }));
    }));
});
