import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';

const RULE = { fact: 'hasCarLicence', op: 'eq', value: true };

describe('What names a deleted situation, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let editor: Page;
  const archived: Json[] = [];

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const input = { slug: 'licence', label: 'Permis obtenu', rule: RULE };
    const { situation } = await people.editor.mutate('saveSituation', input, 'situation { id version }');
    for (const title of ['Louer une voiture', 'Conduire un camion']) {
      const online = await publish(people, await createDraft(people, { title, situationIds: [situation.id] }));
      archived.push((await move(people.publisher, online, 'ARCHIVE')).recommendation);
    }
    await people.editor.mutate(
      'deleteSituation',
      { id: situation.id, expectedVersion: situation.version },
      'deleted archivedUsers',
    );
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('shows its last name, which is taken out like any other', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/recommendations/${archived[0].id}`);
      await editor.getByRole('tab', { name: 'Pour qui' }).click();
      const chip = editor.getByRole('button', { name: 'Permis obtenu (supprimée)' });
      await see(chip);
      expect(await seriousFaults(editor)).toEqual([]);
      await looksRight(editor);
      await chip.press('Backspace');
      await chip.waitFor({ state: 'detached' });
      await editor.getByRole('button', { name: 'Reprendre dans un brouillon' }).click();
      await see(editor.getByText('Brouillon enregistré.'));
    }));

  it('is taken up again without it, and the screen says so', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/recommendations/${archived[1].id}`);
      await editor.getByRole('button', { name: 'Reprendre la version 1' }).click();
      await see(
        editor.getByText(
          'Brouillon repris, sans ce qui n’existe plus : la situation « Permis obtenu », donc toute situation (telle quelle, elle vaudra pour tout le monde).',
        ),
      );
    }));
});
