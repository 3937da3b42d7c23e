import { en } from '../../admin/public/src/home/en';
import { fr } from '../../admin/public/src/home/fr';
import { visitorLanguage } from '../../api/pages/home/visitor-language.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

const WAYS_IN = ['/essayer', '/contribuer', '/contribuer/suivi', '/facts.schema.json', '/admin/'];

describe('the home page', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi({ EXPLORER: 'on' })));
  afterAll(async () => api.stop());

  const open = async (headers: Record<string, string> = {}, url = '/') => api.app.http.inject({ url, headers });

  it.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr', fr],
    ['en-US,en;q=0.9', 'en', en],
    ['de', 'fr', fr],
  ])('speaks to who accepts %s in %s', async (accepted, language, words) => {
    const { statusCode, headers, body } = await open({ 'accept-language': accepted });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-cache',
      vary: 'accept-language',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(body).toContain(`<html lang="${words.lang}">`);
    expect(body).toContain(words.title);
  });

  it('has a link to itself in the other language, marked as such, that wins over the browser', async () => {
    const { body } = await open({ 'accept-language': 'fr' });
    expect(body).toMatch(/<p class="other" lang="en">[^<]*<a href="\/\?lang=en" hreflang="en">/);
    const english = await open({ 'accept-language': 'fr' }, '/?lang=en');
    expect(english.body).toContain(en.title);
    expect(english.body).toMatch(/<p class="other" lang="fr">[^<]*<a href="\/\?lang=fr" hreflang="fr">/);
  });

  it('leads to every way in, and each is there', async () => {
    const { body } = await open();
    const links = [...body.matchAll(/<a [^>]*href="(\/[^"#?]*)"/g)].map(([, link = '']) => link);
    expect(links).toEqual(expect.arrayContaining([...WAYS_IN, '/graphql']));
    for (const url of links) expect((await open({ accept: 'text/html' }, url)).statusCode).toBe(200);
  });

  it('needs no script', async () => {
    expect((await open()).body).not.toContain('<script');
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await open();
    const again = await open({ 'if-none-match': `W/${headers['etag']}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await open({ 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('says the same in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
  });
});

describe('the language of a visitor', () => {
  it.each([
    [undefined, 'en;q=0.5, fr;q=0.4', 'en'],
    [undefined, 'fr;q=0.5, en;q=0.4', 'fr'],
    [undefined, 'en;q=0', 'fr'],
    [undefined, '', 'fr'],
    ['de', 'en', 'en'],
    [['en', 'fr'], 'fr', 'fr'],
    ['fr', 'en', 'fr'],
  ])('with lang=%s and %s is found', (asked, accepted, language) => {
    expect(visitorLanguage(asked, accepted)).toBe(language);
  });
});
