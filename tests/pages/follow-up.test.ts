import { decide, publish, read, submit } from '../contributions/contribution.factory';
import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { encoded, getPage, OWN, postForm } from './form.client';
import type { FormAnswer, FormChanges } from './form.client';

const UNDO_MS = 10 * 60_000;
const HOSTILE = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)>';

describe('the page that follows a contribution, without a script', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  interface Followed {
    token: string;
    id: string;
    path: string;
  }
  const followed = async (changes: object = {}): Promise<Followed> => {
    const { trackingToken: token } = await submit(api.anonymous, changes);
    const [{ id }] = await api.app.database.query('SELECT id FROM contribution WHERE tracking_hash = $1', [
      tokenHash(token),
    ]);
    return { token, id, path: `/contribuer/suivi/${token}` };
  };
  const asked = async (changes: object = {}): Promise<Followed> => {
    const made = await followed(changes);
    const question = { id: made.id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'Dans quelle ville ?' };
    await decide(moderator, question);
    api.clock.advance(UNDO_MS);
    return made;
  };
  const post = async (url: string, fields: FormChanges = {}, headers?: Record<string, string>): Promise<FormAnswer> =>
    postForm(api, url, { payload: encoded(fields), headers });
  const outcomeIn = (html: string): string | undefined =>
    /<p class="outcome" id="outcome"[^>]*>(.*?)<\/p>/.exec(html)?.[1];

  it('says the state, and offers what the state allows', async () => {
    const { path } = await followed();
    const { status, html } = await getPage(api, path);
    expect(status).toBe(200);
    expect(html).toContain('Appeler le boulanger avant 6 h');
    expect(html).toContain('>Reçue</strong>');
    expect(html).toContain(`action="${path}/retrait"`);
    expect(html).toContain(`action="${path}/coordonnees"`);
    expect(html).not.toMatch(/id="answer"|<script|<noscript|<dialog|id="link-form"|type="button"/);
  });

  it('keeps its secret address to itself', async () => {
    const { path } = await followed();
    for (const answer of [await getPage(api, path), await getPage(api, `${path}/retrait`)])
      expect(answer.headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'content-security-policy': expect.stringContaining("form-action 'self'"),
      });
    expect(api.logLines.join('')).not.toContain(path.split('/').at(-1));
  });

  it.each([
    ['one that nobody was given', 'x'.repeat(43)],
    ['a short one', 'x'],
    ['one with signs', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
    ['one with a NUL character', 'a%00b'],
    ['a very long one', 'x'.repeat(3000)],
  ])('is a page with 404 for a secret like %s', async (_what, token) => {
    const answers = [
      await getPage(api, `/contribuer/suivi/${token}`),
      await getPage(api, `/contribuer/suivi/${token}/retrait`),
      await post(`/contribuer/suivi/${token}/reponse`, { message: 'Bonjour' }),
      await post(`/contribuer/suivi/${token}/coordonnees`),
    ];
    for (const { status, html, headers } of answers) {
      expect(status).toBe(404);
      expect(html).toContain('Nous ne trouvons pas de contribution avec ce lien.');
      expect(html).toContain('name="link"');
      expect(html).not.toMatch(/<script|alert/);
      expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    }
  });

  it.each([
    ['the link of a mail', (token: string) => ` http://localhost:4000/contribuer/suivi#${token} `],
    ['the address of the page', (token: string) => `http://localhost:4000/contribuer/suivi/${token}?fait=envoi`],
    ['the secret alone', (token: string) => token],
  ])('is opened by pasting %s', async (_what, linkOf) => {
    const { token, path } = await followed();
    const { status, location } = await post('/contribuer/suivi', { link: linkOf(token) });
    expect([status, location]).toEqual([303, path]);
  });

  it.each(['', 'http://localhost:4000/contribuer/suivi', 'mon lien est perdu', 'https://ailleurs.example/#x'])(
    'is asked for again when %j is pasted',
    async (link) => {
      const { status, html } = await post('/contribuer/suivi', { link });
      expect(status).toBe(422);
      expect(html).toContain('Ce lien ne contient pas la partie secrète');
      expect(html).toMatch(/<form id="paste" method="post" action="\/contribuer\/suivi"/);
    },
  );

  it('shows the messages, and takes an answer with a corrected text', async () => {
    const { id, path } = await asked();
    const { html } = await getPage(api, path);
    expect(html).toContain('Dans quelle ville ?');
    expect(html).not.toMatch(/<form id="answer"[^>]* hidden/);
    expect(html).toMatch(/<input[^>]* id="title"[^>]* value=" Appeler le boulanger avant 6 h/);
    const reply = {
      title: 'Appeler le boulanger avant 6 h',
      body: 'À Lyon, le patron\r\nest au fournil à six heures.',
    };
    const { status, location } = await post(`${path}/reponse`, { ...reply, message: 'À Lyon.' });
    expect([status, location]).toEqual([303, `${path}?fait=reponse`]);
    expect(outcomeIn((await getPage(api, location ?? '')).html)).toContain('votre réponse est bien arrivée');
    const {
      status: state,
      corrections,
      messages,
    } = await read(moderator, id, 'status corrections { title body } messages { body }');
    expect(state).toBe('RECEIVED');
    expect(corrections).toEqual([
      { title: ' Appeler le boulanger avant 6 h ', body: 'À Lyon, le patron\nest au fournil à six heures.' },
    ]);
    expect(messages).toContainEqual({ body: 'À Lyon.' });
  });

  it('keeps an answer that is to be corrected, and escapes it', async () => {
    const { id, path } = await asked();
    const { status, html } = await post(`${path}/reponse`, { title: 'x', body: HOSTILE, message: HOSTILE });
    expect(status).toBe(422);
    expect(html).toContain('Le titre doit compter au moins 5 caractères.');
    expect(html).toMatch(/<input[^>]* id="title"[^>]* value="x"/);
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(html).not.toMatch(/<script|<img/);
    expect(await read(moderator, id, 'status')).toEqual({ status: 'NEEDS_CORRECTION' });
  });

  it('asks for something in an answer that changes nothing', async () => {
    const { path } = await asked();
    const { html: page } = await getPage(api, path);
    const title = /id="title"[^>]* value="([^"]*)"/.exec(page)?.[1];
    const body = /<textarea id="body"[^>]*>(.*?)<\/textarea>/s.exec(page)?.[1];
    const { status, html } = await post(`${path}/reponse`, { title, body, message: ' ' });
    expect(status).toBe(422);
    expect(html).toContain('Corrigez votre texte, ou écrivez-nous un message.');
  });

  it('escapes the words of the contribution and of the messages', async () => {
    const { path } = await asked({ title: HOSTILE, body: HOSTILE });
    const { html } = await getPage(api, path);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;img src=x');
  });

  it('withdraws after a page that asks, and not before', async () => {
    const { id, path } = await followed();
    const { html } = await getPage(api, `${path}/retrait`);
    expect(html).toContain('Retirer votre contribution');
    expect(html).toMatch(new RegExp(`<form method="post" action="${path}/retrait"><button[^>]*>Oui, la retirer`));
    expect(html).toMatch(new RegExp(`<form method="get" action="${path}"><button[^>]*>Non, revenir`));
    expect(await read(moderator, id, 'status')).toEqual({ status: 'RECEIVED' });
    const { status, location } = await post(`${path}/retrait`);
    expect([status, location]).toEqual([303, `${path}?fait=retrait`]);
    const after = await getPage(api, location ?? '');
    expect(outcomeIn(after.html)).toBe('Votre contribution est retirée.');
    expect(after.html).not.toContain(`${path}/retrait`);
    expect(await read(moderator, id, 'status')).toEqual({ status: 'WITHDRAWN' });
  });

  it('says why a withdrawal is no longer possible', async () => {
    const { path } = await followed();
    await post(`${path}/retrait`);
    const again = await post(`${path}/retrait`);
    expect(again.status).toBe(409);
    expect(outcomeIn(again.html)).toContain('état de votre contribution ne le permet pas');
    expect((await getPage(api, `${path}/retrait`)).location).toBe(path);
  });

  it('asks for no withdrawal of what has been refused', async () => {
    const { id, path } = await followed();
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'already-published' });
    api.clock.advance(UNDO_MS);
    expect((await getPage(api, `${path}/retrait`)).location).toBe(path);
    expect(await read(moderator, id, 'status')).toEqual({ status: 'REFUSED' });
  });

  it('erases contact details after a page that says what is erased and what stays', async () => {
    const { id, path } = await followed();
    const { html } = await getPage(api, `${path}/coordonnees`);
    expect(html).toContain('Ce qui est effacé, pour toujours');
    expect(html).toContain('elle sera aussi retirée');
    expect(await read(moderator, id, 'contributorEmail')).toEqual({ contributorEmail: 'lou@example.org' });
    const { location } = await post(`${path}/coordonnees`);
    expect(outcomeIn((await getPage(api, location ?? '')).html)).toContain('vos coordonnées sont effacées');
    expect(await read(moderator, id, 'contributorName contributorEmail')).toEqual({
      contributorName: null,
      contributorEmail: null,
    });
  });

  it('shows what was published', async () => {
    const { id, path } = await followed({ title: 'Demander une visite du fournil' });
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publish(api, recommendation.id);
    const { html } = await getPage(api, path);
    expect(html).toContain('>Publiée</strong>');
    expect(html).toMatch(/<a id="recommendation-link" href="\/recommandations\/[\w-]+">Appeler le boulanger tôt<\/a>/);
    expect((await getPage(api, `${path}/coordonnees`)).html).toContain(
      'Le conseil publié reste en ligne, sans votre nom.',
    );
  });

  it.each(['retrait', 'coordonnees', 'reponse'])('refuses %s from the page of another site', async (step) => {
    const { id, path } = await asked();
    for (const headers of [{ origin: 'https://ailleurs.example' }, { ...OWN, 'sec-fetch-site': 'cross-site' }])
      expect((await post(`${path}/${step}`, { message: 'Bonjour' }, headers)).status).toBe(403);
    expect(await read(moderator, id, 'status contributorEmail')).toEqual({
      status: 'NEEDS_CORRECTION',
      contributorEmail: 'lou@example.org',
    });
  });

  it('takes a form whose browser hides the secret address it comes from', async () => {
    const { path } = await followed();
    expect((await post(`${path}/retrait`, {}, { origin: 'null' })).status).toBe(303);
  });

  it('says nothing that its address does not know', async () => {
    const { path } = await followed();
    expect(outcomeIn((await getPage(api, `${path}?fait=<script>`)).html)).toBe('');
    expect(outcomeIn((await getPage(api, `${path}?fait=constructor&fait=x`)).html)).toBe('');
  });

  it('ends a year after the last event', async () => {
    const { path } = await followed();
    api.clock.advance(366 * 24 * 3_600_000);
    expect((await getPage(api, path)).status).toBe(404);
    expect((await post(`${path}/coordonnees`)).status).toBe(404);
  });
});
