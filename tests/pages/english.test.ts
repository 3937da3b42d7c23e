import { decide, publish, submit } from '../contributions/contribution.factory';
import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import type { TestClient } from '../support/client';
import { encoded, postForm, validForm } from './form.client';
import type { FormAnswer, FormChanges } from './form.client';

const UNDO_MS = 10 * 60_000;
const ENGLISH = { 'accept-language': 'en-GB,en;q=0.9' };

describe('the pages of contributors in English', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example' });
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const open = async (url: string, headers: Record<string, string> = {}) => api.app.http.inject({ url, headers });
  const send = async (url: string, fields: FormChanges, headers: Record<string, string> = {}): Promise<FormAnswer> =>
    postForm(api, url, { payload: encoded(fields), headers: { origin: 'https://conseils.example', ...headers } });
  const followed = async (): Promise<{ path: string; id: string }> => {
    const { trackingToken } = await submit(api.anonymous);
    const [{ id }] = await api.app.database.query('SELECT id FROM contribution WHERE tracking_hash = $1', [
      tokenHash(trackingToken),
    ]);
    return { path: `/contribuer/suivi/${trackingToken}`, id };
  };
  /** What is left of a page once the parts that say their language, the names in it and the choices are taken away. */
  const plainText = (html: string): string =>
    html
      .replace(/<(a|button|li|p|h4)\b[^>]* lang="fr"[^>]*>.*?<\/\1>/gs, '')
      .replace(/<script.*?<\/script>|<[^>]*>/gs, ' ');
  const FRENCH = /\b(?:vous|votre|nous|contribution est|obligatoire|facultatif|lien|Envoyer|Aller)\b/;

  it.each(['/contribuer', '/contribuer/suivi', '/contribuer/conseil'])(
    'are what %s gives to who asks for it, or whose browser does',
    async (url) => {
      const asked: [string, Record<string, string>, string][] = [
        [url, {}, 'fr'],
        [url, ENGLISH, 'en-GB'],
        [`${url}?lang=en`, { 'accept-language': 'fr' }, 'en-GB'],
        [`${url}?lang=fr`, ENGLISH, 'fr'],
      ];
      for (const [address, headers, lang] of asked) {
        const answer = await open(address, headers);
        expect(answer.statusCode).toBe(200);
        expect(answer.body).toContain(`<html lang="${lang}">`);
        expect(answer.headers['content-language']).toBe(lang.slice(0, 2));
        expect(answer.headers['vary']).toContain('accept-language');
        const other = lang === 'fr' ? 'en' : 'fr';
        expect(answer.body.match(/id="other-language"[^>]*>/g)).toEqual([
          expect.stringMatching(new RegExp(`lang="${other}" hreflang="${other}" href="${url}\\?lang=${other}"`)),
        ]);
        expect(FRENCH.test(plainText(answer.body))).toBe(lang === 'fr');
      }
    },
  );

  it('say which address stands for each language', async () => {
    const links = (body: string) =>
      [...body.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([\w-]+)")? href="([^"]*)">/g)].map(
        ([, rel, language = '', href]) => `${rel} ${language} ${href}`,
      );
    const alternates = [
      'alternate fr https://conseils.example/contribuer',
      'alternate en https://conseils.example/contribuer?lang=en',
      'alternate x-default https://conseils.example/contribuer',
    ];
    const [fr, en] = [await open('/contribuer'), await open('/contribuer?lang=en')];
    expect(links(fr.body)).toEqual(['canonical  https://conseils.example/contribuer', ...alternates]);
    expect(links(en.body)).toEqual(['canonical  https://conseils.example/contribuer?lang=en', ...alternates]);
    expect((await open('/sitemap.xml')).body).toContain('<loc>https://conseils.example/contribuer?lang=en</loc>');
  });

  it('lead on in the language that their address names', async () => {
    const { body } = await open('/contribuer?lang=en', { 'accept-language': 'fr' });
    const own = [...body.matchAll(/(?:href|action)="(\/(?:contribuer|recommandations)?(?:[?/][^"]*)?)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/\.(?:js|css|svg)|suivi\.html|assets/.test(link));
    expect(own.length).toBeGreaterThan(8);
    for (const link of own) expect(link).toMatch(/[?;]lang=(?:en|fr)/);
    expect(body).toContain('href="/contribuer?nature=DATA&amp;lang=en#kind"');
    expect((await open('/contribuer', ENGLISH)).body).toContain('<a href="/recommandations">');
  });

  it('take the form, say in English what is wrong with it, and lead to a receipt in English', async () => {
    const wrong = await send('/contribuer?lang=en', {
      ...validForm,
      title: 'x',
      place: 'Nulle part',
      contributorEmail: 'lou',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.headers['content-language']).toBe('en');
    for (const sentence of [
      'There are 3 things left to correct',
      'The title must have at least 5 characters.',
      'We know no place of this name or code.',
      'This e-mail address seems incomplete.',
    ])
      expect(wrong.html).toContain(sentence);
    expect(wrong.html).toContain('<title>Error: Propose advice – Advice for finding work</title>');
    expect(wrong.html).toContain('action="/contribuer?lang=en"');
    expect(plainText(wrong.html)).not.toMatch(FRENCH);
    const { status, location = '' } = await send('/contribuer?lang=en', validForm);
    expect([status, location]).toEqual([
      303,
      expect.stringMatching(/^\/contribuer\/suivi\/[\w-]{43}\?fait=envoi&lang=en$/),
    ]);
    const receipt = await open(location, { 'accept-language': 'fr' });
    expect(receipt.body).toContain('Thank you, your contribution has arrived');
    const link = location.replace('?fait=envoi&', '?');
    expect(receipt.body).toContain(`<a href="https://conseils.example${link}">https://conseils.example${link}</a>`);
    expect(receipt.body).toContain(`href="${location.replace('&lang=en', '&amp;lang=fr')}"`);
  });

  it('keep all that was typed when the other language is asked for without a script', async () => {
    const { otherLanguage, ...typed } = { ...validForm, title: 'x', place: 'Saint-Denis', otherLanguage: 'en' };
    const { status, html } = await send('/contribuer?lang=en', { ...typed, otherLanguage });
    expect(status).toBe(200);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toMatch(/<input[^>]* id="title"[^>]* value="x"/);
    expect(html).toMatch(/<input[^>]* id="contributorEmail"[^>]* value="lou@example\.org"/);
    expect(html).toMatch(/id="kind-ACTION"[^>]* checked/);
    expect(html).toMatch(/<div class="errors"[^>]* hidden/);
    expect(html).not.toContain('aria-invalid');
    const back = await send('/contribuer?lang=fr', { ...typed, otherLanguage: 'fr' }, ENGLISH);
    expect(back.html).toContain('<html lang="fr">');
    const { data } = await moderator.send('{ contributions { items { title } } }');
    expect(data.contributions.items.map(({ title }: { title: string }) => title)).not.toContain('x');
  });

  it('offer that way in the form itself, after the button that sends', async () => {
    const { body } = await open('/contribuer');
    const sending = body.indexOf('id="submit"');
    const other = body.indexOf('formaction="/contribuer?lang=en"');
    expect(sending).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(sending);
    expect(body).toMatch(/<button[^>]*name="otherLanguage"[^>]*\blang="en"[^>]*>\s*Continue in English/s);
  });

  it('say a refusal in English where its reason does, above the French that the team wrote', async () => {
    const { path, id } = await followed();
    await api.app.database.query(
      `UPDATE refusal_reason SET message_en = 'Thank you: too vague for us.' WHERE key = 'too-vague'`,
    );
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REFUSE',
      reason: 'too-vague',
      message: 'Bon courage !',
    });
    api.clock.advance(UNDO_MS);
    const english = (await open(path, ENGLISH)).body;
    expect(english).toMatch(
      /<p class="said">Thank you: too vague for us\.<\/p><p class="said" lang="fr">[^<]+Bon courage !/,
    );
    expect((await open(path)).body).not.toContain('too vague for us');
  });

  it('follow a contribution in English, with what the team wrote marked as French', async () => {
    const { path, id } = await followed();
    await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'Dans quelle ville ?' });
    api.clock.advance(UNDO_MS);
    const { body, headers } = await open(path, ENGLISH);
    expect(headers['content-language']).toBe('en');
    expect(body).toContain('>Something to add</strong>');
    expect(body).toMatch(/The team, on \d{1,2} \w+ \d{4}/);
    expect(body).toContain('<p class="said" lang="fr">Dans quelle ville ?</p>');
    const refused = await send(`${path}/reponse?lang=en`, { title: 'x', body: 'y', message: '' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('The title must have at least 5 characters.');
    const taken = await send(`${path}/reponse?lang=en`, { message: 'In Lyons.' });
    expect([taken.status, taken.location]).toEqual([303, `${path}?fait=reponse&lang=en`]);
    expect((await open(taken.location ?? '')).body).toContain('Thank you, your answer has arrived.');
    const asked = await open(`${path}/coordonnees?lang=en`);
    expect(asked.body).toContain('Erase your contact details?');
    expect(asked.body).toContain(`action="${path}/coordonnees?lang=en"`);
    const gone = await send(`${path}/coordonnees?lang=en`, {});
    expect((await open(gone.location ?? '')).body).toContain('Done: your contact details are erased.');
  });

  it('show what was published in French as French, with its page in English', async () => {
    const { path, id } = await followed();
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publish(api, recommendation.id);
    api.clock.advance(UNDO_MS);
    const { body } = await open(`${path}?lang=en`);
    expect(body).toMatch(/<h4 id="recommendation-title" lang="fr"><a id="recommendation-link" href="[^"]*\?lang=en"/);
  });

  it('refuse in English what cannot be taken', async () => {
    const foreign = await postForm(api, '/contribuer', {
      payload: 'title=x',
      headers: { ...ENGLISH, origin: 'https://else.example' },
    });
    expect(foreign.html).toContain('This was not sent from our site');
    const other = { ...ENGLISH, 'content-type': 'text/plain', origin: 'https://conseils.example' };
    const unread = await postForm(api, '/contribuer', { payload: 'x', headers: other });
    expect(unread.html).toContain('We do not read this kind of message');
    const lost = await send('/contribuer/suivi?lang=en', { link: 'lost' });
    expect(lost.html).toContain('This link does not hold the secret part');
    const unknown = await open(`/contribuer/suivi/${'x'.repeat(43)}`, ENGLISH);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.body).toContain('We find no contribution with this link.');
  });
});
