import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR } from '../support/queue';
import { createDraft, move } from '../support/recommendations';

const TITLE = 'Préparer le forum de l’emploi';

describe('The days of a recommendation, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let publisher: Page;
  let draft: Json;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    draft = await createDraft(people, { title: TITLE });
    const submitted = (await move(people.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
    await move(people.reviewer, submitted, 'APPROVE');
    browser = await TestBrowser.open(await listen(api.app));
    publisher = await backOffice(api, browser, 'PUBLISHER');
    await publisher.goto(`/admin/#/recommendations/${draft.id}`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('are set in the time of Paris, told on the page, and kept', async () =>
    browser.watch(async () => {
      await publisher.getByRole('button', { name: 'Programmer', exact: true }).click();
      const dialog = publisher.getByRole('dialog', { name: 'Programmer la mise en ligne' });
      const save = dialog.getByRole('button', { name: 'Enregistrer la date' });
      expect(await save.isDisabled()).toBe(true);
      await dialog.getByLabel('En ligne à partir de (heure de Paris)').fill('2027-03-28T02:30');
      await see(dialog.getByText('Ce jour-là, les horloges sautent cette heure : ce sera 03:30.'));
      // 09:00 UTC is 10:00 in Paris.
      await dialog.getByLabel('En ligne à partir de (heure de Paris)').fill('2026-11-23T11:00');
      await dialog.getByLabel('Retirée à partir de (heure de Paris)').fill('2026-11-30T18:00');
      expect(await seriousFaults(publisher)).toEqual([]);
      await dialog.getByLabel('Retirée à partir de (heure de Paris)').press('Control+Enter');
      await see(publisher.getByText('Date enregistrée.'));
      await see(publisher.getByText('La version 1 sera en ligne le 23 nov. 2026, 11:00 (heure de Paris).'));
      await looksRight(publisher);
      api.clock.advance(HOUR);
      await runJobs(api);
      await publisher.reload();
      await see(publisher.getByText('Version 1 : publiée'));
      await see(publisher.getByText('La version 1 sera retirée le 30 nov. 2026, 18:00 (heure de Paris).'));
    }));

  it('are taken back in one press', async () =>
    browser.watch(async () => {
      await publisher.getByRole('button', { name: 'Annuler la date prévue' }).click();
      await see(publisher.getByText('Date annulée.'));
      await see(publisher.getByRole('button', { name: 'Programmer le retrait' }));
    }));
});
