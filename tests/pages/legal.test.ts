import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writtenTexts } from '../../api/pages/legal/written-texts.service';
import { ConfigError, readConfig } from '../../api/platform/config';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

const PAGES = ['/mentions-legales', '/confidentialite', '/accessibilite'];
const WITH_FOOT = ['/contribuer', '/contribuer/suivi', '/contribuer/conseil', '/essayer', '/recommandations', ...PAGES];

const footOf = (html: string): string => /<footer(?! id="legal-footer" hidden).*<\/footer>/s.exec(html)?.[0] ?? '';
const shownIn = (foot: string): string[] =>
  [...foot.matchAll(/<li(?![^>]* hidden)[^>]*><a href="([^"]*)"/g)].map(([, href = '']) => href);

describe('the texts that an operator must write', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(async () => api.stop());

  const open = async (url: string, headers: Record<string, string> = {}) => {
    const { statusCode, body } = await api.app.http.inject({ url, headers });
    return { status: statusCode, html: body };
  };

  it.each(PAGES)('are said to be missing at %s, in both languages, and are kept from search engines', async (path) => {
    const french = await open(path);
    expect(french.status).toBe(200);
    expect(french.html).toMatch(/<strong>[^<]*n’(?:est|a) pas encore/);
    expect(french.html).toContain('<meta name="robots" content="noindex, follow">');
    const english = await open(`${path}?lang=en`);
    expect(english.html).toMatch(/<strong>[^<]*has not (?:been written|completed)/);
    expect(english.html).toMatch(/<html lang="en-GB">/);
  });

  it.each(WITH_FOOT)('are not linked from the foot of %s while they are missing', async (path) => {
    const { html } = await open(path);
    const others = ['/', '/recommandations', '/essayer', '/contribuer', '/contribuer/suivi', '/partenaires'];
    expect(shownIn(footOf(html))).toEqual(others);
  });

  it.each(['/', '/?lang=en'])('leave the home page at %s without a foot', async (path) => {
    expect((await open(path)).html).toMatch(/<footer id="legal-footer" hidden/);
  });

  it('name nobody as responsible', async () => {
    const { html } = await open('/confidentialite');
    expect(html).toContain('doit y indiquer son nom');
  });
});

describe('the texts that an operator has written', () => {
  let api: TestApi;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'texts-'));
    writeFileSync(join(folder, 'mentions-legales.md'), "## L'éditeur\n\nAssociation Exemple <script>alert(1)</script>");
    writeFileSync(join(folder, 'accessibilite.md'), 'Partiellement conforme.');
    writeFileSync(join(folder, 'accessibilite.en.md'), 'Partially conforming.');
    api = await startApi({ SITE_TEXTS: folder });
  });
  afterAll(async () => {
    await api?.stop();
    rmSync(folder, { recursive: true });
  });

  const open = async (url: string): Promise<string> => (await api.app.http.inject({ url })).body;

  it('are shown, without any markup of their own', async () => {
    const html = await open('/mentions-legales');
    expect(html).toContain('<h2>L’éditeur</h2>');
    expect(html).not.toMatch(/<script|noindex|pas encore/);
    expect(html).toContain('<link rel="canonical" href="http://localhost:4000/mentions-legales">');
    expect(await open('/accessibilite?lang=en')).toContain('Partially conforming.');
    expect(await open('/mentions-legales?lang=en')).toMatch(/<div class="body" id="body" lang="fr">/);
  });

  it.each([...WITH_FOOT, '/', '/?lang=en'])(
    'are linked from the foot of %s, and those that are missing are not',
    async (path) => {
      const shown = shownIn(footOf(await open(path)));
      // Links on a page whose address names a language name it too.
      const language = /\?.*$/.exec(path)?.[0] ?? '';
      expect(shown).toEqual(expect.arrayContaining([`/mentions-legales${language}`, `/accessibilite${language}`]));
      expect(shown.join()).not.toContain('/confidentialite');
    },
  );

  it('stand in the sitemap', async () => {
    const xml = await open('/sitemap.xml');
    expect(xml).toContain('<loc>http://localhost:4000/accessibilite?lang=en</loc>');
    expect(xml).not.toContain('/confidentialite');
    expect(xml).not.toContain('/mentions-legales?lang=en');
  });

  it('stop the start when their folder is missing or holds none', () => {
    const start = (value: string) => () => writtenTexts(readConfig({ SITE_TEXTS: value }));
    expect(start(join(folder, 'nowhere'))).toThrow(ConfigError);
    expect(start(tmpdir())).toThrow(/SITE_TEXTS: .* holds none of mentions-legales\.md/);
    expect(writtenTexts(readConfig({})).size).toBe(0);
  });
});

describe('an address that leads nowhere', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(async () => api.stop());

  const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const NOWHERE = ['/rien', '/contribuer/rien', '/admin/rien.js', '/recommandations/a/b', '/graphql/rien'];

  it.each(NOWHERE)('tells a browser so in words at %s', async (url) => {
    const french = await api.app.http.inject({ url, headers: PAGE });
    expect(french.statusCode).toBe(404);
    expect(french.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    expect(french.body).toContain('Cette page n’existe pas');
    const english = await api.app.http.inject({ url, headers: { ...PAGE, 'accept-language': 'en' } });
    expect(english.body).toContain('This page does not exist');
    expect(english.body).toContain('<a id="other-language" lang="fr" hreflang="fr" href="?lang=fr">');
  });

  it('tells programs so in JSON', async () => {
    for (const options of [{ url: '/rien' }, { url: '/rien', headers: PAGE, method: 'POST' as const }]) {
      const { statusCode, headers } = await api.app.http.inject(options);
      expect(statusCode).toBe(404);
      expect(headers['content-type']).toContain('application/json');
    }
  });
});
