import type { Page } from 'playwright-core';
import { addPlaces, decide, publish, submitted } from '../contributions/giving';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, choose, see, settle } from '../support/back-office';
import { excessWidth, listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const UNDO_MS = 10 * 60_000;
const PUBLISHED = 'Relancer une entreprise par téléphone';
const WAITING = 'Relancer les entreprises au téléphone';
const REFUSED = 'Téléphoner aux entreprises pour les relancer';
const OFFER = 'Prêter des tenues pour les entretiens';
const MANY = ['Marcher dans la zone artisanale', 'Écrire au maire de sa commune', 'Lire le journal du lundi'] as const;
const WORDS = "Appelez l'accueil une semaine après : sans diplôme, une voix fait plus qu'un CV.";

describe('Triage together, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: Page;
  let editor: Page;
  let other: TestClient & { email: string };
  let name: string;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    other = await signedIn(api, 'MODERATOR');
    name = (await other.send('{ viewer { name } }')).data.viewer.name;
    await publishOne();
    await refuseOne();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function publishOne(): Promise<void> {
    const id = await submitted(api, { title: PUBLISHED, body: WORDS, link: null });
    const { recommendation } = await decide(other, { id, expectedVersion: 1, action: 'ACCEPT' });
    api.clock.advance(UNDO_MS);
    await publish(api, recommendation.id, { title: PUBLISHED });
  }

  async function refuseOne(): Promise<void> {
    const id = await submitted(api, { title: REFUSED, link: null });
    await decide(other, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    api.clock.advance(UNDO_MS);
  }

  async function idOf(title: string): Promise<string> {
    const [row] = await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution WHERE title = $1', [title]);
    return row?.id ?? '';
  }

  /** Looked at on a screen and on a telephone. */
  async function looksRight(page: Page): Promise<void> {
    await settle(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(TELEPHONE);
    await settle(page);
    // The screen is drawn anew for its width in a moment or two.
    for (let look = 0; look < 20 && (await excessWidth(page)) > 0; look += 1) await page.waitForTimeout(100);
    expect(await excessWidth(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(SCREEN);
  }

  async function open(title: string): Promise<void> {
    await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
    await moderator.getByRole('cell', { name: title }).click();
    await see(moderator.getByRole('heading', { name: title }));
  }

  it('the form shows what is already there while the person types, without taking the focus', async () => browser.watch(async () => {
    const contributor = await browser.somebody();
    await contributor.goto('/contribuer');
    await contributor.getByLabel('Une action à faire dans la journée').check();
    await contributor.getByLabel('Titre').pressSequentially(WAITING);
    const similar = contributor.getByRole('region', { name: 'Cela ressemble à…' });
    await see(similar.getByRole('link', { name: PUBLISHED }));
    await see(similar.getByRole('listitem').filter({ hasText: `${REFUSED} (déjà proposé par quelqu'un)` }));
    expect(await contributor.evaluate('document.activeElement.id')).toBe('title');
    expect(await contributor.locator('#similar-aloud').textContent()).toContain('2 propositions ressemblent à la vôtre');
    expect(await similar.getByRole('link').getAttribute('href')).toMatch(/^\/contribuer\/conseil#[a-z-]+$/);
    await looksRight(contributor);
    await contributor.getByLabel('Explication').fill(WORDS);
    await contributor.getByLabel("J'accepte que ma contribution soit conservée").check();
    await contributor.getByRole('button', { name: 'Envoyer ma contribution' }).click();
    await see(contributor.getByRole('region', { name: 'On nous a déjà parlé de…' }).getByRole('link', { name: PUBLISHED }));
    await looksRight(contributor);
  }));

  it('what has no like shows nothing, and an answer that fails is not told', async () => browser.watch(async () => {
    const contributor = await browser.somebody();
    await contributor.goto('/contribuer');
    await contributor.getByLabel('Titre').fill(WAITING);
    await see(contributor.getByRole('region', { name: 'Cela ressemble à…' }));
    await contributor.getByLabel('Titre').fill('Xylophone en bois de rose');
    await contributor.locator('#similar').waitFor({ state: 'hidden' });
    expect(await contributor.locator('#similar-aloud').textContent()).toBe('');
    await contributor.close();
  }));

  it('a contribution shows what resembles it, and why one of them was refused', async () => browser.watch(async () => {
    moderator = await backOffice(api, browser, 'MODERATOR');
    await open(WAITING);
    const similar = moderator.getByRole('region', { name: 'Ce qui lui ressemble' });
    await see(similar.getByRole('listitem').filter({ hasText: PUBLISHED }).getByText('Recommandation publiée'));
    await see(similar.getByRole('listitem').filter({ hasText: REFUSED }).getByText('Déjà refusée'));
    await looksRight(moderator);
  }));

  it('what it repeats is one press away: the dialog comes filled', async () => browser.watch(async () => {
    const mark = moderator.getByRole('button', { name: `Marquer comme doublon de celle-ci : ${PUBLISHED}` });
    await mark.press('Enter');
    const dialog = moderator.getByRole('dialog', { name: 'Marquer comme doublon' });
    await see(dialog.getByRole('radio', { name: 'Elle répète une recommandation', checked: true }));
    const picked = dialog.getByRole('combobox', { name: 'Recommandation répétée' });
    for (let look = 0; look < 50 && (await picked.inputValue()) === ''; look += 1) await moderator.waitForTimeout(100);
    expect(await picked.inputValue()).toBe(PUBLISHED);
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await mark.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  }));

  it('the words are beside what they suggest, and are marked', async () => browser.watch(async () => {
    const rule = moderator.getByRole('region', { name: 'Des mots à la règle' });
    await see(rule.getByRole('listitem').filter({ hasText: 'd’après « sans diplôme »' }));
    await see(rule.getByText('Rien encore : aucune recommandation n’en est issue.'));
  }));

  it('a note tells a colleague, and stays', async () => browser.watch(async () => {
    const notes = moderator.getByRole('region', { name: 'Notes de l’équipe' });
    await notes.getByLabel('Votre note').fill('Est-ce la même chose ?');
    await choose(notes.getByRole('combobox', { name: 'Prévenir des collègues' }), name);
    await looksRight(moderator);
    await notes.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
    await see(notes.getByRole('article').filter({ hasText: `pour ${name}` }).getByText('Est-ce la même chose ?'));
    expect(await notes.getByLabel('Votre note').inputValue()).toBe('');
    expect(await moderator.evaluate('document.activeElement.id')).toBe('note-body');
    const { items } = (await other.send('{ notices { items { note { body } } } }')).data.notices;
    expect(items).toEqual([{ note: { body: 'Est-ce la même chose ?' } }]);
  }));

  it('the bell counts what is to be read, leads to it, and forgets it once it is read', async () => browser.watch(async () => {
    const id = await idOf(WAITING);
    const [me] = await api.app.database.query<{ id: string }[]>("SELECT id FROM staff_user WHERE name = 'Compte MODERATOR'");
    await other.mutate('addContributionNote', { contributionId: id, body: 'Non, à mon avis.', mentionIds: [me?.id] }, 'contribution { id }');
    await moderator.getByRole('menuitem', { name: 'Tableau de bord' }).click();
    await moderator.reload();
    await moderator.getByRole('button', { name: '1 avis à lire' }).click();
    const panel = moderator.getByRole('dialog', { name: 'Ce que vous devez savoir' });
    await see(panel.getByText('Non, à mon avis.'));
    await looksRight(moderator);
    await panel.getByRole('link', { name: WAITING }).click();
    await see(moderator.getByRole('heading', { name: WAITING }));
    await see(moderator.getByRole('button', { name: '0 avis à lire' }));
  }));

  it('an editor adds a suggestion to the rule that is being written', async () => browser.watch(async () => {
    const id = await submitted(api, { title: 'Pousser la porte des petites entreprises', body: 'Sans diplôme, on peut pousser la porte et se présenter.', statedFacts: null, usefulWhen: null, link: null });
    const { recommendation } = await decide(other, { id, expectedVersion: 1, action: 'ACCEPT' });
    editor = await backOffice(api, browser, 'EDITOR');
    await editor.goto(`/admin/#/recommendations/${recommendation.id}`);
    await editor.getByRole('button', { name: /^Ajouter à la règle : / }).press('Enter');
    await see(editor.getByRole('button', { name: /^Dans la règle : / }));
    await looksRight(editor);
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
    await see(editor.getByText('Brouillon enregistré'));
    const { contribution } = (await other.send(`{ contribution(id: "${id}") { retained suggestions { condition } } }`)).data;
    expect(contribution.retained).toEqual({ all: [contribution.suggestions[0].condition] });
    await moderator.goto(`/admin/#/contributions/${id}/show`);
    await see(moderator.getByRole('region', { name: 'Retenu dans la recommandation' }).getByText("Vous n'avez aucun diplôme"));
  }));

  const line = (title: string) => moderator.getByRole('row').filter({ hasText: title });
  const tick = async (title: string): Promise<void> => line(title).getByRole('checkbox').check();
  const bar = () => moderator.getByRole('region', { name: 'Décider de plusieurs à la fois' });
  const dialog = () => moderator.getByRole('dialog');

  it('the queue says that it has changed, moves nothing, and reads itself anew when asked', async () => browser.watch(async () => {
    await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
    await see(line(WAITING));
    await moderator.getByRole('searchbox').focus();
    const before = await line(WAITING).boundingBox();
    for (const title of MANY) await submitted(api, { title, body: `Voici ce que j'ai fait : ${title}, et cela a marché.`, link: null });
    await see(moderator.getByText('La file a changé.'));
    expect(await line(WAITING).boundingBox()).toEqual(before);
    expect(await line(MANY[0]).count()).toBe(0);
    expect(await moderator.evaluate('document.activeElement.type')).toBe('search');
    await looksRight(moderator);
    await moderator.getByRole('button', { name: 'Actualiser la file' }).press('Enter');
    await see(line(MANY[0]));
    await see(moderator.getByText('La file est à jour.'));
  }));

  it('several are refused at once; what somebody else holds stays, with the reason, and stays ticked', async () => browser.watch(async () => {
    const [first, second, third] = MANY;
    for (const title of MANY) await tick(title);
    await see(bar().getByText('3 contributions cochées'));
    await decide(other, { id: await idOf(third), expectedVersion: 1, action: 'MARK_SPAM' });
    await looksRight(moderator);
    await bar().getByRole('button', { name: 'Refuser' }).press('Enter');
    await dialog().getByRole('combobox', { name: 'Motif du refus' }).click();
    await moderator.getByRole('option').first().click();
    await dialog().getByLabel('Ajouter quelques mots').fill('Revenez nous voir.');
    await see(dialog().getByRole('blockquote').filter({ hasText: 'Revenez nous voir.' }));
    await looksRight(moderator);
    await dialog().getByRole('button', { name: 'Refuser' }).press('Enter');
    await see(dialog().getByText('C’est fait pour 2 contributions.'));
    await see(dialog().getByRole('listitem').filter({ hasText: third }));
    await looksRight(moderator);
    await dialog().getByRole('button', { name: 'Revenir à la file' }).press('Enter');
    await see(bar().getByText('1 contribution cochée'));
    for (const title of [first, second]) await line(title).waitFor({ state: 'detached' });
    await bar().getByRole('button', { name: 'Tout décocher' }).press('Enter');
    await bar().waitFor({ state: 'detached' });
    expect(await moderator.evaluate('document.activeElement.tagName')).toBe('DIV');
  }));

  it('on a telephone they are ticked and claimed at once too', async () => browser.watch(async () => {
    await moderator.setViewportSize(TELEPHONE);
    await moderator.getByRole('checkbox', { name: `Cocher : ${WAITING}` }).check();
    await settle(moderator);
    expect(await seriousFaults(moderator)).toEqual([]);
    await bar().getByRole('button', { name: 'Prendre en charge' }).click();
    await dialog().getByRole('button', { name: 'Prendre en charge' }).click();
    await see(dialog().getByText('C’est fait pour 1 contribution.'));
    await dialog().getByRole('button', { name: 'Revenir à la file' }).press('Enter');
    await bar().waitFor({ state: 'detached' });
    expect(await moderator.evaluate('document.activeElement.tagName')).toBe('DIV');
    await see(moderator.getByRole('listitem').filter({ hasText: WAITING }).getByText('Prise en charge par Compte MODERATOR'));
    await moderator.getByRole('link', { name: WAITING }).click();
    await see(moderator.getByRole('heading', { name: WAITING }));
    await see(moderator.getByRole('button', { name: 'Rendre', exact: true }));
    await settle(moderator);
    expect(await seriousFaults(moderator)).toEqual([]);
    await moderator.goBack();
    await see(moderator.getByRole('checkbox', { name: `Cocher : ${WAITING}` }));
    await moderator.setViewportSize(SCREEN);
  }));

  it('offers have a queue of their own and, accepted, make a partner', async () => browser.watch(async () => {
    await submitted(api, { kind: 'SERVICE', title: OFFER, body: 'Notre association prête des tenues pour les entretiens.', link: 'https://www.example.org/tenues' });
    await moderator.getByRole('button', { name: 'Offres', exact: true }).click();
    await see(line(OFFER));
    await line(WAITING).waitFor({ state: 'detached' });
    await looksRight(moderator);
    await moderator.getByRole('cell', { name: OFFER }).click();
    await moderator.getByRole('button', { name: 'Accepter', exact: true }).click();
    await see(dialog().getByText('Une fiche de partenaire est créée, avec les mots de la personne.'));
    await dialog().getByRole('button', { name: 'Accepter' }).click();
    await see(moderator.getByRole('region', { name: 'La fiche du partenaire' }).getByText(OFFER));
    await looksRight(moderator);
    await moderator.getByRole('menuitem', { name: 'Partenaires' }).click();
    await see(moderator.getByRole('heading', { name: OFFER }));
    await looksRight(moderator);
    await moderator.getByRole('link', { name: `L’offre d’origine, avec ses coordonnées : ${OFFER}` }).click();
    await see(moderator.getByRole('heading', { name: OFFER }));
  }));

  it('an administrator makes a refusal reason, words it anew and retires it', async () => browser.watch(async () => {
    const admin = await backOffice(api, browser, 'ADMIN');
    await admin.getByRole('menuitem', { name: 'Motifs de refus' }).click();
    await see(admin.getByRole('cell', { name: 'Trop vague pour être suivie' }));
    await looksRight(admin);
    await admin.getByRole('link', { name: 'Créer' }).click();
    await admin.getByLabel('Motif').fill('Déjà proposé ailleurs');
    await admin.getByLabel('Message à la personne').fill('Bonjour {nom}, un autre service propose cela.');
    await looksRight(admin);
    await admin.getByRole('button', { name: 'Enregistrer' }).click();
    await see(admin.getByText('{nom}'));
    await admin.getByLabel('Message à la personne').fill('Merci pour « {title} » : un autre service propose déjà cela.');
    await admin.getByRole('button', { name: 'Enregistrer' }).click();
    await admin.getByRole('cell', { name: 'Déjà proposé ailleurs' }).click();
    await admin.getByLabel('Motif').fill('Proposé par un autre service');
    await admin.getByRole('switch', { name: 'Retiré' }).check();
    await looksRight(admin);
    await admin.getByRole('button', { name: 'Enregistrer' }).click();
    await see(admin.getByRole('row').filter({ hasText: 'Proposé par un autre service' }).getByRole('cell', { name: 'Retiré', exact: true }));
    expect((await other.send('{ refusalReasons { key retired } }')).data.refusalReasons).toContainEqual({ key: 'deja-propose-ailleurs', retired: true });
  }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
