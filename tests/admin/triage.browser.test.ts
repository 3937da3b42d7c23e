import type { Page } from 'playwright-core';
import { addPlaces, submit } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, see } from '../support/back-office';
import { listen, SCREEN, TELEPHONE, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const DAY_MS = 86_400_000;
const UNDO_MS = 10 * 60_000;
const TITLE = 'Appeler le boulanger avant six heures';
const BODY = "Le patron répond lui-même à cette heure : demandez s'il cherche quelqu'un. Lou, 06 00 00 00 00";
const CORRECTED = "Le patron répond lui-même avant l'ouverture : demandez s'il cherche quelqu'un.";
const REPEATED = 'Téléphoner à la boulangerie très tôt';
const UNWANTED = 'Gagner beaucoup depuis chez soi';
const QUESTION = 'À quelle heure faut-il appeler ?';

describe('Triage, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: Page;
  let other: TestClient;
  let contributor: Page;
  let followUp: string;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    followUp = `/contribuer/suivi#${(await submit(api.anonymous, { title: TITLE, body: BODY })).trackingToken}`;
    api.clock.advance(10 * DAY_MS);
    await submit(api.anonymous, { title: REPEATED, placeCode: '29019' });
    await submit(api.anonymous, { title: UNWANTED, placeCode: null, website: 'https://casino.example.org' });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function open(title: string): Promise<void> {
    await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
    await see(moderator.getByText('Choisissez une contribution'));
    await queue().getByRole('link', { name: title }).click();
    await see(moderator.getByRole('heading', { name: title }));
  }

  const queue = () => moderator.getByRole('region', { name: 'La file' });
  const press = async (name: string): Promise<void> => moderator.getByRole('button', { name, exact: true }).click();
  const inDialog = (name: string) => moderator.getByRole('dialog').getByRole('button', { name });

  async function askForCorrection(): Promise<void> {
    await press('Corriger');
    await moderator.getByRole('dialog').getByLabel('Votre message à la personne').fill(QUESTION);
    await inDialog('Demander la correction').click();
    await see(moderator.getByText('Correction demandée. La personne lira votre message dans 10 minutes.'));
    await see(moderator.getByRole('heading', { name: REPEATED }));
  }

  /** Somebody else acts on the unwanted contribution. */
  async function meanwhile(action: 'CLAIM' | 'RELEASE'): Promise<void> {
    const [{ id, version }] = (
      await other.send('{ contributions(filter: { search: "gagner" }) { items { id version } } }')
    ).data.contributions.items;
    const { userErrors } = await other.mutate(
      'decideContribution',
      { id, expectedVersion: version, action },
      'contribution { id }',
    );
    expect(userErrors).toEqual([]);
  }

  it('the queue shows the most urgent contributions first, with reasons, overdue dates and possible spam', async () =>
    browser.watch(async () => {
      moderator = await backOffice(api, browser, 'MODERATOR');
      await moderator.clock.install({ time: api.clock.now() });
      await moderator.reload();
      await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
      const lines = queue().getByRole('listitem');
      await see(lines.filter({ hasText: TITLE }));
      expect(await lines.first().textContent()).toContain(TITLE);
      await see(lines.filter({ hasText: TITLE }).getByText('En retard'));
      await see(lines.filter({ hasText: UNWANTED }).getByText('Indésirable ?'));
      for (const mark of ['En retard', 'Indésirable ?']) expect(await lines.getByText(mark).count()).toBe(1);
      await looksRight(moderator);
    }));

  it('a moderator filters the queue by overdue contributions', async () =>
    browser.watch(async () => {
      await moderator.getByRole('button', { name: 'Filtres : 1' }).click();
      await press('Ajouter un filtre');
      await moderator.getByRole('menuitemcheckbox', { name: 'En retard seulement' }).click();
      await see(queue().getByRole('listitem').filter({ hasText: REPEATED }));
      await moderator.getByRole('switch', { name: 'En retard seulement' }).click();
      await queue().getByRole('listitem').filter({ hasText: REPEATED }).waitFor({ state: 'detached' });
      await see(queue().getByRole('listitem').filter({ hasText: TITLE }));
      await moderator.getByRole('switch', { name: 'En retard seulement' }).click();
      await see(queue().getByRole('listitem').filter({ hasText: REPEATED }));
    }));

  it('a contribution shows the reasons of its priority and marks personal data', async () =>
    browser.watch(async () => {
      await open(TITLE);
      await see(moderator.getByRole('listitem').filter({ hasText: 'attend depuis 10 jours (+10)' }));
      await see(moderator.getByText(/\[nom masqué\], \[téléphone masqué\]$/));
      expect(await moderator.locator('mark').count()).toBe(0);
      expect(await moderator.getByText(/\blou\b/i).count()).toBe(0);
      await press('Montrer les informations personnelles');
      for (const said of [/^téléphone\s: 06 00 00 00 00$/, /^nom de la personne\s: Lou$/])
        await see(moderator.locator('mark').filter({ hasText: said }));
      await looksRight(moderator);
    }));

  it('a moderator requests a correction, which the contributor does not see yet', async () =>
    browser.watch(async () => {
      await press('Corriger');
      await looksRight(moderator);
      await inDialog('Annuler').click();
      await askForCorrection();
      await open(TITLE);
      await see(moderator.getByText('Vous pouvez annuler cette décision jusqu’à'));
      await see(moderator.getByText('Pas encore partie'));
      await looksRight(moderator);
      contributor = await browser.somebody();
      await contributor.goto(followUp);
      await see(contributor.getByText('Reçue', { exact: true }));
    }));

  it('a moderator undoes the request with the keyboard', async () =>
    browser.watch(async () => {
      await moderator.getByRole('button', { name: 'Annuler la décision' }).press('Enter');
      await see(moderator.getByText('Décision annulée : tout est comme avant.'));
      await moderator.getByText('Pas encore partie').waitFor({ state: 'detached' });
      await moderator.getByRole('button', { name: 'Annuler la décision' }).waitFor({ state: 'detached' });
    }));

  it('a moderator undoes the request from the notification', async () =>
    browser.watch(async () => {
      await askForCorrection();
      await moderator.getByRole('status').getByRole('button', { name: 'Annuler', exact: true }).click();
      await see(moderator.getByText('Décision annulée : tout est comme avant.'));
      await see(moderator.getByRole('heading', { name: TITLE }));
      await see(moderator.getByRole('button', { name: 'Corriger' }));
    }));

  it('the request is sent after ten minutes and can no longer be undone', async () =>
    browser.watch(async () => {
      await askForCorrection();
      await open(TITLE);
      await see(moderator.getByRole('button', { name: 'Annuler la décision' }));
      api.clock.advance(UNDO_MS);
      await moderator.clock.fastForward(UNDO_MS);
      await moderator.getByRole('button', { name: 'Annuler la décision' }).waitFor({ state: 'detached' });
    }));

  it('the contributor reads the request, and sees the errors of an incomplete reply at its fields', async () =>
    browser.watch(async () => {
      await contributor.reload();
      await see(contributor.getByText('À compléter', { exact: true }));
      await see(contributor.getByText(QUESTION));
      expect(await contributor.getByLabel('Explication').inputValue()).toBe(BODY);
      await looksRight(contributor);
      await contributor.getByRole('button', { name: 'Envoyer ma réponse' }).click();
      await see(
        contributor.locator('#message-error', { hasText: 'Corrigez votre texte, ou écrivez-nous un message.' }),
      );
      await contributor.getByLabel('Explication').fill('Trop court');
      await contributor.getByRole('button', { name: 'Envoyer ma réponse' }).press('Enter');
      await see(contributor.locator('#body-error', { hasText: 'L’explication doit compter au moins 20 caractères' }));
      expect(await contributor.evaluate('document.activeElement.id')).toBe('body');
      await looksRight(contributor);
    }));

  it('the contributor replies on a telephone', async () =>
    browser.watch(async () => {
      await contributor.setViewportSize(TELEPHONE);
      await contributor.getByLabel('Explication').fill(CORRECTED);
      await contributor.getByLabel('Votre message à l’équipe').fill('Voilà, merci !');
      await contributor.getByRole('button', { name: 'Envoyer ma réponse' }).click();
      await see(contributor.getByText('Merci, votre réponse est bien arrivée.'));
      await see(contributor.getByText('Reçue', { exact: true }));
      expect(await contributor.getByRole('button', { name: 'Envoyer ma réponse' }).count()).toBe(0);
      await contributor.setViewportSize(SCREEN);
    }));

  it('the moderator sees the corrected words and accepts the contribution', async () =>
    browser.watch(async () => {
      await moderator.reload();
      await press('Montrer les informations personnelles');
      const corrections = moderator.getByRole('region', { name: 'Ce que la personne a corrigé' });
      await see(corrections.getByRole('insertion'));
      expect(await corrections.getByRole('insertion').allTextContents()).toEqual(["ajouté\u00a0: avant l'ouverture"]);
      const removed = ['retiré\u00a0: à cette heure', 'retiré\u00a0:  Lou, 06 00 00 00 00'];
      expect(await corrections.getByRole('deletion').allTextContents()).toEqual(removed);
      await see(moderator.getByText('Voilà, merci !'));
      await looksRight(moderator);
      await press('Accepter');
      await inDialog('Accepter').click();
      await see(queue().getByRole('listitem').filter({ hasText: TITLE }).getByText('Acceptée'));
      await see(moderator.locator('#contribution-title:focus'));
    }));

  it('a moderator marks a contribution as a duplicate, and both pages show it', async () =>
    browser.watch(async () => {
      await open(REPEATED);
      await press('Doublon');
      await looksRight(moderator);
      await moderator.getByRole('dialog').getByRole('radio', { name: 'Une autre recommandation' }).check();
      await see(moderator.getByRole('combobox', { name: 'Recommandation répétée' }));
      await moderator.getByRole('dialog').getByRole('radio', { name: 'Une autre contribution' }).check();
      await choose(moderator.getByRole('combobox', { name: 'Contribution répétée' }), TITLE);
      await inDialog('Marquer comme doublon').click();
      await see(moderator.getByText('Contribution marquée comme doublon.'));
      await open(REPEATED);
      await moderator.locator('[data-part=item]').getByRole('link', { name: TITLE }).first().click();
      await see(moderator.getByRole('region', { name: 'Ses doublons' }).getByRole('link', { name: REPEATED }));
      await looksRight(moderator);
    }));

  it('a moderator marks a contribution as spam and reopens it', async () =>
    browser.watch(async () => {
      await open(UNWANTED);
      await see(moderator.getByRole('listitem').filter({ hasText: 'champ piège rempli' }));
      await press('Indésirable');
      await inDialog('Oui, la marquer').click();
      await see(moderator.getByText('Contribution marquée comme indésirable.'));
      await press('Mes dernières décisions');
      await moderator.getByRole('dialog').getByRole('link', { name: UNWANTED }).click();
      await press('Rouvrir');
      await see(moderator.getByText('Rouvrir cette contribution ?'));
      await inDialog('Rouvrir').click();
      await see(moderator.getByText('La contribution est revenue dans la file.'));
    }));

  it('a moderator takes over a claim after a confirmation that names its holder', async () =>
    browser.watch(async () => {
      other = await signedIn(api, 'MODERATOR');
      const { name } = (await other.send('{ viewer { name } }')).data.viewer;
      await meanwhile('CLAIM');
      await moderator.reload();
      await press(`Reprendre à ${name}`);
      await see(moderator.getByRole('dialog').getByText(`${name} s’en occupe jusqu’à`));
      await inDialog('La reprendre').click();
      await see(moderator.getByText('Prise en charge par Compte MODERATOR'));
      await see(moderator.getByText(/^Contribution reprise/));
    }));

  it('a moderator sees the whole message of a refusal before it is sent', async () =>
    browser.watch(async () => {
      await press('Refuser');
      await moderator.getByRole('radiogroup', { name: 'Motif du refus' }).getByRole('radio').first().check();
      await moderator.getByRole('dialog').getByLabel('Ajouter quelques mots').fill('Revenez nous voir.');
      await see(moderator.getByRole('dialog').getByRole('blockquote').filter({ hasText: 'Revenez nous voir.' }));
      await looksRight(moderator);
    }));

  it('a version conflict loses nothing that the moderator typed', async () =>
    browser.watch(async () => {
      await meanwhile('CLAIM');
      await meanwhile('RELEASE');
      await inDialog('Refuser et envoyer').click();
      await see(moderator.getByRole('dialog', { name: 'Quelqu’un d’autre est passé par là' }));
      await moderator.getByRole('button', { name: 'Recharger la page' }).click();
      await moderator
        .getByRole('dialog', { name: 'Quelqu’un d’autre est passé par là' })
        .waitFor({ state: 'detached' });
      expect(await moderator.getByRole('dialog').getByLabel('Ajouter quelques mots').inputValue()).toBe(
        'Revenez nous voir.',
      );
      await see(moderator.getByText('Personne ne s’en occupe pour l’instant.'));
      await inDialog('Refuser et envoyer').click();
      await see(moderator.getByText('Contribution refusée. La personne lira le message dans 10 minutes.'));
      await press('Mes dernières décisions');
      await moderator.getByRole('dialog').getByRole('link', { name: UNWANTED }).click();
      await see(moderator.getByRole('blockquote').filter({ hasText: 'Revenez nous voir.' }));
    }));

  it('an administrator assigns a territory to a moderator, which limits the queue', async () =>
    browser.watch(async () => {
      await submit(api.anonymous, { title: 'Visiter les chantiers navals', placeCode: '29019' });
      await submit(api.anonymous, { title: 'Passer au marché de la Croix-Rousse', placeCode: '69123' });
      const admin = await backOffice(api, browser, 'ADMIN');
      await admin.getByRole('menuitem', { name: 'Équipe' }).click();
      await admin.getByRole('cell', { name: 'Compte MODERATOR' }).click();
      await choose(admin.getByRole('combobox', { name: 'Territoires' }), 'Rhône');
      await looksRight(admin);
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      await see(admin.getByRole('cell', { name: 'Rhône' }));
      await moderator.goto('/admin/#/contributions');
      await moderator.reload();
      await see(moderator.getByRole('listitem').getByRole('link', { name: 'Passer au marché de la Croix-Rousse' }));
      expect(await moderator.getByRole('link', { name: 'Visiter les chantiers navals' }).count()).toBe(0);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
