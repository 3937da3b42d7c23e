import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const SENT: string[] = [];
const THREE = ['Avez-vous été militaire', 'Avez-vous le permis B', 'Avez-vous un CV à jour'];
const OTHERS = { hasCarLicence: false, hasResume: false, isVeteran: false };

describe('The try-out, asked about what the law protects', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    // Three questions that anybody is asked, then one that is worth asking: it brings three pieces of advice.
    for (const [fact, ...titles] of [
      ['hasCarLicence', 'Livrer en voiture'],
      ['hasResume', 'Relire son CV'],
      ['isVeteran', 'Faire valoir ses années de service'],
      ['healthLimits', 'Demander un entretien adapté', 'Demander un poste adapté', 'Voir le médecin du travail'],
    ] as const)
      for (const title of titles) {
        const rule = { fact, op: 'eq', value: true };
        await publish(team, await createDraft(team, { title, rule, weight: fact === 'healthLimits' ? 0.5 : 1 }));
      }
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
      for (const asked of THREE) {
        await see(title(asked));
        await button('Non').click();
      }
      await see(title('Votre santé limite-t-elle'));
      await see(page.getByText('Vous avez le droit de ne pas répondre'));
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
      expect(await kept()).toEqual([{ facts: { ...OTHERS, healthLimits: true } }]);
      expect(await api.app.database.query('SELECT subject FROM profile_consent ORDER BY subject')).toEqual([
        { subject: 'SENSITIVE_FACTS' },
        { subject: 'TERMS' },
      ]);
    }));

  it('forgets such answers on demand, and asks again before the next one', async () =>
    browser.watch(async () => {
      await page.getByText('Montrer mon profil à quelqu’un').click();
      await see(page.locator('#share-healthLimits'));
      await button('Effacer mes réponses sensibles').click();
      const asked = page.getByRole('dialog', { name: 'Effacer vos réponses sensibles' });
      // Difficulties and actions go along.
      await see(asked.getByText('vos papiers et les discriminations seront effacées, avec les actions qui en parlent'));
      await looked();
      await button('Non, revenir').click();
      expect(await kept()).toEqual([{ facts: { ...OTHERS, healthLimits: true } }]);
      await button('Effacer mes réponses sensibles').click();
      await button('Oui, les effacer').click();
      await see(page.getByText('Vos réponses sensibles sont effacées'));
      // A form that was open offers what is left alone.
      await page.locator('#share-healthLimits').waitFor({ state: 'detached' });
      // Nothing is left to erase.
      await button('Effacer mes réponses sensibles').waitFor({ state: 'detached' });
      await see(button('Tout effacer'));
      expect(await kept()).toEqual([{ facts: OTHERS }]);
      await page.goto('/essayer#question-4');
      await see(title('Votre santé limite-t-elle'));
      await button('Non').click();
      await see(page.getByText('J’accepte que mes réponses sur ma santé'));
      await button('Passer cette question').click();
      await see(title('Vos conseils'));
      expect(await kept()).toEqual([{ facts: OTHERS }]);
    }));
});
