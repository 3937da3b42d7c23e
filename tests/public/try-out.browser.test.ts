import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see } from '../support/back-office';
import { excessWidth, faultsLightAndDark, listen, TELEPHONE, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const withoutLicence = { fact: 'hasCarLicence', op: 'eq', value: false };
const REASON = "Vous n'avez pas le permis : les entreprises où l'on va à pied comptent double.";
const REASON_TU = "Tu n'as pas le permis : les entreprises où l'on va à pied comptent double.";

const ADVICE = [
  {
    title: 'Visiter les entreprises du quartier',
    rule: withoutLicence,
    weight: 3,
    scoreLines: [{ rule: withoutLicence, score: 3, reason: REASON, reasonTu: REASON_TU }],
    bodyMarkdown: 'Partez **à pied**, un matin.\n\n<script>alert(1)</script>',
    link: 'https://www.francetravail.fr/',
  },
  { title: 'Dire à trois personnes ce que vous cherchez', rule: null },
  {
    title: 'Proposer ses services comme coursier',
    rule: { fact: 'otherLicences', op: 'hasAny', value: ['MOTORCYCLE'] },
  },
  { title: 'Faire valoir vos années sous les drapeaux', rule: { fact: 'isVeteran', op: 'eq', value: true }, weight: 2 },
];

const SIGN_OF_ERROR = 'getComputedStyle(document.getElementById("consent-error"), "::before").content';

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
    expect([...(await faultsLightAndDark(page)), await excessWidth(page)]).toEqual([0]);
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
      expect(await page.evaluate('document.documentElement.lang')).toBe('en-GB');
      await page.getByLabel('avec « tu »').check();
      await see(title('Des conseils pour ta situation'));
      expect(await page.evaluate('[document.documentElement.lang, document.activeElement.id]')).toEqual([
        'fr',
        'locale-FR_TU',
      ]);
      await page.reload();
      await see(title('Des conseils pour ta situation'));
    }));

  it('asks one question at a time, and lets people skip, go back and change an answer', async () =>
    browser.watch(async () => {
      await button('Commencer').click();
      await arrived('As-tu le permis B');
      await see(page.getByText('2 conseils valent pour tout le monde. Il reste 3 questions.'));
      await see(page.getByText(/^Ta réponse peut faire apparaître/));
      await link('Voir mes conseils maintenant').click();
      await arrived('Tes conseils');
      await link('Répondre à d’autres questions').click();
      await arrived('As-tu le permis B');
      await button('Oui').click();
      await arrived('As-tu été militaire');
      await see(page.getByText('2 conseils te conviennent déjà. Il reste 2 questions.'));
      await button('Passer cette question').click();
      await arrived('Quels autres permis as-tu');
      await button('Continuer').click();
      await see(page.getByText('Coche une réponse, ou passe la question.'));
      await looked();
      await page.goBack();
      await arrived('As-tu été militaire');
      await link('Retour').click();
      await arrived('As-tu le permis B');
      expect(await button('Oui').getAttribute('aria-pressed')).toBe('true');
      await button('Non').click();
      await arrived('As-tu été militaire');
      await button('Passer cette question').click();
      await arrived('Quels autres permis as-tu');
    }));

  it('shows the advice that fits, with the reason, and how to go about it', async () =>
    browser.watch(async () => {
      await page.reload();
      await see(title('Quels autres permis as-tu'));
      await button('Rien de tout cela').click();
      await arrived('Tes conseils');
      await see(page.getByText('Nous avons fait le tour des questions.'));
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
        'Des pistes pour avancer',
        'De petites choses à faire',
      ]);
      const advice = card('Visiter les entreprises du quartier');
      await see(advice.getByText(REASON_TU));
      await advice.locator('summary').click();
      await see(advice.locator('strong', { hasText: 'à pied' }));
      expect(await advice.locator('script').count()).toBe(0);
      await see(advice.getByRole('link', { name: 'Aller sur francetravail.fr' }));
      expect(await page.getByText('Faire valoir vos années sous les drapeaux').count()).toBe(0);
      expect(await button('C’est pour moi').count()).toBe(0);
      expect(await link('Répondre à d’autres questions').count()).toBe(0);
      await looked();
    }));

  it('makes a plan once the person agrees, and takes answers in place', async () =>
    browser.watch(async () => {
      await page.goto('/essayer#welcome');
      await see(page.getByText('Rien n’est perdu : tes réponses sont toujours là.'));
      await looked();
      await link('Revenir à mes conseils').click();
      await arrived('Tes conseils');
      await link('Faire mon plan du jour').click();
      await arrived('Avant de faire ton plan');
      await see(link('Retrouver mon plan'));
      expect(await page.evaluate(SIGN_OF_ERROR)).toBe('none');
      await button('Faire mon plan du jour').click();
      await see(page.getByText('Coche la case si tu es d’accord.'));
      expect(await page.evaluate(SIGN_OF_ERROR)).toContain('⚠');
      await looked();
      await page.getByLabel('J’accepte').check();
      await button('Faire mon plan du jour').click();
      await arrived('Ton plan du jour');
      // All were answered or skipped.
      expect(await link('Répondre à d’autres questions').count()).toBe(0);
      expect(await api.app.database.query('SELECT skipped_questions AS skipped FROM profile')).toEqual([
        { skipped: ['isVeteran'] },
      ]);
      const action = card('Visiter les entreprises du quartier');
      await see(action.getByText(REASON_TU));
      expect(await action.locator('.choices button').allInnerTexts()).toEqual([
        'Je m’y mets',
        'C’est fait',
        'Plus tard',
        'Pas pour moi',
      ]);
      await action.getByRole('button', { name: 'Plus tard' }).click();
      await see(action.getByText('Quand veux-tu que nous en reparlions'));
      await looked();
      await action.getByRole('button', { name: 'Revenir en arrière' }).click();
      await action.getByRole('button', { name: 'Plus tard' }).click();
      await action.getByRole('button', { name: 'Dans une semaine' }).click();
      await see(action.getByText(/D’accord, nous en reparlerons [a-z]+ \d/));
      await action.getByRole('button', { name: 'Finalement, je m’y mets' }).click();
      await see(action.getByText('C’est parti. Dis-nous quand ce sera fait.'));
      await action.getByRole('button', { name: 'Plus tard' }).click();
      await action.getByRole('button', { name: 'Demain' }).click();
      await see(action.getByText('D’accord, nous en reparlerons demain.'));
      await action.getByRole('button', { name: 'Finalement, je m’y mets' }).click();
      await see(action.getByText('C’est parti. Dis-nous quand ce sera fait.'));
      await action.getByRole('button', { name: 'C’est fait' }).click();
      await see(page.getByText('1 action faite sur 2.'));
      await action.getByRole('button', { name: 'Annuler ma réponse' }).click();
      await see(action.getByText('C’est parti. Dis-nous quand ce sera fait.'));
      await page.getByText('1 action faite sur 2.').waitFor({ state: 'detached' });
      await action.getByRole('button', { name: 'C’est fait' }).click();
      await see(action.getByText('C’est fait. Un pas de plus.'));
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Visiter les entreprises du quartier');
      await see(page.getByText('1 action faite sur 2.'));
      await looked();
      await action.getByRole('button', { name: 'Oui, c’était utile' }).click();
      await see(action.getByText('Merci de nous le dire.'));
    }));

  it('opens on the plan when the person comes back, in another tab too', async () =>
    browser.watch(async () => {
      await page.reload();
      await see(card('Visiter les entreprises du quartier').getByText('C’est fait. Un pas de plus.'));
      const tab = await page.context().newPage();
      await tab.goto('/essayer');
      await see(tab.getByRole('heading', { level: 1, name: 'Ton plan du jour' }));
      await tab.getByRole('link', { name: 'Voir tous mes conseils' }).click();
      const advice = tab.getByRole('article').filter({ hasText: 'Élargir votre recherche' });
      await advice.getByRole('button', { name: 'Ce n’est pas pour moi' }).click();
      await see(advice.getByText('C’est noté : ce conseil n’est pas pour toi.'));
      await tab.close();
    }));

  it('says that the service is away, and goes on where it was', async () =>
    browser.watch(async () => {
      await page.context().setOffline(true);
      await link('Voir tous mes conseils').click();
      await see(title('Le service ne répond pas'));
      await see(page.getByText('Nous n’arrivons pas à joindre le service.'));
      await looked();
      await page.context().setOffline(false);
      await button('Réessayer').click();
      await arrived('Tes conseils');
      expect(browser.pageErrors.splice(0).filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    }));

  it('erases everything after a confirmation', async () =>
    browser.watch(async () => {
      await button('Voir mon plan du jour').click();
      await arrived('Ton plan du jour');
      await link('Changer de langue').click();
      await see(page.getByText('Rien n’est perdu : tes réponses et ton plan sont toujours là.'));
      await link('Voir mon plan du jour').click();
      await arrived('Ton plan du jour');
      await button('Tout effacer').click();
      await see(page.getByRole('dialog', { name: 'Tout effacer' }));
      await looked();
      await button('Oui, tout effacer').click();
      await arrived('Des conseils pour ta situation');
      await see(page.getByText('Tout est effacé.'));
      expect(await page.evaluate('[Object.keys(localStorage), Object.keys(sessionStorage)]')).toEqual([
        ['try-out-locale'],
        [],
      ]);
      expect(await api.app.database.query('SELECT 1 FROM profile')).toEqual([]);
    }));

  it('starts again when the plan was erased elsewhere', async () =>
    browser.watch(async () => {
      await page.evaluate('localStorage.setItem("try-out-token", "erased-elsewhere")');
      await page.goto('/essayer#plan');
      await see(page.getByText('Ton plan n’existe plus'));
      await see(button('Commencer'));
      expect(await page.evaluate('localStorage.getItem("try-out-token")')).toBeNull();
      expect(browser.pageErrors).toEqual([]);
    }));

  it('works with the keyboard alone', async () =>
    browser.watch(async () => {
      await page.goto('/essayer#welcome');
      await button('Commencer').focus();
      await page.keyboard.press('Enter');
      await arrived('As-tu le permis B');
      // The first answer.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await arrived('As-tu été militaire');
      // Past both answers and the way back, to skip.
      for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await arrived('Quels autres permis as-tu');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await arrived('Tes conseils');
    }));

  it('finds a place by its name, and a job', async () =>
    browser.watch(async () => {
      const steps = ['place', 'targetJobGroup'].map((fact) => ({ fact, facts: null }));
      const kept = JSON.stringify({ answers: { known: {}, steps } });
      await page.evaluate(`sessionStorage.setItem('try-out-answers', ${JSON.stringify(kept)})`);
      await page.goto('/essayer#question-1');
      await page.reload();
      await see(title('Où cherches-tu'));
      await button('Continuer').click();
      await see(page.getByText('Choisis une réponse dans la liste, ou passe la question.'));
      await page.getByRole('combobox').pressSequentially('saint-d');
      await see(page.getByRole('option'));
      await looked();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await see(page.getByText('Ton choix : Saint-Denis'));
      await page.keyboard.press('Enter');
      await arrived('Quel métier');
      await looked();
      await page.goBack();
      await arrived('Où cherches-tu');
      expect(await page.getByRole('combobox').inputValue()).toContain('Saint-Denis');
    }));
});
