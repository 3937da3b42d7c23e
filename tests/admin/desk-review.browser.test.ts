import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move, publish, SELECTION } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const WIDE = { width: 1440, height: 900 };
const noLicence = { fact: 'hasCarLicence', op: 'eq', value: false };
const young = { fact: 'age', op: 'lt', value: 30 };

describe('The desk of a reviewer, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let team: EditorialTeam;
  let page: Page;
  let item: Json;

  beforeAll(async () => {
    api = await startApi();
    team = await createEditorialTeam(api);
    const texts = content({ title: 'Appeler trois voisins', rule: noLicence });
    const published = await publish(team, await createDraft(team, texts));
    const changed = { ...texts, title: 'Appeler trois amies', rule: { all: [noLicence, young] } };
    item = await submit(published, changed);
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'PUBLISHER');
    await page.setViewportSize(WIDE);
    await page.goto(`/admin/#/recommendations/${item.id}`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function submit({ id, version }: Json, changed: Json): Promise<Json> {
    const input = { id, expectedVersion: version, content: changed };
    const { recommendation } = await team.editor.mutate('saveRecommendation', input, SELECTION);
    return (await move(team.editor, recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
  }

  const changes = () => page.getByRole('region', { name: 'Ce qui change' });
  const message = () => page.getByRole('textbox', { name: 'Un mot à l’équipe' });
  const status = async (): Promise<string> =>
    (
      await team.editor.send('query ($id: ID!) { editableRecommendation(id: $id) { draft { status } } }', {
        id: item.id,
      })
    ).data.editableRecommendation.draft.status;

  it('opens with what changes: words struck and added, the rule in sentences, people lost', async () =>
    browser.watch(async () => {
      await see(changes().locator('del').filter({ hasText: 'voisins' }));
      await see(changes().locator('ins').filter({ hasText: 'amies' }));
      await see(changes().locator('ins').filter({ hasText: 'vous avez moins de 30 ans' }));
      const target = page.getByRole('group', { name: 'Pour qui' });
      await see(target.getByText(/Par rapport à ce qui est en ligne/));
      await see(target.getByText(/personnes perdues/));
      expect(await page.getByRole('textbox', { name: 'Titre' }).isVisible()).toBe(false);
      await looksRight(page);
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }));

  it('asks what has to change where nothing is said', async () =>
    browser.watch(async () => {
      await page.getByRole('button', { name: 'Demander des changements' }).click();
      await see(page.getByText('Dites ce qu’il faut changer, ici ou en commentant un champ.'));
      await see(page.locator(':focus').and(message()));
      expect(await status()).toBe('IN_REVIEW');
    }));

  it('asks for changes with a comment on a field, by Ctrl-Enter', async () =>
    browser.watch(async () => {
      await changes().getByRole('button', { name: 'Commenter : Titre' }).click();
      const comment = page.getByRole('textbox', { name: 'Commentaire sur : Titre' });
      await see(page.locator(':focus').and(comment));
      await comment.fill('« Amies » seulement ?');
      await see(page.getByText('1 commentaire partira avec votre décision.'));
      await looksRight(page);
      await page.setViewportSize(WIDE);
      await comment.press('Control+Enter');
      await see(page.getByText('Changements demandés.'));
      await see(page.getByRole('textbox', { name: 'Titre' }));
      await see(page.getByText('« Amies » seulement ?').first());
      expect(await status()).toBe('DRAFT');
    }));

  it('lets the text be read and written instead, where the key does nothing', async () =>
    browser.watch(async () => {
      const { version } = (await team.editor.send(`{ editableRecommendation(id: "${item.id}") { version } }`)).data
        .editableRecommendation;
      await move(team.editor, { id: item.id, version }, 'SUBMIT_FOR_REVIEW');
      await page.reload();
      await see(changes());
      await page.getByRole('button', { name: 'Écrire', exact: true }).click();
      await changes().waitFor({ state: 'detached' });
      await page.getByRole('textbox', { name: 'Titre' }).press('Control+Enter');
      await quiet(page);
      expect(await status()).toBe('IN_REVIEW');
      await page.getByRole('button', { name: 'Comparer', exact: true }).click();
      await see(changes());
    }));

  it('approves by Ctrl-Enter from anywhere, where nothing is to be said', async () =>
    browser.watch(async () => {
      await see(changes().locator('ins').first());
      await page.getByRole('button', { name: 'Comparer', exact: true }).press('Control+Enter');
      await see(page.getByText('Version approuvée.'));
      expect(await status()).toBe('APPROVED');
    }));

  it('reads the whole text of a first version, which is compared with nothing', async () =>
    browser.watch(async () => {
      const first = await createDraft(team, { title: 'Relire son annonce' });
      await move(team.editor, first, 'SUBMIT_FOR_REVIEW');
      await page.goto(`/admin/#/recommendations/${first.id}`);
      await see(page.getByText('Première version : il n’y a rien à quoi la comparer.'));
      await looksRight(page);
      await page.setViewportSize(WIDE);
      await page.getByRole('button', { name: 'Approuver' }).click();
      await see(page.getByText('Version approuvée.').last());
    }));

  it('reports no exception', () => {
    expect(browser.pageErrors.filter((line) => !/Failed to load resource|net::ERR/.test(line))).toEqual([]);
  });
});
