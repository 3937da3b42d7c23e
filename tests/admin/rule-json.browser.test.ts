import type { Locator, Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see } from '../support/back-office';
import { allFaults, listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';

const RULE = { all: [{ fact: 'age', op: 'lt', value: 26 }] };

const FAULTY = `{
  "all": [
    { "fact": "shoeSize", "op": "eq", "value": 42 },
    { "fact": "age", "op": "lt", "value": "young" },
    { "situation": "nobody" }
  ]
}`;
const UNFINISHED = '{\n  "any": [\n    { "fact": "age", "op" "lt" }';
const SOUND = '{ "any": [{ "fact": "hasResume", "op": "eq", "value": true }, { "fact": "age", "op": "known" }] }';

/** Of a text area. */
interface Selected {
  value: string;
  selectionStart: number;
  selectionEnd: number;
}

describe('A rule as JSON, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let editor: Page;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const input = { slug: 'as-text', label: 'En texte', rule: RULE };
    id = (await people.editor.mutate('saveSituation', input, 'situation { id }')).situation.id;
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const text = (): Locator => editor.getByLabel('La règle, en JSON');
  const view = (name: string): Locator => editor.getByRole('button', { name });
  const fault = (words: string): Locator => editor.getByRole('listitem').filter({ hasText: words });
  const selected = async (): Promise<string> =>
    text().evaluate(({ value, selectionStart, selectionEnd }: Selected) => value.slice(selectionStart, selectionEnd));

  async function savedRule(): Promise<object> {
    const [row] = await api.app.database.query('SELECT rule FROM situation WHERE id = $1', [id]);
    return row.rule;
  }

  it('an editor reads the rule as JSON', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/situations/${id}`);
      await view('En JSON').click();
      expect(JSON.parse(await text().inputValue())).toEqual(RULE);
      await see(editor.getByText('Aucune faute : le texte est une règle.'));
      await looksRight(editor);
    }));

  it('the faults that the server finds stand in words at their lines, and lead there', async () =>
    browser.watch(async () => {
      await text().fill(FAULTY);
      await see(fault('Ligne 3 Le fait « shoeSize » est inconnu.'));
      await see(fault('Ligne 4 Valeur attendue : un nombre entier.'));
      await see(fault('Ligne 5 La situation « nobody » est inconnue.'));
      await editor.getByRole('button', { name: 'Ligne 4' }).click();
      expect(await selected()).toBe('{ "fact": "age", "op": "lt", "value": "young" },');
      await see(editor.locator(':focus').and(text()));
      expect(await allFaults(editor)).toEqual([]);
    }));

  it('a text that is no JSON yet says what it lacks, and nothing of it is lost in the builder, on save, on reload or with the tab', async () =>
    browser.watch(async () => {
      await text().fill(UNFINISHED);
      await see(fault('Ligne 3 Il manque ici un deux-points après le nom.'));
      await view('Avec le constructeur').click();
      await see(editor.getByText('Le texte JSON n’est pas encore une règle. Il est gardé'));
      await view('Enregistrer').click();
      await see(editor.getByText('corrigez-le ou abandonnez-le avant d’enregistrer'));
      await editor.reload();
      expect(await text().inputValue()).toBe(UNFINISHED);
      const next = await editor.context().newPage();
      await editor.close();
      editor = next;
      await editor.goto(`/admin/#/situations/${id}`);
      expect(await text().inputValue()).toBe(UNFINISHED);
      expect(await savedRule()).toEqual(RULE);
    }));

  it('Enter in the text begins a line', async () =>
    browser.watch(async () => {
      await text().press('End');
      await text().press('Control+End');
      await editor.keyboard.press('Enter');
      expect(await text().inputValue()).toBe(`${UNFINISHED}\n`);
    }));

  it('an editor gives the text up, and has the rule again', async () =>
    browser.watch(async () => {
      await view('Abandonner ce texte').click();
      expect(JSON.parse(await text().inputValue())).toEqual(RULE);
      await editor.reload();
      await see(editor.getByRole('button', { name: 'Retirer la condition « âge »' }));
    }));

  it('a text that is a rule is at once the rule of the builder and of what stands beside, and is saved', async () =>
    browser.watch(async () => {
      await view('En JSON').click();
      await text().fill(SOUND);
      await see(editor.getByText('Aucune faute : le texte est une règle.'));
      await see(editor.getByText(/La règle en clair\s: .*CV/));
      await view('Remettre en forme').click();
      expect(await text().inputValue()).toBe(JSON.stringify(JSON.parse(SOUND), null, 2));
      await view('Avec le constructeur').click();
      await see(editor.getByRole('button', { name: 'Retirer la condition « a un CV »' }));
      await quiet(editor);
      await view('Enregistrer').click();
      await see(editor.getByText('Situation enregistrée.'));
      expect(await savedRule()).toEqual(JSON.parse(SOUND));
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
