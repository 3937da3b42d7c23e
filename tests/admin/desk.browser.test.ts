import type { Page } from 'playwright-core';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, looksRight, quiet, see, settle } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const WIDE = { width: 1440, height: 900 };
const TITLE = 'Dire à trois personnes ce que vous cherchez';
const BODY =
  '1. Choisissez trois personnes.\n2. Écrivez-leur.\n\n**À éviter** : le message à tout le carnet.\n\n<b>Non</b>';
const REASON = 'Vous dites avoir peu de contacts : trois messages suffisent.';
const TU = {
  locale: 'FR_TU',
  title: 'Dire à trois personnes ce que tu cherches',
  summary: 'Trois messages courts, à trois personnes que tu connais.',
  bodyMarkdown: 'Choisis trois personnes, et écris-leur quatre lignes.',
};
const ENGLISH = {
  locale: 'EN',
  title: 'Tell three people',
  summary: 'Three short messages, to three people you know.',
  bodyMarkdown: '3. Call.\n4. Say « Bonjour, une question » ("Hello, a question").',
};
const noLicence = { fact: 'hasCarLicence', op: 'eq', value: false };

describe('The desk of an editor, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let team: EditorialTeam;
  let page: Page;
  let item: Json;

  beforeAll(async () => {
    api = await startApi();
    team = await createEditorialTeam(api);
    for (const [name, hasCarLicence] of [
      ['Karim, 23 ans', false],
      ['Sylvie, 52 ans', true],
    ])
      await team.editor.mutate('savePersona', { name, facts: { hasCarLicence } }, 'persona { id }');
    const saved = { slug: 'young', label: 'Moins de 30 ans', rule: { fact: 'age', op: 'lt', value: 30 } };
    await team.editor.mutate('saveSituation', saved, 'situation { id }');
    const line = { rule: noLicence, score: 3, reason: REASON };
    const texts = { title: TITLE, bodyMarkdown: BODY, link: 'https://www.exemple.fr/', scoreLines: [line] };
    const published = await publish(team, await createDraft(team, { ...texts, translations: [TU], rule: noLicence }));
    item = (await move(team.editor, { ...published, revisionNumber: 1 }, 'RESTORE')).recommendation;
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'EDITOR');
    await page.setViewportSize(WIDE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const reader = () => page.getByRole('region', { name: 'Ce que la personne lit' });
  const target = () => page.getByRole('group', { name: 'Pour qui' });
  const checklist = () => page.getByRole('region', { name: 'Avant de publier' });
  const tab = async (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const save = async () => page.getByRole('button', { name: 'Enregistrer' }).click();
  const focused = async (name: string) => see(page.locator(':focus').and(page.getByRole('textbox', { name })));
  const open = async ({ id }: Json) => {
    await page.goto('about:blank');
    await page.goto(`/admin/#/recommendations/${id}`);
    await see(page.getByRole('textbox', { name: 'Titre' }));
    await quiet(page);
  };

  it('shows what the person reads beside the text, as it is typed, without markup of its author', async () =>
    browser.watch(async () => {
      await open(item);
      await see(reader().getByRole('heading', { name: TITLE }));
      await see(reader().getByText('Pourquoi ce conseil'));
      await see(reader().getByText(REASON));
      await see(reader().getByText('Environ 30 minutes'));
      await see(reader().getByRole('link', { name: 'Aller sur exemple.fr' }));
      expect(await reader().getByRole('listitem').allTextContents()).toEqual([
        'Choisissez trois personnes.',
        'Écrivez-leur.',
      ]);
      expect(await reader().locator('b').count()).toBe(0);
      await page.getByRole('textbox', { name: 'Titre' }).fill('Écrire à trois personnes');
      await see(reader().getByRole('heading', { name: 'Écrire à trois personnes' }));
      await page.getByRole('textbox', { name: 'Titre' }).fill(TITLE);
    }));

  it('shows it in each version with its language, and in French what is not whole', async () =>
    browser.watch(async () => {
      await reader().getByRole('button', { name: 'tu', exact: true }).click();
      await see(reader().getByRole('heading', { name: TU.title }));
      await reader().getByRole('button', { name: 'English' }).click();
      await see(reader().getByText('Cette version n’est pas complète'));
      expect(await reader().getByRole('heading', { name: TITLE }).getAttribute('lang')).toBe('fr');
      expect(await reader().getByText('Why this advice').locator('..').getAttribute('lang')).toBe('en');
      await see(reader().getByText('You do not have a car licence'));
    }));

  it('is read on a computer, put aside, and on a narrow screen takes the place of the text', async () =>
    browser.watch(async () => {
      const frame = async () => (await reader().getByRole('article').boundingBox())?.width ?? 0;
      const onTelephone = await frame();
      await reader().getByRole('button', { name: 'Ordinateur' }).click();
      expect(await frame()).toBeGreaterThan(onTelephone);
      await reader().getByRole('button', { name: 'Téléphone' }).click();
      const beside = page.getByRole('button', { name: 'Vue de lecture à côté' });
      await beside.click();
      await reader().waitFor({ state: 'detached' });
      await beside.click();
      await see(reader());
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousFaults(page)).toEqual([]);
      await looksRight(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await looksRight(page);
      await page.getByRole('button', { name: 'Lire', exact: true }).click();
      await see(reader().getByRole('heading', { name: TITLE }));
      expect(await page.getByRole('textbox', { name: 'Titre' }).isVisible()).toBe(false);
      await looksRight(page);
      await page.getByRole('button', { name: 'Écrire', exact: true }).click();
      await page.setViewportSize(WIDE);
    }));

  it('says whom it is for beside the text: in words, in people against what is online, and by persona', async () =>
    browser.watch(async () => {
      await see(target().getByText("vous n'avez pas le permis B"));
      await see(target().getByText(/personnes de la population de référence/));
      expect(await target().getByText('Par rapport à ce qui est en ligne').count()).toBe(0);
      await see(target().getByText('Oui (1)'));
      await see(target().getByRole('link', { name: 'Karim, 23 ans' }));
      await tab('Pour qui');
      await choose(
        page.getByRole('combobox', { name: 'Situations qui doivent toutes être vraies' }),
        'Moins de 30 ans',
      );
      await tab('Texte');
      await see(target().getByText(/la situation «\sMoins de 30 ans\s» s'applique/));
      await see(target().getByText(/Par rapport à ce qui est en ligne/));
      await see(target().getByText(/personnes perdues/));
      await see(target().getByText('À interroger (1)'));
      await looksRight(page);
      await page.setViewportSize(WIDE);
    }));

  it('leads from a point of the checklist to its field, in the tab of its language', async () =>
    browser.watch(async () => {
      await tab('Texte');
      await checklist().getByRole('button', { name: 'Une version complète en anglais' }).click();
      await focused('Titre');
      expect(await page.getByRole('tab', { name: 'Anglais' }).getAttribute('aria-selected')).toBe('true');
      await checklist().getByRole('button', { name: 'Le lien avec une stratégie' }).click();
      await see(page.locator(':focus').and(page.getByRole('combobox', { name: 'Stratégies servies' })));
    }));

  it('shows the French words beside those of a version, and keeps a version that is half written', async () =>
    browser.watch(async () => {
      await tab('Anglais');
      const source = page.getByRole('region', { name: 'En français : En une phrase' });
      expect(await source.locator('[lang=fr]').textContent()).toContain('Trois appels courts');
      await page.getByRole('textbox', { name: 'Titre' }).fill('Tell three people what you look for');
      await see(checklist().getByText('Résumé en anglais : vide ; texte en anglais : vide'));
      await save();
      await see(page.getByText('Brouillon enregistré.'));
      await see(page.getByRole('status').getByText(/^Enregistré à \d\d:\d\d\.$/));
      await see(checklist().getByText('À corriger avant de publier : 1'));
      await looksRight(page);
      await page.setViewportSize(WIDE);
    }));

  it('says what a refused step lacks, and leads to it', async () =>
    browser.watch(async () => {
      await page.getByRole('button', { name: 'Envoyer en relecture' }).click();
      const dialog = page.getByRole('dialog', { name: 'Il manque encore quelque chose' });
      await see(dialog);
      expect(await seriousFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Du texte dans chaque partie' }).click();
      await dialog.waitFor({ state: 'detached' });
      await focused('En une phrase');
      expect(await page.getByRole('tab', { name: 'Anglais' }).getAttribute('aria-selected')).toBe('true');
    }));

  it('leads to the page that everybody reads', async () =>
    browser.watch(async () => {
      const link = page.getByRole('link', { name: 'Voir la page publique' });
      expect(await link.getAttribute('href')).toBe(`/recommandations/${item.slug}`);
    }));

  it('shows what was chosen in a rule whole, however narrow its column', async () =>
    browser.watch(async () => {
      const label = 'En fin de droits depuis moins de trois mois, avec de jeunes enfants';
      const saved = { slug: 'long', label, rule: { fact: 'age', op: 'gt', value: 30 } };
      const { situation } = await team.editor.mutate('saveSituation', saved, 'situation { id }');
      const rule = {
        all: [
          { fact: 'benefits', op: 'hasAny', value: ['ARE_ENDING'] },
          { any: [{ situation: 'long' }, { fact: 'salaryOverMedian', op: 'gt', value: 10 }] },
        ],
      };
      await open(await createDraft(team, { rule, situationIds: [situation.id] }));
      await tab('Pour qui');
      const builder = page.locator('.queryBuilder');
      await see(builder.getByText(/^l.allocation chômage, qui finit dans moins de trois mois$/));
      await see(builder.getByText(label));
      await see(builder.getByText('écart entre le salaire minimum et le salaire médian'));
      await see(page.locator('.MuiChip-root').getByText(label));
      const cut = `[...document.querySelectorAll('main .MuiChip-label')].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)`;
      expect(await page.evaluate(cut)).toEqual([]);
      await looksRight(page);
      await page.setViewportSize(WIDE);
    }));

  it('begins a new text with a plan, and says what lacks before the first save', async () =>
    browser.watch(async () => {
      await page.goto('/admin/#/recommendations/create');
      await see(checklist().getByText('Au moins un thème'));
      expect(await page.getByRole('textbox', { name: 'Titre' }).getAttribute('placeholder')).toContain('Appeler');
      await page.getByRole('button', { name: 'Un plan qui marche' }).click();
      // A button that moves away between the press and the release is not pressed.
      await settle(page);
      await page.getByRole('button', { name: 'Partir de ce plan' }).click();
      await see(reader().getByText('C’est fait quand'));
      await see(checklist().getByText(/\[à écrire\s: le premier pas, avec un verbe\]\s» est à remplacer/));
      await looksRight(page);
      await page.setViewportSize(WIDE);
      await checklist().getByRole('button', { name: 'Au moins un thème' }).click();
      await see(page.locator(':focus').and(page.getByRole('combobox', { name: 'Thèmes' })));
    }));

  it('reports no exception', () => {
    expect(browser.pageErrors).toEqual([]);
  });

  it('marks what the English text quotes in French, and numbers its list as it was written', async () =>
    browser.watch(async () => {
      const { id } = await createDraft(team, { translations: [ENGLISH] });
      const reading = await page.context().newPage();
      await reading.setViewportSize(WIDE);
      await reading.goto(`/admin/#/recommendations/${id}`);
      const text = reading.getByRole('region', { name: 'Ce que la personne lit' });
      await text.getByRole('button', { name: 'English' }).click();
      await see(text.getByText('Call'));
      expect(await text.locator('span[lang=fr]').textContent()).toBe('« Bonjour, une question »');
      expect(await text.locator('ol').getAttribute('start')).toBe('3');
    }));
});
