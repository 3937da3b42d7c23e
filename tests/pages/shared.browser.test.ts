import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { pathOf, share } from '../plans/shared';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { SCREEN, TELEPHONE, TestBrowser, excessWidth, listen, seriousFaults } from '../support/browser';

describe('the page of a shared link, for a counsellor', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let person: Person;
  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Appeler un ancien collègue');
    await publishAction(api, 'Relire son CV avec quelqu’un');
    person = await newPerson(api, {
      facts: { hasResume: true, interviewCount: 3, difficulties: ['NO_ANSWERS'], housing: 'HOSTED', birthYear: 1990 },
      consentToSensitive: true,
    });
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const looked = async (): Promise<void> => {
    for (const size of [SCREEN, TELEPHONE]) {
      await page.setViewportSize(size);
      await settle(page);
      expect(await seriousFaults(page)).toEqual([]);
      expect(await excessWidth(page)).toBe(0);
    }
  };

  it('shows what was ticked, and takes an action found by its words', async () =>
    browser.watch(async () => {
      const parts = ['SITUATION', 'SEARCH', 'DIFFICULTIES', 'PLAN', 'PROGRESS'];
      const shared = await share(person, { parts, sensitiveFacts: ['housing'], consentToShareSensitive: true });
      await page.goto(pathOf(shared));
      await see(page.getByRole('heading', { name: 'Ce que la personne a dit' }));
      await looked();
      await page.getByLabel('Chercher parmi les actions publiées').fill('CV');
      await page.getByRole('button', { name: 'Chercher', exact: true }).click();
      await page.getByLabel('Un mot pour la personne').fill('Écrivez à lea@example.org');
      await page.getByRole('button', { name: 'Proposer cette action' }).click();
      await see(page.getByRole('alert'));
      await looked();
      await page.getByLabel('Un mot pour la personne').fill('Nous la ferons ensemble jeudi.');
      await page.getByRole('button', { name: 'Proposer cette action' }).click();
      await see(page.getByText('la personne verra votre proposition'));
      await looked();
      const { data } = await person.client.send('{ me { proposals { message recommendation { title } } } }');
      expect(data.me.proposals).toEqual([
        { message: 'Nous la ferons ensemble jeudi.', recommendation: { title: 'Relire son CV avec quelqu’un' } },
      ]);
    }));
});
