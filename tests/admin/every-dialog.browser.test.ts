import type { Page } from 'playwright-core';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { acceptedPartner } from '../partnerships/partner.factory';
import { started } from '../recommendations/experiments/experiment.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, quiet, see } from '../support/back-office';
import { listen, SCREEN, TestBrowser } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { sampleOf } from '../support/long';
import { createDraft, move, publish } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { faultsSeen, lookAs, WALKS } from '../support/walks';

type Role = 'button' | 'combobox' | 'tab' | 'menuitem';

interface Opening {
  /** Of the addresses of the test. */
  at: string;
  /** What is pressed, one after the other. */
  press: readonly (readonly [Role, string | RegExp])[];
  /** What is done after that. */
  then?: (page: Page) => Promise<void>;
  isWideOnly?: boolean;
}

const buttons = (at: string, ...names: (string | RegExp)[]): Opening[] =>
  names.map((name) => ({ at, press: [['button', name]] }));
const choices = (at: string, ...names: string[]): Opening[] =>
  names.map((name) => ({ at, press: [['combobox', name]] }));
const tabs = (at: string, ...names: string[]): Opening[] => names.map((name) => ({ at, press: [['tab', name]] }));

const BODY = 'Vingt caractères au moins, pour un conseil entier.';
const FILE = `identifiant;catégorie;titre;explication\r\na1;Action;Relire son CV;${BODY}\r\na2;Dessin;Peindre;${BODY}`;

async function chooseFile(page: Page): Promise<void> {
  const file = { name: 'idees.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
  await page.getByLabel('Fichier CSV').setInputFiles(file);
  await see(page.getByText(/^Ressemble à \d+\s%/));
  await page
    .getByLabel(/^Laisser la ligne/)
    .first()
    .check();
}

async function writeBoth(page: Page): Promise<void> {
  await page.getByLabel('Message à la personne').fill('Merci pour « {title} ».');
  await page.getByLabel('Message en anglais').fill('Thank you for “{title}”.');
}

async function moveDown(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Ce que l’on sait' }).first().press('Alt+ArrowDown');
}

/** Half-way: the line says where the condition would come to stand. */
async function drag(page: Page): Promise<void> {
  const handle = await page.locator('.node-handle').first().boundingBox();
  if (handle === null) throw new Error('nothing to drag by');
  const { x, y } = handle;
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 120, { steps: 5 });
  await see(page.locator('.drop-line'));
}

const OPENINGS: readonly Opening[] = [
  ...buttons('home', /^Chercher/, /^Langue/, /avis à lire/, /^(?:Compte ADMIN|Mon compte)$/),
  { at: 'contribution', press: [], then: async (page) => page.keyboard.press('?') },
  ...buttons('contributions', /^Filtres/, /^Trier/, 'Vues', 'Mes dernières décisions'),
  {
    at: 'contributions',
    press: [
      ['button', 'Vues'],
      ['menuitem', /^Enregistrer/],
    ],
  },
  { at: 'contributions', press: [['button', 'Importer (CSV)']], then: chooseFile },
  ...buttons('contribution', /^Accepter/, /^Corriger/, /^Refuser/, /^Doublon/, /^Indésirable/),
  ...choices('contribution', 'Prévenir des collègues'),
  ...buttons('recommendations', 'Colonnes', 'Ajouter un filtre', 'Importer un fichier YAML'),
  ...choices('recommendations', 'Nature', 'État'),
  ...tabs('recommendation', 'Avec « tu »', 'Anglais', 'Pour qui', 'Notes et raisons', 'Liens entre conseils'),
  ...buttons('recommendation', 'Lire', 'Région par région', 'Programmer le retrait', 'Archiver'),
  ...buttons('recommendation', 'Approuver sans relecture', 'C’est toujours juste', 'Comparer deux versions'),
  ...choices('recommendation', 'Thèmes'),
  ...buttons('situation', 'En JSON', 'Essayer la règle', 'Région par région', 'Supprimer', /^Actions sur/),
  ...choices('situation', 'Ce groupe est vrai quand', 'Ce que l’on sait', 'Comparaison', 'Valeur'),
  { at: 'situation', press: [], then: moveDown },
  { at: 'situation', press: [], then: drag, isWideOnly: true },
  ...buttons('persona', 'Coller du JSON'),
  ...choices('persona', 'Ajouter une information'),
  { at: 'coverage', press: [['button', /stratégies : /]], isWideOnly: true },
  ...buttons('release', 'Tout mettre en ligne', 'Programmer', 'Abandonner'),
  ...buttons('experiment', 'Arrêter l’essai'),
  { at: 'reason', press: [], then: writeBoth },
  ...choices('staff', 'Territoires'),
  ...choices('partners', 'Toujours vrai ?', 'Nature'),
];

describe('Every dialog and open list of the back-office, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  let addresses: Readonly<Record<string, string>>;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    await api.app.areas.reference.loadStarter();
    await api.app.areas.catalogue.starter.load();
    addresses = await furnish(api);
    browser = await TestBrowser.open(await listen(api.app));
    page = await backOffice(api, browser, 'ADMIN');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function open({ at, press, then }: Opening): Promise<void> {
    await page.mouse.up();
    // An empty page first: an address that is typed over a form would be asked about.
    await page.goto('about:blank');
    await page.goto(`/admin/${addresses[at]}`);
    await see(page.locator('h1'));
    await quiet(page, 400);
    for (const [role, name] of press) await page.getByRole(role, { name }).first().click();
    await then?.(page);
    await quiet(page, 400);
  }

  it.each(sampleOf(WALKS, WALKS.length))(
    'has no fault that axe knows of, fits and is in French, $appearance, in $window.width pixels',
    async (walk) => {
      await lookAs(page, walk);
      const faults: string[] = [];
      for (const opening of sampleOf(OPENINGS, 6)) {
        if (opening.isWideOnly && walk.window !== SCREEN) continue;
        const name = [opening.at, ...opening.press.flat(), opening.then?.name].join(' ');
        const found = await open(opening).then(
          async () => faultsSeen(page),
          (error: Error) => [error.message],
        );
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect([...browser.pageErrors, ...browser.warnings]).toEqual([]);
    },
    900_000,
  );
});

/** Something on every screen. Gives the addresses, after the number sign. */
async function furnish(api: TestApi): Promise<Record<string, string>> {
  const contribution = await submitted(api, { title: 'Relire son CV', body: BODY, link: null });
  const team = await createEditorialTeam(api);
  const online = await publish(team, await createDraft(team, { title: 'Passer à la mission locale' }));
  const draft = (await move(team.editor, { ...online, revisionNumber: 1 }, 'RESTORE')).recommendation;
  const asked = (await move(team.editor, await createDraft(team), 'SUBMIT_FOR_REVIEW')).recommendation;
  const approved = (await move(team.reviewer, asked, 'APPROVE')).recommendation;
  const input = { title: 'Forum de l’emploi', recommendationIds: [approved.id] };
  const { release } = await team.publisher.mutate('saveRelease', input, 'release { id }');
  const rule = {
    any: [
      { fact: 'hasCarLicence', op: 'eq', value: false },
      { fact: 'employmentSituation', op: 'eq', value: 'FIRST_TIME' },
    ],
  };
  const situation = { slug: 'walked', label: 'Sans permis ou sans expérience', rule };
  const saved = await team.editor.mutate('saveSituation', situation, 'situation { id }');
  const [persona] = await api.app.database.query<{ id: string }[]>('SELECT id FROM persona LIMIT 1');
  const experiment = await started(api, { recommendationId: online.id });
  await acceptedPartner(api, await signedIn(api, 'MODERATOR'));
  return {
    ...{ home: '#/', contributions: '#/contributions', recommendations: '#/recommendations', coverage: '#/coverage' },
    ...{ contribution: `#/contributions/${contribution}/show`, recommendation: `#/recommendations/${draft.id}` },
    ...{ situation: `#/situations/${saved.situation.id}`, persona: `#/personas/${persona?.id}` },
    ...{ release: `#/releases/${release.id}`, experiment: `#/experiments/${experiment}/show` },
    ...{ reason: '#/refusalReasons/already-published', staff: '#/staff/create', partners: '#/partners' },
  };
}
