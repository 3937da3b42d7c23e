import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';

const PUBLISHED = 60;

describe('the list of what is published', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example' });
    await api.app.areas.catalogue.starter.load();
    await createDraft(await createEditorialTeam(api), { title: 'Ranger un brouillon secret', topics: ['network'] });
  });
  afterAll(async () => api.stop());

  const open = async (query: string, headers: Record<string, string> = {}) => {
    const {
      statusCode,
      headers: given,
      body,
    } = await api.app.http.inject({ url: `/recommandations${query}`, headers });
    return { status: statusCode, headers: given, html: body };
  };
  const titlesIn = (html: string): string[] =>
    [...html.matchAll(/<h3[^>]*><a href="[^"]*">([^<]*)<\/a>/g)].map(([, title = '']) => title);
  const aboutIn = (html: string): string[] =>
    [...html.matchAll(/<p class="about">([^<]*)<\/p>/g)].map(([, about = '']) => about);

  it.each(['', '?q=brouillon', '?q=ranger%20secret', '?theme=network', '?theme=network&type=actions', '?page=3'])(
    'shows no draft at %j',
    async (query) => {
      const { status, html } = await open(query);
      expect(status).toBe(200);
      expect(html).not.toMatch(/brouillon secret/);
    },
  );

  it('goes on by links, page by page, and ends', async () => {
    const first = await open('');
    expect(first.html).toContain(`<h2 id="count">${PUBLISHED} conseils</h2>`);
    expect(first.html).toContain('<a rel="next" href="/recommandations?page=2">Page suivante</a>');
    expect(first.html).toContain('<link rel="canonical" href="https://conseils.example/recommandations">');
    const second = await open('?page=2');
    expect(second.html).toContain('<a rel="prev" href="/recommandations">Page précédente</a>');
    expect(second.html).toContain('<link rel="canonical" href="https://conseils.example/recommandations?page=2">');
    expect(second.html).toContain('<title>Tous les conseils, page 2 sur 3 – ');
    const titles = [first, second, await open('?page=3')].flatMap(({ html }) => titlesIn(html));
    expect(new Set(titles).size).toBe(PUBLISHED);
    expect((await open('?page=4')).status).toBe(404);
  });

  it('is searched by a word and narrowed by topic and kind', async () => {
    const { html } = await open('?q=entreprises&theme=network&type=actions');
    expect(aboutIn(html).length).toBeGreaterThan(0);
    for (const about of aboutIn(html)) expect(about).toMatch(/^Action · .*Réseau/);
    expect(html).toContain('<option value="network" selected>');
    expect(html).toContain('<option value="actions" selected>');
    expect(html).toMatch(/<input[^>]* value="entreprises">/);
    expect(html).toContain('<meta name="robots" content="noindex, follow">');
    const strategies = await open('?type=strategies');
    expect(aboutIn(strategies.html).length).toBeGreaterThan(1);
    for (const about of aboutIn(strategies.html)) expect(about).toMatch(/^Stratégie/);
  });

  it('says so where nothing is found', async () => {
    const { status, html } = await open('?q=xyzzy');
    expect(status).toBe(200);
    expect(html).toContain('Aucun conseil trouvé');
    expect(html).toContain('<a id="clear-link" href="/recommandations">Tout afficher</a>');
    expect(html).not.toContain('id="results"');
    expect((await open('?q=xyzzy&page=2')).status).toBe(404);
  });

  it.each([
    '?theme=rien',
    '?type=rien',
    '?page=0',
    '?page=-1',
    '?page=x',
    '?q=%00',
    '?q=a&q=b',
    '?theme[]=x',
    '?lang=de',
  ])('passes over %s, which no link of ours says', async (query) => {
    const { status, html } = await open(query);
    expect(status).toBe(200);
    expect(html).toContain(`${PUBLISHED} conseils`);
  });

  it('escapes what is sought', async () => {
    const { html } = await open(`?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>');
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  it('speaks English to who asks for it, and keeps to it', async () => {
    const { html, headers } = await open('?lang=en');
    expect(headers['content-language']).toBe('en');
    expect(html).toContain('<h1>All the advice</h1>');
    expect(html).toContain('<input type="hidden" id="lang" name="lang" value="en">');
    expect(html).toMatch(/<h3[^>]*><a href="\/recommandations\/[\w-]+\?lang=en">/);
    expect(html).toContain('href="/recommandations?page=2&amp;lang=en"');
    expect((await open('', { 'accept-language': 'en' })).html).toContain('href="/recommandations?page=2"');
  });

  it('finds the words of English versions too, for who reads English', async () => {
    expect(titlesIn((await open('?q=Spot%20companies&lang=en')).html)).toContain('Spot five companies near you');
    expect((await open('?q=Spot%20companies&lang=fr')).html).not.toContain('Spot five companies');
    expect(titlesIn((await open('?q=mission%20locale&lang=en')).html).length).toBeGreaterThan(0);
  });

  it('needs no script', async () => {
    expect((await open('')).html).not.toContain('<script');
  });

  it('is kept by caches, compressed for who can read that, and not sent again', async () => {
    const { headers } = await open('', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      vary: expect.stringContaining('accept-language'),
    });
    expect((await open('', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('reads nothing in the database where no word is sought', async () => {
    await open('');
    api.forgetStatements();
    await open('?theme=network&page=1');
    expect(api.statements).toEqual([]);
  });
});
