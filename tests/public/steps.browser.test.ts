import type { Page } from 'playwright-core';
import { addPlaces } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { signedIn } from '../support/staff';

const TITLE = 'Demander un covoiturage';
const BODY = 'Appelez l’accueil de l’entreprise et demandez qui vient de votre quartier.';
const FOCUSED = 'document.activeElement.id';

describe('The form on a telephone, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const press = async (name: string, from: Page = page): Promise<void> =>
    from.getByRole('button', { name, exact: true }).click();
  const step = async (title: string, from: Page = page): Promise<void> => {
    await see(from.getByRole('heading', { name: title }));
    expect(await from.title()).toContain(title);
  };
  /** The step as people meet it: its title has the focus, it fits, and nothing is at fault. */
  async function arrives(title: string, from: Page = page): Promise<void> {
    await step(title, from);
    expect(await from.evaluate(FOCUSED)).toBe('step-title');
    await settle(from);
    expect(await excessWidth(from)).toBe(0);
    expect(await seriousFaults(from)).toEqual([]);
    expect(await from.evaluate('document.documentElement.scrollHeight')).toBeLessThan(7 * TELEPHONE.height);
  }
  const stored = async (): Promise<unknown[]> => {
    const { data } = await (
      await signedIn(api, 'MODERATOR')
    ).send('{ contributions { items { title body place { code } contributorName contributorEmail } } }');
    return data.contributions.items;
  };

  it('begins with what is given, and goes no further before that is said', async () =>
    browser.watch(async () => {
      await page.goto('/contribuer');
      await step('Étape 1 sur 4 : ce que vous donnez');
      expect(await page.getByLabel('Titre').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Envoyer ma contribution' }).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Revenir' }).isVisible()).toBe(false);
      await press('Continuer');
      await see(page.getByRole('heading', { name: 'Il reste un point à corriger' }));
      expect(await page.evaluate(FOCUSED)).toBe('errors');
      expect(await page.title()).toMatch(/^Erreur : Étape 1 sur 4/);
      expect(await excessWidth(page)).toBe(0);
      await page.getByLabel('Une action à faire dans la journée').check();
      expect(await page.title()).toMatch(/^Étape 1 sur 4/);
      await press('Continuer');
      await arrives('Étape 2 sur 4 : votre conseil');
    }));

  it('tells in each step what is wrong there, and goes on with Enter', async () =>
    browser.watch(async () => {
      await page.getByLabel('Titre').fill('Aïe');
      await page.getByLabel('Titre').press('Enter');
      await see(page.getByRole('heading', { name: 'Il reste 2 points à corriger' }));
      expect(await page.getByText('Pour envoyer, cochez la case').count()).toBe(0);
      await page.getByLabel('Titre').fill(TITLE);
      await page.getByLabel('Explication').fill(BODY);
      await page.getByLabel('Lieu', { exact: true }).fill('Lyon');
      await page.getByRole('option', { name: /^Lyon/ }).first().click();
      await page.getByLabel('Titre').press('Enter');
      await arrives('Étape 3 sur 4 : qui vous êtes');
    }));

  it('goes back and forth with the browser and with its own button, and loses nothing', async () =>
    browser.watch(async () => {
      await page.getByLabel('Nom ou prénom').fill('Lou Exemple');
      await page.getByLabel('Adresse e-mail').fill('lou@example');
      await page.goBack();
      await arrives('Étape 2 sur 4 : votre conseil');
      expect(await page.getByLabel('Explication').inputValue()).toBe(BODY);
      await press('Revenir');
      await arrives('Étape 1 sur 4 : ce que vous donnez');
      expect(await page.getByLabel('Une action à faire dans la journée').isChecked()).toBe(true);
      await page.goForward();
      await page.goForward();
      await arrives('Étape 3 sur 4 : qui vous êtes');
      expect(await page.getByLabel('Nom ou prénom').inputValue()).toBe('Lou Exemple');
      expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('lou@example');
    }));

  it('shows the whole form on a wide screen, and the same step when it is narrow again', async () =>
    browser.watch(async () => {
      await page.setViewportSize(SCREEN);
      await see(page.getByLabel('Titre'));
      expect(await page.getByRole('heading', { name: /^Étape/ }).count()).toBe(0);
      expect(await page.title()).toMatch(/^Proposer un conseil/);
      await page.setViewportSize(TELEPHONE);
      await step('Étape 3 sur 4 : qui vous êtes');
      expect(await page.getByLabel('Nom ou prénom').inputValue()).toBe('Lou Exemple');
    }));

  it('goes on in English with all that was typed, in the same step', async () =>
    browser.watch(async () => {
      await page.getByLabel('Si mon conseil est publié').check();
      await page.getByRole('link', { name: 'English' }).click();
      await step('Step 3 of 4: who you are');
      expect(await page.evaluate('document.documentElement.lang')).toBe('en-GB');
      expect(await page.getByLabel('Name or first name').inputValue()).toBe('Lou Exemple');
      expect(await page.getByLabel('If my advice is published').isChecked()).toBe(true);
      await press('Continue');
      await see(page.getByText('This e-mail address seems incomplete.').first());
      await page.getByLabel('E-mail address').fill('lou@example.org');
      await press('Continue');
      await arrives('Step 4 of 4: check and send');
    }));

  it('shows what will be sent, and leads back to each step', async () =>
    browser.watch(async () => {
      const review = page.getByRole('region', { name: 'What you are about to send' });
      for (const written of [TITLE, BODY, 'An action for one day', /^Lyon/, 'Lou Exemple', 'lou@example.org'])
        await see(review.getByText(written));
      await press('Change: your advice');
      await arrives('Step 2 of 4: your advice');
      await page.getByLabel('Title').fill('Abc');
      await page.goBack();
      await arrives('Step 4 of 4: check and send');
      await see(review.getByText('Abc', { exact: true }));
    }));

  it('leads from what is wrong to the step where it stands', async () =>
    browser.watch(async () => {
      await press('Send my contribution');
      await see(page.getByRole('heading', { name: 'There are 2 things left to correct' }));
      await step('Step 2 of 4: your advice');
      expect(await page.evaluate(FOCUSED)).toBe('errors');
      await page.getByRole('link', { name: 'To send, tick the box' }).click();
      await step('Step 4 of 4: check and send');
      expect(await page.evaluate(FOCUSED)).toBe('consentToTerms');
      await page.getByRole('link', { name: 'The title must have at least 5 characters.' }).click();
      await step('Step 2 of 4: your advice');
      expect(await page.evaluate(FOCUSED)).toBe('title');
      await page.getByLabel('Title').fill(TITLE);
      await press('Continue');
      await press('Continue');
      await page.getByLabel('I agree that my contribution is kept').check();
      expect(await page.getByRole('heading', { name: /left to correct/ }).count()).toBe(0);
    }));

  it('is sent whole, and gives a link that speaks English', async () =>
    browser.watch(async () => {
      await press('Send my contribution');
      await see(page.getByRole('heading', { name: 'Thank you, your contribution has arrived' }));
      expect(await page.title()).toMatch(/^Propose advice/);
      expect(await page.locator('#tracking-link').innerText()).toMatch(/\/contribuer\/suivi\/[\w-]{43}\?lang=en$/);
      expect(await excessWidth(page)).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      expect(await stored()).toEqual([
        {
          title: TITLE,
          body: BODY,
          place: { code: '69123' },
          contributorName: 'Lou Exemple',
          contributorEmail: 'lou@example.org',
        },
      ]);
      await page.locator('#tracking-link').click();
      await see(page.getByText('Somebody of the team will read it.'));
    }));

  it('comes back to its step after a reload, but not past who one is, which no draft keeps', async () =>
    browser.watch(async () => {
      const other = await browser.somebody();
      await other.setViewportSize(TELEPHONE);
      await other.goto('/contribuer');
      await other.getByLabel('Une action à faire dans la journée').check();
      await press('Continuer', other);
      await other.getByLabel('Titre').fill(TITLE);
      await other.getByLabel('Explication').fill(BODY);
      await press('Continuer', other);
      await press('Continuer', other);
      await arrives('Étape 4 sur 4 : vérifier et envoyer', other);
      await see(other.getByText('Rien n’est écrit ici.'));
      await other.reload();
      await step('Étape 3 sur 4 : qui vous êtes', other);
      await press('Revenir', other);
      expect(await other.getByLabel('Titre').inputValue()).toBe(TITLE);
    }));

  it('is one page that is sent at once where no script runs, in both languages', async () =>
    browser.watch(async () => {
      const plain = await browser.somebody({ hasScript: false, locale: 'en-GB' });
      await plain.setViewportSize(TELEPHONE);
      await plain.goto('/contribuer');
      expect(await plain.getByRole('heading', { name: /^Step/ }).count()).toBe(0);
      expect(await plain.getByRole('button', { name: 'Continue', exact: true }).isVisible()).toBe(false);
      await plain.getByLabel('An action for one day').check();
      await plain.getByLabel('Title').fill('Ask for a lift');
      await plain.getByLabel('E-mail address').fill('sam@example.org');
      await plain.locator('[name="otherLanguage"][value="fr"]').click();
      await see(plain.getByRole('heading', { name: 'Proposer un conseil' }));
      expect(await plain.getByLabel('Titre').inputValue()).toBe('Ask for a lift');
      expect(await plain.getByLabel('Adresse e-mail').inputValue()).toBe('sam@example.org');
      expect(await plain.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(TELEPHONE.width);
      await plain.locator('[name="otherLanguage"][value="en"]').click();
      await plain.getByLabel('Explanation').fill('Call the front desk and ask who lives near you.');
      await press('Send my contribution', plain);
      await see(plain.getByRole('heading', { name: 'There is one thing left to correct' }));
      await plain.getByLabel('I agree that my contribution is kept').check();
      await press('Send my contribution', plain);
      await see(plain.getByText('Thank you, your contribution has arrived'));
      expect(await stored()).toHaveLength(2);
    }));

  it('reports no error in any browser', () => {
    expect(browser.pageErrors.filter((error) => !/status of 4(?:09|22)/.test(error))).toEqual([]);
  });
});
