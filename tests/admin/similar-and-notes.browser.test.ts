import type { Page } from 'playwright-core';
import { addPlaces, decide, publish, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const UNDO_MS = 10 * 60_000;
const PUBLISHED = 'Relancer une entreprise par téléphone';
const WAITING = 'Relancer les entreprises au téléphone';
const REFUSED = 'Téléphoner aux entreprises pour les relancer';
const WORDS = "Appelez l'accueil une semaine après : sans diplôme, une voix fait plus qu'un CV.";

describe('Similar items, suggestions and notes, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: Page;
  let editor: Page;
  let other: TestClient & { email: string };
  let name: string;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    other = await signedIn(api, 'MODERATOR');
    name = (await other.send('{ viewer { name } }')).data.viewer.name;
    await publishOne();
    await refuseOne();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function publishOne(): Promise<void> {
    const id = await submitted(api, { title: PUBLISHED, body: WORDS, link: null });
    const { recommendation } = await decide(other, { id, expectedVersion: 1, action: 'ACCEPT' });
    api.clock.advance(UNDO_MS);
    await publish(api, recommendation.id, { title: PUBLISHED });
  }

  async function refuseOne(): Promise<void> {
    const id = await submitted(api, { title: REFUSED, link: null });
    await decide(other, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    api.clock.advance(UNDO_MS);
  }

  async function idOf(title: string): Promise<string> {
    const [row] = await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution WHERE title = $1', [
      title,
    ]);
    return row?.id ?? '';
  }

  async function open(title: string): Promise<void> {
    await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
    await moderator.getByRole('region', { name: 'La file' }).getByRole('link', { name: title }).click();
    await see(moderator.getByRole('heading', { name: title }));
  }

  it('the form shows similar advice while the contributor types, without taking the focus', async () =>
    browser.watch(async () => {
      const contributor = await browser.somebody();
      await contributor.goto('/contribuer');
      await contributor.getByLabel('Une action à faire dans la journée').check();
      await contributor.getByLabel('Titre').pressSequentially(WAITING);
      const similar = contributor.getByRole('region', { name: 'Cela ressemble à…' });
      await see(similar.getByRole('link', { name: PUBLISHED }));
      expect(await similar.getByRole('listitem').count()).toBe(1);
      expect(await contributor.evaluate('document.activeElement.id')).toBe('title');
      expect(await contributor.locator('#similar-aloud').textContent()).toContain(
        'Un conseil déjà publié ressemble au vôtre',
      );
      expect(await similar.getByRole('link').getAttribute('href')).toMatch(/^\/recommandations\/[a-z-]+$/);
      await looksRight(contributor);
      await contributor.getByLabel('Explication').fill(WORDS);
      await contributor.getByLabel('J’accepte que ma contribution soit conservée').check();
      await contributor.getByRole('button', { name: 'Envoyer ma contribution' }).click();
      await see(
        contributor.getByRole('region', { name: 'On nous a déjà parlé de…' }).getByRole('link', { name: PUBLISHED }),
      );
      await looksRight(contributor);
    }));

  it('the form shows nothing for a title without similar items, or when the search fails', async () =>
    browser.watch(async () => {
      const contributor = await browser.somebody();
      await contributor.goto('/contribuer');
      await contributor.getByLabel('Titre').fill(WAITING);
      await see(contributor.getByRole('region', { name: 'Cela ressemble à…' }));
      await contributor.getByLabel('Titre').fill('Xylophone en bois de rose');
      await contributor.locator('#similar').waitFor({ state: 'hidden' });
      expect(await contributor.locator('#similar-aloud').textContent()).toBe('');
      await contributor.close();
    }));

  it('a contribution shows its similar items, with the reason of a refused one', async () =>
    browser.watch(async () => {
      moderator = await backOffice(api, browser, 'MODERATOR');
      await open(WAITING);
      const similar = moderator.getByRole('region', { name: 'Ce qui lui ressemble' });
      await see(similar.getByRole('listitem').filter({ hasText: PUBLISHED }).getByText('Recommandation publiée'));
      await see(similar.getByRole('listitem').filter({ hasText: REFUSED }).getByText('Déjà refusée'));
      await looksRight(moderator);
    }));

  it('a moderator marks a contribution as a duplicate of a similar item, in a prefilled dialog', async () =>
    browser.watch(async () => {
      const mark = moderator.getByRole('button', { name: `Doublon de celle-ci : ${PUBLISHED}` });
      await mark.press('Enter');
      const dialog = moderator.getByRole('dialog', { name: 'Marquer comme doublon' });
      await see(dialog.getByRole('radio', { name: PUBLISHED, checked: true }));
      await see(dialog.getByRole('button', { name: 'Marquer comme doublon', disabled: false }));
      await dialog.getByRole('button', { name: 'Annuler' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await mark.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    }));

  it('a contribution shows the suggested conditions and marks their words', async () =>
    browser.watch(async () => {
      const rule = moderator.getByRole('region', { name: 'Des mots à la règle' });
      await see(rule.getByRole('listitem').filter({ hasText: 'd’après « sans diplôme »' }));
      await see(rule.getByText('Rien encore : aucune recommandation n’en est issue.'));
    }));

  it('a moderator adds a note that notifies a colleague', async () =>
    browser.watch(async () => {
      const notes = moderator.getByRole('region', { name: 'Notes de l’équipe' });
      await notes.getByLabel('Votre note').fill('Est-ce la même chose ?');
      await choose(notes.getByRole('combobox', { name: 'Prévenir des collègues' }), name);
      await looksRight(moderator);
      await notes.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
      await see(
        notes
          .getByRole('article')
          .filter({ hasText: `pour ${name}` })
          .getByText('Est-ce la même chose ?'),
      );
      expect(await notes.getByLabel('Votre note').inputValue()).toBe('');
      expect(await moderator.evaluate('document.activeElement.id')).toBe('note-body');
      await moderator.keyboard.press('Escape');
      expect(await moderator.evaluate('document.activeElement.id')).toBe('contribution-title');
      const { items } = (await other.send('{ notices { items { note { body } } } }')).data.notices;
      expect(items).toEqual([{ note: { body: 'Est-ce la même chose ?' } }]);
    }));

  it('the bell counts unread notices, lists them, and clears them once read', async () =>
    browser.watch(async () => {
      const id = await idOf(WAITING);
      const [me] = await api.app.database.query<{ id: string }[]>(
        "SELECT id FROM staff_user WHERE name = 'Compte MODERATOR'",
      );
      await other.mutate(
        'addContributionNote',
        { contributionId: id, body: 'Non, à mon avis.', mentionIds: [me?.id] },
        'contribution { id }',
      );
      await moderator.getByRole('menuitem', { name: 'Tableau de bord' }).click();
      await moderator.reload();
      await moderator.getByRole('button', { name: '1 avis à lire' }).click();
      const panel = moderator.getByRole('dialog', { name: 'Ce que vous devez savoir' });
      await see(panel.getByText('Non, à mon avis.'));
      await looksRight(moderator);
      await panel.getByRole('link', { name: WAITING }).click();
      await see(moderator.getByRole('heading', { name: WAITING }));
      await see(moderator.getByRole('button', { name: '0 avis à lire' }));
    }));

  it('a page keeps all notices, and those left to read', async () =>
    browser.watch(async () => {
      const id = await idOf(WAITING);
      const [me] = await api.app.database.query<{ id: string }[]>(
        "SELECT id FROM staff_user WHERE name = 'Compte MODERATOR'",
      );
      for (const body of ['Une deuxième question.', 'Une troisième question.'])
        await other.mutate(
          'addContributionNote',
          { contributionId: id, body, mentionIds: [me?.id] },
          'contribution { id }',
        );
      await moderator.reload();
      await moderator.getByRole('button', { name: '2 avis à lire' }).click();
      await moderator.getByRole('link', { name: 'Tous les avis' }).press('Enter');
      const heading = moderator.getByRole('heading', { level: 2, name: '2 avis à lire' });
      await see(heading);
      const lines = moderator.getByRole('main').getByRole('listitem');
      await see(lines.filter({ hasText: 'Non, à mon avis.' }));
      await looksRight(moderator);
      await moderator.getByRole('button', { name: 'À lire', exact: true }).press('Enter');
      await lines.filter({ hasText: 'Non, à mon avis.' }).waitFor({ state: 'detached' });
      expect(await lines.count()).toBe(2);
      const first = lines.filter({ hasText: 'Une troisième question.' });
      await first.getByRole('button', { name: /^Marquer comme lu/ }).press('Enter');
      await first.waitFor({ state: 'detached' });
      expect(await moderator.evaluate('document.activeElement.textContent')).toMatch(/avis à lire$/);
      await moderator.getByRole('button', { name: 'Tout marquer comme lu' }).press('Enter');
      await see(moderator.getByText('Vous avez tout lu.'));
      await looksRight(moderator);
      await moderator.getByRole('button', { name: 'Tous', exact: true }).press('Enter');
      await lines.filter({ hasText: 'Une troisième question.' }).getByRole('link', { name: WAITING }).press('Enter');
      await see(moderator.getByRole('heading', { name: WAITING }));
    }));

  it('an editor adds a suggested condition to the rule', async () =>
    browser.watch(async () => {
      const id = await submitted(api, {
        title: 'Pousser la porte des petites entreprises',
        body: 'Sans diplôme, on peut pousser la porte et se présenter.',
        statedFacts: null,
        usefulWhen: null,
        link: null,
      });
      const { recommendation } = await decide(other, { id, expectedVersion: 1, action: 'ACCEPT' });
      editor = await backOffice(api, browser, 'EDITOR');
      await editor.goto(`/admin/#/recommendations/${recommendation.id}`);
      await editor.getByRole('button', { name: /^Ajouter à la règle\s: / }).press('Enter');
      await see(editor.getByRole('button', { name: /^Dans la règle\s: / }));
      await looksRight(editor);
      await editor.getByRole('button', { name: 'Enregistrer' }).click();
      await see(editor.getByText('Brouillon enregistré'));
      const { contribution } = (
        await other.send(`{ contribution(id: "${id}") { retained suggestions { condition } } }`)
      ).data;
      expect(contribution.retained).toEqual({ all: [contribution.suggestions[0].condition] });
      await moderator.goto(`/admin/#/contributions/${id}/show`);
      await see(
        moderator
          .getByRole('region', { name: 'Retenu dans la recommandation' })
          .getByText("Vous n'avez pas de diplôme au-dessus du brevet"),
      );
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
