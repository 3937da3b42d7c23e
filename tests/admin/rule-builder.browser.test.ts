import type { Locator, Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, quiet, see } from '../support/back-office';
import { allFaults, listen, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';

/** One condition of each kind of value. */
const EVERY_KIND = [
  { fact: 'hasCarLicence', op: 'eq', value: false },
  { fact: 'housing', op: 'eq', value: 'STABLE' },
  { fact: 'seniority', op: 'gte', value: 'JUNIOR' },
  { fact: 'difficulties', op: 'hasAny', value: ['TRANSPORT'] },
  { fact: 'age', op: 'lt', value: 30 },
  { fact: 'birthYear', op: 'in', value: [1990] },
  { fact: 'searchMonths', op: 'gte', value: 2.5 },
  { fact: 'searchStartedOn', op: 'gte', value: '2026-03-01' },
  { fact: 'targetJob', op: 'eq', value: '99999' },
  { fact: 'targetJobGroup', op: 'under', value: ['M18', 'Z9999'] },
  { fact: 'place', op: 'under', value: ['dep-69'] },
  { situation: 'young' },
];

describe('The values and the facts of a rule, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let editor: Page;
  let id: string;
  let saves = 0;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const save = async (input: object): Promise<string> => {
      const { situation, userErrors } = await people.editor.mutate('saveSituation', input, 'situation { id }');
      expect(userErrors).toEqual([]);
      return situation.id;
    };
    await save({ slug: 'young', label: 'Jeune', rule: { fact: 'age', op: 'lt', value: 26 } });
    id = await save({ slug: 'every-kind', label: 'De tout', rule: { all: EVERY_KIND } });
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
    editor.on('request', (request) => {
      if (request.postData()?.includes('mutation SaveSituation')) saves += 1;
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const line = (index: number): Locator => editor.locator(`[data-path="[${index}]"]`);
  const value = (index: number): Locator => line(index).getByLabel('Valeur', { exact: true });
  const chip = (index: number, name: string): Locator => line(index).locator('.MuiChip-root', { hasText: name });

  async function type(index: number, text: string): Promise<void> {
    await value(index).click();
    await value(index).pressSequentially(text);
  }

  /** Types what is sought, waits until it is offered, and takes it by Enter. */
  async function takeByEnter(index: number, sought: string, name: string): Promise<void> {
    await type(index, sought);
    await see(editor.getByRole('option', { name }));
    await editor.keyboard.press('Enter');
  }

  it('an editor reads what codes stand for, and which of them stand for nothing', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/situations/${id}`);
      await see(chip(8, 'code inconnu : 99999'));
      await see(chip(9, 'métiers dont le code commence par M18'));
      await see(chip(9, 'code inconnu : Z9999'));
      await see(chip(10, 'Rhône (69)'));
      await see(chip(3, 'les déplacements'));
      expect(await value(11).inputValue()).toBe('Jeune');
      expect(await value(2).inputValue()).toBe('moins de 2 ans');
    }));

  it('Enter in any field of the rule saves nothing', async () =>
    browser.watch(async () => {
      await editor.getByRole('textbox', { name: 'Nom' }).fill('De tout un peu');
      const fields = editor.locator('fieldset').locator('input:visible, [role="combobox"]:visible');
      const count = await fields.count();
      expect(count).toBeGreaterThan(EVERY_KIND.length * 2);
      for (let index = 0; index < count; index += 1) {
        await fields.nth(index).focus();
        await editor.keyboard.press('Enter');
        await editor.keyboard.press('Escape');
      }
      await quiet(editor);
      expect(saves).toBe(0);
    }));

  it('values are found as one types and taken by Enter, without saving', async () =>
    browser.watch(async () => {
      await editor.reload();
      await see(chip(10, 'Rhône (69)'));
      await takeByEnter(10, 'Villeurbanne', 'Villeurbanne (69266), Rhône');
      await see(chip(10, 'Villeurbanne (69266), Rhône'));
      await takeByEnter(8, 'boulang', 'Boulanger / Boulangère (11573)');
      await see(chip(8, 'Boulanger / Boulangère (11573)'));
      await takeByEnter(3, 'garde', 'la garde d');
      await see(chip(3, 'la garde d'));
      await editor.keyboard.press('Escape');
      await value(2).fill('');
      await takeByEnter(2, 'stage', 'stage');
      await type(5, '1991');
      await editor.keyboard.press('Enter');
      await see(chip(5, '1991'));
      await type(9, 'M19');
      await editor.keyboard.press('Enter');
      await see(chip(9, 'métiers dont le code commence par M19'));
      await value(4).fill('25');
      await editor.keyboard.press('Enter');
      await value(7).fill('2026-04-02');
      await editor.keyboard.press('Enter');
      await quiet(editor);
      expect(saves).toBe(0);
    }));

  it('a number of a list that was typed and left is kept', async () =>
    browser.watch(async () => {
      await type(5, '1992');
      await editor.keyboard.press('Tab');
      await see(chip(5, '1992'));
    }));

  it('the rule is saved as it was built, by Enter in the name', async () =>
    browser.watch(async () => {
      await editor.getByRole('textbox', { name: 'Nom' }).press('Enter');
      await see(editor.getByText('Situation enregistrée.'));
      expect(saves).toBe(1);
      const [row] = await api.app.database.query('SELECT rule FROM situation WHERE id = $1', [id]);
      expect(row.rule.all.map((one: { value?: unknown }) => one.value)).toEqual([
        ...[false, 'STABLE', 'INTERN', ['TRANSPORT', 'CHILD_CARE'], 25, [1990, 1991, 1992], 2.5, '2026-04-02'],
        ...['11573', ['M18', 'Z9999', 'M19'], ['dep-69', '69266'], undefined],
      ]);
    }));

  it('the facts are offered in groups, each with an example, and their open list has no accessibility fault', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Ajouter une condition' }).click();
      const field = editor.getByRole('combobox', { name: 'Ce que l’on sait' }).last();
      await see(editor.locator(':focus').and(field));
      await field.press('ArrowDown');
      const list = editor.getByRole('listbox');
      const group = list.getByRole('group', { name: 'La personne' });
      await see(group.getByRole('option', { name: /^âge calculé, par exemple 26 ans/ }));
      await see(list.getByRole('group', { name: 'Marché du travail' }).getByRole('option').first());
      expect(await allFaults(editor)).toEqual([]);
      await editor.setViewportSize(TELEPHONE);
      expect(await allFaults(editor)).toEqual([]);
      await editor.setViewportSize({ width: 1280, height: 900 });
    }));

  it.each([
    ['a label without its accents', 'vehicule', /^véhicule/],
    ['a group', 'deplacements', /^permis B/],
    ['a choice', 'interim', /^contrats acceptés/],
    ['a synonym', 'voiture', /^permis B/],
  ])('facts are found by %s', async (_name, sought, found) =>
    browser.watch(async () => {
      const field = editor.getByRole('combobox', { name: 'Ce que l’on sait' }).last();
      await field.fill(sought);
      await see(editor.getByRole('option', { name: found }));
      expect(await editor.getByRole('option').count()).toBeLessThan(12);
      await field.press('Escape');
    }),
  );

  it('Enter takes the first fact that was found, without saving', async () =>
    browser.watch(async () => {
      const field = editor.getByRole('combobox', { name: 'Ce que l’on sait' }).last();
      await field.fill('véhicule');
      await see(editor.getByRole('option', { name: /^véhicule/ }));
      await field.press('Enter');
      await see(editor.getByRole('button', { name: 'Retirer la condition « véhicule »' }));
      await quiet(editor);
      expect(saves).toBe(1);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
