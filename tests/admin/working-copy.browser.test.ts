import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { PASSWORD } from '../support/staff';

const SUMMARY = 'En une phrase';
const TITLE = 'Titre';

describe('What an editor types, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let team: EditorialTeam;
  let editor: Page;

  beforeAll(async () => {
    api = await startApi();
    team = await createEditorialTeam(api);
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();
  const valueOf = async (page: Page, name: string): Promise<string> => field(page, name).inputValue();
  const open = async (page: Page, { id, draft }: Json): Promise<void> => {
    // Without what was told of another item.
    await page.goto('about:blank');
    await page.goto(`/admin/#/recommendations/${id}`);
    await see(page.getByRole('heading', { name: draft.content.title }));
    await see(field(page, SUMMARY));
  };
  const save = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Enregistrer' }).click();
  const saved = async (page: Page): Promise<void> => see(page.getByText('Brouillon enregistré.'));
  const told = async (page: Page, words: string | RegExp): Promise<void> =>
    see(page.getByRole('status').getByText(words));
  const kept = async (page: Page): Promise<void> => told(page, /^Gardé à .*, pas encore enregistré\.$/);
  const offer = (page: Page) =>
    page.getByRole('alert').filter({ hasText: 'Vous avez des changements non enregistrés du' });
  const takeUp = async (page: Page): Promise<void> =>
    offer(page).getByRole('button', { name: 'Les reprendre' }).click();
  const settling = (page: Page) => page.getByRole('dialog', { name: 'Deux textes à réunir' });
  const stored = async ({ id }: Json): Promise<Json> =>
    (
      await team.editor.send(
        'query ($id: ID!) { editableRecommendation(id: $id) { draft { content { title summary bodyMarkdown link } } } }',
        { id },
      )
    ).data.editableRecommendation.draft.content;
  const endSession = async (email: string): Promise<unknown> =>
    api.app.database.query(
      'DELETE FROM staff_session USING staff_user WHERE staff_user.id = staff_user_id AND email = $1',
      [email],
    );
  const copies = async (): Promise<number> =>
    (await api.app.database.query('SELECT count(*)::int AS count FROM working_copy'))[0].count;
  /** Of a page that is closed without being asked. */
  const reopened = async (page: Page, draft: Json): Promise<Page> => {
    const next = await page.context().newPage();
    await page.close();
    await open(next, draft);
    return next;
  };

  it('is offered again when the tab was closed under the hands, to be taken up', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      await field(editor, SUMMARY).fill('Trois appels, et c’est');
      editor = await reopened(editor, draft);
      await see(offer(editor));
      await looksRight(editor);
      expect(await valueOf(editor, SUMMARY)).toBe(draft.draft.content.summary ?? (await stored(draft)).summary);
      await takeUp(editor);
      expect(await valueOf(editor, SUMMARY)).toBe('Trois appels, et c’est');
      await offer(editor).waitFor({ state: 'detached' });
      await field(editor, SUMMARY).fill('Trois appels, et c’est fait.');
      await save(editor);
      await saved(editor);
      expect((await stored(draft)).summary).toBe('Trois appels, et c’est fait.');
      editor = await reopened(editor, draft);
      await quiet(editor);
      expect([await offer(editor).count(), await copies()]).toEqual([0, 0]);
    }));

  it('is kept, says the question that leaving asks, where other screens say that it is lost', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      const asked: string[] = [];
      editor.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.accept();
      });
      await open(editor, draft);
      await field(editor, SUMMARY).fill('Un appel par jour suffit bien.');
      await kept(editor);
      await editor.getByRole('menuitem', { name: 'Situations' }).click();
      await editor.getByRole('link', { name: 'Créer' }).click();
      await editor.getByLabel('Nom *').fill('Sans permis');
      await editor.getByRole('menuitem', { name: 'Recommandations' }).click();
      await see(editor.getByRole('heading', { name: 'Recommandations' }));
      editor.removeAllListeners('dialog');
      expect(asked).toEqual([
        expect.stringContaining('Votre texte est gardé'),
        expect.stringContaining('sera perdu si vous partez'),
      ]);
      await open(editor, draft);
      await takeUp(editor);
      expect(await valueOf(editor, SUMMARY)).toBe('Un appel par jour suffit bien.');
      await save(editor);
      await saved(editor);
    }));

  it('is offered no more once it was given up', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      await field(editor, SUMMARY).fill('Des mots de trop.');
      await kept(editor);
      expect(await copies()).toBe(1);
      editor = await reopened(editor, draft);
      const discarded = editor.waitForResponse((one) => /discardWorkingCopy/.test(one.request().postData() ?? ''));
      await offer(editor).getByRole('button', { name: 'Les abandonner' }).click();
      await discarded;
      await offer(editor).waitFor({ state: 'detached' });
      editor = await reopened(editor, draft);
      await quiet(editor);
      expect([await offer(editor).count(), await copies()]).toEqual([0, 0]);
      expect(await valueOf(editor, SUMMARY)).toBe((await stored(draft)).summary);
    }));

  it('is kept by the server after some seconds, half-written, and offered on another computer', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      await field(editor, TITLE).fill('Ap');
      await kept(editor);
      const elsewhere = await browser.somebody();
      await elsewhere.goto('/admin/');
      await elsewhere.getByLabel('E-mail').fill('editor-at-work@example.org');
      await elsewhere.getByLabel('Mot de passe').first().fill(PASSWORD);
      await elsewhere.getByRole('button', { name: 'Se connecter' }).click();
      await see(elsewhere.getByText('Bonjour Compte EDITOR'));
      await open(elsewhere, draft);
      await takeUp(elsewhere);
      expect(await valueOf(elsewhere, TITLE)).toBe('Ap');
      await elsewhere.close();
      await field(editor, TITLE).fill(draft.draft.content.title);
      await editor.waitForResponse(
        (response) => response.request().postData()?.includes('discardWorkingCopy') ?? false,
      );
      expect(await copies()).toBe(0);
    }));

  it('stays when the session ends, says so, and goes on after signing in again', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      await quiet(editor);
      await endSession('editor-at-work@example.org');
      await field(editor, SUMMARY).fill('Écrit après la fin de la session.');
      await see(editor.getByText('Votre session est terminée : gardé sur cet appareil.'));
      const dialog = editor.getByRole('dialog', { name: 'Votre session est terminée' });
      // The dialog comes by itself where another part of the page asked for something.
      if (!(await dialog.isVisible()))
        await editor.locator('form').getByRole('button', { name: 'Se connecter' }).click();
      await dialog.getByLabel('Mot de passe').first().fill(PASSWORD);
      await dialog.getByRole('button', { name: 'Se connecter' }).click();
      await dialog.waitFor({ state: 'detached' });
      await kept(editor);
      expect(await valueOf(editor, SUMMARY)).toBe('Écrit après la fin de la session.');
      await save(editor);
      await saved(editor);
      expect((await stored(draft)).summary).toBe('Écrit après la fin de la session.');
    }));

  it('stays when the network is cut, says so, and reaches the server by itself when it is back', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      await editor.context().setOffline(true);
      await field(editor, SUMMARY).fill('Écrit dans un tunnel.');
      await told(editor, 'Le serveur ne répond pas : gardé sur cet appareil.');
      expect(await copies()).toBe(0);
      await editor.context().setOffline(false);
      await kept(editor);
      expect(await copies()).toBe(1);
      await save(editor);
      await saved(editor);
    }));

  it('stays when it was typed while the server was saving', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      await field(editor, SUMMARY).fill('Envoyé d’abord, sans hésiter.');
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await editor.route('/graphql', async (route) => {
        if (route.request().postData()?.includes('saveRecommendation')) await held;
        await route.continue();
      });
      await save(editor);
      await field(editor, SUMMARY).fill('Envoyé d’abord, puis changé.');
      release();
      await saved(editor);
      await editor.unroute('/graphql');
      expect(await valueOf(editor, SUMMARY)).toBe('Envoyé d’abord, puis changé.');
      expect((await stored(draft)).summary).toBe('Envoyé d’abord, sans hésiter.');
      await kept(editor);
      await save(editor);
      await editor.getByText(/^Gardé à/).waitFor({ state: 'detached' });
      expect((await stored(draft)).summary).toBe('Envoyé d’abord, puis changé.');
    }));

  it('of two windows of one person comes together, field by field', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      await open(editor, draft);
      const second = await editor.context().newPage();
      await open(second, draft);
      await field(editor, SUMMARY).fill('De la première fenêtre.');
      await field(second, 'Lien utile').fill('https://seconde.example.org');
      await kept(editor);
      await kept(second);
      await save(editor);
      await saved(editor);
      await save(second);
      await see(settling(second));
      await see(settling(second).getByText('Changé par vous seulement, et gardé : Lien utile.'));
      await see(settling(second).getByText('Changé par l’autre personne seulement, et repris : En une phrase.'));
      await settling(second).getByRole('button', { name: 'Continuer avec ces choix' }).click();
      expect(await valueOf(second, SUMMARY)).toBe('De la première fenêtre.');
      await save(second);
      await saved(second);
      expect(await stored(draft)).toMatchObject({
        summary: 'De la première fenêtre.',
        link: 'https://seconde.example.org',
      });
      await second.close();
    }));

  it('of two people on one item is known to both, and settled field by field', async () =>
    browser.watch(async () => {
      const draft = await createDraft(team);
      const publisher = await backOffice(api, browser, 'PUBLISHER');
      await open(editor, draft);
      await field(editor, TITLE).fill('Appeler trois voisins');
      await field(editor, SUMMARY).fill('Le résumé de la rédaction.');
      await field(editor, 'Lien utile').fill('https://redaction.example.org');
      await kept(editor);
      await open(publisher, draft);
      await see(publisher.getByText(/^Compte EDITOR écrit aussi dans cette recommandation, depuis/));
      await field(publisher, TITLE).fill('Appeler trois amies');
      await field(publisher, SUMMARY).fill('Le résumé de la publication.');
      await kept(publisher);
      await field(editor, TITLE).fill('Appeler trois voisines');
      await see(editor.getByText(/^Compte PUBLISHER écrit aussi dans cette recommandation, depuis/));
      await save(publisher);
      await saved(publisher);

      await save(editor);
      const dialog = settling(editor);
      await see(dialog);
      await see(dialog.getByText(/Compte PUBLISHER/));
      const [title, summary] = [
        dialog.getByRole('group', { name: TITLE }),
        dialog.getByRole('group', { name: SUMMARY }),
      ];
      for (const words of ['Appeler trois voisines', 'Appeler trois amies']) await see(title.getByText(words));
      await looksRight(editor);
      const settle = dialog.getByRole('button', { name: 'Continuer avec ces choix' });
      await title.getByRole('radio', { name: 'Garder votre texte' }).check();
      expect(await settle.isDisabled()).toBe(true);
      await summary.getByRole('radio', { name: 'Prendre le texte enregistré' }).check();
      await settle.click();
      expect(await valueOf(editor, TITLE)).toBe('Appeler trois voisines');
      expect(await valueOf(editor, SUMMARY)).toBe('Le résumé de la publication.');
      await save(editor);
      await saved(editor);
      expect(await stored(draft)).toMatchObject({
        title: 'Appeler trois voisines',
        summary: 'Le résumé de la publication.',
        link: 'https://redaction.example.org',
      });
    }));

  it('reports no exception', () => {
    expect(browser.pageErrors.filter((line) => !/Failed to load resource|net::ERR/.test(line))).toEqual([]);
  });
});
