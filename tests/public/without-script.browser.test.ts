import type { Page } from 'playwright-core';
import { decide, read } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const UNDO_MS = 10 * 60_000;
const TITLE = 'Passer au fournil avant six heures';
const BODY = "À cette heure, le boulanger répond lui-même.\n\nC'est l'heure du café.";

describe('The public pages, in a browser that runs no script', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: TestClient;
  let page: Page;
  let reader: Page;
  /** Every address that the browser asked for, and every referrer that it gave. */
  const told: string[] = [];

  beforeAll(async () => {
    api = await startApi({ PROOF_OF_WORK: 'on' });
    moderator = await signedIn(api, 'MODERATOR');
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody({ hasScript: false });
    reader = await browser.somebody();
    page.on('request', (request) => told.push(request.url(), request.headers()['referer'] ?? ''));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    // Fails when the log held a word or a secret.
    await api?.stop();
  });

  const press = async (name: string): Promise<void> => page.getByRole('button', { name }).click();
  const outcome = (sentence: string) => page.locator('#outcome', { hasText: sentence });

  /** Where scripts would work: the browser shows it, and the test library overlooks its text. */
  async function instead(selector: string): Promise<string> {
    const shown = page.locator(`noscript ${selector}`);
    await see(shown);
    return shown.innerText();
  }

  /** What looks for faults is a script itself: it looks at the same page in a browser that runs some, without those of the page. */
  async function looksRight(): Promise<void> {
    const html = (await page.content()).replace(/<script.*?<\/script>|<\/?noscript>/gs, '');
    await reader.goto('/contribuer/message.html');
    await reader.setContent(html, { waitUntil: 'networkidle' });
    for (const size of [TELEPHONE, SCREEN]) {
      await reader.setViewportSize(size);
      expect(await excessWidth(reader)).toBe(0);
      expect(await seriousFaults(reader)).toEqual([]);
    }
  }

  it('the form says that it works, and what it does not do', async () =>
    browser.watch(async () => {
      await page.goto('/contribuer');
      expect(await instead('.notice')).toContain('Ce formulaire marche aussi sans JavaScript');
      expect(await instead('.hint')).toContain('Écrivez le nom en entier');
      expect(await page.getByText('Cette page a besoin de JavaScript').count()).toBe(0);
      expect(await page.getByRole('combobox', { name: 'Lieu' }).count()).toBe(0);
      await looksRight();
    }));

  it('the form comes back with every word when something is missing', async () =>
    browser.watch(async () => {
      await page.getByLabel('Une action à faire dans la journée').check();
      await page.getByLabel('Titre').fill(TITLE);
      await page.getByLabel('Explication').fill(BODY);
      await page.getByText('Préciser la situation').click();
      await page.getByLabel('Situation d’emploi').selectOption({ label: 'Sans emploi' });
      await page.getByLabel('Lieu', { exact: true }).fill('Saint-Denis');
      await page.getByLabel('Nom ou prénom').fill('Lou Exemple');
      await page.getByLabel('Adresse e-mail').fill('lou@example.org');
      await page.keyboard.press('Enter');
      await see(page.getByRole('heading', { name: 'Il reste 2 points à corriger' }));
      expect(await page.title()).toMatch(/^Erreur/);
      expect(page.url()).toMatch(/\/contribuer$/);
      expect(await page.getByLabel('Titre').inputValue()).toBe(TITLE);
      expect(await page.getByLabel('Explication').inputValue()).toBe(BODY);
      expect(await page.getByLabel('Situation d’emploi').inputValue()).toBe('LOST_OR_QUIT');
      expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('lou@example.org');
      expect(await page.getByLabel('Une action à faire dans la journée').isChecked()).toBe(true);
      await looksRight();
    }));

  it('the keyboard leads from each fault to its field', async () =>
    browser.watch(async () => {
      await page.getByRole('link', { name: 'Plusieurs lieux' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.getByLabel('Lequel de ces lieux').selectOption({ label: 'Saint-Denis (La Réunion)' });
      expect(await page.evaluate('document.activeElement.id')).toBe('placeCode');
    }));

  it('the form is sent, and leads to the page that follows it', async () =>
    browser.watch(async () => {
      await page.getByLabel('J’accepte que ma contribution soit conservée').check();
      await press('Envoyer ma contribution');
      await see(outcome('Merci, votre contribution est bien arrivée'));
      expect(page.url()).toMatch(/\/contribuer\/suivi\/[\w-]{43}\?fait=envoi$/);
      await see(page.getByText('Gardez ce lien'));
      await looksRight();
      const { data } = await moderator.send(
        '{ contributions { items { title body source statedFacts place { code } contributorEmail } } }',
      );
      expect(data.contributions.items).toEqual([
        {
          title: TITLE,
          body: BODY,
          source: 'FORM',
          statedFacts: { employmentSituation: 'LOST_OR_QUIT' },
          place: { code: '97411' },
          contributorEmail: 'lou@example.org',
        },
      ]);
    }));

  it('the page that asks for a link opens the one that is pasted, with a "#" too', async () =>
    browser.watch(async () => {
      const [, token = ''] = /suivi\/([\w-]{43})/.exec(page.url()) ?? [];
      await page.goto(`/contribuer/suivi#${token}`);
      expect(await instead('#link-hint')).toContain('ne s’ouvre pas tout seul');
      await looksRight();
      await page.locator('#link').fill('mon lien est perdu');
      await page.keyboard.press('Enter');
      await see(page.getByText('Ce lien ne contient pas la partie secrète'));
      await page.getByLabel('Votre lien de suivi').fill(`http://localhost:4000/contribuer/suivi#${token}`);
      await press('Voir ma contribution');
      await see(page.getByRole('heading', { name: TITLE }));
      expect(page.url()).toMatch(new RegExp(`/contribuer/suivi/${token}$`));
    }));

  it('the contributor answers a question of the team', async () =>
    browser.watch(async () => {
      const [{ id }] = await api.app.database.query('SELECT id FROM contribution');
      await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'Quel quartier ?' });
      api.clock.advance(UNDO_MS + 1000);
      await page.reload();
      await see(page.getByText('Quel quartier ?'));
      await looksRight();
      await page.getByLabel('Titre').fill('x');
      await page.getByLabel('Votre message à l’équipe').fill('Le centre, près du fournil.');
      await press('Envoyer ma réponse');
      await see(page.getByText('Le titre doit compter au moins 5 caractères.'));
      expect(await page.getByLabel('Votre message à l’équipe').inputValue()).toBe('Le centre, près du fournil.');
      await page.getByLabel('Titre').fill(TITLE);
      await press('Envoyer ma réponse');
      await see(outcome('votre réponse est bien arrivée'));
      await see(page.getByText('Le centre, près du fournil.'));
      expect(await read(moderator, id, 'status messages { body }')).toEqual({
        status: 'RECEIVED',
        messages: [{ body: 'Quel quartier ?' }, { body: 'Le centre, près du fournil.' }],
      });
    }));

  it('the contributor changes her mind, then erases her contact details', async () =>
    browser.watch(async () => {
      await press('Retirer ma contribution');
      await see(page.getByRole('heading', { name: 'Retirer votre contribution' }));
      await looksRight();
      await press('Non, revenir');
      await press('Effacer mes coordonnées');
      await see(page.getByText('Comme votre contribution n’est pas publiée, elle sera aussi retirée.'));
      await press('Oui, effacer');
      await see(outcome('vos coordonnées sont effacées'));
      await see(page.locator('#status', { hasText: 'Retirée' }));
      expect(await page.getByRole('button', { name: 'Retirer ma contribution' }).count()).toBe(0);
      const { data } = await moderator.send('{ contributions { items { contributorName contributorEmail } } }');
      expect(data.contributions.items).toEqual([{ contributorName: null, contributorEmail: null }]);
    }));

  it('the page that needs scripts leads to the form', async () =>
    browser.watch(async () => {
      await page.goto('/essayer');
      await see(page.locator('noscript a[href="/contribuer"]'));
    }));

  it('no address holds what was written, no referrer the secret, and no page reports an error', () => {
    expect(told.filter((address) => /fournil|boulanger|Lou|example\.org|@/i.test(decodeURIComponent(address)))).toEqual(
      [],
    );
    const referrers = told.filter((_, index) => index % 2 === 1);
    expect(referrers.filter((referrer) => /suivi\/./.test(referrer))).toEqual([]);
    expect(browser.pageErrors.filter((error) => !/status of 4(?:09|22)/.test(error))).toEqual([]);
  });
});
