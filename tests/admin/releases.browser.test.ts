import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR } from '../support/queue';
import { content, createDraft, move } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const TITLES = ['Préparer le forum de l’emploi', 'Apporter dix CV au forum'];

describe('Releases, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let people: EditorialTeam;

  beforeAll(async () => {
    api = await startApi();
    people = await createEditorialTeam(api);
    for (const title of TITLES) {
      const submitted = await move(people.editor, await createDraft(people, { title }), 'SUBMIT_FOR_REVIEW');
      await move(people.reviewer, submitted.recommendation, 'APPROVE');
    }
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const online = async (): Promise<number> =>
    (await api.anonymous.send('{ recommendations { totalCount } }')).data.recommendations.totalCount;

  /** Begins a draft under another title, in a session of its own: the clock has gone on. */
  const renamed = async (id: string, title: string): Promise<void> => {
    const { editor } = await createEditorialTeam(api);
    const query = 'query ($id: ID!) { editableRecommendation(id: $id) { version } }';
    const { version } = (await editor.send(query, { id })).data.editableRecommendation;
    const input = { id, expectedVersion: version, content: content({ title }) };
    const { userErrors } = await editor.mutate('saveRecommendation', input, 'recommendation { id }');
    expect(userErrors).toEqual([]);
  };

  it('are put together, put online all at once, and put back', async () => {
    const page = await backOffice(api, browser, 'PUBLISHER');
    await browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Parutions' }).click();
      await page.getByRole('link', { name: 'Créer' }).first().click();
      await page.getByLabel(/^Nom/).fill('Forum de l’emploi');
      for (const title of TITLES) await choose(page.getByRole('combobox', { name: 'Recommandations' }), title);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText('Approuvée').first());
      expect(await seriousFaults(page)).toEqual([]);
      expect(await online()).toBe(0);
      await page.getByRole('button', { name: 'Tout mettre en ligne' }).click();
      const dialog = page.getByRole('dialog', { name: 'Mettre en ligne toute la parution ?' });
      await see(page.locator(':focus').and(dialog.getByLabel('Pourquoi')));
      await page.keyboard.press('Control+Enter');
      await see(page.getByText('Parution en ligne.'));
      await see(page.getByText('Version 1, nouvelle').first());
      expect(await online()).toBe(2);
      await looksRight(page);
      await page.getByRole('button', { name: 'Annuler la parution' }).click();
      await see(page.locator(':focus').and(page.getByRole('button', { name: 'La laisser en ligne' })));
      await page.keyboard.press('Control+Enter');
      await see(page.getByText('Parution annulée : ce qui était en ligne avant l’est de nouveau.'));
      // The day is that on which it was put online, not that on which it was put back.
      await see(page.getByRole('heading', { name: 'Annulée', exact: true }));
      await see(page.getByText(/^Mise en ligne\s: .*, Compte PUBLISHER$/));
      expect(await online()).toBe(0);
    });
  });

  it('take no step while changes are not saved', async () => {
    const page = await backOffice(api, browser, 'EDITOR');
    const { id } = await createDraft(people);
    const input = { title: 'Forum de juin', recommendationIds: [id] };
    const { release } = await people.editor.mutate('saveRelease', input, 'release { id }');
    await browser.watch(async () => {
      await page.goto(`/admin/#/releases/${release.id}`);
      const step = page.getByRole('button', { name: 'Abandonner' });
      await see(step.and(page.locator(':enabled')));
      await page.getByLabel(/^Nom/).fill('Forum de juillet');
      await see(page.getByText('Enregistrez vos changements avant de passer à l’étape suivante.'));
      expect(await step.isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText('Parution enregistrée.'));
      await see(step.and(page.locator(':enabled')));
    });
  });

  it('are given a day in the time of Paris, which is told on their items, and go online on it', async () => {
    const page = await backOffice(api, browser, 'ADMIN');
    const title = 'Préparer les entretiens de mars';
    const submitted = await move(people.editor, await createDraft(people, { title }), 'SUBMIT_FOR_REVIEW');
    const { recommendation } = await move(people.reviewer, submitted.recommendation, 'APPROVE');
    const input = { title: 'Entretiens de mars', recommendationIds: [recommendation.id] };
    const { release } = await people.editor.mutate('saveRelease', input, 'release { id }');
    await browser.watch(async () => {
      await page.goto(`/admin/#/releases/${release.id}`);
      await page.getByRole('button', { name: 'Programmer', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Programmer la parution' });
      const save = dialog.getByRole('button', { name: 'Enregistrer la date' });
      expect(await save.isDisabled()).toBe(true);
      // 09:00 UTC is 10:00 in Paris.
      await dialog.getByLabel('En ligne à partir de (heure de Paris)').fill('2026-11-23T11:00');
      expect(await seriousFaults(page)).toEqual([]);
      await save.click();
      await see(page.getByText('Date enregistrée.'));
      await see(page.getByText('Tout sera en ligne le 23 nov. 2026, 11:00 (heure de Paris).'));
      await see(page.getByText('La version 1 attend le jour de la parution'));
      await looksRight(page);
      await page.getByRole('link', { name: title }).click();
      await see(page.getByRole('link', { name: 'Entretiens de mars' }));
      await page.getByRole('button', { name: 'Archiver' }).click();
      const archive = page.getByRole('dialog', { name: 'Archiver cette recommandation ?' });
      await see(archive.getByText(/rien de cette parution ne pourra être mis en ligne/));
      await see(
        archive.getByRole('listitem').filter({ hasText: 'Entretiens de mars – prévue le 23 nov. 2026, 11:00' }),
      );
      expect(await seriousFaults(page)).toEqual([]);
      await archive.getByRole('button', { name: 'Annuler' }).click();
      api.clock.advance(HOUR);
      await runJobs(api);
      await renamed(recommendation.id, 'Autre titre depuis');
      await page.goto(`/admin/#/releases/${release.id}`);
      await see(page.getByText('Version 1, nouvelle'));
      await see(page.getByRole('link', { name: title, exact: true }));
      expect(await page.getByText('Autre titre depuis').count()).toBe(0);
      expect(await online()).toBe(1);
    });
  });
});
