import type { Page } from 'playwright-core';
import { LinkDesk } from '../catalogue/links.factory';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';

const [MOVED, DEAD] = ['Suivre un atelier en ligne', 'Lire le guide de son métier'];

describe('Links, in a browser', () => {
  let desk: LinkDesk;
  let browser: TestBrowser;
  let publisher: Page;
  let ids: string[];

  beforeAll(async () => {
    desk = await LinkDesk.open({ HIDE_DEAD_LINKS_AFTER: '0' });
    const published = [
      await desk.publish({ title: MOVED, link: desk.address('old') }),
      await desk.publish({ title: DEAD, link: desk.address('gone') }),
    ];
    ids = published.map(({ id }) => id);
    desk.pages.set('/old', desk.address('new'));
    desk.pages.set('/gone', 404);
    await desk.check(4);
    browser = await TestBrowser.open(await listen(desk.api.app));
    publisher = await backOffice(desk.api, browser, 'PUBLISHER');
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  it('the team reads their states, why, and what names them', async () =>
    browser.watch(async () => {
      await publisher.getByRole('menuitem', { name: 'Liens' }).click();
      await see(publisher.getByText('La page n’existe pas, ou plus (404).'));
      await see(publisher.getByText(/^Dernière vérification le/));
      await see(publisher.getByRole('link', { name: DEAD }));
      await looksRight(publisher);
    }));

  it('a search that finds nothing says so, and gives up its words in one press', async () =>
    browser.watch(async () => {
      await publisher.goto(`/admin/#/links?filter=${JSON.stringify({ search: 'zzzz' })}`);
      await see(publisher.getByText('Rien ne correspond à ces filtres.'));
      await looksRight(publisher);
      await publisher.getByRole('button', { name: 'Effacer les filtres' }).click();
      await see(publisher.getByRole('link', { name: DEAD }));
    }));

  it('the new address is taken in a press and a confirmation', async () =>
    browser.watch(async () => {
      await publisher.getByRole('button', { name: `Prendre la nouvelle adresse : ${desk.address('old')}` }).click();
      const dialog = publisher.getByRole('dialog', { name: 'Prendre la nouvelle adresse ?' });
      await dialog.getByRole('button', { name: 'Prendre la nouvelle adresse' }).click();
      await see(publisher.getByText('Nouvelle adresse écrite dans un brouillon.'));
      expect((await desk.item({ id: ids[0] })).draft.content.link).toBe(desk.address('new'));
    }));

  it('a recommendation tells that it is hidden, until its link is found to answer', async () =>
    browser.watch(async () => {
      await publisher.getByRole('link', { name: DEAD }).click();
      await see(publisher.getByText('Cachée : lien mort'));
      await see(publisher.getByText(/^Cachée au public depuis le/));
      await looksRight(publisher);
      desk.pages.delete('/gone');
      await publisher.getByRole('menuitem', { name: 'Liens' }).click();
      await publisher.getByRole('button', { name: `Vérifier maintenant : ${desk.address('gone')}` }).click();
      await see(publisher.getByText('La page répond.'));
      await publisher.getByRole('link', { name: DEAD }).click();
      await see(publisher.getByText('En ligne', { exact: true }));
      await publisher.getByText('Cachée : lien mort').waitFor({ state: 'detached' });
    }));
});
