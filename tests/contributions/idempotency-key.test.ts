import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { addPlaces, submit } from './contribution.factory';

const HOUR = 3_600_000;

describe('the key of a submission', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ SUBMISSIONS_PER_ADDRESS: '3/500' });
    await addPlaces(api);
  });
  beforeEach(async () => {
    await api.app.database.query('TRUNCATE address_use, submission_key');
  });
  afterAll(async () => api.stop());

  const counts = async () =>
    (
      await api.app.database.query(
        `SELECT (SELECT count(*)::int FROM contribution) AS contributions, (SELECT count(*)::int FROM audit_event) AS events,
           (SELECT count(*)::int FROM jobs.job WHERE name = 'contribution.receipt') AS receipts, (SELECT recent_count FROM address_use WHERE purpose = 'SUBMISSION') AS uses`,
      )
    )[0];
  const codes = (answer: { userErrors: { code: string; field: string[] }[] }) =>
    answer.userErrors.map(({ code, field }) => [code, field]);

  it('gives the first answer again, and stores and counts nothing', async () => {
    const first = await submit(api.anonymous, { idempotencyKey: 'first' });
    const before = await counts();
    for (let again = 0; again < 5; again += 1)
      expect(await submit(api.anonymous, { idempotencyKey: 'first' })).toEqual(first);
    expect(first.trackingToken).toMatch(/^[\w-]{43}$/);
    expect(await counts()).toEqual(before);
    const { data } = await api.anonymous.send(
      `{ contributionStatus(trackingToken: "${first.trackingToken}") { status } }`,
    );
    expect(data.contributionStatus).toEqual({ status: 'RECEIVED' });
  });

  it('stores one contribution of those that arrive at once', async () => {
    const { contributions } = await counts();
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => submit(api.anonymous, { idempotencyKey: 'together' })),
    );
    expect(new Set(answers.map(({ trackingToken }) => trackingToken)).size).toBe(1);
    expect(answers[0]?.trackingToken).toMatch(/^[\w-]{43}$/);
    expect(await counts()).toMatchObject({ contributions: contributions + 1, uses: 1 });
  });

  it('makes another contribution with another key, or without one', async () => {
    const tokens = [
      await submit(api.anonymous, { idempotencyKey: 'one' }),
      await submit(api.anonymous, { idempotencyKey: 'two' }),
      await submit(api.anonymous, { idempotencyKey: ' ' }),
    ].map(({ trackingToken }) => trackingToken);
    expect(new Set(tokens).size).toBe(3);
  });

  it('refuses other words with it, and tells nothing of the first', async () => {
    await submit(api.anonymous, { idempotencyKey: 'reused' });
    const before = await counts();
    const other = await submit(api.anonymous, { idempotencyKey: 'reused', title: 'Appeler le menuisier' });
    expect(codes(other)).toEqual([['IDEMPOTENCY_KEY_REUSED', ['idempotencyKey']]]);
    expect(other.trackingToken).toBeNull();
    expect(await counts()).toEqual(before);
  });

  it('is free again after a refusal', async () => {
    const refused = await submit(api.anonymous, { idempotencyKey: 'corrected', title: 'x' });
    expect(codes(refused)).toEqual([['TOO_SHORT', ['title']]]);
    expect((await submit(api.anonymous, { idempotencyKey: 'corrected' })).trackingToken).not.toBeNull();
  });

  it.each([
    ['a'.repeat(201), 'TOO_LONG'],
    ['half \ud83e', 'INVALID_CHARACTERS'],
  ])('is refused when it is %j', async (idempotencyKey, code) => {
    expect(codes(await submit(api.anonymous, { idempotencyKey }))).toEqual([[code, ['idempotencyKey']]]);
  });

  it('lasts a day, and is kept no longer, nor in clear', async () => {
    const { trackingToken } = await submit(api.anonymous, { idempotencyKey: 'secret key' });
    const stored = async () => api.app.database.query('SELECT * FROM submission_key');
    expect(JSON.stringify(await stored())).not.toContain('secret key');
    await runJobs(api);
    api.clock.advance(24 * HOUR - 1000);
    expect((await submit(api.anonymous, { idempotencyKey: 'secret key' })).trackingToken).toBe(trackingToken);
    await runJobs(api);
    expect(await stored()).toHaveLength(1);
    api.clock.advance(1000);
    const later = await submit(api.anonymous, { idempotencyKey: 'secret key' });
    expect(later.trackingToken).not.toBe(trackingToken);
    api.clock.advance(25 * HOUR);
    await runJobs(api);
    expect(await stored()).toEqual([]);
  });
});
