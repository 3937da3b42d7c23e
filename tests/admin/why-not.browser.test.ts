import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const ADVICE = 'Proposer un covoiturage à ses voisins';
const withLicence = { fact: 'hasCarLicence', op: 'eq', value: true };

describe('Why somebody is not given a recommendation, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let recommendation: string;
  let persona: string;
  let last: string;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    recommendation = (await publish(people, await createDraft(people, { title: ADVICE, rule: withLicence }))).id;
    await publishAction(api, 'Appeler un ancien collègue', { weight: 3 });
    const save = async (name: string, facts: object) =>
      (await people.editor.mutate('savePersona', { name, facts }, 'persona { id }')).persona.id;
    persona = await save('Noa, sans permis', { hasCarLicence: false });
    // More than one page holds: those further on are found by the server.
    await api.app.database.query(
      `INSERT INTO persona (version, name, facts, must_see, must_not_see)
      SELECT 1, 'Personne ' || number, '{}', '{}', '{}' FROM generate_series(1, 110) number`,
    );
    last = await save('Zoé Alix, avec permis', { hasCarLicence: true });
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  /** Unfolds a part and chooses in its list, with the keyboard alone. */
  async function ask(fold: string, field: string, name: string): Promise<void> {
    await page.getByRole('button', { name: fold }).focus();
    await page.keyboard.press('Enter');
    await choose(page.getByRole('combobox', { name: field }), name);
  }

  it('is asked on the page of a persona, of any recommendation', async () =>
    browser.watch(async () => {
      await page.goto(`/admin/#/personas/${persona}`);
      await ask('Pourquoi pas telle recommandation', 'Choisir une recommandation', 'covoiturage');
      const told = page.getByText(/la condition «\svous avez le permis B\s» n’est pas remplie/);
      await see(told);
      expect(await told.textContent()).toContain(`Ne reçoit pas «\u00a0${ADVICE}\u00a0»\u00a0:`);
      await looksRight(page);
      await page.getByRole('group', { name: 'Pourquoi pas' }).getByRole('link', { name: 'Essayer' }).click();
      await see(page.getByRole('heading', { name: 'Le résultat' }));
      expect(page.url()).toContain(recommendation);
      expect(page.url()).toContain(persona);
    }));

  it('is asked beside a recommendation, of any persona, also at which place they are given it', async () =>
    browser.watch(async () => {
      await page.goto(`/admin/#/recommendations/${recommendation}`);
      await ask('Pourquoi pas cette personne', 'Choisir un profil type', 'Zoé Alix');
      const answer = page.getByRole('group', { name: 'Pourquoi pas' });
      await see(answer.getByText(/, à la 2e place sur 2 actions qui lui conviennent/));
      expect(await answer.getByRole('link', { name: 'Essayer' }).count()).toBe(0);
      const people = answer.getByRole('combobox', { name: 'Choisir un profil type' });
      await people.clear();
      await choose(people, 'Noa');
      await see(answer.getByText(/n’est pas remplie/));
      await looksRight(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await looksRight(page);
      await page.emulateMedia({ colorScheme: 'light' });
    }));

  it('is tried in the playground, on any persona that the address names', async () =>
    browser.watch(async () => {
      await page.goto(`/admin/#/playground?recommendation=${recommendation}&persona=${last}`);
      await see(page.getByText('Cette personne est concernée.'));
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
