import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { excessWidth, faultsLightAndDark, listen, TELEPHONE, TestBrowser } from '../support/browser';

const LOCALES = [
  ['FR', 'Le chemin parcouru', 'Vous avez fait un pas 3 jours d’affilée. Un jour de pause ne rompt pas la série.'],
  ['FR_TU', 'Le chemin parcouru', 'Tu as fait un pas 3 jours d’affilée. Un jour de pause ne rompt pas la série.'],
  ['EN', 'How far you have come', 'You took a step 3 days in a row. One day off does not break the row.'],
] as const;

describe('The try-out, for who comes day after day', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    for (const title of ['Relire son CV', 'Appeler un voisin', 'Écrire', 'Préparer un appel', 'Marcher', 'Trier'])
      await publishAction(api, title, { cooldownDays: 1 });
    await publishAction(api, 'Conduire', { rule: { fact: 'hasCarLicence', op: 'eq', value: true } });
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  // Nobody has a plan of a day before their profile.
  beforeEach(() => api.clock.set('2026-11-20T09:00:00Z'));

  const progress = (name: string) => page.getByRole('region', { name });
  const open = async ({ token }: Person, locale: string): Promise<void> => {
    await page.goto('/essayer');
    await page.evaluate(
      `localStorage.setItem('try-out-token', '${token}'); localStorage.setItem('try-out-locale', '${locale}'); sessionStorage.clear()`,
    );
    await page.goto('/essayer#plan');
    await page.reload();
    await see(page.getByRole('article'));
  };
  /** Does the first action of the plan on each of these days of November. */
  const doneOn = async ({ client }: Person, days: readonly number[]): Promise<void> => {
    for (const day of days) {
      api.clock.set(`2026-11-${day}T09:00:00Z`);
      const { data } = await client.send('{ me { plan { actions { id } } } }');
      const input = { plannedActionId: data.me.plan.actions[0].id, status: 'DONE' };
      expect((await client.mutate('respondToAction', input, 'plannedAction { id }')).userErrors).toEqual([]);
    }
  };

  it('says nothing of their progress to somebody who did nothing', async () =>
    browser.watch(async () => {
      const asked = page.waitForResponse(
        (response) => response.request().postData()?.includes('OpenMyProgress') ?? false,
      );
      await open(await newPerson(api), 'FR');
      await (await asked).finished();
      await see(page.getByRole('link', { name: 'Répondre à d’autres questions' }));
      expect(await page.getByText('Le chemin parcouru').count()).toBe(0);
    }));

  it.each(LOCALES)('tells days in a row and what was done day by day, in %s', async (locale, title, streak) =>
    browser.watch(async () => {
      const person = await newPerson(api);
      await doneOn(person, [22, 23, 24]);
      api.clock.set('2026-11-26T09:00:00Z');
      await open(person, locale);
      await see(progress(title).getByText(streak));
      await progress(title).locator('summary').click();
      expect(await progress(title).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
        locale === 'EN'
          ? ['Tuesday 24 November', 'Monday 23 November', 'Sunday 22 November']
          : ['Mardi 24 novembre', 'Lundi 23 novembre', 'Dimanche 22 novembre'],
      );
      expect(await progress(title).getByRole('listitem').count()).toBe(3);
      expect([...(await faultsLightAndDark(page)), await excessWidth(page)]).toEqual([0]);
    }),
  );

  it('counts what is done this week, as soon as it is, and no more once it is taken back', async () =>
    browser.watch(async () => {
      const person = await newPerson(api);
      await doneOn(person, [22, 23]);
      api.clock.set('2026-11-24T09:00:00Z');
      await open(person, 'FR');
      const told = progress('Le chemin parcouru');
      await see(told.getByText('Cette semaine, vous avez fait une action.'));
      await told.locator('summary').click();
      const action = page.getByRole('article').first();
      await action.getByRole('button', { name: 'C’est fait' }).click();
      await see(told.getByText('Cette semaine, vous avez fait 2 actions.'));
      await see(told.getByText(/3 jours d’affilée/));
      // What was unfolded stays so.
      await see(told.getByRole('heading', { name: 'Dimanche 22 novembre' }));
      await action.getByRole('button', { name: 'Annuler ma réponse' }).click();
      await see(told.getByText('Cette semaine, vous avez fait une action.'));
      expect(browser.pageErrors).toEqual([]);
    }));
});
