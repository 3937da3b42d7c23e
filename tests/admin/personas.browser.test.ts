import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move, publish, SELECTION } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const ADVICE = 'Demander un covoiturage à ses futurs collègues';
const withLicence = { fact: 'hasCarLicence', op: 'eq', value: true };

describe('Personas, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let people: EditorialTeam;
  let id: string;

  beforeAll(async () => {
    api = await startApi();
    people = await createEditorialTeam(api);
    ({ id } = await publish(people, await createDraft(people, { title: ADVICE, rule: null })));
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  /** An approved draft that is for drivers only. */
  async function draftForDrivers(): Promise<void> {
    const { data } = await people.editor.send(`{ editableRecommendation(id: "${id}") { version } }`);
    const input = { id, expectedVersion: data.editableRecommendation.version, content: content({ rule: withLicence }) };
    const saved = await people.editor.mutate('saveRecommendation', { ...input }, SELECTION);
    const { recommendation } = await move(people.editor, saved.recommendation, 'SUBMIT_FOR_REVIEW');
    await move(people.reviewer, recommendation, 'APPROVE');
  }

  it('an editor makes one, with what it must be given, and reads what is checked', async () => {
    const page = await backOffice(api, browser, 'EDITOR');
    await browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Profils types' }).click();
      await page.getByRole('link', { name: 'Créer' }).first().click();
      await page.getByLabel(/^Nom/).fill('Noa, sans permis');
      await choose(page.getByRole('combobox', { name: 'Ajouter une information' }), 'permis B');
      await page.getByRole('combobox', { name: /permis B/ }).click();
      await page.getByRole('option', { name: 'Non' }).click();
      await choose(page.getByRole('combobox', { name: 'Doit recevoir', exact: true }), ADVICE);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText('Vérifié sur ce qui est en ligne : 1 à recevoir, 0 à ne pas recevoir.'));
      await see(page.getByText('Tout va bien'));
      await looksRight(page);
      await page.getByRole('menuitem', { name: 'Profils types' }).click();
      await page.getByRole('link', { name: 'Ouvrir « Noa, sans permis »' }).click();
      await page.getByLabel(/^Nom/).fill('Noa');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText('Profil type enregistré.'));
    });
    expect((await people.editor.send('{ personas { items { name facts mustSee } } }')).data.personas.items).toEqual([
      { name: 'Noa', facts: { hasCarLicence: false }, mustSee: [id] },
    ]);
  });

  it('an analyst finds one by some letters of the name', async () => {
    const page = await backOffice(api, browser, 'ANALYST');
    await browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Profils types' }).click();
      const noa = page.getByRole('heading', { name: 'Noa' });
      await see(noa);
      const search = page.getByRole('searchbox', { name: 'Rechercher' });
      await search.fill('introuvable');
      await see(page.getByText('Rien ne correspond à ces filtres.'));
      await noa.waitFor({ state: 'detached' });
      await looksRight(page);
      await search.fill('nôa');
      await see(noa);
      // The browser draws a cross of its own at the end of such a field, beside that of the list.
      const { width, height } = (await search.boundingBox()) ?? { width: 0, height: 0 };
      await search.click({ position: { x: width - 8, y: height / 2 } });
      expect(await search.inputValue()).toBe('nôa');
    });
  });

  it('a publisher reads whom a draft breaks, and says why it goes online all the same', async () => {
    await draftForDrivers();
    const page = await backOffice(api, browser, 'PUBLISHER');
    await browser.watch(async () => {
      await page.goto(`/admin/#/recommendations/${id}`);
      await see(page.getByText(/^nouveau\s: Ne reçoit pas/));
      await page.getByRole('button', { name: 'Publier' }).click();
      const dialog = page.getByRole('dialog');
      await see(dialog.getByText(/Noa\s: Ne reçoit pas .* la condition «\svous avez le permis B\s» n’est pas remplie/));
      expect(await dialog.getByRole('button', { name: 'Publier' }).isDisabled()).toBe(true);
      await dialog.getByLabel('Pourquoi publier quand même').fill('Le partenaire le demande');
      await looksRight(page);
      await dialog.getByRole('button', { name: 'Publier' }).click();
      await see(page.getByText(/publiée malgré des profils types\s: Le partenaire le demande/));
    });
  });

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
