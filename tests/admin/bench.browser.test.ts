import type { Page } from 'playwright-core';
import { addPlaces, decide as moveBy, read, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see } from '../support/back-office';
import { listen, TestBrowser } from '../support/browser';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const MAX_KEYS = 30;
const MAX_REQUESTS = 25;
const REPEATED = 'Relancer les entreprises par téléphone';
const TITLES = [
  'Marcher dans la zone artisanale',
  'Écrire au maire de sa commune',
  'Lire le journal du lundi',
  'Demander une journée à un boulanger',
  'Passer au marché de la Croix-Rousse',
  'Visiter les chantiers navals',
  'Préparer trois questions au recruteur',
  'Garder une tenue propre dans son sac',
  'Noter ses rendez-vous dans un carnet',
  'Aller aux portes ouvertes du lycée',
  'Saluer le gardien de la zone',
];

describe('The triage bench, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let moderator: Page;
  let other: TestClient;
  let keys = 0;
  let requests = 0;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    browser = await TestBrowser.open(await listen(api.app));
    other = await signedIn(api, 'MODERATOR');
    await submitted(api, { title: REPEATED, body: `${REPEATED}, une semaine après la lettre.`, link: null });
    for (const title of TITLES)
      await submitted(api, { title, body: `Voici ce que j'ai fait : ${title}, et cela a marché.`, link: null });
    await submitted(api, { title: REPEATED, body: `${REPEATED}, une semaine après la lettre.`, link: null });
    moderator = await backOffice(api, browser, 'MODERATOR');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const title = async (): Promise<string> =>
    moderator.evaluate<string>('document.getElementById("contribution-title")?.textContent ?? ""');
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await moderator.keyboard.press(key);
  };
  /** The title of one that waits for a decision. */
  async function waiting(): Promise<string> {
    const { items } = (await other.send('{ contributions(filter: { status: [RECEIVED] }) { items { title } } }')).data
      .contributions;
    return items[0].title;
  }

  const dialog = () => moderator.getByRole('dialog');

  /** Decides on the open contribution by these keys. Gives its title, once the next one has the focus. */
  async function decide(...pressed: string[]): Promise<string> {
    const decided = await title();
    const [open, ...rest] = pressed;
    await press(open ?? '');
    await see(dialog());
    for (const key of rest) {
      if (key === 'Control+Enter') await see(dialog().getByRole('button', { disabled: false }).last());
      else await dialog().locator('input[type=radio]:focus').waitFor({ state: 'attached' });
      await press(key);
    }
    await dialog().waitFor({ state: 'detached' });
    await see(moderator.locator('#contribution-title:focus').filter({ hasNotText: decided }));
    return decided;
  }

  it('hears its keys as soon as the menu has led to it', async () =>
    browser.watch(async () => {
      const menu = moderator.getByRole('menuitem', { name: 'Contributions' });
      await menu.click();
      await see(moderator.getByRole('listitem').getByRole('link', { name: REPEATED }));
      await moderator.keyboard.press('Control+k');
      await see(moderator.getByRole('dialog', { name: 'Chercher' }));
      await moderator.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      // Already there: the page stays, and the focus is on the menu.
      await menu.click();
      await moderator.keyboard.press('j');
      await see(moderator.locator('#contribution-title:focus'));
      await menu.press('Enter');
      await see(moderator.locator('#main-content:focus'));
    }));

  it('triages ten contributions by keyboard alone, with few keys and few requests', async () =>
    browser.watch(async () => {
      await moderator.getByRole('menuitem', { name: 'Contributions' }).press('Enter');
      await see(moderator.getByRole('listitem').getByRole('link', { name: REPEATED }));
      await see(moderator.getByRole('checkbox', { name: 'Cocher toute la page' }));
      await looksRight(moderator);
      moderator.on('request', (request) => {
        if (request.method() === 'POST' && new URL(request.url()).pathname === '/graphql') requests += 1;
      });
      await press('j');
      await see(moderator.locator('#contribution-title:focus'));
      await looksRight(moderator);
      for (let count = 0; count < 10; count += 1) {
        if ((await title()) === REPEATED && count > 0) await decide('d', 'Control+Enter');
        else if (count % 4 === 0) await decide('r', '1', 'Control+Enter');
        else if (count % 4 === 1) await decide('a', 'Control+Enter');
        else if (count % 4 === 2) await decide('s', 'Control+Enter');
        else await decide('x', '2', 'Control+Enter');
      }
      const { items } = (
        await other.send(
          '{ contributions(filter: { status: [ACCEPTED, REFUSED, SPAM, NEEDS_CORRECTION, DUPLICATE] }, page: { size: 50 }) { items { status } } }',
        )
      ).data.contributions;
      expect(items).toHaveLength(10);
      expect(keys).toBeLessThanOrEqual(MAX_KEYS);
      expect(requests).toBeLessThanOrEqual(MAX_REQUESTS);
      await looksRight(moderator);
    }));

  it('undoes the last decision by its key, with the words back on the screen', async () =>
    browser.watch(async () => {
      const decided = await decide('s', 'Control+Enter');
      await press('u');
      await see(moderator.getByText('Décision annulée : tout est comme avant.'));
      await see(moderator.getByRole('heading', { name: decided }));
      await see(moderator.locator('#contribution-title:focus'));
      await see(moderator.getByRole('button', { name: 'Indésirable' }));
    }));

  it('no key of the screen works while one types, and what is typed survives going on', async () =>
    browser.watch(async () => {
      const written = await title();
      await press('n');
      await moderator.keyboard.type('aurais-je oublié ?');
      expect(await dialog().count()).toBe(0);
      await moderator.keyboard.press('Escape');
      await moderator.locator('#contribution-title').focus();
      await press('k');
      await see(moderator.locator('#contribution-title:focus').filter({ hasNotText: written }));
      await press('j');
      await see(moderator.locator('#contribution-title:focus').filter({ hasText: written }));
      expect(await moderator.getByLabel('Votre note').inputValue()).toBe('aurais-je oublié ?');
      await press('/');
      expect(await moderator.evaluate('document.activeElement.id')).toBe('queue-search');
      await moderator.locator('#contribution-title').focus();
    }));

  it('tells which colleagues have the open contribution before them', async () =>
    browser.watch(async () => {
      const contributionId = /contributions\/([^/]+)\/show/.exec(moderator.url())?.[1] ?? '';
      const { name } = (await other.send('{ viewer { name } }')).data.viewer;
      await other.mutate('lookAtContribution', { contributionId }, 'contribution { id }');
      await moderator.reload();
      await see(moderator.getByText(`${name} regarde aussi cette contribution.`));
      await looksRight(moderator);
      const seen = async (): Promise<string[]> => {
        const { alsoLooking } = await read(other, contributionId, 'alsoLooking { staff { name } }');
        return alsoLooking.map(({ staff }: { staff: { name: string } }) => staff.name);
      };
      for (let look = 0; look < 100 && (await seen()).length === 0; look += 1) await moderator.waitForTimeout(100);
      expect(await seen()).toEqual(['Compte MODERATOR']);
    }));

  it('tells that a colleague has claimed, then decided, the open contribution, and waits to show it', async () =>
    browser.watch(async () => {
      const id = /contributions\/([^/]+)\/show/.exec(moderator.url())?.[1] ?? '';
      const { name } = (await other.send('{ viewer { name } }')).data.viewer;
      const version = async (): Promise<number> => (await read(other, id, 'version')).version;
      await moveBy(other, { id, expectedVersion: await version(), action: 'CLAIM' });
      await see(moderator.getByText(`${name} vient de prendre cette contribution en charge.`));
      await see(moderator.getByRole('button', { name: 'Refuser' }));
      await looksRight(moderator);
      await moderator.locator('[data-part=item]').getByRole('button', { name: 'Montrer', exact: true }).click();
      await see(moderator.getByRole('button', { name: `Reprendre à ${name}` }));
      await moderator.getByRole('button', { name: 'Refuser' }).waitFor({ state: 'detached' });
      await moveBy(other, { id, expectedVersion: await version(), action: 'MARK_SPAM' });
      await see(moderator.getByText('Quelqu’un vient de décider de cette contribution : Indésirable.'));
    }));

  it('undoes a decision after the tab was closed', async () =>
    browser.watch(async () => {
      await moderator.locator('#contribution-title').focus();
      await moderator
        .getByRole('listitem')
        .getByRole('link', { name: await waiting() })
        .first()
        .click();
      await see(moderator.locator('#contribution-title:focus'));
      const decided = await title();
      await press('a');
      await see(dialog());
      await press('Control+Enter');
      await see(moderator.getByText('Contribution acceptée.'));
      const context = moderator.context();
      await moderator.close();
      moderator = await context.newPage();
      await moderator.goto('/admin/#/contributions');
      await moderator.getByRole('button', { name: 'Mes dernières décisions' }).click();
      await see(dialog().getByRole('listitem').filter({ hasText: decided }).getByText('Acceptée'));
      await looksRight(moderator);
      await dialog()
        .getByRole('button', { name: `Annuler : ${decided}` })
        .first()
        .click();
      await see(moderator.getByText('Décision annulée : tout est comme avant.'));
      await see(moderator.getByRole('heading', { name: decided }));
    }));

  it('takes the digit of a reason that is pressed as soon as the dialog is there', async () =>
    browser.watch(async () => {
      const reasons = moderator.waitForResponse((answer) =>
        /query RefusalReasons/.test(answer.request().postData() ?? ''),
      );
      await moderator.reload();
      await (await reasons).finished();
      await see(moderator.getByRole('button', { name: 'Refuser' }));
      await moderator.keyboard.press('r');
      await moderator.keyboard.press('1');
      await moderator.locator('input[type=radio]:checked').waitFor({ state: 'attached' });
      await moderator.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
