import { addPlaces, decide, publish as publishDraft, read, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import type { Json } from '../support/client';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { getPage } from './form.client';

const HOSTILE = [
  '# Titre',
  'Texte <script>alert(1)</script> <img src=x onerror=alert(1)> [clic](javascript:alert(1)) [ici](/admin/) [site](https://example.org/a?b="c")',
  "1. Choisissez l'entreprise",
  '2. Appelez-la',
  '```',
  "l'apostrophe droite <b>",
  '```',
].join('\n\n');

const english = {
  locale: 'EN',
  title: 'Call three companies',
  summary: "Three short calls beat thirty applications without an answer, don't they?",
  bodyMarkdown: 'Choose three companies, prepare two sentences, call in the morning.',
  link: null,
};

let api: TestApi;
let team: EditorialTeam;
beforeAll(async () => {
  api = await startApi({ PUBLIC_URL: 'https://conseils.example' });
  await addPlaces(api);
  team = await createEditorialTeam(api);
  await api.app.database.query(`INSERT INTO topic VALUES ('training', 'Formation', 'Training', 2)`);
});
afterAll(async () => api.stop());

const open = async (url: string, headers: Record<string, string> = {}) => {
  const { statusCode, headers: given, body } = await api.app.http.inject({ url, headers });
  return { status: statusCode, headers: given, html: body };
};
const slugOf = ({ slug }: Json): string => String(slug);
const dataIn = (html: string): Json =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as Json;

describe('the page of a published recommendation', () => {
  it('says what it is, whom it helps and how to go about it', async () => {
    const published = await publish(
      team,
      await createDraft(team, {
        title: "Appeler l'entreprise avant d'écrire",
        link: 'https://www.francetravail.fr/appeler',
        rule: { fact: 'hasCarLicence', op: 'eq', value: false },
        placeCodes: ['dep-69'],
      }),
    );
    const { status, headers, html } = await open(`/recommandations/${slugOf(published)}`);
    expect(status).toBe(200);
    expect(html).toContain('<h1 id="title">Appeler l’entreprise avant d’écrire</h1>');
    expect(html).toContain('<title>Appeler l’entreprise avant d’écrire – Des conseils pour trouver du travail</title>');
    expect(html).toMatch(
      /<ul id="when-list"><li>vous n’avez pas le permis B ;<\/li><li>vous cherchez du travail ici&nbsp;: Rhône\.<\/li>/,
    );
    expect(html).toContain('<p>Choisissez trois entreprises, préparez deux phrases, appelez le matin.</p>');
    expect(html).toMatch(
      /<a id="official-link" rel="noopener" href="https:\/\/www.francetravail.fr\/appeler">Aller sur francetravail.fr/,
    );
    expect(html).toContain('environ 30 minutes');
    expect(html).toMatch(/<a href="\/recommandations\?theme=network">/);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'fr',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      vary: expect.stringContaining('accept-language'),
    });
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  it('is not sent again to who has it', async () => {
    const published = await publish(team, await createDraft(team));
    const address = `/recommandations/${slugOf(published)}`;
    const { headers } = await open(address);
    const again = await open(address, { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.html]).toEqual([304, '']);
  });

  it('tells programs its address, its picture in a link and its steps', async () => {
    const published = await publish(team, await createDraft(team, { bodyMarkdown: HOSTILE, durationMinutes: 90 }));
    const address = `https://conseils.example/recommandations/${slugOf(published)}`;
    const { html } = await open(`/recommandations/${slugOf(published)}`);
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`<meta property="og:url" content="${address}">`);
    expect(html).toContain('<meta property="og:type" content="article">');
    expect(html).not.toContain('rel="alternate"');
    expect(dataIn(html)).toMatchObject({
      '@type': 'HowTo',
      url: address,
      inLanguage: 'fr',
      totalTime: 'PT1H30M',
      step: [
        { position: 1, text: 'Choisissez l’entreprise' },
        { position: 2, text: 'Appelez-la' },
      ],
    });
  });

  it('renders Markdown without any markup that an editor could smuggle in', async () => {
    const title = 'Fermer </script><script>alert(1)</script> la porte';
    const published = await publish(team, await createDraft(team, { title, bodyMarkdown: HOSTILE }));
    const { html } = await open(`/recommandations/${slugOf(published)}`);
    expect(html).not.toMatch(/<script>|<img|onerror|javascript:|href="\/admin/);
    expect(html).toContain('<h2>Titre</h2>');
    expect(html).toContain('<a href="https://example.org/a?b=%22c%22" rel="noopener">site</a>');
    expect(html).toContain("l'apostrophe droite &lt;b&gt;");
    expect(dataIn(html)).toMatchObject({ name: title });
  });

  it('speaks English where there is a version, and says so where there is none', async () => {
    const translated = await publish(team, await createDraft(team, { translations: [english] }));
    const address = `/recommandations/${slugOf(translated)}`;
    const asked = await open(`${address}?lang=en`);
    expect(asked.headers['content-language']).toBe('en');
    expect(asked.html).toContain('<h1 id="title">Call three companies</h1>');
    expect(asked.html).toContain('don’t they?');
    expect(asked.html).toContain(`<link rel="canonical" href="https://conseils.example${address}?lang=en">`);
    expect(asked.html).toContain(`<link rel="alternate" hreflang="fr" href="https://conseils.example${address}">`);
    expect(asked.html).toContain('you do not have');
    expect((await open(address, { 'accept-language': 'en-GB,en' })).html).toContain('Call three companies');
    const french = await publish(team, await createDraft(team));
    const { html } = await open(`/recommandations/${slugOf(french)}?lang=en`);
    expect(html).toContain('This advice has not been translated');
    expect(html).toMatch(/<h1 id="title" lang="fr">/);
    expect(html).toContain(`<link rel="canonical" href="https://conseils.example/recommandations/${slugOf(french)}">`);
  });

  it('marks what an English text quotes in French, for voices that read it aloud', async () => {
    const bodyMarkdown = 'Say: « **Bonjour**, avez-vous une minute ? » Then "listen".';
    const translated = await publish(team, await createDraft(team, { translations: [{ ...english, bodyMarkdown }] }));
    const { html } = await open(`/recommandations/${slugOf(translated)}?lang=en`);
    expect(html).toContain(
      'Say: <span lang="fr">«&nbsp;<strong>Bonjour</strong>, avez-vous une minute&nbsp;?&nbsp;»</span> Then',
    );
    const french = await publish(team, await createDraft(team, { bodyMarkdown }));
    expect((await open(`/recommandations/${slugOf(french)}`)).html).not.toContain('<span lang="fr">');
  });

  it('leads from a strategy to its actions, and back', async () => {
    const strategy = await publish(
      team,
      await createDraft(team, { durationMinutes: null, title: 'Viser le bâtiment' }, 'STRATEGY'),
    );
    const action = await publish(
      team,
      await createDraft(team, { strategyIds: [strategy.id], title: 'Visiter un chantier' }),
    );
    expect((await open(`/recommandations/${slugOf(strategy)}`)).html).toContain(
      `<a href="/recommandations/${slugOf(action)}">Visiter un chantier</a>`,
    );
    const { html } = await open(`/recommandations/${slugOf(action)}?lang=fr`);
    expect(html).toContain(`<a href="/recommandations/${slugOf(strategy)}?lang=fr">Viser le bâtiment</a>`);
    expect(dataIn((await open(`/recommandations/${slugOf(strategy)}`)).html)).toMatchObject({ '@type': 'Article' });
  });

  it('says kindly that it was taken down, and knows nothing of a draft', async () => {
    const published = await publish(team, await createDraft(team, { title: 'Conseil retiré du catalogue' }));
    const archived = (await move(team.publisher, published, 'ARCHIVE')).recommendation;
    const gone = await open(`/recommandations/${slugOf(archived)}`);
    expect(gone.status).toBe(410);
    expect(gone.html).toContain('Ce conseil n’est plus publié');
    expect(gone.html).not.toContain('Conseil retiré du catalogue');
    expect(gone.headers['cache-control']).toBe('no-store');
    const draft = await createDraft(team, { title: 'Un brouillon que personne ne lit' });
    for (const slug of [slugOf(draft), 'rien-de-tel', 'a%00b', '%3Cscript%3E', 'x'.repeat(2000)]) {
      const { status, html } = await open(`/recommandations/${slug}`);
      expect([slug, status]).toEqual([slug, 404]);
      expect(html).toContain('Nous ne trouvons pas ce conseil');
      expect(html).not.toMatch(/brouillon|<script/);
    }
    expect((await open('/recommandations/rien-de-tel?lang=en')).html).toContain('We cannot find this advice');
  });

  it('thanks who agreed to be named, and is then asked for each time', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const id = await submitted(api, { contributorName: "Lou d'Exemple" });
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publishDraft(api, recommendation.id);
    const { recommendation: named } = await read(moderator, id, 'recommendation { slug }');
    const { html, headers } = await open(`/recommandations/${slugOf(named)}`);
    expect(html).toContain('<p id="thanks">Merci à Lou d');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await open(`/recommandations/${slugOf(named)}`, { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect((await open(`/recommandations/${slugOf(await publish(team, await createDraft(team)))}`)).html).not.toContain(
      '"thanks"',
    );
  });
});

describe('what search engines are told', () => {
  it('names what is published in the sitemap, each language apart, and no draft', async () => {
    const draft = await createDraft(team);
    const french = await publish(team, await createDraft(team));
    const translated = await publish(team, await createDraft(team, { translations: [english] }));
    const { status, headers, html: xml } = await open('/sitemap.xml');
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const address = (one: Json): string => `<loc>https://conseils.example/recommandations/${slugOf(one)}</loc>`;
    expect(xml).toContain(address(french));
    expect(xml).toContain(address(translated));
    expect(xml).toContain(`/recommandations/${slugOf(translated)}?lang=en</loc>`);
    expect(xml).not.toContain(`/recommandations/${slugOf(french)}?lang=en`);
    expect(xml).not.toContain(slugOf(draft));
    expect((await open('/sitemap.xml?part=2')).status).toBe(404);
  });

  it('names the list of each topic under which something is published, and of no other', async () => {
    await publish(team, await createDraft(team));
    await createDraft(team, { topics: ['training'] });
    const { html: xml } = await open('/sitemap.xml');
    expect(xml).toContain('<loc>https://conseils.example/recommandations?theme=network</loc>');
    expect(xml).not.toContain('theme=training');
  });

  it('names the sitemap in robots.txt, and leaves secret pages out', async () => {
    const { html } = await getPage(api, '/robots.txt');
    expect(html).toContain('Sitemap: https://conseils.example/sitemap.xml');
    expect(html).toContain('Disallow: /contribuer/suivi/');
  });
});
