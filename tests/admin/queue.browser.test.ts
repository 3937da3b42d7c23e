import type { Page } from 'playwright-core';
import { addPlaces, decide, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { listen, SCREEN, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const WAITING = 'Relancer les entreprises au téléphone';
const OFFER = 'Prêter des tenues pour les entretiens';
const MANY = ['Marcher dans la zone artisanale', 'Écrire au maire de sa commune', 'Lire le journal du lundi'] as const;

describe('The queue, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: Page;
  let other: TestClient;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    other = await signedIn(api, 'MODERATOR');
    await submitted(api, { title: WAITING, link: null });
    moderator = await backOffice(api, browser, 'MODERATOR');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  async function idOf(title: string): Promise<string> {
    const [row] = await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution WHERE title = $1', [
      title,
    ]);
    return row?.id ?? '';
  }

  const line = (title: string) =>
    moderator.getByRole('listitem').filter({ has: moderator.getByRole('link', { name: title }) });
  const tick = async (title: string): Promise<void> => line(title).getByRole('checkbox').check();
  const bar = () => moderator.getByRole('region', { name: 'Décider de plusieurs à la fois' });
  const dialog = () => moderator.getByRole('dialog');

  it('the queue announces changes, moves no line, and reloads on request', async () =>
    browser.watch(async () => {
      await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
      await see(line(WAITING));
      await moderator.getByRole('searchbox').focus();
      const before = await line(WAITING).boundingBox();
      for (const title of MANY)
        await submitted(api, { title, body: `Voici ce que j'ai fait : ${title}, et cela a marché.`, link: null });
      await see(moderator.getByText('3 nouvelles contributions.'));
      expect(await line(WAITING).boundingBox()).toEqual(before);
      expect(await line(MANY[0]).count()).toBe(0);
      expect(await moderator.evaluate('document.activeElement.type')).toBe('search');
      await looksRight(moderator);
      await moderator.getByRole('button', { name: 'Montrer' }).press('Enter');
      await see(line(MANY[0]));
      await see(moderator.getByText('La file est à jour.'));
    }));

  it('the queue gives no number of new contributions under a search, which may show none of them', async () =>
    browser.watch(async () => {
      const search = moderator.getByRole('searchbox');
      await search.fill(MANY[0]);
      await line(MANY[1]).waitFor({ state: 'detached' });
      await submitted(api, { title: 'Aller au forum des saisonniers', body: 'On y embauche sur place.', link: null });
      await see(
        moderator.getByText('De nouvelles contributions sont arrivées ; ce filtre n’en montre peut-être aucune.'),
      );
      await moderator.getByRole('button', { name: 'Montrer' }).click();
      await see(moderator.getByText('La file est à jour.'));
      await search.fill('');
      await see(line(MANY[1]));
    }));

  it('a moderator refuses several contributions at once; one claimed by a colleague stays selected, with the reason', async () =>
    browser.watch(async () => {
      const [first, second, third] = MANY;
      for (const title of MANY) await tick(title);
      await see(bar().getByText('3 contributions cochées'));
      await decide(other, { id: await idOf(third), expectedVersion: 1, action: 'MARK_SPAM' });
      await looksRight(moderator);
      await bar().getByRole('button', { name: 'Refuser' }).press('Enter');
      await dialog().getByRole('radiogroup', { name: 'Motif du refus' }).getByRole('radio').first().check();
      await dialog().getByLabel('Ajouter quelques mots').fill('Revenez nous voir.');
      await see(dialog().getByRole('blockquote').filter({ hasText: 'Revenez nous voir.' }));
      await looksRight(moderator);
      await dialog().getByRole('button', { name: 'Refuser' }).press('Enter');
      await see(dialog().getByText('C’est fait pour 2 contributions.'));
      await see(dialog().getByRole('listitem').filter({ hasText: third }));
      await looksRight(moderator);
      await dialog().getByRole('button', { name: 'Revenir à la file' }).press('Enter');
      await see(bar().getByText('1 contribution cochée'));
      for (const title of [first, second]) await see(line(title).getByText('Refusée'));
      await moderator.getByRole('status').getByRole('button', { name: 'Annuler', exact: true }).click();
      await see(moderator.getByText('2 décisions annulées.'));
      await line(third).waitFor({ state: 'detached' });
      for (const title of [first, second]) await line(title).getByText('Refusée').waitFor({ state: 'detached' });
      // What has left the queue is ticked no more.
      await bar().waitFor({ state: 'detached' });
    }));

  it('the ticks follow what is shown: a search that hides them unticks them, and says that it finds nothing', async () =>
    browser.watch(async () => {
      const [first, second] = MANY;
      for (const title of [first, second]) await tick(title);
      await see(bar().getByText('2 contributions cochées'));
      await bar().getByRole('button', { name: 'Tout décocher' }).press('Enter');
      await bar().waitFor({ state: 'detached' });
      expect(await moderator.evaluate('document.activeElement.tagName')).toBe('DIV');
      for (const title of [first, second]) await tick(title);
      await moderator.getByRole('searchbox').fill('zzzz');
      await see(moderator.getByText('Aucun résultat avec ces filtres.'));
      await see(moderator.getByText('Rien à ouvrir avec ces filtres.'));
      await bar().waitFor({ state: 'detached' });
      await looksRight(moderator);
      await moderator.getByRole('button', { name: 'Effacer les filtres' }).press('Enter');
      await see(line(first));
      expect(await moderator.getByRole('searchbox').inputValue()).toBe('');
      expect(await moderator.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await tick(first);
      await moderator.getByRole('menuitem', { name: 'Tableau de bord' }).click();
      await see(moderator.getByText('Bonjour Compte MODERATOR'));
      await moderator.goto(`/admin/#/contributions?filter=${JSON.stringify({ search: 'maire' })}`);
      await see(line(second));
      await line(first).waitFor({ state: 'detached' });
      await bar().waitFor({ state: 'detached' });
      await moderator.goto(`/admin/#/contributions?filter=${JSON.stringify({ status: ['RECEIVED', 'IN_REVIEW'] })}`);
      await see(line(first));
    }));

  it('what is notified covers no button of the bar of decisions', async () =>
    browser.watch(async () => {
      const [first, second] = MANY;
      await line(first).getByRole('link').click();
      await moderator.getByRole('button', { name: 'Indésirable' }).click();
      await dialog().getByRole('button', { name: 'Oui, la marquer' }).click();
      const notice = moderator.getByRole('status').getByText('Contribution marquée comme indésirable.');
      await see(notice);
      await tick(second);
      await see(bar());
      await settle(moderator);
      await notice.hover();
      const [shown, buttons] = [await notice.boundingBox(), await bar().boundingBox()];
      expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThan(buttons?.y ?? 0);
      await moderator.getByRole('status').getByRole('button', { name: 'Annuler', exact: true }).click();
      await see(moderator.getByText('Décision annulée : tout est comme avant.'));
      await line(second).getByRole('checkbox').uncheck();
      await moderator.getByRole('menuitem', { name: 'Contributions' }).click();
    }));

  it('a moderator selects and claims several contributions on a telephone', async () =>
    browser.watch(async () => {
      await moderator.setViewportSize(TELEPHONE);
      await moderator.getByRole('checkbox', { name: `Cocher : ${WAITING}` }).check();
      await settle(moderator);
      expect(await seriousFaults(moderator)).toEqual([]);
      await bar().getByRole('button', { name: 'Prendre en charge' }).click();
      await dialog().getByRole('button', { name: 'Prendre en charge' }).click();
      await see(moderator.getByText('1 prise en charge.'));
      await bar().waitFor({ state: 'detached' });
      expect(await moderator.evaluate('document.activeElement.tagName')).toBe('DIV');
      await see(
        moderator.getByRole('listitem').filter({ hasText: WAITING }).getByText('Prise en charge par Compte MODERATOR'),
      );
      await moderator.getByRole('link', { name: WAITING }).click();
      await see(moderator.getByRole('heading', { name: WAITING }));
      await see(moderator.getByRole('button', { name: 'Rendre', exact: true }));
      await settle(moderator);
      expect(await seriousFaults(moderator)).toEqual([]);
      await moderator.goBack();
      await see(moderator.getByRole('checkbox', { name: `Cocher : ${WAITING}` }));
      await moderator.setViewportSize(SCREEN);
    }));

  it('a moderator accepts an offer from the queue of offers, which creates a partner', async () =>
    browser.watch(async () => {
      await submitted(api, {
        kind: 'SERVICE',
        title: OFFER,
        body: 'Notre association prête des tenues pour les entretiens.',
        link: 'https://www.example.org/tenues',
      });
      await moderator.getByRole('button', { name: 'Offres', exact: true }).click();
      await see(line(OFFER));
      await line(WAITING).waitFor({ state: 'detached' });
      await looksRight(moderator);
      await line(OFFER).getByRole('link').click();
      await moderator.getByRole('button', { name: 'Accepter', exact: true }).click();
      await see(dialog().getByText('Une fiche de partenaire est créée, avec les mots de la personne.'));
      await see(dialog().getByText(/^La personne recevra le message ci-dessous par e-mail dans 10 minutes/));
      await see(
        dialog()
          .getByRole('blockquote')
          .filter({ hasText: `nous avons retenu votre contribution « ${OFFER} »` }),
      );
      await looksRight(moderator);
      await dialog().getByRole('button', { name: 'Accepter' }).click();
      await see(moderator.getByText('Plus rien n’attend dans cette file.'));
      await moderator.getByRole('button', { name: 'Mes dernières décisions' }).click();
      await dialog().getByRole('link', { name: OFFER }).click();
      await see(moderator.getByRole('region', { name: 'La fiche du partenaire' }).getByText(OFFER));
      await looksRight(moderator);
      await moderator.getByRole('menuitem', { name: 'Partenaires' }).click();
      await see(moderator.getByRole('heading', { name: OFFER }));
      await looksRight(moderator);
      await moderator.getByRole('link', { name: `L’offre d’origine, avec ses coordonnées : ${OFFER}` }).click();
      await see(moderator.getByRole('heading', { name: OFFER }));
    }));

  it('an administrator creates a refusal reason, rewords it and retires it', async () =>
    browser.watch(async () => {
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
      await admin
        .getByLabel('Message à la personne')
        .fill('Merci pour « {title} » : un autre service propose déjà cela.');
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      await admin.getByRole('cell', { name: 'Déjà proposé ailleurs', exact: true }).click();
      await admin.getByLabel('Motif').fill('Proposé par un autre service');
      await admin.getByRole('switch', { name: 'Retiré' }).check();
      await looksRight(admin);
      await admin.getByRole('button', { name: 'Enregistrer' }).click();
      await see(
        admin
          .getByRole('row')
          .filter({ hasText: 'Proposé par un autre service' })
          .getByRole('cell', { name: 'Retiré', exact: true }),
      );
      expect((await other.send('{ refusalReasons { key retired } }')).data.refusalReasons).toContainEqual({
        key: 'deja-propose-ailleurs',
        retired: true,
      });
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
