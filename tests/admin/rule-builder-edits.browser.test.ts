import type { Locator, Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { allFaults, listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';

const LICENCE = { fact: 'hasCarLicence', op: 'eq', value: false };
const RESUME = { fact: 'hasResume', op: 'eq', value: true };
const AGE = { fact: 'age', op: 'lt', value: 26 };
const ADULT = { fact: 'age', op: 'gte', value: 18 };

describe('The parts of a rule, moved and undone by keyboard, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let editor: Page;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const rule = { all: [LICENCE, { any: [RESUME, AGE] }, ADULT] };
    const input = { slug: 'parts', label: 'En parties', rule };
    id = (await people.editor.mutate('saveSituation', input, 'situation { id }')).situation.id;
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const button = (name: string): Locator => editor.getByRole('button', { name });
  const actionsOn = (name: string): Locator => button(`Actions sur « ${name} »`);
  const isFocused = async (locator: Locator): Promise<void> => see(editor.locator(':focus').and(locator));
  const isSaid = async (sentence: string): Promise<void> =>
    editor.getByRole('status').filter({ hasText: sentence }).waitFor({ state: 'attached' });

  /** By the keyboard alone. */
  async function act(on: Locator, action: string): Promise<void> {
    await on.press('Enter');
    const item = editor.getByRole('menuitem', { name: action });
    await see(item);
    const focused = editor.locator('[role="menuitem"]:focus').filter({ hasText: action });
    while ((await focused.count()) === 0) await editor.keyboard.press('ArrowDown');
    await editor.keyboard.press('Enter');
  }

  /** The rule as the text view gives it. */
  async function built(): Promise<unknown> {
    await button('En JSON').click();
    const text = await editor.getByLabel('La règle, en JSON').inputValue();
    await button('Avec le constructeur').click();
    return JSON.parse(text);
  }

  it('a condition is moved by Alt and an arrow, into a group and out of it, and keeps the focus', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/situations/${id}`);
      await actionsOn('permis B').press('Alt+ArrowDown');
      await isFocused(actionsOn('permis B'));
      await isSaid('« permis B » : place 1 sur 3 dans son groupe.');
      await editor.keyboard.press('Alt+ArrowUp');
      await isSaid('« permis B » : place 1 sur 3 dans son groupe.');
      await editor.keyboard.press('Alt+ArrowUp');
      await isSaid('« permis B » ne peut pas aller plus loin.');
      await isFocused(actionsOn('permis B'));
    }));

  it('the keys that move it stand in the sheet of keys', async () =>
    browser.watch(async () => {
      await editor.keyboard.press('?');
      const sheet = editor.getByRole('dialog', { name: 'Raccourcis clavier' });
      await see(sheet.getByText('Monter la condition ou le groupe'));
      await see(sheet.getByText('Alt').and(sheet.locator('kbd')));
      await editor.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      await isFocused(actionsOn('permis B'));
    }));

  it('a condition is dragged by its handle into a group and out of it, and put back by Escape', async () =>
    browser.watch(async () => {
      const line = (name: string): Locator =>
        editor
          .locator('.rule, .ruleGroup-header')
          .filter({ has: actionsOn(name) })
          .first();
      const middleOf = async (locator: Locator): Promise<[number, number]> => {
        const box = await locator.boundingBox();
        if (box === null) throw new Error('It is not on the screen.');
        return [box.x + box.width / 2, box.y + box.height / 2];
      };
      /** Holds a condition over another part, a little below its middle. */
      const hold = async (name: string, over: Locator): Promise<void> => {
        const handle = line(name).locator('.node-handle');
        await handle.scrollIntoViewIfNeeded();
        await editor.mouse.move(...(await middleOf(handle)));
        await editor.mouse.down();
        const [x, y] = await middleOf(over);
        await editor.mouse.move(x, y + 4, { steps: 4 });
        await see(editor.locator('.drop-line'));
      };
      const before = await built();
      await hold('permis B', line('a un CV'));
      expect(await allFaults(editor)).toEqual([]);
      await editor.keyboard.press('Escape');
      await editor.locator('.drop-line').waitFor({ state: 'detached' });
      await editor.mouse.up();
      expect(await built()).toEqual(before);
      await hold('permis B', line('a un CV'));
      await editor.mouse.up();
      await isSaid('« permis B » : place 2 sur 3 dans son groupe.');
      await isFocused(actionsOn('permis B'));
      expect(await built()).toEqual({ all: [{ any: [RESUME, LICENCE, AGE] }, ADULT] });
      await hold('permis B', editor.locator('.ruleGroup-header').first());
      await editor.mouse.up();
      await isSaid('« permis B » : place 1 sur 3 dans son groupe.');
      expect(await built()).toEqual(before);
    }));

  it('its menu moves, duplicates, wraps and unwraps, each announced', async () =>
    browser.watch(async () => {
      await act(actionsOn('permis B'), 'Descendre');
      await isFocused(actionsOn('permis B'));
      await act(actionsOn('a un CV'), 'Dupliquer');
      await isSaid('« a un CV » : la copie est juste en dessous.');
      await isFocused(actionsOn('a un CV').nth(1));
      await act(actionsOn('a un CV').nth(1), 'Mettre dans un groupe');
      await isSaid('« a un CV » : dans un nouveau groupe.');
      await isFocused(actionsOn('groupe de 1 condition').first());
      expect(await built()).toEqual({ all: [{ any: [LICENCE, RESUME, { all: [RESUME] }, AGE] }, ADULT] });
      await act(actionsOn('groupe de 4 conditions'), 'Défaire le groupe');
      await isSaid('Groupe défait');
      await isFocused(actionsOn('permis B'));
      expect(await built()).toEqual({ all: [LICENCE, RESUME, { all: [RESUME] }, AGE, ADULT] });
    }));

  it('the open menu has no accessibility fault', async () =>
    browser.watch(async () => {
      await actionsOn('permis B').press('Enter');
      await see(editor.getByRole('menu', { name: 'Actions sur « permis B »' }));
      expect(await allFaults(editor)).toEqual([]);
      await editor.keyboard.press('Escape');
      await isFocused(actionsOn('permis B'));
    }));

  it('what was taken out is put back, the last first, and what was changed since stays', async () =>
    browser.watch(async () => {
      await button('Retirer le groupe « groupe de 1 condition »').press('Enter');
      await isSaid('« groupe de 1 condition » : retrait fait.');
      await isFocused(actionsOn('âge').first());
      await button('Retirer la condition « permis B »').press('Enter');
      await isFocused(actionsOn('a un CV'));
      await see(editor.getByText('Retrait de « permis B »'));
      await act(actionsOn('a un CV'), 'Descendre');
      // It tells what the button that has the focus is for, a moment later.
      await see(editor.getByRole('tooltip'));
      expect(await allFaults(editor)).toEqual([]);
      await button('Annuler le retrait').press('Enter');
      await isSaid('« permis B » est de nouveau dans la règle.');
      await isFocused(actionsOn('permis B'));
      await see(editor.getByText('Retrait de « groupe de 1 condition »'));
      await button('Annuler le retrait').press('Enter');
      await editor.getByText('Retrait de').waitFor({ state: 'detached' });
      expect(await built()).toEqual({ all: [LICENCE, AGE, { all: [RESUME] }, RESUME, ADULT] });
    }));

  it('a group that loses its last condition offers to add one', async () =>
    browser.watch(async () => {
      const group = editor.locator('[data-path="[2]"]');
      await group.getByRole('button', { name: 'Retirer la condition' }).press('Enter');
      await isFocused(group.getByRole('button', { name: 'Ajouter une condition' }));
      await editor.keyboard.press('Enter');
      await isFocused(group.getByRole('combobox', { name: 'Ce que l’on sait' }));
    }));

  it('looks right on a telephone, in the dark and in English', async () =>
    browser.watch(async () => {
      await editor.emulateMedia({ colorScheme: 'dark' });
      await looksRight(editor);
      await editor.getByRole('button', { name: /^Langue/ }).click();
      await editor.getByRole('menuitem', { name: 'English' }).click();
      await see(button('As JSON'));
      await looksRight(editor);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
