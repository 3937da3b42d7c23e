import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see, settle } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';

const DANGEROUS = '=HYPERLINK("https://example.org")';
const IN_REVIEW = 'Préparer trois questions';
const ONLINE = 'Marcher jusqu’à la mairie';

describe('Lists, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let publisher: Page;
  let editor: Page;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    await createDraft(people, { title: DANGEROUS });
    await move(people.editor, await createDraft(people, { title: IN_REVIEW }), 'SUBMIT_FOR_REVIEW');
    await publish(people, await createDraft(people, { title: ONLINE }));
    browser = await TestBrowser.open(await listen(api.app));
    publisher = await backOffice(api, browser, 'PUBLISHER');
    editor = await backOffice(api, browser, 'EDITOR');
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const open = async (page: Page): Promise<void> => page.getByRole('menuitem', { name: 'Recommandations' }).click();
  const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
  const view = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Vues de cette liste' }).getByRole('link', { name });
  const menu = async (page: Page, item: string): Promise<void> => {
    await page.getByRole('button', { name: 'Vues', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  const exported = async (page: Page): Promise<{ name: string; lines: string[] }> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter (CSV)' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    return { name: file.suggestedFilename(), lines: text.slice(1).trimEnd().split('\r\n') };
  };

  it('show the columns that one chooses with the keyboard, and keep them', async () =>
    browser.watch(async () => {
      await open(publisher);
      await see(head(publisher, 'Modifiée'));
      expect(await head(publisher, 'Attend').count()).toBe(0);
      await publisher.getByRole('button', { name: 'Colonnes' }).press('Enter');
      const choice = publisher.getByRole('dialog', { name: 'Colonnes à montrer' });
      await choice.getByRole('checkbox', { name: 'Attend' }).press('Space');
      await choice.getByRole('checkbox', { name: 'Thèmes' }).press('Space');
      await settle(publisher);
      expect(await seriousFaults(publisher)).toEqual([]);
      await publisher.keyboard.press('Escape');
      await see(head(publisher, 'Attend'));
      await see(publisher.getByRole('cell', { name: 'une relecture' }));
      await publisher.reload();
      await see(head(publisher, 'Attend'));
      expect(await head(publisher, 'Thèmes').count()).toBe(0);
      await looksRight(publisher);
    }));

  it('are exported whole, with the columns and the words of the screen, and without formulas', async () =>
    browser.watch(async () => {
      const { name, lines } = await exported(publisher);
      expect(name).toMatch(/^recommandations-\d{4}-\d\d-\d\d\.csv$/);
      expect(lines[0]).toBe('"Titre";"Nature";"État";"Attend";"Écrite par";"Modifiée"');
      expect(lines).toHaveLength(4);
      expect(lines.find((line) => line.includes('HYPERLINK'))).toMatch(
        /^"'=HYPERLINK\(""https:\/\/example\.org""\)";"Action";"Brouillon";"d’être finie";"[^"]+";"\d\d\/\d\d\/\d{4} \d\d:\d\d"$/,
      );
      expect(lines.find((line) => line.includes(ONLINE))).toContain('"En ligne"');
    }));

  it('are exported as they are filtered', async () =>
    browser.watch(async () => {
      await publisher.getByLabel('Rechercher').fill('questions');
      await see(publisher.getByText('1-1 sur 1'));
      const { lines } = await exported(publisher);
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(IN_REVIEW);
    }));

  it('keep a view for the whole team, which stands in the address', async () =>
    browser.watch(async () => {
      await menu(publisher, 'Enregistrer la vue…');
      const dialog = publisher.getByRole('dialog', { name: 'Enregistrer cette vue' });
      await dialog.getByRole('radio', { name: 'Pour toute l’équipe' }).check();
      await settle(publisher);
      expect(await seriousFaults(publisher)).toEqual([]);
      await dialog.getByLabel('Nom de la vue').fill('Questions');
      await dialog.getByLabel('Nom de la vue').press('Enter');
      await see(publisher.getByText('Vue enregistrée.'));
      await see(view(publisher, 'Questions').and(publisher.locator('[aria-current=true]')));
      expect(publisher.url()).toMatch(/savedView=[0-9a-f-]{36}/);
      await looksRight(publisher);
    }));

  it('open the view of a link for a colleague, with its filter and its columns', async () =>
    browser.watch(async () => {
      const id = /savedView=([0-9a-f-]{36})/.exec(publisher.url())?.[1];
      await editor.goto(`/admin/#/recommendations?savedView=${id}`);
      await see(editor.getByText('1-1 sur 1'));
      await see(head(editor, 'Attend'));
      await see(view(editor, 'Questions'));
      expect(await editor.getByLabel('Rechercher').inputValue()).toBe('questions');
      await view(editor, 'Vue de départ').click();
      await see(editor.getByText('1-3 sur 3'));
    }));

  it('offer to change a shared view only to whoever may', async () =>
    browser.watch(async () => {
      await view(editor, 'Questions').click();
      await editor.getByRole('button', { name: 'Vues', exact: true }).click();
      await see(editor.getByRole('menuitem', { name: 'Copier le lien vers « Questions »' }));
      expect(await editor.getByRole('menuitem', { name: 'Supprimer' }).count()).toBe(0);
      await editor.keyboard.press('Escape');
    }));

  it('replace a view by what is shown, once it differs', async () =>
    browser.watch(async () => {
      await publisher.getByLabel('Rechercher').fill('mairie');
      await see(view(publisher, 'Questions (modifiée)'));
      await menu(publisher, 'Remplacer « Questions » par ce qui est affiché');
      await see(publisher.getByText('Vue enregistrée.'));
      await view(publisher, 'Questions (modifiée)').waitFor({ state: 'detached' });
      await see(view(publisher, 'Questions'));
    }));

  it('rename a view, and give it to a role', async () =>
    browser.watch(async () => {
      await menu(publisher, 'Renommer ou partager « Questions »…');
      const dialog = publisher.getByRole('dialog', { name: 'Renommer ou partager' });
      await dialog.getByLabel('Nom de la vue').fill('À la mairie');
      await dialog.getByRole('radio', { name: 'Pour un rôle' }).check();
      await dialog.getByRole('combobox', { name: 'Rôle' }).click();
      await publisher.getByRole('option', { name: 'Modération' }).click();
      await dialog.getByLabel('Nom de la vue').press('Control+Enter');
      await see(view(publisher, 'À la mairie'));
      await editor.reload();
      await see(editor.getByText('La vue de ce lien n’existe plus, ou n’est pas partagée avec vous.'));
      await looksRight(editor);
    }));

  it('delete a view, after saying what goes with it', async () =>
    browser.watch(async () => {
      await menu(publisher, 'Supprimer « À la mairie »…');
      const dialog = publisher.getByRole('dialog', { name: 'Supprimer la vue « À la mairie » ?' });
      await see(dialog.getByText('Elle disparaîtra aussi pour vos collègues.'));
      await settle(publisher);
      expect(await seriousFaults(publisher)).toEqual([]);
      await see(dialog.getByRole('button', { name: 'Annuler' }).and(publisher.locator(':focus')));
      await publisher.keyboard.press('Control+Enter');
      await see(publisher.getByText('Vue supprimée.'));
      await view(publisher, 'À la mairie').waitFor({ state: 'detached' });
    }));

  it('take over the filters that this browser kept before, once', async () =>
    browser.watch(async () => {
      const name = 'RaStoreadmin.recommendations.savedQueries';
      const refused = { label: ' ', value: { filter: {} } };
      const kept = [
        { label: 'Ce qui marche', value: { filter: { search: 'marcher' }, sort: { field: 'kind', order: 'ASC' } } },
        { label: 'Dans leur ordre', value: { filter: { search: 'marcher' } } },
        refused,
      ];
      await editor.evaluate(`localStorage.setItem('${name}', ${JSON.stringify(JSON.stringify(kept))})`);
      await editor.reload();
      for (const { label } of kept.slice(0, 2)) {
        await view(editor, label).click();
        await see(editor.getByText('1-1 sur 1'));
        await quiet(editor);
        expect(await view(editor, `${label} (modifiée)`).count()).toBe(0);
      }
      await editor.reload();
      await see(view(editor, 'Ce qui marche'));
      expect(await view(editor, 'Ce qui marche').count()).toBe(1);
      expect(JSON.parse(String(await editor.evaluate(`localStorage.getItem('${name}')`)))).toEqual([refused]);
    }));
});
