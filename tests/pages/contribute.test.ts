import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import type { Json } from '../support/client';
import { encoded, FORM_TYPE, getPage, OWN, postForm, validForm } from './form.client';
import type { FormAnswer, FormChanges } from './form.client';

const TOKEN_PATH = /^\/contribuer\/suivi\/([\w-]{43})\?fait=envoi$/;
const HOSTILE = '"><script>alert(1)</script>\'&amp;</textarea><img src=x onerror=alert(1)>';

describe('the form of contributions, sent without a script', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => api.stop());

  const send = async (changes: FormChanges = {}, headers?: Record<string, string>): Promise<FormAnswer> =>
    postForm(api, '/contribuer', { payload: encoded({ ...validForm, ...changes }), headers });
  const count = async (): Promise<number> =>
    Number((await api.app.database.query('SELECT count(*) FROM contribution'))[0].count);
  const stored = async ({ location = '' }: FormAnswer): Promise<Json> => {
    const [, token = ''] = TOKEN_PATH.exec(location) ?? [];
    const rows = await api.app.database.query('SELECT * FROM contribution WHERE tracking_hash = $1', [
      tokenHash(token),
    ]);
    return rows[0];
  };

  it('is stored as the API would, and leads to the page that follows it', async () => {
    const answer = await send();
    expect([answer.status, answer.headers['cache-control']]).toEqual([303, 'no-store']);
    expect(await stored(answer)).toMatchObject({
      kind: 'ACTION',
      title: 'Appeler le boulanger avant 6 h',
      body: 'À cette heure, le patron est au fournil et répond lui-même.\n\nÇa évite le répondeur.',
      link: 'https://www.example.org/boulangers',
      place_code: '69123',
      contributor_role: 'JOB_SEEKER',
      contributor_name: 'Lou Exemple',
      contributor_email: 'lou@example.org',
      may_be_named: true,
      source: 'FORM',
      spam_score: 0,
    });
    const { html } = await getPage(api, answer.location ?? '');
    expect(html).toContain('Merci, votre contribution est bien arrivée');
    expect(html).toContain(`http://localhost:4000${answer.location?.split('?')[0]}`);
  });

  it('has its audit event and its receipt', async () => {
    const { id } = await stored(await send({ title: 'Passer au fournil' }));
    const events = await api.app.database.query('SELECT action FROM audit_event WHERE object_id = $1', [id]);
    expect(events).toEqual([{ action: 'contribution.submit' }]);
    await runJobs(api);
    expect(api.mailbox.to('lou@example.org').length).toBeGreaterThan(0);
  });

  it('takes the situations that are ticked, and none that the form does not offer', async () => {
    const facts = {
      'fact.hasDriversLicense': 'x',
      'fact.employmentSituation': 'LOST_OR_QUIT',
      'fact.birthYear': '1990',
    };
    const row = await stored(await send({ ...facts, title: 'Passer au fournil tôt' }));
    expect(row.stated_facts).toEqual({ employmentSituation: 'LOST_OR_QUIT' });
  });

  it('is stored once when it is sent twice, also at once', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 4 }, async () => send({ title: 'Appeler deux fois' })));
    answers.push(await send({ title: 'Appeler deux fois' }));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('is stored for each of two people who send the same words, of whom neither follows that of the other', async () => {
    const payload = encoded({ ...validForm, title: 'Appeler à deux' });
    const [mine, theirs] = [
      await postForm(api, '/contribuer', { payload }),
      await postForm(api, '/contribuer', { payload, remoteAddress: '192.0.2.7' }),
    ];
    expect([mine.status, theirs.status, theirs.location === mine.location]).toEqual([303, 303, false]);
  });

  it('counts the trap for robots as a sign of spam', async () => {
    const row = await stored(await send({ title: 'Appeler un robot', website: 'https://spam.example' }));
    expect(row.spam_reasons).toEqual(['trap']);
  });

  it.each<[string, FormChanges, string]>([
    ['no kind', { kind: undefined }, 'Dites ce que vous voulez proposer'],
    ['a kind that is not offered', { kind: 'SPAM' }, 'Dites ce que vous voulez proposer'],
    ['a short title', { title: 'x' }, 'Le titre doit compter au moins 5 caractères.'],
    ['a long text', { body: 'a '.repeat(6000) }, 'L’explication ne doit pas dépasser'],
    ['a link that is none', { link: 'pas un lien' }, 'Ce lien doit être l'],
    ['an address that is none', { contributorEmail: 'lou' }, 'Cette adresse e-mail semble incomplète.'],
    ['a name to show that is missing', { contributorName: '' }, 'Vous acceptez que votre nom soit affiché'],
    ['no consent', { consentToTerms: undefined }, 'cochez la case qui donne votre accord'],
    ['no place where one is needed', { kind: 'REGIONAL_SUGGESTION', place: '' }, 'Indiquez le lieu concerné'],
    ['a place that nobody knows', { place: 'Xyzzyville' }, 'Nous ne connaissons aucun lieu'],
  ])('comes back with what was typed when it has %s', async (_what, changes, sentence) => {
    const before = await count();
    const { status, html, headers } = await send({ usefulWhen: 'Le jour du marché', ...changes });
    expect([status, headers['cache-control'], headers['referrer-policy']]).toEqual([422, 'no-store', 'same-origin']);
    expect(html).toContain(sentence);
    expect(html).toContain('<title>Erreur');
    expect(html).toMatch(/<textarea id="usefulWhen"[^>]*>Le jour du marché<\/textarea>/);
    expect(html).not.toMatch(/<script|<noscript/);
    expect(await count()).toBe(before);
  });

  it('tells all faults at once, in the order of the page, each with a link to its field', async () => {
    const { html } = await send({ kind: undefined, title: '', place: 'Xyzzyville', consentToTerms: undefined });
    const [, list = ''] = /<ul id="errors-list">(.*?)<\/ul>/s.exec(html) ?? [];
    const links = [...list.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['kind-STRATEGY', 'title', 'place', 'consentToTerms']);
    expect(html).toContain('Il reste 4 points à corriger');
    expect(html).toMatch(/<input[^>]* id="title"[^>]* aria-invalid="true"/);
  });

  it('keeps every kind of answer', async () => {
    const { html } = await send({
      title: 'x',
      'fact.employmentSituation': 'LOST_OR_QUIT',
      contributorRole: 'RECRUITER',
    });
    expect(html).toMatch(/<input[^>]*id="kind-ACTION"[^>]* checked/);
    expect(html).not.toMatch(/<input[^>]*id="kind-DATA"[^>]* checked/);
    expect(html).toContain('<option value="RECRUITER" selected>');
    expect(html).toContain('<option value="LOST_OR_QUIT" selected>');
    expect(html).toMatch(/<details id="situations" open/);
    expect(html).toMatch(/<input[^>]*id="mayBeNamed"[^>]* checked/);
    expect(html).toMatch(/<input[^>]*id="contributorEmail"[^>]* value="lou@example.org"/);
  });

  it.each(['title', 'body', 'link', 'usefulWhen', 'place', 'contributorName', 'contributorEmail', 'website'])(
    'escapes what was typed into %s',
    async (field) => {
      const { status, html } = await send({ kind: undefined, [field]: HOSTILE });
      expect(status).toBe(422);
      expect(html).not.toMatch(/<script|<img/);
      expect(html).toContain('&amp;amp;');
    },
  );

  it('never gives a name or a value of its own to the page', async () => {
    const { html } = await send({ title: 'x', 'fact."><script>': '1', __proto__: 'x', constructor: 'y' });
    expect(html).not.toMatch(/<script|__proto__|constructor/);
  });

  it('takes the first of a field that is sent twice', async () => {
    const row = await stored(await send({ title: ['Appeler une première fois', 'x'] }));
    expect(row.title).toBe('Appeler une première fois');
  });

  it.each([
    ['a whole name', 'rosporden', '29241'],
    ['a postal code', '97400', '97411'],
    ['a name with what holds it', 'Saint-Denis (Seine-Saint-Denis)', '93066'],
    ['a name with its postal code', 'Saint-Denis 97400', '97411'],
    ['a postal code with its name', '97400 Saint-Denis', '97411'],
  ])('takes %s for the one place that it names', async (_what, place, code) => {
    expect((await stored(await send({ place, title: `Aller à ${place}` }))).place_code).toBe(code);
  });

  it('offers the places of one name, and takes the one that is chosen', async () => {
    const { status, html } = await send({ place: 'Saint-Denis' });
    expect(status).toBe(422);
    expect((await send({ title: 'x' })).html).not.toContain('Lequel de ces lieux');
    expect(html).toContain('choisissez le vôtre ci-dessous');
    expect(html).toContain('<option value="97411">Saint-Denis (La Réunion)</option>');
    const chosen = { place: 'Saint-Denis', placeAsked: 'Saint-Denis', placeCode: '97411' };
    expect((await send({ ...chosen, title: 'x' })).html).toContain('<option value="97411" selected>');
    expect((await stored(await send(chosen))).place_code).toBe('97411');
  });

  it('asks which place a postal code of several means', async () => {
    const { status, html } = await send({ place: '29140' });
    expect([status, html.includes('<option value="29241">Rosporden (Finistère)</option>')]).toEqual([422, true]);
  });

  it('does not take the choice of a place for another name', async () => {
    const changed = { place: 'Rosporden', placeAsked: 'Saint-Denis', placeCode: '97411', title: 'Changer de lieu' };
    expect((await stored(await send(changed))).place_code).toBe('29241');
    expect((await send({ ...changed, place: '', title: 'Nulle part' })).status).toBe(303);
  });
});

describe('a form that is none of ours', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => api.stop());

  const body = encoded({ ...validForm, place: '' });

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://ailleurs.example' }],
    ['no origin and no referrer', {}],
    ['an origin that is hidden', { origin: 'null' }],
    ['an origin that is hidden, by hand', { origin: 'null', 'sec-fetch-site': 'none' }],
    ['a referrer of another site', { referer: 'https://ailleurs.example/contribuer' }],
    ['its browser, of another site', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['its browser, of a site beside ours', { ...OWN, 'sec-fetch-site': 'same-site' }],
    ['an origin that begins like ours', { origin: 'http://localhost:4000.ailleurs.example' }],
  ])('is refused with a page when it comes from %s', async (_what, headers) => {
    const { status, html } = await postForm(api, '/contribuer', {
      payload: body,
      headers: { host: 'conseils.example', ...headers },
    });
    expect(status).toBe(403);
    expect(html).toContain('Cet envoi ne vient pas de notre site');
    expect(await api.app.database.query('SELECT id FROM contribution')).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['our origin', OWN],
    ['the host that was asked', { host: 'conseils.example', origin: 'https://conseils.example' }],
    ['our origin, after a reload by hand', { ...OWN, 'sec-fetch-site': 'none' }],
    ['our referrer', { referer: 'http://localhost:4000/contribuer' }],
    ['its browser, of our own page', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  ])('is taken when it comes from %s', async (_what, headers) => {
    expect((await postForm(api, '/contribuer', { payload: body, headers })).status).toBe(303);
  });

  it.each<{ what: string; status: number; payload: string | Buffer; type?: string }>([
    { what: 'another charset', status: 415, payload: body, type: `${FORM_TYPE}; charset=iso-8859-1` },
    { what: 'JSON', status: 415, payload: '{}', type: 'application/json' },
    { what: 'files', status: 415, payload: '--x--', type: 'multipart/form-data; boundary=x' },
    { what: 'letters of another charset', status: 400, payload: 'title=caf%E9' },
    { what: 'bytes that are no text', status: 400, payload: Buffer.from([0x74, 0x3d, 0xe9]) },
    { what: 'a lone percent sign', status: 400, payload: 'title=100%' },
    { what: 'a NUL character', status: 400, payload: 'title=a%00b' },
    { what: 'very many fields', status: 400, payload: 'a=1&'.repeat(201) },
    { what: 'more than 128 kB', status: 413, payload: `title=${'a'.repeat(131_100)}` },
  ])('is refused with a page when it holds $what', async ({ status, payload, type = FORM_TYPE }) => {
    const answer = await postForm(api, '/contribuer', { payload, headers: { ...OWN, 'content-type': type } });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.html).toContain('<p id="message">');
  });

  it('is still refused by the API', async () => {
    const { statusCode } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': FORM_TYPE, ...OWN },
      payload: 'query={__typename}',
    });
    expect(statusCode).toBe(415);
  });
});

describe('the limits of forms without a proof of work', () => {
  const send = async (api: TestApi, title: string): Promise<FormAnswer> =>
    postForm(api, '/contribuer', { payload: encoded({ ...validForm, title, place: '' }) });

  it.each([
    ['as they are set', { SUBMISSIONS_PER_ADDRESS: '5/30' }],
    ['also where no other limit is set, if proofs are asked for', { SUBMISSIONS_PER_ADDRESS: 'off' }],
  ])('are stricter, %s, and lose no word', async (_what, env) => {
    const api = await startApi({ ...env, PROOF_OF_WORK: 'on' });
    expect((await send(api, 'Premier envoi')).status).toBe(303);
    expect((await send(api, 'Deuxième envoi')).status).toBe(303);
    const { status, html } = await send(api, 'Troisième envoi');
    expect(status).toBe(429);
    expect(html).toContain('beaucoup d’envois');
    expect(html).toContain('value="Troisième envoi"');
    expect((await send(api, 'Premier envoi')).status).toBe(303);
    api.clock.advance(10 * 60_000);
    expect((await send(api, 'Troisième envoi')).status).toBe(303);
    await api.stop();
  });

  it('charge the budget of the address', async () => {
    const api = await startApi({ RATE_LIMITS: 'on' });
    const statuses: number[] = [];
    for (let sent = 0; sent < 100; sent += 1) statuses.push((await send(api, 'x')).status);
    const { status, headers, html } = await send(api, 'Envoi de trop');
    expect([statuses[0], status, headers['retry-after']]).toEqual([422, 429, expect.anything()]);
    expect(html).toContain('value="Envoi de trop"');
    await api.stop();
  });

  it('keep every word when the database cannot store them', async () => {
    const api = await startApi();
    await api.app.database.query('ALTER TABLE contribution RENAME TO contribution_away');
    const { status, html } = await send(api, 'Envoi perdu');
    await api.app.database.query('ALTER TABLE contribution_away RENAME TO contribution');
    expect(status).toBe(500);
    expect(html).toContain('value="Envoi perdu"');
    await api.stop();
  });
});
