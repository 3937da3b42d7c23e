import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, submit } from './contribution.factory';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SUBMIT =
  'mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { trackingToken userErrors { code } } }';
const REPLY =
  'mutation ($input: ReplyToModeratorInput!) { replyToModerator(input: $input) { status { status } userErrors { code } } }';

describe('the limits by address', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ SUBMISSIONS_PER_ADDRESS: '3/5', TRUST_PROXY: '1' });
    await addPlaces(api);
  });
  beforeEach(async () => {
    await api.app.database.query('TRUNCATE address_use');
  });
  afterAll(async () => api.stop());

  const from = (address: string): TestClient => api.anonymous.with({ 'x-forwarded-for': address });
  /** Submits several times in sequence; returns "sent" or the code of the refusal for each. */
  const outcomes = async (client: TestClient, times: number): Promise<string[]> => {
    const found: string[] = [];
    for (let done = 0; done < times; done += 1) {
      const { data, codes } = await client.send(SUBMIT, { input: validContribution });
      found.push(data?.submitContribution?.trackingToken ? 'sent' : codes.join());
    }
    return found;
  };
  const uses = async () =>
    api.app.database.query<{ purpose: string; address_hash: string; recent_count: number; day_count: number }[]>(
      `SELECT * FROM address_use WHERE purpose <> 'UNASKED_MAIL'`,
    );
  const contributions = async () =>
    Number((await api.app.database.query('SELECT count(*) FROM contribution'))[0].count);

  it('allow a number of submissions in ten minutes, and refuse more', async () => {
    const before = await contributions();
    expect(await outcomes(from('192.0.2.1'), 5)).toEqual(['sent', 'sent', 'sent', 'RATE_LIMITED', 'RATE_LIMITED']);
    expect(await contributions()).toBe(before + 3);
    api.clock.advance(10 * MINUTE - 1);
    expect(await outcomes(from('192.0.2.1'), 1)).toEqual(['RATE_LIMITED']);
    api.clock.advance(1);
    expect(await outcomes(from('192.0.2.1'), 1)).toEqual(['sent']);
  });

  it('allow a number of submissions in a day', async () => {
    expect(await outcomes(from('192.0.2.1'), 3)).toEqual(['sent', 'sent', 'sent']);
    api.clock.advance(HOUR);
    expect(await outcomes(from('192.0.2.1'), 3)).toEqual(['sent', 'sent', 'RATE_LIMITED']);
    api.clock.advance(HOUR);
    expect(await outcomes(from('192.0.2.1'), 1)).toEqual(['RATE_LIMITED']);
    api.clock.advance(22 * HOUR);
    expect(await outcomes(from('192.0.2.1'), 1)).toEqual(['sent']);
  });

  it('count each IPv4 address and each IPv6 network separately', async () => {
    await outcomes(from('192.0.2.1'), 3);
    expect(await outcomes(from('192.0.2.2'), 1)).toEqual(['sent']);
    expect(await outcomes(from('::ffff:192.0.2.1'), 1)).toEqual(['RATE_LIMITED']);
    await outcomes(from('2001:db8:1:2::1'), 3);
    expect(await outcomes(from('2001:db8:1:2:aaaa::9'), 1)).toEqual(['RATE_LIMITED']);
    expect(await outcomes(from('2001:db8:1:3::1'), 1)).toEqual(['sent']);
  });

  it('allow the exact number of concurrent submissions', async () => {
    const client = from('192.0.2.1');
    const found = (await Promise.all(Array.from({ length: 12 }, async () => outcomes(client, 1)))).flat();
    expect(found.filter((outcome) => outcome === 'sent')).toHaveLength(3);
  });

  it('trust the nearest proxy only', async () => {
    await outcomes(from('203.0.113.9, 192.0.2.1'), 3);
    expect(await outcomes(from('198.51.100.7, 192.0.2.1'), 1)).toEqual(['RATE_LIMITED']);
  });

  it('explain the refusal in the language of the request', async () => {
    await outcomes(from('192.0.2.1'), 3);
    const [french, english] = await Promise.all(
      ['fr', 'en'].map(async (language) =>
        from('192.0.2.1').with({ 'accept-language': language }).send(SUBMIT, { input: validContribution }),
      ),
    );
    expect(french?.errors?.[0]?.message).toMatch(/^Il y a eu beaucoup de demandes/);
    expect(english?.errors?.[0]?.message).toMatch(/^There were many requests/);
  });

  it('do not count submissions that are invalid', async () => {
    for (let tries = 0; tries < 5; tries += 1) await submit(from('192.0.2.1'), { title: 'x' });
    expect(await outcomes(from('192.0.2.1'), 1)).toEqual(['sent']);
  });

  it('exempt staff', async () => {
    const moderator = (await signedIn(api, 'MODERATOR')).with({ 'x-forwarded-for': '192.0.2.1' });
    expect(await outcomes(moderator, 5)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
    expect(await uses()).toEqual([]);
  });

  it('apply to answers to moderators, counted separately', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const { trackingToken } = await submit(from('192.0.2.8'));
    const [{ id }] = await api.app.database.query('SELECT id FROM contribution WHERE tracking_hash = $1', [
      tokenHash(trackingToken),
    ]);
    let expectedVersion = 1;
    const answers: string[] = [];
    for (let done = 0; done < 4; done += 1) {
      const asked = await decide(moderator, {
        id,
        expectedVersion,
        action: 'REQUEST_CORRECTION',
        message: 'Où est-ce ?',
      });
      // Marks the question as sent, because waiting ten minutes would reset the count too.
      await api.app.database.query('UPDATE contribution SET last_decision = NULL WHERE id = $1', [id]);
      const { data, codes } = await from('192.0.2.1').send(REPLY, {
        input: { trackingToken, message: 'À Lyon, près de la gare.' },
      });
      answers.push(data?.replyToModerator?.status?.status ?? codes.join());
      expectedVersion = asked.contribution.version + 1;
    }
    expect(answers).toEqual(['RECEIVED', 'RECEIVED', 'RECEIVED', 'RATE_LIMITED']);
    expect((await uses()).map(({ purpose, day_count }) => [purpose, day_count]).toSorted()).toEqual([
      ['REPLY', 3],
      ['SUBMISSION', 1],
    ]);
  });

  it('apply to searches for similar items, with forty times the number', async () => {
    const ask = async () => (await from('192.0.2.1').send('{ similar(title: "Appeler le boulanger") { id } }')).codes;
    expect(await ask()).toEqual([]);
    await api.app.database.query('UPDATE address_use SET recent_count = 119, day_count = 119');
    expect(await ask()).toEqual([]);
    expect(await ask()).toEqual(['RATE_LIMITED']);
    expect(await outcomes(from('192.0.2.1'), 1)).toEqual(['sent']);
  });

  it('store no address, and delete counts after a day', async () => {
    await outcomes(from('192.0.2.1'), 2);
    const [use] = await uses();
    expect(use).toMatchObject({
      purpose: 'SUBMISSION',
      recent_count: 2,
      day_count: 2,
      address_hash: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(JSON.stringify(use)).not.toContain('192.0.2');
    await runJobs(api);
    api.clock.advance(23 * HOUR);
    await runJobs(api);
    expect(await uses()).toHaveLength(1);
    api.clock.advance(2 * HOUR);
    await runJobs(api);
    expect(await uses()).toEqual([]);
  });
});

describe('without a trusted proxy', () => {
  it('the service ignores an address that the sender claims', async () => {
    const api = await startApi({ SUBMISSIONS_PER_ADDRESS: '1/1' });
    await addPlaces(api);
    const send = async (address: string) =>
      (await api.anonymous.with({ 'x-forwarded-for': address }).send(SUBMIT, { input: validContribution })).codes;
    expect([await send('192.0.2.1'), await send('192.0.2.2')]).toEqual([[], ['RATE_LIMITED']]);
    await api.stop();
  });
});
