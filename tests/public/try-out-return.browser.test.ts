import type { Page } from 'playwright-core';
import { publishAction, publishStrategy } from '../plans/published';
import { postForm } from '../pages/form.client';
import { mailedLinks } from '../profiles/mailed-link';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { see, settle } from '../support/back-office';
import { excessWidth, listen, seriousFaults, TELEPHONE, TestBrowser } from '../support/browser';
import { runJobs } from '../support/jobs';
import { until } from '../support/service';

const EMAIL = 'camille@example.org';
/** The page may still be scrolling to it. */
const COMES_INTO_VIEW = `new Promise((seen) => {
  const look = ([{ isIntersecting }]) => isIntersecting && seen();
  new IntersectionObserver(look, { threshold: 1 }).observe(document.getElementById('share-consent-error'));
})`;

describe('The try-out, for somebody who comes back', () => {
  let api: TestApi;
  let browser: TestBrowser;
  let page: Page;
  /** As the mail has it, at the address of the test. */
  let link: string;

  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Relire son CV');
    browser = await TestBrowser.open(await listen(api.app));
    page = await browser.somebody();
    await page.setViewportSize(TELEPHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  const looked = async (): Promise<void> => {
    await settle(page);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await excessWidth(page)).toBe(0);
  };

  it('keeps an address that is given beside the plan', async () =>
    browser.watch(async () => {
      const { token } = await newPerson(api);
      await page.goto('/essayer');
      await page.evaluate(`localStorage.setItem('try-out-token', '${token}')`);
      await page.goto('/essayer#plan');
      await page.reload();
      await page.getByText('Les appareils qui ouvrent ce plan').click();
      await see(page.getByText('Il est le seul à ouvrir votre plan.'));
      await looked();
      await page.getByText('Retrouver ce plan sur un autre appareil').click();
      await button('Garder cette adresse').click();
      await see(page.getByText('Écrivez votre adresse e-mail.'));
      await page.getByLabel('Votre adresse e-mail').fill(EMAIL);
      await button('Garder cette adresse').click();
      await see(page.getByText('Votre adresse est gardée.'));
      await looked();
    }));

  it('asks for a link, without telling whether the address is known', async () =>
    browser.watch(async () => {
      page = await browser.somebody();
      await page.setViewportSize(TELEPHONE);
      // As the mail with the plan of the day leads there.
      await page.goto('/essayer#plan');
      await see(title('Retrouver mon plan'));
      await page.getByRole('link', { name: 'Retour' }).click();
      await page.getByRole('link', { name: 'Retrouver mon plan' }).click();
      await see(title('Retrouver mon plan'));
      for (const email of ['stranger@example.org', EMAIL]) {
        await page.getByLabel('Votre adresse e-mail').fill(email);
        await button('Recevoir un lien').click();
        await see(page.getByText('Si nous connaissons cette adresse'));
      }
      await looked();
      await runJobs(api);
      expect(api.mailbox.sent.map(({ to }) => to)).toEqual([EMAIL]);
      link = `/essayer#${mailedLinks(api, EMAIL)[0]?.split('#')[1]}`;
    }));

  it('opens the plan by the button of the page, not by the link, and leaves no secret in the address', async () =>
    browser.watch(async () => {
      await page.goto(link);
      await page.reload();
      await see(title('Retrouver mon plan'));
      await looked();
      expect(await api.app.database.query('SELECT used_at FROM access_link')).toEqual([{ used_at: null }]);
      await button('Voir mon plan du jour').click();
      await see(title('Votre plan du jour'));
      await see(page.getByText('Vous voici de retour.'));
      expect(await page.evaluate('location.hash')).toBe('#plan');
      await looked();
    }));

  it('tells which devices open the plan, and shuts one out', async () =>
    browser.watch(async () => {
      await page.getByText('Les appareils qui ouvrent ce plan').click();
      await see(page.getByText('Cet appareil.'));
      expect(await page.getByText('Il est le seul à ouvrir votre plan.').count()).toBe(0);
      await looked();
      await page.getByRole('button', { name: /^Fermer l’accès/ }).click();
      await see(page.getByText('Accès fermé : cet appareil n’ouvre plus votre plan.'));
      expect(await page.evaluate('document.activeElement.className')).toBe('devices');
      await looked();
      expect(await api.app.database.query('SELECT FROM access_token')).toHaveLength(1);
      await page.reload();
      await see(title('Votre plan du jour'));
    }));

  it('gives an address to the calendar, and takes it back', async () =>
    browser.watch(async () => {
      await page.getByText('Voir mon plan dans mon agenda').click();
      await button('Obtenir une adresse').click();
      const address = await page.getByLabel('L’adresse à donner à votre agenda').inputValue();
      expect(await page.getByRole('link', { name: 'Ouvrir dans mon agenda' }).getAttribute('href')).toBe(
        address.replace('http:', 'webcal:'),
      );
      await looked();
      const path = new URL(address).pathname;
      expect((await api.app.http.inject(path)).body).toContain('SUMMARY:Relire son CV');
      await button('Fermer l’accès de l’agenda').click();
      await see(page.getByText('C’est fait : cette adresse n’ouvre plus rien.'));
      expect((await api.app.http.inject(path)).statusCode).toBe(404);
    }));

  it('shows a part of the profile to a counsellor, whose proposal comes into the plan', async () =>
    browser.watch(async () => {
      const person = api.anonymous.with({
        authorization: `Bearer ${String(await page.evaluate(`localStorage.getItem('try-out-token')`))}`,
      });
      await person.mutate(
        'updateProfile',
        { facts: { housing: 'HOSTED' }, consentToSensitive: true },
        'profile { id }',
      );
      await page.getByText('Montrer mon profil à quelqu’un').click();
      await button('Créer le lien').click();
      await see(page.locator('#share-label-error', { hasText: 'Ce champ est vide.' }));
      await see(page.locator('#share-parts-error', { hasText: 'Choisissez au moins une chose à partager.' }));
      expect(await page.evaluate('document.activeElement.id')).toBe('share-label');
      await looked();
      await page.getByLabel('Pour qui ?').fill('Ma conseillère');
      await page.getByLabel('Mes actions d’aujourd’hui').check();
      await page.getByLabel('Logement').check();
      await page.getByLabel('Pendant combien de temps ?').selectOption('Une semaine');
      await button('Créer le lien').click();
      await see(page.locator('#share-consent-error', { hasText: 'elles ne se partagent que si vous l’acceptez' }));
      expect(await page.evaluate('document.activeElement.id')).toBe('share-consent');
      await page.evaluate(COMES_INTO_VIEW);
      expect(await page.getByText('Ce champ est vide.').count()).toBe(0);
      await page.getByLabel(/^J’accepte que les réponses sensibles/).check();
      await button('Créer le lien').click();
      await see(page.getByText('On y voit : Mes actions d’aujourd’hui et logement.'));
      await see(page.getByText('Jamais ouvert.'));
      expect((await person.send('{ me { shares { expiresAt } } }')).data.me.shares).toEqual([
        { expiresAt: new Date(api.clock.now().getTime() + 7 * 24 * 3_600_000).toISOString() },
      ]);
      const link = await page.getByLabel('Le lien à donner à cette personne').inputValue();
      await looked();
      const action = await publishAction(api, 'Téléphoner à une entreprise', {
        ...{ weight: 0.1, durationMinutes: 20, link: 'https://www.francetravail.fr/' },
        bodyMarkdown: '1. Préparez deux phrases.',
      });
      const payload = new URLSearchParams({ action, message: 'Elle recrute en ce moment.' }).toString();
      const { pathname, search } = new URL(link);
      expect((await postForm(api, `${pathname}${search}`, { payload })).status).toBe(303);
      await page.reload();
      await see(page.getByText('Ma conseillère vous propose une action'));
      await see(page.getByText('Elle recrute en ce moment.'));
      const proposal = page.getByRole('article').filter({ hasText: 'Ma conseillère vous propose une action' });
      await see(proposal.getByText('20 minutes'));
      await see(proposal.getByRole('link', { name: 'francetravail.fr' }));
      await proposal.locator('summary').click();
      await see(proposal.getByRole('listitem').filter({ hasText: 'Préparez deux phrases.' }));
      await looked();
      await button('L’ajouter à mon plan d’aujourd’hui').click();
      await see(page.getByText('C’est ajouté à votre plan.'));
      await see(page.getByRole('heading', { level: 2, name: 'Téléphoner à une entreprise' }));
      await page.getByText('Montrer mon profil à quelqu’un').click();
      await page.getByRole('button', { name: 'Retirer ce lien : Ma conseillère' }).click();
      await see(page.getByText('Lien retiré : il n’ouvre plus rien.'));
      await looked();
    }));

  it('says that a link has served, and offers another', async () =>
    browser.watch(async () => {
      const reader = await browser.somebody();
      await reader.goto(link);
      await reader.getByRole('button', { name: 'Voir mon plan du jour' }).click();
      await see(reader.getByText('Ce lien a déjà servi.'));
      await reader.getByRole('link', { name: 'Demander un autre lien' }).click();
      await see(reader.getByRole('button', { name: 'Recevoir un lien' }));
    }));

  it('asks after some weeks what may have changed, and says what comes of it', async () =>
    browser.watch(async () => {
      const rule = { fact: 'hasResume', op: 'eq', value: true };
      await publishStrategy(api, 'Répondre à plus d’offres', { rule });
      await publishStrategy(api, 'Écrire un premier CV', { rule: { ...rule, value: false } });
      const { token, client } = await newPerson(api, { facts: { hasResume: false, projectKind: 'NEW_JOB' } });
      await page.evaluate(`localStorage.setItem('try-out-token', '${token}')`);
      api.clock.advance(30 * 24 * 3_600_000);
      await page.reload();
      await see(page.getByText('Cela fait quelques semaines que vos réponses n’ont pas changé.'));
      await looked();
      await button('Faire le point plus tard').click();
      await see(page.getByText('nous vous le redemanderons dans une semaine'));
      api.clock.advance(7 * 24 * 3_600_000);
      await page.reload();
      await button('Faire le point').click();
      await see(page.getByText('Faire le point : question 1 sur 2.'));
      await looked();
      await page.getByRole('button', { name: 'Une reconversion' }).click();
      await see(page.getByText('question 2 sur 2.'));
      await page.goBack();
      await see(page.getByText('question 1 sur 2.'));
      await button('Cela n’a pas changé').click();
      await see(page.getByText('question 2 sur 2.'));
      await page.getByRole('button', { name: 'Oui', exact: true }).click();
      await see(page.getByText('De nouvelles stratégies vont avec votre situation : « Répondre à plus d’offres ».'));
      await see(page.getByText('Cela ne vous correspond plus : « Écrire un premier CV ».'));
      await see(title('Votre plan du jour'));
      expect((await client.send('{ me { facts checkIn { since } } }')).data.me).toMatchObject({
        facts: { hasResume: true, projectKind: 'NEW_JOB' },
        checkIn: null,
      });
    }));

  it('names the place that somebody gave when it asks whether it is still the same', async () =>
    browser.watch(async () => {
      const { token, client } = await newPerson(api, { facts: { place: '93066' } });
      await page.evaluate(`localStorage.setItem('try-out-token', '${token}')`);
      api.clock.advance(30 * 24 * 3_600_000);
      await page.reload();
      await button('Faire le point').click();
      await see(title('Où cherchez-vous'));
      expect(await page.getByRole('combobox').inputValue()).toBe('Saint-Denis (Seine-Saint-Denis)');
      await looked();
      await button('Continuer').click();
      await see(page.getByText('Merci. Vos conseils restent les mêmes.'));
      expect((await client.send('{ me { facts checkIn { since } } }')).data.me).toEqual({
        facts: { place: '93066' },
        checkIn: null,
      });
    }));

  it('shows the plan also where what stands beside it cannot be loaded', async () => {
    const { token } = await newPerson(api);
    const reader = await browser.somebody();
    // Before the page is there, so that it is asked for once.
    await reader.addInitScript(`localStorage.setItem('try-out-token', '${token}')`);
    await reader.route('**/besidePlan-*.js', async (route) => route.abort());
    await reader.goto('/essayer#plan');
    await see(reader.getByRole('heading', { level: 1, name: 'Votre plan du jour' }));
    await until(() => browser.pageErrors.length > 0);
    expect(await reader.getByText('Montrer mon profil à quelqu’un').count()).toBe(0);
    expect(browser.pageErrors).toEqual([expect.stringMatching(/#plan: Failed to load resource: net::ERR_FAILED$/)]);
  });

  it('speaks the language of the browser to who has never come', async () =>
    browser.watch(async () => {
      const reader = await browser.somebody({ locale: 'en-GB' });
      await reader.goto('/essayer');
      await see(reader.getByRole('heading', { level: 1, name: 'Advice for your situation' }));
    }));
});
