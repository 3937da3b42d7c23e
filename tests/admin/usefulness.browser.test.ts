import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

describe('How useful a recommendation is, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let editor: Page;
  let answered: string;
  let unanswered: string;

  beforeAll(async () => {
    api = await startApi();
    const people = await createEditorialTeam(api);
    const draft = await createDraft(people, { title: 'Appeler trois voisins' });
    await api.app.database.query(`INSERT INTO usefulness VALUES ($1, 'ALL', 43, 41)`, [draft.id]);
    answered = (await publish(people, draft)).id;
    unanswered = (await publish(people, await createDraft(people, { title: 'Relire son CV à voix haute' }))).id;
    browser = await TestBrowser.open(await listen(api.app));
    editor = await backOffice(api, browser, 'EDITOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const panel = () => editor.getByRole('region', { name: 'À combien de personnes elle est utile' });

  it('stands beside the text, with how many answers it rests on, those under ten hidden', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/recommendations/${answered}`);
      await see(panel().getByText(/^Estimation\s: utile à \d\d\s% des personnes\.$/));
      await see(panel().getByText(/^Neuf fois sur dix, la vraie part est entre \d\d et \d\d\s%\.$/));
      await see(panel().getByText('Personnes qui ont répondu : 40'));
      await see(panel().getByText('Utile : 40', { exact: true }));
      await see(panel().getByText('Pas utile : < 10'));
      await looksRight(editor);
      await editor.emulateMedia({ colorScheme: 'dark' });
      await looksRight(editor);
      await editor.emulateMedia({ colorScheme: 'light' });
    }));

  it('says that there are too few answers, and what its score lets expect', async () =>
    browser.watch(async () => {
      await editor.goto(`/admin/#/recommendations/${unanswered}`);
      await see(panel().getByText('Trop peu de réponses pour une estimation : il en faut dix.'));
      await see(panel().getByText(/^Attendu d’après sa note de base\s: \d\d\s%\.$/));
      await see(panel().getByText('La note n’en change pas.'));
      expect(
        await panel()
          .getByText(/^Estimation\s:/)
          .count(),
      ).toBe(0);
      await looksRight(editor);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
