import type { Page } from 'playwright-core';
import { DAY_MS } from '../../api/platform/time';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const TITLE = 'Appeler le matin';
const PEOPLE_ON_A_SIDE = 12;

describe('Experiments, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;

  beforeAll(async () => {
    api = await startApi();
    const desk = await createEditorialTeam(api);
    await publish(desk, await createDraft(desk, { title: TITLE }));
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const field = (page: Page, name: string | RegExp) => page.getByRole('main').getByLabel(name);

  /** All of those who got it say that it is done; a day passes, since what is told is a day old. */
  async function answered(): Promise<void> {
    const { database } = api.app;
    for (let person = 0; person < 2 * PEOPLE_ON_A_SIDE; person += 1) {
      const { id } = await newPerson(api);
      const side = person < PEOPLE_ON_A_SIDE ? 'SHOWN' : 'COMPARED';
      await database.query(
        `INSERT INTO experiment_exposure (profile_id, experiment_id, date, side)
         SELECT $1, id, $2::timestamptz::date, $3 FROM experiment`,
        [id, api.clock.now(), side],
      );
      if (side === 'SHOWN')
        await database.query(
          `INSERT INTO recommendation_response (profile_id, recommendation_id, response, updated_at)
           SELECT $1, recommendation_id, 'DONE', $2 FROM experiment`,
          [id, api.clock.now()],
        );
    }
    api.clock.advance(DAY_MS);
  }

  it('are begun, told with their result, and stopped', async () => {
    const page = await backOffice(api, browser, 'PUBLISHER');
    await browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Essais' }).click();
      await see(page.getByText('Aucun essai en cours.'));
      await page.getByRole('link', { name: 'Commencer un essai' }).click();
      await field(page, /^Nom/).fill('Appeler ou non');
      await field(page, /^Ce que vous voulez savoir/).fill('Savoir si appeler aide.');
      await choose(page.getByRole('combobox', { name: 'Une recommandation' }), TITLE);
      await field(page, /^Jusqu’au/).fill('2026-11-01T10:00');
      await page.getByRole('button', { name: 'Commencer l’essai' }).click();
      await see(page.getByText('Une fin dans l’avenir, dans un an au plus tard.'));
      await looksRight(page);
      await field(page, /^Jusqu’au/).fill('2026-12-10T10:00');
      await page.getByRole('button', { name: 'Commencer l’essai' }).click();
      await see(page.getByText(/^On ne peut encore rien en dire\s: trop peu de personnes\.$/));
      await see(page.getByText(/^En cours depuis le .*, jusqu’au 10 déc. 2026, 10:00 \(heure de Paris\)$/));
      await answered();
    });
    // A day later the session has ended.
    const later = await backOffice(api, browser, 'ADMIN');
    await browser.watch(async () => {
      await later.goto('/admin/#/experiments');
      await later.getByRole('table', { name: 'En cours' }).getByRole('link', { name: 'Appeler ou non' }).click();
      await see(later.getByText(/^Avec\s: 10 personnes\. Sans\s: 10 personnes\.$/));
      await see(
        later.getByRole('row', {
          name: /^Au moins une chose est faite 100\s% 0\s% Entre \d+.* et 100 personnes de plus/,
        }),
      );
      await looksRight(later);
      await later.getByRole('button', { name: 'Arrêter l’essai' }).click();
      const dialog = later.getByRole('dialog', { name: 'Arrêter cet essai ?' });
      await dialog.getByRole('button', { name: 'Arrêter l’essai' }).click();
      await see(later.getByText('L’essai est arrêté.'));
      await later.getByRole('button', { name: 'Arrêter l’essai' }).waitFor({ state: 'detached' });
      await later.getByRole('menuitem', { name: 'Essais' }).click();
      await see(later.getByRole('table', { name: 'Terminés' }).getByRole('link', { name: TITLE }));
    });
  });

  it('are read, and not begun, by an analyst', async () =>
    browser.watch(async () => {
      const page = await backOffice(api, browser, 'ANALYST');
      await page.getByRole('menuitem', { name: 'Essais' }).click();
      await see(page.getByRole('link', { name: 'Appeler ou non' }));
      expect(await page.getByRole('link', { name: 'Commencer un essai' }).count()).toBe(0);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
