import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, SCREEN, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR } from '../support/queue';
import { createDraft, move } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const WHY = 'La personne qui l’a programmée ne peut plus publier.';

describe('The calendar, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let people: EditorialTeam;
  let page: Page;

  const schedule = async (title: string, days: object): Promise<void> => {
    const draft = await createDraft(people, { title });
    const submitted = (await move(people.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
    const approved = (await move(people.reviewer, submitted, 'APPROVE')).recommendation;
    await move(people.publisher, { ...approved, ...days }, 'SCHEDULE');
  };

  beforeAll(async () => {
    api = await startApi();
    people = await createEditorialTeam(api);
    await schedule('Pour le forum', { publishAt: '2026-11-23T10:00:00Z', unpublishAt: '2026-11-30T23:30:00Z' });
    await api.app.database.query(`UPDATE staff_user SET roles = '{EDITOR}' WHERE 'PUBLISHER' = ANY(roles)`);
    api.clock.advance(HOUR);
    await runJobs(api);
    people = await createEditorialTeam(api);
    await schedule('Pour la fin du mois', { publishAt: '2026-11-30T07:00:00Z', unpublishAt: '2026-11-30T23:30:00Z' });
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'ANALYST');
    await page.clock.setFixedTime(api.clock.now());
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('shows the month of today, what was suspended and why, in the time of Paris', async () =>
    browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Calendrier' }).click();
      await see(page.getByRole('heading', { name: 'novembre 2026' }));
      const today = page.getByRole('cell', { name: /aujourd’hui/ });
      await see(today.getByText('11:00 mise en ligne suspendue'));
      await see(today.getByText(WHY));
      expect(await today.getAttribute('aria-current')).toBe('date');
      const last = page.getByRole('cell', { name: /^30/ });
      await see(last.getByText('08:00 mise en ligne prévue'));
      // 23:30 UTC is half past midnight in Paris.
      await see(page.getByRole('cell', { name: /^1er déc/ }).getByText('00:30 retrait prévu'));
      await looksRight(page);
    }));

  it('goes from month to month by keyboard, each with an address of its own', async () =>
    browser.watch(async () => {
      await page.getByRole('link', { name: 'Mois suivant : décembre 2026' }).focus();
      await page.keyboard.press('Enter');
      await see(page.getByRole('heading', { name: 'décembre 2026' }));
      expect(page.url()).toContain('month=2026-12');
      await page.getByRole('link', { name: 'Mois suivant : janvier 2027' }).click();
      await see(page.getByText('Rien n’est prévu et rien n’a été programmé en janvier 2027.'));
      await see(page.getByRole('link', { name: 'Recommandations approuvées' }));
      await looksRight(page);
      await page.goBack();
      await see(page.getByRole('cell', { name: /^1 .*00:30 retrait prévu/ }));
      await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click();
      await see(page.getByRole('heading', { name: 'novembre 2026' }));
    }));

  it('is a list of days on a telephone, and leads to each recommendation', async () =>
    browser.watch(async () => {
      await page.setViewportSize(TELEPHONE);
      await see(page.getByRole('heading', { name: 'lundi 23 novembre · aujourd’hui' }));
      expect(await page.getByRole('table').count()).toBe(0);
      await page.getByRole('link', { name: 'Pour la fin du mois' }).first().click();
      await see(page.getByRole('heading', { name: 'Pour la fin du mois' }));
      await page.setViewportSize(SCREEN);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
