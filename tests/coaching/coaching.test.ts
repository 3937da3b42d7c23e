import { publishAction } from '../plans/published';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { tablesWith } from '../support/tables';
import { EVERY_DAY, coached, confirmed, linesOf, plansTo, secretIn } from './coached';

const HOUR_MS = 3_600_000;
const SELECTION = 'coaching { status days nextMailAt }';

describe('the plan of the day by mail', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example.org', SUBMISSIONS_PER_ADDRESS: '200/2000' });
    for (const title of ['Relire son CV', 'Appeler', 'Sortir']) await publishAction(api, title, { cooldownDays: 0 });
  });
  afterEach(async () => api.stop());

  let count = 0;
  const address = (): string => `sacha${(count += 1)}@example.org`;
  const ask = async (client: TestClient, days: string[] = EVERY_DAY) =>
    client.with({ 'accept-language': 'en' }).mutate('askForCoaching', { days }, SELECTION);
  const confirm = async (token: string) =>
    api.anonymous.with({ 'accept-language': 'en' }).mutate('confirmCoaching', { token }, SELECTION);
  const own = async (client: TestClient) => (await client.send(`{ me { ${SELECTION} } }`)).data.me.coaching;
  const asked = async (email: string): Promise<string> => {
    await runJobs(api);
    return secretIn(api.mailbox.to(email).at(-1), 'confirmer');
  };
  const atSeven = async (): Promise<void> => {
    api.clock.set('2026-11-24T06:00:00Z');
    await runJobs(api);
  };

  it('comes once the mailed link confirms the address', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    expect(await own(client)).toBeNull();
    const unconfirmed = { status: 'UNCONFIRMED', days: ['MONDAY', 'TUESDAY'], nextMailAt: null };
    expect(await ask(client, ['TUESDAY', 'MONDAY', 'TUESDAY'])).toEqual({ coaching: unconfirmed, userErrors: [] });
    const token = await asked(email);
    expect(await own(client)).toEqual(unconfirmed);
    const active = { status: 'ACTIVE', days: ['MONDAY', 'TUESDAY'], nextMailAt: '2026-11-24T06:00:00.000Z' };
    expect(await confirm(token)).toEqual({ coaching: active, userErrors: [] });
    expect(await own(client)).toEqual(active);
    // A button may be pressed twice.
    expect(await confirm(token)).toEqual({ coaching: active, userErrors: [] });
  });

  it('is never sent to an address that nobody confirmed', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    await ask(client);
    await atSeven();
    expect(api.mailbox.to(email)).toHaveLength(1);
    expect(plansTo(api, email)).toEqual([]);
  });

  it('is confirmed by one mail, also when a worker died before it noted that it had written it', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    await ask(client);
    const { database } = api.app;
    await database.query(`CREATE TABLE kept AS SELECT * FROM jobs.job WHERE name = 'coaching.confirmation'`);
    const token = await asked(email);
    expect(await database.query('INSERT INTO jobs.job SELECT * FROM kept RETURNING id')).toHaveLength(1);
    api.clock.advance(HOUR_MS);
    expect(await runJobs(api)).toEqual([]);
    expect(api.mailbox.to(email)).toHaveLength(1);
    api.clock.advance(47 * HOUR_MS - 1);
    expect((await confirm(token)).coaching).toMatchObject({ status: 'ACTIVE' });
  });

  it('is not confirmed by a mail that could not be written for more than a day', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    await ask(client);
    api.clock.advance(24 * HOUR_MS + 1000);
    await runJobs(api);
    expect(api.mailbox.to(email)).toEqual([]);
  });

  it('is confirmed by a link whose secret is kept as a hash alone', async () => {
    const email = address();
    await ask((await newPerson(api, { email })).client);
    const token = await asked(email);
    expect(token).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    expect(await tablesWith(api, token)).toEqual([]);
    expect(api.mailbox.to(email)[0]?.paragraphs[2]).toEqual({
      label: 'Confirmer mon adresse',
      href: `https://conseils.example.org/courriels/confirmer/${token}?lang=fr`,
      as: 'BUTTON',
    });
  });

  it('asks for an address, and for a day', async () => {
    const { client } = await newPerson(api);
    expect(await ask(client)).toMatchObject({ coaching: null, userErrors: [{ code: 'REQUIRED', field: null }] });
    expect(await ask(client, [])).toMatchObject({ userErrors: [{ code: 'EMPTY', field: ['days'] }] });
  });

  it('is not confirmed by a link that is too old, was replaced, is of another address, or is none', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    await ask(client);
    const first = await asked(email);
    api.clock.advance(HOUR_MS);
    await ask(client);
    const second = await asked(email);
    const codes = async (token: string) => (await confirm(token)).userErrors.map(({ code }: { code: string }) => code);
    for (const token of [first, `${second.split('.')[0]}.${'a'.repeat(43)}`, 'none', ''])
      expect(await codes(token)).toEqual(['LINK_UNKNOWN']);
    await client.mutate('updateProfile', { email: address() }, 'profile { id }');
    expect(await codes(second)).toEqual(['LINK_UNKNOWN']);
    await client.mutate('updateProfile', { email }, 'profile { id }');
    api.clock.advance(48 * HOUR_MS);
    expect(await codes(second)).toEqual(['LINK_EXPIRED']);
  });

  it('stops going to an address that is changed, and asks the new one first', async () => {
    const [email, other] = [address(), address()];
    const { client } = await coached(api, email);
    await client.mutate('updateProfile', { email: other }, 'profile { id }');
    expect(await own(client)).toMatchObject({ status: 'UNCONFIRMED', nextMailAt: null });
    await atSeven();
    expect([plansTo(api, email), api.mailbox.to(other)]).toEqual([[], []]);
    await ask(client);
    expect((await confirm(await asked(other))).coaching).toMatchObject({ status: 'ACTIVE' });
  });

  it('changes its days at once, without another confirmation', async () => {
    const email = address();
    const { client } = await coached(api, email);
    const { coaching } = await ask(client, ['FRIDAY']);
    expect(coaching).toEqual({ status: 'ACTIVE', days: ['FRIDAY'], nextMailAt: '2026-11-27T06:00:00.000Z' });
    await runJobs(api);
    expect(api.mailbox.to(email)).toHaveLength(1);
  });

  it('is stopped by whoever holds a mail, as often as they like, and by the person', async () => {
    const email = address();
    const { client } = await coached(api, email);
    await atSeven();
    const token = secretIn(plansTo(api, email)[0], 'arreter');
    for (let time = 0; time < 2; time += 1) {
      const answer = await api.anonymous.mutate('stopCoaching', { token }, 'stopped');
      expect(answer).toEqual({ stopped: true, userErrors: [] });
    }
    expect(await own(client)).toMatchObject({ status: 'STOPPED', nextMailAt: null });
    await expect(api.app.areas.coaching.service.goOn(token)).rejects.toThrow('LINK_UNKNOWN');
    api.clock.advance(24 * HOUR_MS);
    await runJobs(api);
    expect(plansTo(api, email)).toHaveLength(1);
    // To begin again, whoever reads the address is asked again.
    expect((await ask(client)).coaching).toMatchObject({ status: 'UNCONFIRMED' });
    expect((await client.mutate('stopCoaching', {}, 'stopped')).stopped).toBe(true);
    expect(await own(client)).toMatchObject({ status: 'STOPPED' });
  });

  it('is stopped by no other secret, and by nobody without one', async () => {
    const email = address();
    const [{ client }, other] = [await coached(api, email), await coached(api, address())];
    await atSeven();
    const token = secretIn(plansTo(api, email)[0], 'arreter');
    const forged = `${token.split('.')[0]}.${'a'.repeat(43)}`;
    const { userErrors } = await api.anonymous.mutate('stopCoaching', { token: forged }, 'stopped');
    expect(userErrors).toMatchObject([{ code: 'LINK_UNKNOWN' }]);
    const without = await api.anonymous.mutate('stopCoaching', {}, 'stopped');
    expect(without).toMatchObject({ stopped: false, userErrors: [{ code: 'LINK_UNKNOWN' }] });
    await other.client.mutate('stopCoaching', {}, 'stopped');
    expect(await own(client)).toMatchObject({ status: 'ACTIVE' });
  });

  it('takes a mail back that waits for the mail server when it is stopped', async () => {
    const email = address();
    const { client } = await coached(api, email);
    api.mailbox.fault = new Error('away');
    await atSeven();
    api.mailbox.fault = undefined;
    await client.mutate('stopCoaching', {}, 'stopped');
    api.clock.advance(HOUR_MS);
    await runJobs(api);
    expect(plansTo(api, email)).toEqual([]);
  });

  it.each([
    ['the address is removed', { email: null }],
    ['another address is given', { email: 'elsewhere@example.org' }],
    ['the consent to sensitive facts is taken back, as it may say why', { consentToSensitive: false }],
  ])('takes a mail back that waits for the mail server when %s', async (_when, change) => {
    const email = address();
    const { client } = await coached(api, email);
    api.mailbox.fault = new Error('The mail server is away');
    await atSeven();
    api.mailbox.fault = undefined;
    expect(await tablesWith(api, email)).toContain('jobs.job');
    await client.mutate('updateProfile', change, 'profile { id }');
    expect(await api.app.database.query("SELECT FROM jobs.job WHERE name = 'mail.send'")).toEqual([]);
  });

  it('is asked for so often from one address, and no more', async () => {
    const limited = await startApi({ RATE_LIMITS: 'on' });
    try {
      const { client } = await newPerson(limited, { email: 'sacha@example.org' });
      for (let time = 0; time < 5; time += 1) await ask(client);
      const answer = await client.send(
        'mutation { askForCoaching(input: { days: [MONDAY] }) { userErrors { code } } }',
      );
      expect(answer.codes).toEqual(['RATE_LIMITED']);
    } finally {
      await limited.stop();
    }
  });

  it('asks one mailbox five times a day at most to confirm, and the answer does not tell', async () => {
    const email = address();
    const { client } = await newPerson(api, { email });
    for (let time = 0; time < 6; time += 1) {
      expect((await ask(client)).userErrors).toEqual([]);
      api.clock.advance(1000);
      await runJobs(api);
    }
    expect(api.mailbox.to(email)).toHaveLength(5);
  });

  it.each([
    [
      'FR',
      'Confirmez : votre plan du jour par e-mail',
      /Vous avez demandé.* le lundi et le jeudi à 7 heures/,
      /\b(?:tu|ton|ta)\b/i,
    ],
    [
      'FR_TU',
      'Confirme : ton plan du jour par e-mail',
      /Tu as demandé.* le lundi et le jeudi à 7 heures/,
      /\b(?:vous|votre)\b/i,
    ],
    ['EN', 'Please confirm: your plan of the day by e-mail', /You asked.* on Mondays and Thursdays at 7/, /é/],
  ])('is asked to be confirmed in %s', async (...[locale, subject, said, unsaid]) => {
    const email = address();
    const { client } = await newPerson(api, { email, locale, facts: { birthYear: 1971 } });
    await ask(client, ['THURSDAY', 'MONDAY']);
    await runJobs(api);
    const [mail] = api.mailbox.to(email);
    expect(mail?.subject).toBe(subject);
    expect(linesOf(mail).join('\n')).toMatch(said);
    expect(linesOf(mail).join('\n')).not.toMatch(unsaid);
  });

  it('is given with the data of the person, and goes with the profile, mails that wait too', async () => {
    const email = address();
    const person = await newPerson(api, { email });
    await confirmed(api, { person, email });
    api.mailbox.fault = new Error('away');
    await atSeven();
    api.mailbox.fault = undefined;
    const { data } = await person.client.send('mutation { exportMyData { json } }');
    expect(JSON.parse(data.exportMyData.json)).toMatchObject({
      coaching: { status: 'ACTIVE', days: EVERY_DAY, confirmedAt: '2026-11-23T09:00:00.000Z' },
      coachingMails: [{ date: '2026-11-24', sentAt: '2026-11-24T06:00:00.000Z' }],
    });
    await person.client.send('mutation { deleteMyProfile { deleted } }');
    api.clock.advance(HOUR_MS);
    await runJobs(api);
    expect(plansTo(api, email)).toEqual([]);
    expect(await tablesWith(api, person.id)).toEqual(['audit_event']);
  });
});
