import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const withoutLicence = { fact: 'hasCarLicence', op: 'eq', value: false };
const REASON = "Vous n'avez pas le permis : les entreprises où l'on va à pied comptent double.";
const REASON_TU = "Tu n'as pas le permis : les entreprises où l'on va à pied comptent double.";

const ADVICE = [
  {
    title: 'Visiter les entreprises du quartier',
    rule: withoutLicence,
    scoreLines: [{ rule: withoutLicence, score: 3, reason: REASON, reasonTu: REASON_TU }],
    bodyMarkdown: 'Partez **à pied**, un matin.\n\n<script>alert(1)</script>',
    link: 'https://www.francetravail.fr/',
  },
  { title: 'Dire à trois personnes ce que vous cherchez', rule: null },
  {
    title: 'Proposer ses services comme coursier',
    rule: { fact: 'otherLicences', op: 'hasAny', value: ['MOTORCYCLE'] },
  },
  { title: 'Demander un entretien adapté', rule: { fact: 'healthLimits', op: 'eq', value: true } },
];

describe('The try-out, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    for (const content of ADVICE) await publish(team, await createDraft(team, content));
    await publish(
      team,
      await createDraft(team, { title: 'Élargir votre recherche', rule: null, durationMinutes: null }, 'STRATEGY'),
    );
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    // Fails when the log held a secret.
    await api?.stop();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  const card = (name: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
  const looked = async (): Promise<void> => {
    await settle(page);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await excessWidth(page)).toBe(0);
  };
  /** What can be seen or heard first: the title of the screen has the focus. */
  const arrived = async (name: string): Promise<void> => {
    await see(title(name));
    await page.waitForFunction('document.activeElement?.id === "screen-title"');
    await looked();
  };

  it('speaks as it is asked to, and remembers it', async () =>
    browser.watch(async () => {
      await page.goto('/essayer');
      await see(title('Des conseils pour votre situation'));
      await looked();
      await page.getByLabel('In English').check();
      await see(title('Advice for your situation'));
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
      await page.getByLabel('avec « tu »').check();
      await see(title('Des conseils pour ta situation'));
      expect(await page.evaluate('[document.documentElement.lang, document.activeElement.id]')).toEqual([
        'fr',
        'locale-FR_TU',
      ]);
      await page.reload();
      await see(title('Des conseils pour ta situation'));
    }));
});
