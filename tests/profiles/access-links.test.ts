import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { tablesWith } from '../support/tables';
import { mailedLinks, mailedSecret } from './mailed-link';
import { newPerson } from './person';

const MINUTE_MS = 60_000;

describe('a mailed link', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example.org', SUBMISSIONS_PER_ADDRESS: '200/2000' });
  });
  afterAll(async () => api.stop());

  let count = 0;
  const address = (): string => `camille${(count += 1)}@example.org`;
  const ask = async (email: string, client = api.anonymous) => client.mutate('requestAccessLink', { email }, 'sent');
  const use = async (token: string) =>
    api.anonymous
      .with({ 'accept-language': 'en' })
      .mutate('useAccessLink', { token }, 'accessToken profile { id locale }');
  const clientWith = (token: string): TestClient => api.anonymous.with({ authorization: `Bearer ${token}` });

  it('opens the profile once, beside the tokens that it has', async () => {
    const email = address();
    const { id, client } = await newPerson(api, { email, locale: 'EN' });
    const { accessToken, profile, userErrors } = await use(await mailedSecret(api, email));
    expect([profile, userErrors]).toEqual([{ id, locale: 'EN' }, []]);
    expect((await clientWith(accessToken).send('{ me { id } }')).data.me).toEqual({ id });
    expect((await client.send('{ myTokens { isCurrent } }')).data.myTokens).toHaveLength(2);
  });

  it('leads to /essayer, the secret after a #, and is kept as a hash alone', async () => {
    const email = address();
    await newPerson(api, { email });
    const secret = await mailedSecret(api, email);
    expect(mailedLinks(api, email)).toEqual([`https://conseils.example.org/essayer#${secret}`]);
    expect(await tablesWith(api, secret)).toEqual([]);
    expect(await tablesWith(api, secret.split('.')[1] ?? '')).toEqual([]);
  });

  it.each([
    ['FR', 'Votre lien pour retrouver votre plan', 'fr', /Vous avez demandé/, /\b(?:tu|ton|ta)\b/i],
    ['FR_TU', 'Ton lien pour retrouver ton plan', 'fr', /Tu as demandé/, /\b(?:vous|votre)\b/i],
    ['EN', 'Your link to your plan', 'en', /You asked/, /é/],
  ])('speaks %s, and says nothing of what the person said', async (...[locale, subject, language, said, unsaid]) => {
    const email = address();
    await newPerson(api, { email, locale, facts: { birthYear: 1971 } });
    await mailedSecret(api, email);
    const [mail] = api.mailbox.to(email);
    expect(mail).toMatchObject({ subject, language });
    const text = mail?.paragraphs.map((one) => (typeof one === 'string' ? one : one.label)).join('\n') ?? '';
    expect(text).toMatch(said);
    expect(text).not.toMatch(unsaid);
    expect(text).not.toContain('1971');
  });

  it('is refused when it has served, when it is too old, and when it opens nothing, in sentences that are alike', async () => {
    const email = address();
    await newPerson(api, { email });
    const used = await mailedSecret(api, email);
    await use(used);
    const old = await mailedSecret(api, email);
    api.clock.advance(30 * MINUTE_MS);
    const told = [];
    for (const token of [used, old, `${old.split('.')[0]}.${'a'.repeat(43)}`, 'none', '']) {
      const { accessToken, profile, userErrors } = await use(token);
      expect([accessToken, profile]).toEqual([null, null]);
      told.push(userErrors);
    }
    const refusal = (code: string, why: string) => [
      { code, field: ['token'], message: `This link ${why} Ask for a new one with your e-mail address.` },
    ];
    expect(told).toEqual([
      refusal('LINK_USED', 'has been used already.'),
      refusal('LINK_EXPIRED', 'is no longer valid.'),
      refusal('LINK_UNKNOWN', 'opens nothing.'),
      refusal('LINK_UNKNOWN', 'opens nothing.'),
      refusal('LINK_UNKNOWN', 'opens nothing.'),
    ]);
  });

  it('is valid for 30 minutes', async () => {
    const email = address();
    await newPerson(api, { email });
    const secret = await mailedSecret(api, email);
    api.clock.advance(30 * MINUTE_MS - 1000);
    expect((await use(secret)).userErrors).toEqual([]);
  });

  it('gives one token to one of two who use it at the same moment', async () => {
    const email = address();
    await newPerson(api, { email });
    const secret = await mailedSecret(api, email);
    const answers = await Promise.all([use(secret), use(secret)]);
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).toSorted()).toEqual([
      [],
      ['LINK_USED'],
    ]);
  });

  it('is asked for with the same answer and the same statements whether or not the address is known', async () => {
    const known = address();
    await newPerson(api, { email: known });
    const asked: [unknown, string[]][] = [];
    for (const email of [known, address()]) {
      api.forgetStatements();
      asked.push([await ask(email), [...api.statements]]);
    }
    expect(asked[0]).toEqual([{ sent: true, userErrors: [] }, asked[1]?.[1]]);
    expect(asked[1]?.[0]).toEqual({ sent: true, userErrors: [] });
    const before = api.mailbox.sent.length;
    await runJobs(api);
    expect(api.mailbox.sent.slice(before).map(({ to }) => to)).toEqual([known]);
  });

  it('goes to the address as it was given, however it is typed', async () => {
    const email = `Camille.Exemple${(count += 1)}@Example.org`;
    await newPerson(api, { email });
    await ask(` ${email.toLowerCase()} `);
    await runJobs(api);
    expect(mailedLinks(api, email)).toHaveLength(1);
  });

  it('is one for each profile of an address, the first ones first, and five at most', async () => {
    const email = address();
    const ids: string[] = [];
    for (let made = 0; made < 6; made += 1) {
      ids.push((await newPerson(api, { email })).id);
      api.clock.advance(1000);
    }
    await mailedSecret(api, email);
    expect(api.mailbox.to(email)).toHaveLength(1);
    const links = mailedLinks(api, email);
    const opened: string[] = [];
    for (const link of links) opened.push((await use(link.split('#')[1] ?? '')).profile.id);
    expect(opened).toEqual(ids.slice(0, 5));
    const labels = api.mailbox.to(email)[0]?.paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.label]));
    expect(labels?.[0]).toBe('Ouvrir le profil créé le 23 novembre 2026');
  });

  it('is not sent to an address that was changed or removed', async () => {
    const [first, second] = [address(), address()];
    const { client } = await newPerson(api, { email: first });
    await client.mutate('updateProfile', { email: second }, 'profile { id }');
    await ask(first);
    await runJobs(api);
    expect(api.mailbox.to(first)).toEqual([]);
    await client.mutate('updateProfile', { email: null }, 'profile { id }');
    await ask(second);
    await runJobs(api);
    expect(api.mailbox.to(second)).toEqual([]);
  });

  it.each([
    ['changed', 'other@example.org'],
    ['removed', null],
  ])(
    'opens nothing once the address that it went to is %s, and does not leave where it waits',
    async (_what, given) => {
      const email = address();
      const { client } = await newPerson(api, { email });
      const secret = await mailedSecret(api, email);
      api.mailbox.fault = new Error('The mail server is away');
      await ask(email);
      await runJobs(api);
      api.mailbox.fault = undefined;
      expect(await tablesWith(api, email)).toContain('jobs.job');
      await client.mutate('updateProfile', { email: given }, 'profile { id }');
      expect(await tablesWith(api, email)).toEqual([]);
      expect((await use(secret)).userErrors).toMatchObject([{ code: 'LINK_UNKNOWN' }]);
    },
  );

  it('is among the data of the person, with its use, also once the address is another', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    await use(await mailedSecret(api, email));
    await mailedSecret(api, email);
    await client.mutate('updateProfile', { email: address() }, 'profile { id }');
    const { json } = (await client.send('mutation { exportMyData { json } }')).data.exportMyData;
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(JSON.parse(json).accessLinks).toEqual([{ createdAt: moment, expiresAt: moment, usedAt: moment }]);
  });

  it('goes on opening the profile where the same address is given again', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    const secret = await mailedSecret(api, email);
    await client.mutate('updateProfile', { email, facts: { hasResume: true } }, 'profile { id }');
    expect((await use(secret)).userErrors).toEqual([]);
  });

  it('is not sent to an erased profile, nor does its link open anything', async () => {
    const email = address();
    const { client, id } = await newPerson(api, { email });
    const secret = await mailedSecret(api, email);
    await ask(email);
    await client.send('mutation { deleteMyProfile { deleted } }');
    await runJobs(api);
    expect(api.mailbox.to(email)).toHaveLength(1);
    expect((await use(secret)).userErrors).toMatchObject([{ code: 'LINK_UNKNOWN' }]);
    expect(await tablesWith(api, id)).toEqual(['audit_event']);
    expect(await tablesWith(api, email)).toEqual([]);
  });

  it('is not sent where it could not be written for more than a day', async () => {
    const email = address();
    await newPerson(api, { email });
    await ask(email);
    api.clock.advance(24 * 60 * MINUTE_MS + 1000);
    await runJobs(api);
    expect(api.mailbox.to(email)).toEqual([]);
  });

  it('goes five times a day to one mailbox at most, and the answer does not tell', async () => {
    const email = address();
    await newPerson(api, { email });
    for (let time = 0; time < 6; time += 1) {
      expect(await ask(email)).toEqual({ sent: true, userErrors: [] });
      await runJobs(api);
    }
    expect(api.mailbox.to(email)).toHaveLength(5);
  });

  it('is refused for what is no address', async () => {
    expect(await ask('camille')).toMatchObject({
      sent: false,
      userErrors: [{ code: 'INVALID_EMAIL', field: ['email'] }],
    });
    expect(await ask(' ')).toMatchObject({ sent: false, userErrors: [{ code: 'INVALID_EMAIL' }] });
  });

  it('is asked for so often from one address, and no more', async () => {
    const limited = await startApi({ RATE_LIMITS: 'on' });
    try {
      for (let time = 0; time < 5; time += 1) await ask(address(), limited.anonymous);
      const answer = await limited.anonymous.send(
        'mutation { requestAccessLink(input: { email: "a@example.org" }) { sent } }',
      );
      expect(answer.codes).toEqual(['RATE_LIMITED']);
    } finally {
      await limited.stop();
    }
  });

  it('leads where ACCESS_LINK_URL says', async () => {
    const elsewhere = await startApi({ ACCESS_LINK_URL: 'https://www.example.org/retour' });
    try {
      await newPerson(elsewhere, { email: 'camille@example.org' });
      await mailedSecret(elsewhere, 'camille@example.org');
      expect(mailedLinks(elsewhere, 'camille@example.org')[0]).toMatch(
        /^https:\/\/www\.example\.org\/retour#[\w-]{22}\.[\w-]{43}$/,
      );
    } finally {
      await elsewhere.stop();
    }
  });

  it('is made once, also by two workers and when its job is put back', async () => {
    const email = address();
    await newPerson(api, { email });
    await ask(email);
    const other = await anotherProcess(api);
    await Promise.all([runJobs(api), other.worker.drain()]);
    await other.stop();
    expect(api.mailbox.to(email)).toHaveLength(1);
  });
});
