import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const SENT: string[] = [];

describe('The try-out, asked about what the law protects', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    const rule = { fact: 'healthLimits', op: 'eq', value: true };
    await publish(team, await createDraft(team, { title: 'Demander un entretien adapté', rule }));
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
    page.on('request', (request) => void SENT.push(request.postData() ?? ''));
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
  const kept = async () => api.app.database.query('SELECT facts FROM profile');

  it('asks for the agreement before the answer goes anywhere', async () =>
    browser.watch(async () => {
      await page.goto('/essayer');
      await button('Commencer').click();
      await see(title('Votre santé limite-t-elle'));
      SENT.length = 0;
      await button('Oui').click();
      await see(page.getByText('J’accepte que mes réponses sur ma santé'));
      await page.waitForFunction('document.activeElement?.className === "consent"');
      await looked();
      expect(SENT.filter((body) => body.includes('healthLimits'))).toEqual([]);
      await button('J’accepte').click();
      await see(title('Vos conseils'));
      expect(SENT.some((body) => body.includes('"healthLimits":true'))).toBe(true);
    }));

  it('keeps the answer with the plan, and the agreement beside it', async () =>
    browser.watch(async () => {
      await page.getByRole('link', { name: 'Faire mon plan du jour', exact: true }).click();
      await page.getByLabel('J’accepte').check();
      await button('Faire mon plan du jour').click();
      await see(title('Votre plan du jour'));
      await looked();
      expect(await kept()).toEqual([{ facts: { healthLimits: true } }]);
      expect(await api.app.database.query('SELECT subject FROM profile_consent ORDER BY subject')).toEqual([
        { subject: 'SENSITIVE_FACTS' },
        { subject: 'TERMS' },
      ]);
    }));

  it('forgets such answers on demand, and asks again before the next one', async () =>
    browser.watch(async () => {
      await button('Effacer mes réponses sensibles').click();
      await see(page.getByText('Vos réponses sensibles sont effacées'));
      expect(await kept()).toEqual([{ facts: {} }]);
      await page.goto('/essayer#question-1');
      await see(title('Votre santé limite-t-elle'));
      await button('Non').click();
      await see(page.getByText('J’accepte que mes réponses sur ma santé'));
      await button('Passer cette question').click();
      await see(title('Vos conseils'));
      expect(await kept()).toEqual([{ facts: {} }]);
    }));
});
