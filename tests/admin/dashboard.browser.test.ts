import type { Page } from 'playwright-core';
import { loadStarterReference } from '../../api/reference/starter/load';
import { submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const SMALL = { width: 400, height: 850 };

describe('The dashboard, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let desk: EditorialTeam;

  beforeAll(async () => {
    api = await startApi();
    // "Since Monday" is told by the browser's clock.
    api.clock.set(new Date().toISOString());
    await loadStarterReference(api.app.database);
    desk = await createEditorialTeam(api);
    await desk.editor.mutate(
      'saveSituation',
      { slug: 'everybody', label: 'Tout le monde', rule: { all: [] } },
      'situation { id }',
    );
    await submitted(api, { title: 'Appeler les garages du canton', kind: 'ACTION', placeCode: null });
    await submitted(api, { title: 'Écrire au directeur du marché', kind: 'ACTION', placeCode: null });
    await move(desk.reviewer, await createDraft({ ...desk, editor: desk.reviewer }), 'SUBMIT_FOR_REVIEW');
    await publish(desk, await createDraft(desk, { title: 'Relire son CV à voix haute' }));
    await api.app.database.query(
      `INSERT INTO usefulness SELECT id, 'ALL', 43, 40 FROM published_recommendation WHERE topics = '{network}'`,
    );
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  /** The operations that a page asks for from now on. */
  function askedBy(page: Page): string[] {
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, name] = /(?:query|mutation) (\w+)/.exec(request.postData() ?? '') ?? [];
      if (name && request.url().endsWith('/graphql')) asked.push(name);
    });
    return asked;
  }

  const figure = (page: Page, words: RegExp) => page.getByRole('main').getByRole('link', { name: words });

  /** In light and dark, on a screen and in 400 pixels. */
  async function looksRightEverywhere(page: Page): Promise<void> {
    await see(page.getByRole('heading', { name: 'Ce que les gens en disent' }));
    await looksRight(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settle(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(SMALL);
    await settle(page);
    expect(await excessWidth(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(SCREEN);
    await page.emulateMedia({ colorScheme: 'light' });
  }

  it('tells a moderator what came in, and each figure leads to its list', async () =>
    browser.watch(async () => {
      const page = await backOffice(api, browser, 'MODERATOR');
      await see(figure(page, /^2 contributions à examiner$/));
      await see(figure(page, /^0 contribution prise en charge par vous$/));
      expect(await page.getByText(/brouillons? à relire/).count()).toBe(0);
      await looksRightEverywhere(page);
      await figure(page, /^2 contributions à examiner$/).click();
      await see(page.getByText('Appeler les garages du canton'));
      await see(page.getByText('Écrire au directeur du marché'));
      await page.goBack();
      await see(page.getByRole('figure', { name: /^Barres\s: contributions reçues par semaine/ }));
      const [week] = await page.getByRole('link', { name: /^2 – Reçues, du / }).all();
      await week?.click();
      await see(page.getByText('Appeler les garages du canton'));
    }));

  it('asks for all of it in two requests, that do not wait for each other', async () =>
    browser.watch(async () => {
      const page = await backOffice(api, browser, 'ANALYST');
      await see(page.getByText('Vous lisez et n’avez rien à traiter.'));
      await see(page.getByRole('heading', { name: 'Ce qui manque au catalogue' }));
      await see(page.getByRole('link', { name: 'Voir la liste' }));
      expect(await page.getByRole('link', { name: 'Écrire pour ce qui manque' }).count()).toBe(0);
      expect(await page.getByText(/contributions? à examiner/).count()).toBe(0);
      const asked = askedBy(page);
      await page.reload();
      await see(page.getByRole('heading', { name: 'Ce qui manque au catalogue' }));
      await see(figure(page, /^1 publiée depuis lundi$/));
      expect(asked.toSorted()).toEqual(['Desk', 'Notices', 'Outlook', 'Viewer']);
      await see(page.getByRole('row', { name: /^Réseau 1 40 \d\d\s% entre \d\d et \d\d\s%$/ }));
      await looksRightEverywhere(page);
      await page.getByRole('link', { name: 'Réseau' }).click();
      await see(page.getByRole('link', { name: 'Relire son CV à voix haute' }));
    }));

  it('tells an editor what to take up again, and where the catalogue lacks', async () => {
    const page = await backOffice(api, browser, 'EDITOR');
    const [{ id }] = await api.app.database.query('SELECT id FROM staff_user WHERE email = $1', [
      'editor-at-work@example.org',
    ]);
    const submittedDraft = (
      await move(desk.editor, await createDraft(desk, { title: 'Appeler le matin' }), 'SUBMIT_FOR_REVIEW')
    ).recommendation;
    await api.app.database.query('UPDATE revision SET author_ids = ARRAY[$1::uuid] WHERE id = $2', [
      id,
      submittedDraft.draft.id,
    ]);
    await move(desk.reviewer, { ...submittedDraft, message: 'Il manque un exemple.' }, 'REQUEST_CHANGES');
    await browser.watch(async () => {
      await page.reload();
      await see(figure(page, /^1 brouillon à reprendre\s: des changements vous sont demandés$/));
      await see(figure(page, /^1 brouillon à relire$/));
      await see(
        page.getByRole('table', { name: 'Là où il manque le plus' }).getByRole('link', { name: 'Tout le monde' }),
      );
      await see(page.getByRole('link', { name: 'Écrire pour ce qui manque' }));
      await looksRightEverywhere(page);
      await figure(page, /^1 brouillon à relire$/).click();
      await see(page.getByRole('combobox', { name: 'Que j’écris' }).filter({ hasText: 'Non' }));
      await page.goBack();
      await figure(page, /^1 brouillon à reprendre/).click();
      await see(page.getByRole('link', { name: 'Appeler le matin' }));
      await page.getByRole('link', { name: 'Relire son CV à voix haute' }).waitFor({ state: 'detached' });
      await page.goBack();
      await page.getByRole('link', { name: 'Voir la grille' }).click();
      await see(page.getByRole('columnheader', { name: 'Bretagne' }));
    });
  });

  it('tells a publisher what to publish and what went online', async () => {
    const draft = await createDraft(desk, { title: 'Visiter un atelier' });
    const handedIn = (await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
    await move(desk.reviewer, handedIn, 'APPROVE');
    await browser.watch(async () => {
      const page = await backOffice(api, browser, 'PUBLISHER');
      await see(figure(page, /^1 version approuvée à publier$/));
      await looksRightEverywhere(page);
      await figure(page, /^1 version approuvée à publier$/).click();
      await see(page.getByRole('link', { name: 'Visiter un atelier' }));
      await page.goBack();
      await figure(page, /^1 publiée depuis lundi$/).click();
      await see(page.getByRole('link', { name: 'Relire son CV à voix haute' }));
      await page.getByRole('link', { name: 'Visiter un atelier' }).waitFor({ state: 'detached' });
    });
  });

  it('says what could not be read, and reads it again', async () =>
    browser.watch(async () => {
      const page = await backOffice(api, browser, 'ADMIN');
      await see(page.getByRole('heading', { name: 'Ce que les gens en disent' }));
      const failure = { errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
      await page.route('/graphql', async (route) =>
        route.request().postData()?.includes('query Desk') ? route.fulfill({ json: failure }) : route.fallback(),
      );
      await page.reload();
      await see(page.getByText('Le serveur a rencontré un problème.'));
      await page.unroute('/graphql');
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await see(figure(page, /contributions? à examiner$/));
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
