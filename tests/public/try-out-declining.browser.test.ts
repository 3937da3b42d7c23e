import type { Page } from 'playwright-core';
import { publishAction } from '../plans/published';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { excessWidth, faultsLightAndDark, listen, TELEPHONE, TestBrowser } from '../support/browser';

describe('The try-out, when an action of the plan is declined', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Relire son CV');
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
    const { token } = await newPerson(api);
    await page.goto('/essayer');
    await page.evaluate(`localStorage.setItem('try-out-token', '${token}')`);
    await page.goto('/essayer#plan');
    await page.reload();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const press = async (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const looked = async (): Promise<void> => {
    expect([...(await faultsLightAndDark(page)), await excessWidth(page)]).toEqual([0]);
  };
  const kept = async () => api.app.database.query('SELECT status, reason FROM planned_action');

  it('asks why before it takes the answer, and lets one go back', async () =>
    browser.watch(async () => {
      await press('Pas pour moi');
      await see(page.getByText('Pourquoi ? Nous en tiendrons compte pour la suite.'));
      expect(await page.evaluate('document.activeElement.className')).toBe('ask');
      await looked();
      await press('Revenir en arrière');
      await see(page.getByRole('button', { name: 'Pas pour moi' }));
      expect(await kept()).toEqual([{ status: 'PROPOSED', reason: null }]);
    }));

  it.each([
    ['Pas en ce moment', 'NOT_NOW', 'nous n’en reparlerons pas avant deux semaines'],
    ['C’est trop long', 'TOO_LONG', 'place à des actions plus courtes'],
    ['C’est déjà fait', 'ALREADY_DONE', 'cette action est déjà faite'],
    ['Je préfère d’autres sortes d’actions', 'LESS_OF_THIS', 'celles du même genre passeront après les autres'],
    ['Sans dire pourquoi', null, 'D’accord, nous ne vous la proposerons plus.'],
  ])('takes "%s" as %s, says what comes of it, also later, and takes it back', async (label, reason, sentence) =>
    browser.watch(async () => {
      await press('Pas pour moi');
      await press(label);
      await see(page.getByText(sentence));
      expect(await kept()).toEqual([{ status: 'DECLINED', reason }]);
      await page.reload();
      await see(page.getByText(sentence));
      await looked();
      await press('Annuler ma réponse');
      await see(page.getByRole('button', { name: 'Pas pour moi' }));
      expect(await kept()).toEqual([{ status: 'PROPOSED', reason: null }]);
    }),
  );
});
