import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';

const TITLE = 'Candidatures par téléphone';
const BETTER = 'Candidater par téléphone';
const BODY = 'Commencez par un verbe.';
const ON_ALL = 'Le ton est trop sec.';
const ENGLISH = 'La version anglaise manque.';

describe('Comments on single fields, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let reviewer: Page;
  let editor: Page;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const first = await publish(people, await createDraft(people, { title: TITLE }));
    const draft = (await move(people.editor, { ...first, revisionNumber: 1 }, 'RESTORE')).recommendation;
    await move(people.editor, draft, 'SUBMIT_FOR_REVIEW');
    browser = await TestBrowser.open(await listen(api.app));
    reviewer = await backOffice(api, browser, 'PUBLISHER');
    editor = await backOffice(api, browser, 'EDITOR');
    await reviewer.goto(`/admin/#/recommendations/${draft.id}`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('are written by a reviewer, and go with the request for changes', async () =>
    browser.watch(async () => {
      const add = reviewer.getByRole('button', { name: 'Commenter un champ' });
      await add.click();
      await reviewer
        .getByRole('group', { name: 'Commentaire 1' })
        .getByRole('textbox', { name: 'Commentaire' })
        .fill(BODY);
      await add.click();
      const second = reviewer.getByRole('group', { name: 'Commentaire 2' });
      await second.getByRole('combobox').click();
      await reviewer.getByRole('option', { name: 'Anglais : Titre' }).click();
      await second.getByRole('textbox', { name: 'Commentaire' }).fill(ENGLISH);
      await looksRight(reviewer);
      await see(reviewer.getByText('2 commentaires partiront avec votre décision.'));
      await reviewer.getByRole('textbox', { name: 'Un mot à l’équipe' }).fill(ON_ALL);
      expect(await seriousFaults(reviewer)).toEqual([]);
      await reviewer.getByRole('button', { name: 'Demander des changements' }).click();
      await see(reviewer.getByText('Changements demandés.'));
      await see(reviewer.getByText('2 commentaires à traiter'));
    }));

  it('are found by the editor beside the fields, and resolved one by one', async () =>
    browser.watch(async () => {
      await editor.goto(reviewer.url());
      const beside = editor.getByRole('group', { name: 'Commentaires sur : Titre' });
      await see(beside.getByText(BODY));
      await see(editor.getByText(`Sur l’ensemble, Compte PUBLISHER demande : ${ON_ALL}`));
      await looksRight(editor);
      await see(editor.getByText('Avec « tu » : pas encore écrit · Anglais : pas encore écrit'));
      await editor.getByRole('textbox', { name: 'Titre' }).fill(BETTER);
      await beside.getByRole('button', { name: `Marquer comme traité : Titre, ${BODY}` }).click();
      await see(editor.getByText('Commentaire traité.'));
      await beside.waitFor({ state: 'detached' });
      // What is being written is kept.
      expect(await editor.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(BETTER);
      await see(editor.getByText('1 commentaire à traiter'));
      await editor.getByRole('button', { name: 'Enregistrer' }).click();
      await see(editor.getByText('Brouillon enregistré.'));
      await editor.getByRole('tab', { name: 'Anglais' }).click();
      await see(editor.getByRole('group', { name: 'Commentaires sur : Anglais : Titre' }).getByText(ENGLISH));
      await editor.getByRole('button', { name: '1 commentaire traité' }).click();
      await see(editor.getByText(/^Traité par Compte EDITOR/));
      await looksRight(editor);
    }));

  it('are answered with a new version, which whoever wrote it cannot approve', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Envoyer en relecture' }).click();
      await see(editor.getByText('Envoyée en relecture.'));
      await see(editor.getByText('Vous avez écrit une partie de ce texte : quelqu’un d’autre doit l’approuver.'));
      expect(await editor.getByText(ON_ALL).count()).toBe(1);
    }));

  it('stand in the comparison, beside what changed and beside what is still the same', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Comparer deux versions' }).click();
      const comparison = editor.getByRole('group', { name: 'Comparer deux versions' });
      await see(comparison.locator('ins').filter({ hasText: 'Candidater' }));
      await see(comparison.getByText(BODY));
      await see(comparison.getByText('Le même dans les deux versions.'));
      await see(comparison.getByText(ENGLISH));
      expect(await seriousFaults(editor)).toEqual([]);
    }));

  it('stand beside a text that tells which of its versions are complete', async () =>
    browser.watch(async () => {
      await editor.getByRole('tab', { name: 'Anglais' }).click();
      await editor.getByRole('textbox', { name: 'Titre' }).fill('Apply by telephone');
      await editor.getByRole('tab', { name: 'Texte' }).click();
      await see(
        editor.getByText('Avec « tu » : pas encore écrit · Anglais : incomplet (il manque : En une phrase, Texte)'),
      );
    }));
});
