import type { Page } from 'playwright-core';
import { addPlaces } from '../contributions/contribution.factory';
import { acceptedPartner } from '../partnerships/partner.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { backOffice, looksRight, see, settle } from '../support/back-office';
import { listen, seriousFaults, TestBrowser } from '../support/browser';
import { signedIn } from '../support/staff';

const OFFER = 'Vestiaire pour les entretiens';

describe('Partners, in a browser', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    await acceptedPartner(api, await signedIn(api, 'MODERATOR'), { kind: 'SERVICE', title: OFFER });
    browser = await TestBrowser.open(await listen(api.app));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const publicPage = async (): Promise<string> => (await api.app.http.inject({ url: '/partenaires' })).body;

  it('a publisher presents a partner, and everybody sees it', async () => {
    page = await backOffice(api, browser, 'PUBLISHER');
    await browser.watch(async () => {
      await page.getByRole('menuitem', { name: 'Partenaires' }).click();
      await looksRight(page);
      await page.getByRole('link', { name: `Présenter au public : ${OFFER}` }).click();
      await see(page.getByRole('heading', { name: 'Ce que tout le monde lira' }));
      await page.getByLabel('Nom montré').fill('Vestiaire solidaire');
      await page.getByLabel('Montrer ce partenaire à tout le monde').check();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText(/au moins 20 caractères/));
      expect(await publicPage()).not.toContain('Vestiaire solidaire');
      await looksRight(page);
      await page.getByLabel('Ce qu’il apporte, en français').fill('Prête des tenues à qui passe un entretien.');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText('Enregistré : la page des partenaires le montre.'));
      expect(await publicPage()).toContain('Vestiaire solidaire');
      expect(await page.getByRole('link', { name: /^Voir la page des partenaires/ }).getAttribute('href')).toBe(
        '/partenaires?lang=fr',
      );
    });
  });

  it('and takes it back, in dark colours too', async () =>
    browser.watch(async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await settle(page);
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByLabel('Montrer ce partenaire à tout le monde').uncheck();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByText('Enregistré : la page des partenaires ne le montre pas.'));
      expect(await publicPage()).not.toContain('Vestiaire solidaire');
    }));

  it('says who else wrote in the meantime', async () =>
    browser.watch(async () => {
      const publisher = await signedIn(api, 'PUBLISHER');
      const [{ id, version }] = await api.app.database.query('SELECT id, version FROM partner');
      const input = { id, expectedVersion: version, isPublic: false, publicName: 'Un autre nom' };
      await publisher.mutate('savePartnerPresentation', input, 'partner { id }');
      await page.getByLabel('Nom montré').fill('Le mien');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await see(page.getByRole('dialog', { name: 'Quelqu’un d’autre est passé par là' }));
      await page.getByRole('button', { name: 'Garder ma saisie' }).click();
      expect(await page.getByLabel('Nom montré').inputValue()).toBe('Le mien');
    }));

  it('who was not asked for a year is found, and confirmed', async () =>
    browser.watch(async () => {
      await api.app.database.query(`UPDATE partner SET confirmed_at = confirmed_at - interval '2 years'`);
      const admin = await backOffice(api, browser, 'ADMIN');
      await admin.getByRole('menuitem', { name: 'Partenaires' }).click();
      await admin.getByRole('combobox', { name: 'Toujours vrai ?' }).click();
      await admin.getByRole('option', { name: 'À confirmer' }).click();
      const offer = admin.getByRole('listitem').filter({ hasText: OFFER });
      await see(offer.getByText('À confirmer'));
      await looksRight(admin);
      api.clock.advance(60_000);
      await offer.getByRole('button', { name: `Toujours proposé : confirmer : ${OFFER}` }).click();
      await see(admin.getByText('C’est noté : l’offre tient toujours.'));
      await see(admin.getByText('Aucun partenaire ne correspond à ces filtres.'));
      await looksRight(admin);
      await admin.getByRole('combobox', { name: 'Toujours vrai ?' }).click();
      await admin.getByRole('option', { name: 'Confirmé depuis moins d’un an' }).click();
      await see(offer.getByText(/confirmée le .* par Compte ADMIN/));
    }));

  it('are found by some letters of their name', async () =>
    browser.watch(async () => {
      const seeker = await backOffice(api, browser, 'EDITOR');
      await seeker.getByRole('menuitem', { name: 'Partenaires' }).click();
      const offer = seeker.getByRole('listitem').filter({ hasText: OFFER });
      await see(offer);
      await seeker.getByRole('searchbox', { name: 'Rechercher' }).fill('introuvable');
      await see(seeker.getByText('Aucun partenaire ne correspond à ces filtres.'));
      await looksRight(seeker);
      await seeker.getByRole('searchbox', { name: 'Rechercher' }).fill('ENTRETIEN vest');
      await see(offer);
    }));

  it('a moderator sees the offers alone', async () =>
    browser.watch(async () => {
      const moderator = await backOffice(api, browser, 'MODERATOR');
      await moderator.getByRole('menuitem', { name: 'Partenaires' }).click();
      await see(moderator.getByText(OFFER));
      expect(await moderator.getByRole('link', { name: /^Présenter au public/ }).count()).toBe(0);
    }));

  it('no page reports an error', () => {
    expect(browser.pageErrors).toEqual([]);
  });
});
