import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { createDraft, publish } from '../support/recommendations';

const TITLE = 'Demander un rendez-vous à son conseiller';

describe('Reviews by date, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let publisher: Page;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    await publish(people, await createDraft(people, { title: TITLE }));
    await runJobs(api);
    browser = await TestBrowser.open(await listen(api.app));
    publisher = await backOffice(api, browser, 'PUBLISHER');
    await api.app.database.query(
      `UPDATE recommendation_review SET owner_id = (SELECT id FROM staff_user WHERE name = 'Compte PUBLISHER'), due_at = $1`,
      [api.clock.now()],
    );
    api.clock.advance(24 * 3_600_000);
    await api.app.database.query(`UPDATE staff_session SET expires_at = '2100-01-01'`);
    await runJobs(api);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('are told to the owner, whose notice leads to what is overdue', async () =>
    browser.watch(async () => {
      await publisher.reload();
      await publisher.getByRole('button', { name: /avis/i }).first().click();
      await see(publisher.getByText('Une recommandation est à revoir.'));
      await publisher.getByRole('link', { name: TITLE }).first().click();
      await see(publisher.getByText(/À revoir depuis le/));
      await see(publisher.getByRole('heading', { name: 'Ce que les gens en disent' }));
    }));

  it('are done in one press, and given another rhythm', async () =>
    browser.watch(async () => {
      await publisher.getByLabel('Ce que vous avez vérifié (facultatif)').fill('Liens relus.');
      await publisher.getByRole('button', { name: 'C’est toujours juste' }).click();
      await see(publisher.getByText('C’est noté : toujours juste.'));
      await see(publisher.getByText('Liens relus.'));
      await publisher.getByRole('button', { name: 'Changer le rythme' }).click();
      await publisher.getByLabel('Jours entre deux revues').fill('30');
      await looksRight(publisher);
      await publisher.getByRole('button', { name: 'Enregistrer le rythme' }).click();
      await see(publisher.getByText('Tous les 30 jours'));
    }));
});
