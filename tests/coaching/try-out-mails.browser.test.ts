import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { runJobs } from '../support/jobs';
import { secretIn } from './coached';

const EMAIL = 'camille@example.org';

describe('The try-out, for somebody who wants the plan by mail', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    // What was seen on the day before rests.
    for (let number = 1; number <= 12; number += 1) await publishAction(api, `Appeler ${number}`);
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const looked = async (): Promise<void> => {
    await settle(page);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await excessWidth(page)).toBe(0);
  };
  const openOffer = async (): Promise<void> => {
    await page.goto('/essayer#plan');
    await page.reload();
    await page.getByText('Recevoir mon plan du jour par e-mail').click();
  };
  const pages = async (path: string): Promise<void> => {
    const token = secretIn(api.mailbox.to(EMAIL).at(-1), path);
    await page.goto(`/courriels/${path}/${token}?lang=fr`);
    await looked();
  };

  it('asks for an address first, then for the days, and says what is left to do', async () =>
    browser.watch(async () => {
      const person = await newPerson(api);
      await page.goto('/essayer');
      await page.evaluate(`localStorage.setItem('try-out-token', '${person.token}')`);
      await openOffer();
      await see(page.getByText('Il nous faut d’abord votre adresse e-mail'));
      await person.client.mutate('updateProfile', { email: EMAIL }, 'profile { id }');
      await openOffer();
      for (const day of ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi']) await page.getByLabel(day).uncheck();
      await button('Recevoir mon plan ces jours-là').click();
      await see(page.getByText('Choisissez au moins un jour.'));
      await page.getByLabel('Mardi').check();
      await button('Recevoir mon plan ces jours-là').click();
      await see(page.getByText('Il reste à confirmer votre adresse'));
      await looked();
      await runJobs(api);
    }));

  it('confirms and stops by the buttons of the pages that the mails lead to', async () =>
    browser.watch(async () => {
      await pages('confirmer');
      await button('Confirmer et recevoir le plan du jour').click();
      await see(page.getByText('C’est confirmé.'));
      await looked();
      await openOffer();
      await see(page.getByText('votre plan arrive ces jours-là, à 7 heures'));
      api.clock.set('2026-11-24T06:00:00Z');
      await runJobs(api);
      await pages('arreter');
      await button('Ne plus recevoir ces messages').click();
      await see(page.getByText('plus aucun message ne partira'));
      await openOffer();
      await see(page.getByText('Plus aucun message ne vous sera envoyé.'));
    }));
});
