import type { Page } from 'playwright-core';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { sampleOf } from '../support/long';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, quiet, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move } from '../support/recommendations';
import { PASSWORD } from '../support/staff';
import { CASES, TITLES } from './session-cases';
import type { SessionCase } from './session-cases';

const ENDED = 'Votre session est terminée';
const CHANGED = 'Vous avez changé de compte';

/** Different enough not to be likened to each other. */
const BODIES = [
  'Le patron répond lui-même.',
  'Les commerçants savent tout.',
  'La mairie aide.',
  'On y lit des annonces.',
];

describe('A session that ends under the hands, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    const team = await createEditorialTeam(api);
    await team.editor.mutate(
      'saveSituation',
      { slug: 'no-licence', label: 'Sans permis', rule: { fact: 'hasCarLicence', op: 'eq', value: false } },
      'situation { id }',
    );
    await createDraft(team, { title: TITLES.advice });
    await move(team.editor, await createDraft(team, { title: TITLES.reviewed }), 'SUBMIT_FOR_REVIEW');
    const titles = [TITLES.accept, TITLES.refuse, TITLES.correct, TITLES.note, TITLES.bulk];
    for (const [index, title] of titles.entries())
      await submitted(api, { title, body: `${title}. ${BODIES[index % BODIES.length]}`, link: null });
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  /** The first page of the back-office, before somebody of the role who is signed in. */
  async function pageOf({ role }: Pick<SessionCase, 'role'>): Promise<Page> {
    const page = pages.get(role) ?? (await backOffice(api, browser, role));
    pages.set(role, page);
    await page.goto('/admin/#/');
    await page.reload();
    await see(page.getByText(/^Bonjour Compte/).or(page.getByRole('button', { name: 'Se connecter' })));
    if (await page.getByRole('button', { name: 'Se connecter' }).isVisible())
      await signInOn(page, `${role.toLowerCase()}-at-work@example.org`);
    return page;
  }

  const endSessions = async (): Promise<unknown> => api.app.database.query('DELETE FROM staff_session');

  async function storedRows({ stored }: SessionCase): Promise<number> {
    const [row] = await api.app.database.query<{ count: number }[]>(stored);
    return row?.count ?? 0;
  }

  const typedWords = async ({ typed }: SessionCase, page: Page): Promise<string> => typed(page).inputValue();

  /** Nothing is told as done, nothing is stored, and what was typed is there. */
  async function nothingHappened(one: SessionCase, page: Page): Promise<void> {
    expect(await one.done(page).count()).toBe(0);
    expect(await storedRows(one)).toBe(0);
    expect(await typedWords(one, page)).toBe(one.words);
  }

  const over = (page: Page, name: string) => page.getByRole('dialog', { name });

  async function signInOver(page: Page, email?: string): Promise<void> {
    const dialog = over(page, ENDED);
    if (email !== undefined) await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByLabel('Mot de passe').first().fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Se connecter' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** What the page reads by itself may find first that the session has ended: that is put off, and sending asks again. */
  async function sendSignedOut({ send }: SessionCase, page: Page): Promise<void> {
    const asked = over(page, ENDED);
    await page.addLocatorHandler(asked, () => asked.getByRole('button', { name: 'Plus tard' }).click());
    await send(page);
    await page.removeLocatorHandler(asked);
    await see(asked);
  }

  async function signInOn(page: Page, email: string): Promise<void> {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Mot de passe').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await see(page.getByText(/^Bonjour/));
  }

  /** A note of these words. */
  function caseOf(words: string): SessionCase {
    const note = CASES.find(({ kind }) => kind === 'a note');
    if (!note) throw new Error('no case');
    return {
      ...note,
      words,
      write: async (page) => {
        await note.write(page);
        await note.typed(page).fill(words);
      },
      done: (page) => page.getByRole('article').filter({ hasText: words }),
      stored: `SELECT count(*)::int FROM contribution_note WHERE body = '${words}'`,
    };
  }

  async function noteAuthor(words: string): Promise<string> {
    const [row] = await api.app.database.query<{ name: string }[]>(
      'SELECT name FROM contribution_note JOIN staff_user ON staff_user.id = author_id WHERE body = $1',
      [words],
    );
    return row?.name ?? '';
  }

  it.each(sampleOf(CASES, 3))(
    'loses nothing, and tells no success, when $kind is sent after the session has ended',
    async (one) =>
      browser.watch(async () => {
        const page = await pageOf(one);
        await one.write(page);
        await quiet(page);
        await endSessions();
        await sendSignedOut(one, page);
        expect(await one.done(page).count()).toBe(0);
        expect(await storedRows(one)).toBe(0);
        await over(page, ENDED).getByRole('button', { name: 'Plus tard' }).click();
        await see(page.getByRole('alert').getByText(/^Votre session est terminée\s: rien n’a été envoyé/));
        await nothingHappened(one, page);

        await page.context().setOffline(true);
        await one.send(page);
        await see(page.getByText('Le serveur ne répond pas.'));
        await nothingHappened(one, page);
        await page.context().setOffline(false);

        await page.route('/graphql', (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }));
        await one.send(page);
        await see(page.getByText('Le serveur ne répond pas.'));
        await nothingHappened(one, page);
        await page.unroute('/graphql');

        await one.send(page);
        await signInOver(page);
        await see(one.done(page));
        expect(await storedRows(one)).toBe(1);
      }),
  );

  it('sends nothing in the name of another account that signs in over the page, before it has said so', async () =>
    browser.watch(async () => {
      await pageOf({ role: 'ADMIN' });
      const one = caseOf('a second note');
      const page = await pageOf(one);
      await one.write(page);
      await quiet(page);
      await endSessions();
      await sendSignedOut(one, page);
      await signInOver(page, 'admin-at-work@example.org');
      const told = over(page, CHANGED);
      await see(told.getByText('Cette page a été ouverte par Compte MODERATOR'));
      expect(await storedRows(one)).toBe(0);
      await told.getByRole('button', { name: 'Continuer en tant que Compte ADMIN' }).click();
      await see(page.getByRole('alert').getByText('Vous avez changé de compte : rien n’a été envoyé.'));
      await see(page.getByRole('button', { name: 'Compte ADMIN' }));
      await nothingHappened(one, page);
      await one.send(page);
      await see(one.done(page));
      expect(await noteAuthor(one.words)).toBe('Compte ADMIN');
    }));

  it('sends nothing in the name of another account that signs in on a second page of the browser', async () =>
    browser.watch(async () => {
      const one = caseOf('a third note');
      const page = await pageOf(one);
      await one.write(page);
      const second = await page.context().newPage();
      await second.goto('/admin/');
      await second.getByRole('button', { name: 'Compte ADMIN' }).click();
      await second.getByRole('menuitem', { name: 'Me déconnecter' }).click();
      await signInOn(second, 'moderator-at-work@example.org');
      const told = over(page, CHANGED);
      await see(told.getByText('Cette page a été ouverte par Compte ADMIN'));
      await told.getByRole('button', { name: 'Me connecter en tant que Compte ADMIN' }).click();
      expect(await storedRows(one)).toBe(0);
      await signInOver(page);
      await one.send(page);
      await see(one.done(page));
      expect(await noteAuthor(one.words)).toBe('Compte ADMIN');
      await second.close();
    }));

  it('marks in the bar that the session has ended while one types, and asks to sign in when something is sent or opened', async () =>
    browser.watch(async () => {
      const [draft] = CASES;
      if (!draft) throw new Error('no case');
      const page = await pageOf(draft);
      await draft.write(page);
      await quiet(page);
      await endSessions();
      const mark = page.getByRole('banner').getByRole('button', { name: 'Votre session est terminée. Se connecter' });
      await draft.typed(page).pressSequentially(' Un message');
      await see(mark);
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
      await quiet(page);
      await page.keyboard.type(' aussi.');
      await quiet(page);
      expect(await over(page, ENDED).count()).toBe(0);
      const typed = `${draft.words} Un message aussi.`;
      expect(await typedWords(draft, page)).toBe(typed);
      await looksRight(page);
      await mark.click();
      await signInOver(page);
      await mark.waitFor({ state: 'detached' });
      await quiet(page);

      await endSessions();
      await draft.send(page);
      await signInOver(page);
      await see(draft.done(page));
      expect(await typedWords(draft, page)).toBe(typed);

      await endSessions();
      await page.getByRole('menuitem', { name: 'Situations' }).click();
      await signInOver(page);
      // Where all cases are walked, one of them gives it a longer name.
      await see(page.getByRole('link', { name: /^Sans (?:le )?permis/ }));
    }));

  it('asks before it lets go of words that the server has not taken', async () =>
    browser.watch(async () => {
      const [draft] = CASES;
      if (!draft) throw new Error('no case');
      const page = await pageOf(draft);
      await draft.write(page);
      await page.getByRole('textbox', { name: 'En une phrase' }).fill('Un appel suffit.');
      await page.route('/graphql', (route) => route.abort());
      await draft.send(page);
      await see(page.getByRole('alert').getByText('Le serveur ne répond pas.'));
      await page.unroute('/graphql');
      const asked = page.waitForEvent('dialog');
      void page.getByRole('menuitem', { name: 'Situations' }).click();
      await (await asked).dismiss();
      const askedAgain = page.waitForEvent('dialog');
      void page.evaluate('setTimeout(() => { location.hash = "#/situations" })');
      await (await askedAgain).dismiss();
      await page.waitForURL(/recommendations/);
      expect(await page.getByRole('textbox', { name: 'En une phrase' }).inputValue()).toBe('Un appel suffit.');
    }));

  it('says offline that a list, a page and a refresh failed, and keeps what was typed', async () =>
    browser.watch(async () => {
      const page = await pageOf(caseOf('offline'));
      await page.getByRole('menuitem', { name: 'Contributions' }).click();
      await page.getByRole('link', { name: TITLES.note }).click();
      await page.getByRole('textbox', { name: 'Votre note' }).fill('En cours d’écriture');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Actualiser' }).click();
      await see(page.getByRole('alert').getByText('Le serveur ne répond pas.'));
      expect(await page.getByRole('textbox', { name: 'Votre note' }).inputValue()).toBe('En cours d’écriture');
      await page.getByRole('menuitem', { name: 'Recommandations' }).click();
      await see(page.getByRole('main').getByText('Le serveur ne répond pas.'));
      // It came after the queue, so that it was not read ahead.
      const late = await submitted(api, {
        title: 'Frapper à la porte',
        body: 'Je suis entré, et cela a marché.',
        link: null,
      });
      await page.goto(`/admin/#/contributions/${late}/show`);
      await see(page.getByRole('main').getByText('Le serveur ne répond pas.'));
      await page.context().setOffline(false);
      await page.getByRole('main').getByRole('button', { name: 'Réessayer' }).click();
      await see(page.getByRole('heading', { name: 'Frapper à la porte' }));
    }));

  it('reports no exception', () => {
    expect(browser.pageErrors.filter((line) => !/Failed to load resource|net::ERR/.test(line))).toEqual([]);
  });
});
