import type { Page } from 'playwright-core';
import { addPlaces, decide, publish, read, submit } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, faultsLightAndDark, listen, SCREEN, TELEPHONE, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const UNDO_MS = 10 * 60_000;

describe('The pages of a contributor, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: TestClient;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function looksRight(): Promise<void> {
    for (const window of [SCREEN, TELEPHONE]) {
      await page.setViewportSize(window);
      await settle(page);
      expect(await excessWidth(page)).toBe(0);
      expect(await faultsLightAndDark(page)).toEqual([]);
    }
    await page.setViewportSize(SCREEN);
  }

  /** A contribution before its contributor. Gives its id. */
  async function follow(title: string): Promise<string> {
    const { trackingToken } = await submit(api.anonymous, { title });
    const [row] = await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution WHERE title = $1', [
      title,
    ]);
    await page.goto('/contribuer/suivi');
    await page.goto(`/contribuer/suivi#${trackingToken}`);
    await see(page.getByRole('heading', { name: title }));
    return row?.id ?? '';
  }

  /** The request that submits the form, not the search for similar advice that typing starts. */
  const submission = () =>
    page.waitForRequest((request) => (request.postData() ?? '').includes('mutation SubmitContribution'));

  const press = async (name: string): Promise<void> => page.getByRole('button', { name }).click();
  const state = (name: string) => page.locator('#status', { hasText: name });

  async function decided(id: string, move: object): Promise<void> {
    const { contribution, userErrors } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT', ...move });
    if (contribution === null) throw new Error(JSON.stringify(userErrors));
    api.clock.advance(UNDO_MS);
    await page.reload();
  }

  it('the form sends the time it took, and hides the honeypot field', async () =>
    browser.watch(async () => {
      await page.goto('/contribuer');
      await page.getByLabel('Une action à faire dans la journée').check();
      await page.getByLabel('Titre').fill('Relancer par téléphone');
      await page.getByLabel('Explication').fill("Appeler l'entreprise une semaine après l'envoi du CV.");
      await page.getByLabel('J’accepte que ma contribution soit conservée').check();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('submit');
      const trap = await page.locator('#website').boundingBox();
      expect(trap === null ? 0 : trap.x + trap.width).toBeLessThan(0);
      const sent = submission();
      await press('Envoyer ma contribution');
      await see(page.getByRole('heading', { name: 'Merci, votre contribution est bien arrivée' }));
      const { input } = (await sent).postDataJSON().variables;
      expect(Number.isInteger(input.fillSeconds)).toBe(true);
      expect(input).not.toHaveProperty('website');
      const { data } = await moderator.send('{ contributions { items { source } } }');
      expect(data.contributions.items).toEqual([{ source: 'FORM' }]);
    }));

  it('the form sends no time for a restored draft', async () =>
    browser.watch(async () => {
      await page.goto('/contribuer');
      await page.getByLabel('Titre').fill('Relancer par courrier');
      await page.reload();
      await see(page.getByText('Nous avons retrouvé votre brouillon sur cet appareil.'));
      await page.getByLabel('Une action à faire dans la journée').check();
      await page.getByLabel('Explication').fill("Écrire à l'entreprise une semaine après l'envoi du CV.");
      await page.getByLabel('J’accepte que ma contribution soit conservée').check();
      const sent = submission();
      await press('Envoyer ma contribution');
      await see(page.getByRole('heading', { name: 'Merci, votre contribution est bien arrivée' }));
      expect((await sent).postDataJSON().variables.input).not.toHaveProperty('fillSeconds');
    }));

  it('the contributor withdraws a contribution after a confirmation', async () =>
    browser.watch(async () => {
      const id = await follow('Visiter les ateliers ouverts');
      await looksRight();
      await press('Retirer ma contribution');
      await see(page.getByRole('dialog', { name: 'Retirer votre contribution' }));
      await looksRight();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await read(moderator, id, 'status')).toEqual({ status: 'RECEIVED' });
      await press('Retirer ma contribution');
      await press('Oui, la retirer');
      await see(page.getByText('Votre contribution est retirée.'));
      await see(state('Retirée'));
      await page.getByRole('button', { name: 'Retirer ma contribution' }).waitFor({ state: 'detached' });
      expect(await read(moderator, id, 'status')).toEqual({ status: 'WITHDRAWN' });
      await looksRight();
    }));

  it('the page explains why a withdrawal is no longer possible', async () =>
    browser.watch(async () => {
      const id = await follow('Passer à la pépinière');
      await press('Retirer ma contribution');
      await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
      api.clock.advance(UNDO_MS);
      await press('Oui, la retirer');
      await see(page.getByRole('dialog').getByText('L’état de votre contribution ne le permet pas.'));
      await press('Non, revenir');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await see(page.getByRole('heading', { name: 'Passer à la pépinière' }));
    }));

  it('the contributor erases personal data after a confirmation that says what is erased and what stays', async () =>
    browser.watch(async () => {
      const id = await follow('Écrire au maître d’apprentissage');
      await page.setViewportSize(TELEPHONE);
      await press('Effacer mes coordonnées');
      await see(page.getByText('Ce qui est effacé, pour toujours : votre nom, votre adresse e-mail'));
      await see(page.getByText('Comme votre contribution n’est pas publiée, elle sera aussi retirée.'));
      await looksRight();
      expect(await read(moderator, id, 'contributorEmail')).toEqual({ contributorEmail: 'lou@example.org' });
      await press('Oui, effacer');
      await see(page.getByText('C’est fait : vos coordonnées sont effacées.'));
      await see(state('Retirée'));
      expect(await read(moderator, id, 'contributorName contributorEmail contributorRole')).toEqual({
        contributorName: null,
        contributorEmail: null,
        contributorRole: null,
      });
    }));

  it('the erasure dialog of a published contribution says that the advice stays without a name', async () =>
    browser.watch(async () => {
      const id = await follow('Demander une visite du fournil');
      const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
      await publish(api, recommendation.id);
      await page.reload();
      await see(state('Publiée'));
      await press('Effacer mes coordonnées');
      await see(page.getByText('Le conseil publié reste en ligne, sans votre nom.'));
      await press('Oui, effacer');
      await see(page.getByText('C’est fait'));
      await see(state('Publiée'));
    }));

  it.each([
    { action: 'MARK_SPAM', given: {}, name: 'Écartée', sentence: 'Si nous nous trompons, pardonnez-nous' },
    {
      action: 'REFUSE',
      given: { reason: 'too-vague' },
      name: 'Non retenue',
      sentence: 'Merci d’avoir pris le temps de nous écrire.',
    },
    {
      action: 'MARK_DUPLICATE',
      given: { duplicateOfId: 'original' },
      name: 'Déjà proposée',
      sentence: 'nous avons joint vos mots aux autres',
    },
  ])('the page explains the decision $action in kind words', async ({ action, given, name, sentence }) =>
    browser.watch(async () => {
      const [original] = await api.app.database.query<{ id: string }[]>(
        'SELECT id FROM contribution ORDER BY received_at LIMIT 1',
      );
      const id = await follow(`Essayer un métier, ${action}`);
      await decided(id, { action, ...given, ...('duplicateOfId' in given ? { duplicateOfId: original?.id } : {}) });
      await see(state(name));
      await see(page.getByText(sentence));
      await looksRight();
    }),
  );

  it('a reply that cannot be sent loses nothing that was written', async () =>
    browser.watch(async () => {
      const id = await follow('Appeler la mairie');
      await decided(id, { action: 'REQUEST_CORRECTION', message: 'Quel service ?' });
      await page.getByLabel('Votre message à l’équipe').fill("Le service de l'emploi.");
      await page.route('**/graphql', (route) => route.abort());
      await press('Envoyer ma réponse');
      await see(page.getByText('Rien n’est perdu : vérifiez votre connexion'));
      expect(await page.getByLabel('Votre message à l’équipe').inputValue()).toBe("Le service de l'emploi.");
      await page.unroute('**/graphql');
      await press('Envoyer ma réponse');
      await see(page.getByText('Merci, votre réponse est bien arrivée.'));
      expect((await read(moderator, id, 'messages { body }')).messages).toContainEqual({
        body: "Le service de l'emploi.",
      });
    }));

  it('no page reports an error, except for the lost connection', () => {
    expect(browser.pageErrors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
  });
});
