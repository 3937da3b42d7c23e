import type { Locator, Page } from 'playwright-core';
import { SYSTEM } from '../../api/accounts/permissions';
import type { StaffRole } from '../../api/accounts/permissions';
import { jobSeeker } from '../support/job-seeker';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { excessWidth, listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { PASSWORD } from '../support/staff';

const TITLE = 'Demander un covoiturage à ses futurs collègues';
const WORDS =
  "Appelez l'accueil de l'entreprise et demandez si quelqu'un vient de votre quartier : on trouve presque toujours.";
const SUMMARY = "Un coup de fil à l'accueil suffit souvent pour trouver une place dans une voiture.";

interface Recommended {
  reasons: string[];
  recommendation: { title: string };
}

describe('Advice from the form to the daily plan, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let contributor: Page;
  let moderator: Page;
  let editor: Page;
  let publisher: Page;
  let trackingLink: string;

  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function signedIn(role: StaffRole): Promise<Page> {
    api.clock.advance(60_000);
    const email = `${role.toLowerCase()}@example.org`;
    await api.app.areas.accounts.staff.saveAs(SYSTEM, {
      name: `Compte ${role}`,
      email,
      roles: [role],
      password: PASSWORD,
    });
    const page = await browser.somebody();
    await page.goto('/admin/');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Mot de passe').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await see(page.getByText(`Bonjour Compte ${role}`));
    return page;
  }

  /** The lists show what changed last first. */
  async function openRecommendation(page: Page): Promise<void> {
    await page.getByRole('menuitem', { name: 'Recommandations' }).click();
    await page.getByRole('row').getByRole('link', { name: TITLE }).click();
    await see(page.getByRole('heading', { name: 'Les mots d’origine' }));
  }

  it('the form has no serious accessibility fault and fits on a telephone', async () =>
    browser.watch(async () => {
      contributor = await browser.somebody();
      await contributor.goto('/contribuer');
      await contributor.getByText('Préciser la situation').click();
      expect(await seriousFaults(contributor)).toEqual([]);
      await contributor.setViewportSize(TELEPHONE);
      expect(await excessWidth(contributor)).toBe(0);
    }));

  it('the contributor submits the form on a telephone and gets a secret link', async () =>
    browser.watch(async () => {
      const goOn = async () => contributor.getByRole('button', { name: 'Continuer' }).click();
      await contributor.reload();
      await contributor.getByLabel('Une action à faire dans la journée').check();
      await goOn();
      await contributor.getByLabel('Titre').fill(TITLE);
      await contributor.getByLabel('Explication').fill(WORDS);
      await contributor.getByLabel('Dans quelle situation est-ce utile').fill("Quand on n'a pas de voiture");
      await contributor.getByText('Préciser la situation').click();
      await contributor.getByLabel('Permis B').selectOption('Sans le permis B');
      await contributor.getByLabel('Les déplacements').check();
      await contributor.getByRole('combobox', { name: 'Lieu' }).pressSequentially('rennes');
      await contributor.getByRole('option', { name: 'Rennes (Ille-et-Vilaine)' }).click();
      await goOn();
      await goOn();
      await contributor.getByLabel('J’accepte que ma contribution soit conservée').check();
      await contributor.getByRole('button', { name: 'Envoyer ma contribution' }).click();
      await see(contributor.getByRole('heading', { name: 'Merci, votre contribution est bien arrivée' }));
      trackingLink = (await contributor.locator('#tracking-link').getAttribute('href')) ?? '';
      expect(trackingLink).toMatch(/\/contribuer\/suivi\/.{20,}/);
    }));

  it('the secret link shows that the contribution was received', async () =>
    browser.watch(async () => {
      await contributor.goto(trackingLink);
      await see(contributor.getByRole('heading', { name: TITLE }));
      await see(contributor.getByText('Reçue', { exact: true }));
    }));

  it('the queue shows the contribution to a moderator, without a serious accessibility fault', async () =>
    browser.watch(async () => {
      moderator = await signedIn('MODERATOR');
      await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
      await see(moderator.getByRole('listitem').getByRole('link', { name: TITLE }));
      expect(await seriousFaults(moderator)).toEqual([]);
    }));

  it('the queue fits on a telephone', async () =>
    browser.watch(async () => {
      await moderator.setViewportSize(TELEPHONE);
      await see(moderator.getByRole('listitem').getByText('Rennes ·'));
      expect(await excessWidth(moderator)).toBe(0);
      expect(await seriousFaults(moderator)).toEqual([]);
      await moderator.setViewportSize(SCREEN);
    }));

  it('a moderator reads the words and the ticked facts, and claims the contribution', async () =>
    browser.watch(async () => {
      await moderator.getByRole('listitem').getByRole('link', { name: TITLE }).click();
      await see(moderator.getByText(WORDS));
      await see(moderator.getByRole('listitem').filter({ hasText: 'permis B : non' }));
      await see(moderator.getByText('Rennes (35238), Ille-et-Vilaine'));
      expect(await seriousFaults(moderator)).toEqual([]);
      await moderator.getByRole('button', { name: 'Prendre en charge' }).click();
      await see(moderator.getByText('Prise en charge par Compte MODERATOR, jusqu’'));
    }));

  it('a moderator accepts the contribution, which creates a draft', async () =>
    browser.watch(async () => {
      await moderator.getByRole('button', { name: 'Accepter' }).click();
      await moderator.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click();
      await see(moderator.getByText('Contribution acceptée.'));
      await see(moderator.getByRole('status').getByRole('link', { name: 'Ouvrir la recommandation' }));
      await see(moderator.getByText('Plus rien n’attend dans cette file.'));
    }));

  it('an editor finds the contributor’s words beside the draft, without a serious accessibility fault', async () =>
    browser.watch(async () => {
      editor = await signedIn('EDITOR');
      await openRecommendation(editor);
      await see(editor.getByRole('blockquote').filter({ hasText: WORDS }));
      await see(editor.getByRole('listitem').filter({ hasText: 'permis B : non' }));
      expect(await editor.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(TITLE);
      expect(await seriousFaults(editor)).toEqual([]);
    }));

  it('an editor adds a summary, a duration and a topic', async () =>
    browser.watch(async () => {
      await editor.getByRole('textbox', { name: 'En une phrase' }).fill(SUMMARY);
      await editor.getByRole('spinbutton', { name: 'Durée' }).fill('15');
      await choose(editor.getByRole('combobox', { name: 'Thèmes' }), 'Réseau');
    }));

  it('an editor finds a rule made from the ticked facts, in plain words', async () =>
    browser.watch(async () => {
      await editor.getByRole('tab', { name: 'Pour qui' }).click();
      await see(editor.getByText("vous avez du mal à vous déplacer et vous n'avez pas le permis B"));
      expect(await seriousFaults(editor)).toEqual([]);
    }));

  it('an editor builds another rule and removes the place', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Retirer la règle' }).click();
      await editor.getByRole('button', { name: 'Ajouter une règle' }).click();
      await editor.getByRole('button', { name: 'Ajouter une condition' }).click();
      await choose(editor.getByRole('combobox', { name: 'Ce que l’on sait' }), 'permis B');
      await editor.getByRole('combobox', { name: 'Valeur' }).click();
      await editor.getByRole('option', { name: 'non', exact: true }).click();
      await see(editor.getByText("La règle en clair : vous n'avez pas le permis B"));
      await editor.getByRole('combobox', { name: 'Lieux' }).press('Backspace');
      expect(await seriousFaults(editor)).toEqual([]);
    }));

  it('an editor saves the draft and submits it for review', async () =>
    browser.watch(async () => {
      await editor.getByRole('button', { name: 'Enregistrer' }).click();
      await see(editor.getByText('Brouillon enregistré.'));
      await editor.getByRole('button', { name: 'Envoyer en relecture' }).click();
      await see(editor.getByText('Envoyée en relecture.'));
    }));

  it('a publisher approves the revision, then publishes it', async () =>
    browser.watch(async () => {
      publisher = await signedIn('PUBLISHER');
      await openRecommendation(publisher);
      await publisher.getByRole('button', { name: 'Approuver' }).click();
      await see(publisher.getByText('Version approuvée.'));
      await publisher.getByRole('button', { name: 'Publier' }).click();
      await publisher.getByRole('dialog').getByRole('button', { name: 'Publier' }).click();
      await see(publisher.getByText('Publiée : elle est en ligne.'));
      await see(publisher.getByText('En ligne', { exact: true }));
    }));

  it('the API recommends the published advice, with the reason, only to people it fits', async () =>
    browser.watch(async () => {
      const given = await recommended({ hasCarLicence: false });
      expect(given.find(({ recommendation }) => recommendation.title === TITLE)?.reasons).toEqual([
        "Parce que vous n'avez pas le permis B.",
      ]);
      const refused = await recommended({ hasCarLicence: true });
      expect(refused.map(({ recommendation }) => recommendation.title)).not.toContain(TITLE);
    }));

  it('the secret link shows that the advice is published, and its text', async () =>
    browser.watch(async () => {
      await contributor.reload();
      await see(contributor.getByText('Publiée', { exact: true }));
      await see(contributor.locator('#recommendation').getByRole('heading', { name: TITLE }));
      await see(contributor.locator('#recommendation').getByText(SUMMARY));
      expect(await seriousFaults(contributor)).toEqual([]);
    }));

  it('the secret link leads to the page of the published advice', async () =>
    browser.watch(async () => {
      await contributor.locator('#recommendation-link').click();
      await see(contributor.getByRole('heading', { level: 1, name: TITLE }));
      expect(await seriousFaults(contributor)).toEqual([]);
    }));

  it('a job seeker gets the action in the daily plan and responds to it', async () =>
    browser.watch(async () => {
      const person = await jobSeeker(api, { hasCarLicence: false, searchIntensity: 'EXTREME' });
      const plan = async () =>
        (
          await person.send(
            '{ me { recommendations(kind: ACTION, first: 50) { results { recommendation { title } } } plan { actions { id status recommendation { title } } } } }',
          )
        ).data.me;
      const first = await plan();
      expect(first.recommendations.results.map(({ recommendation }: Recommended) => recommendation.title)).toContain(
        TITLE,
      );
      expect((await plan()).plan).toEqual(first.plan);
      const [action] = first.plan.actions;
      const { plannedAction } = await person.mutate(
        'respondToAction',
        { plannedActionId: action.id, status: 'DONE', useful: true },
        'plannedAction { status useful }',
      );
      expect(plannedAction).toEqual({ status: 'DONE', useful: true });
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });

  async function recommended(facts: object): Promise<Recommended[]> {
    const query =
      'query ($facts: Facts!) { recommend(facts: $facts, kind: ACTION, first: 50) { results { reasons recommendation { title } } } }';
    const { data } = await api.anonymous.send(query, { facts });
    return data.recommend.results;
  }
});

async function see(locator: Locator): Promise<void> {
  await locator.first().waitFor();
}

/** Types into an autocomplete and takes what it offers under this name. */
async function choose(field: Locator, name: string): Promise<void> {
  await field.pressSequentially(name);
  await field.page().getByRole('option', { name }).first().click();
}
