import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';

const WORDS = "Appelez l'accueil de l'entreprise et demandez si quelqu'un vient de votre quartier.";

describe('The form with a proof of work, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;

  beforeAll(async () => {
    api = await startApi({ PROOF_OF_WORK: 'on', SUBMISSIONS_PER_ADDRESS: '3/3' });
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const solved = async (): Promise<number> =>
    Number((await api.app.database.query('SELECT count(*) FROM solved_challenge'))[0].count);
  const isSent = async (page: Page): Promise<void> =>
    see(page.getByRole('heading', { name: 'Merci, votre contribution est bien arrivée' }));
  const send = async (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Envoyer ma contribution' }).click();

  async function fill(page: Page): Promise<void> {
    await page.goto('/contribuer');
    await page.getByLabel('Une action à faire dans la journée').check();
    await page.getByLabel('Titre').fill('Demander un covoiturage');
    await page.getByLabel('Explication').fill(WORDS);
    await page.getByLabel('J’accepte que ma contribution soit conservée').check();
  }

  it('solves the challenge in a worker while the contributor types', async () =>
    browser.watch(async () => {
      const page = await browser.somebody();
      const worker = page.waitForEvent('worker');
      await fill(page);
      expect((await worker).url()).toMatch(/\/contribuer\/assets\/worker-[\w-]+\.js$/);
      await send(page);
      await isSent(page);
      expect(await solved()).toBe(1);
    }));

  it('solves another challenge when the first has expired', async () =>
    browser.watch(async () => {
      const page = await browser.somebody();
      const asked = page.waitForResponse(async (response) =>
        (response.request().postData() ?? '').includes('ProofOfWorkChallenge'),
      );
      await fill(page);
      await asked;
      api.clock.advance(21 * 60_000);
      await send(page);
      await isSent(page);
      expect(await solved()).toBe(2);
    }));

  it('solves the challenge without workers', async () =>
    browser.watch(async () => {
      const page = await browser.somebody();
      await page.addInitScript('delete window.Worker');
      await fill(page);
      await send(page);
      await isSent(page);
      expect(await solved()).toBe(3);
    }));

  it('keeps the text and says when to try again after too many submissions', async () =>
    browser.watch(async () => {
      const page = await browser.somebody();
      await api.app.database.query('UPDATE address_use SET recent_count = 3, recent_since = $1', [api.clock.now()]);
      await fill(page);
      await send(page);
      await see(page.getByText('Il y a eu beaucoup d’envois depuis cette connexion.'));
      expect(await page.getByLabel('Explication').inputValue()).toBe(WORDS);
      expect(await solved()).toBe(3);
    }));

  it('violates no content security policy', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
