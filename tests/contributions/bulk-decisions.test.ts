import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from './contribution.factory';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const RESULTS = 'results { id done pending userErrors { code message field } }';
const BUDGET_MS = 5_000;

describe('decideContributions', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const some = async (count: number): Promise<string[]> => {
    const ids = [];
    for (let index = 0; index < count; index += 1) ids.push(await submitted(api, { placeCode: '69123' }));
    return ids;
  };
  const all = async (client: TestClient, input: object): Promise<Json> =>
    client.mutate('decideContributions', input, `${RESULTS} bulkId`);
  const later = async (client: TestClient, id: string): Promise<Json> =>
    (await client.send(`query ($id: ID!) { bulkDecision(id: $id) { id action finished ${RESULTS} } }`, { id })).data
      .bulkDecision;
  const statuses = async (ids: string[]): Promise<string[]> =>
    Promise.all(ids.map(async (id) => (await read(moderator, id, 'status')).status));
  const deeds = async (id: string): Promise<string[]> =>
    (await read(moderator, id, 'history { action }')).history.map(({ action }: Json) => action);
  const done = (id: string): Json => ({ id, done: true, pending: false, userErrors: [] });

  /** Lets the clock advance by itself, so that the time budget ends after some of the items. */
  async function hurried<Result>(work: () => Promise<Result>): Promise<Result> {
    const { now } = api.clock;
    Object.assign(api.clock, { now: () => (api.clock.advance(250), now.call(api.clock)) });
    return work().finally(() => Object.assign(api.clock, { now }));
  }

  it.each([
    ['CLAIM', {}, 'IN_REVIEW'],
    ['ACCEPT', {}, 'ACCEPTED'],
    ['REFUSE', { reason: 'too-vague' }, 'REFUSED'],
    ['MARK_SPAM', {}, 'SPAM'],
    ['REQUEST_CORRECTION', { message: 'Où cela se passe-t-il ?' }, 'NEEDS_CORRECTION'],
  ])('applies %s to each item, and records it in the history of each', async (action, more, status) => {
    const ids = await some(3);
    const { results, userErrors, bulkId } = await all(moderator, { ids, action, ...more });
    expect({ results, userErrors }).toEqual({ results: ids.map(done), userErrors: [] });
    expect(await statuses(ids)).toEqual([status, status, status]);
    for (const id of ids) expect((await deeds(id))[0]).toBe(`contribution.${action.toLowerCase().replace('_', '-')}`);
    expect(await later(moderator, bulkId)).toEqual({ id: bulkId, action, finished: true, results });
  });

  it('undoes a bulk decision with one bulk undo', async () => {
    const ids = await some(2);
    await all(moderator, { ids, action: 'CLAIM' });
    expect((await all(moderator, { ids, action: 'RELEASE' })).results).toEqual(ids.map(done));
    await all(moderator, { ids, action: 'MARK_SPAM' });
    expect((await all(moderator, { ids, action: 'REOPEN' })).results).toEqual(ids.map(done));
    expect(await statuses(ids)).toEqual(['RECEIVED', 'RECEIVED']);
    await all(moderator, { ids, action: 'ACCEPT' });
    expect((await all(moderator, { ids, action: 'UNDO' })).results).toEqual(ids.map(done));
    expect(await read(moderator, ids[0] ?? '', 'status recommendation { id }')).toEqual({
      status: 'RECEIVED',
      recommendation: null,
    });
  });

  it('checks each item, decides the allowed ones, and leaves the refused ones unchanged', async () => {
    const [free, taken, decided, elsewhere] = (await some(4)) as [string, string, string, string];
    const other = await signedIn(api, 'MODERATOR');
    await decide(other, { id: taken, expectedVersion: 1, action: 'CLAIM' });
    await decide(other, { id: decided, expectedVersion: 1, action: 'MARK_SPAM' });
    const local = await signedIn(api, 'MODERATOR');
    const staffUserId = (await local.send('{ viewer { id } }')).data.viewer.id;
    await (
      await signedIn(api, 'ADMIN')
    ).mutate('saveTerritories', { staffUserId, placeCodes: ['dep-69'] }, 'staffUser { id }');
    await api.app.database.query('ALTER TABLE contribution DISABLE TRIGGER USER');
    await api.app.database.query(`UPDATE contribution SET place_code = '29019' WHERE id = $1`, [elsewhere]);
    await api.app.database.query('ALTER TABLE contribution ENABLE TRIGGER USER');
    const { results } = await all(local, {
      ids: [free, taken, decided, elsewhere, NOBODY, 'x', free],
      action: 'REFUSE',
      reason: 'too-vague',
    });
    expect(
      results.map(({ id, done: isDone, userErrors }: Json) => [id, isDone, userErrors.map(({ code }: Json) => code)]),
    ).toEqual([
      [free, true, []],
      [taken, false, ['ACTION_NOT_ALLOWED']],
      [decided, false, ['ACTION_NOT_ALLOWED']],
      [elsewhere, false, ['NOT_FOUND']],
      [NOBODY, false, ['NOT_FOUND']],
      ['x', false, ['NOT_FOUND']],
    ]);
    expect(await statuses([free, taken, decided, elsewhere])).toEqual(['REFUSED', 'IN_REVIEW', 'SPAM', 'RECEIVED']);
  });

  it('explains refusals in both languages', async () => {
    const [id] = await some(1);
    await all(moderator, { ids: [id], action: 'MARK_SPAM' });
    const french = await all(moderator, { ids: [id], action: 'MARK_SPAM', key: 'in both languages' });
    const english = await all(moderator.with({ 'accept-language': 'en' }), {
      ids: [id],
      action: 'MARK_SPAM',
      key: 'in both languages',
    });
    expect([french, english].map(({ results }) => results[0].userErrors[0].message)).toEqual([
      'L’état de cette contribution ne le permet pas.',
      'The state of this contribution does not allow it.',
    ]);
  });

  it('stores nothing of a refused decision', async () => {
    const [id] = await some(1);
    const { results } = await all(moderator, {
      ids: [id],
      action: 'REFUSE',
      reason: 'no-such-reason',
      message: 'Merci.',
    });
    expect(results).toMatchObject([{ id, done: false, userErrors: [{ code: 'UNKNOWN_REASON' }] }]);
    expect(await read(moderator, id ?? '', 'status version messages { body }')).toEqual({
      status: 'RECEIVED',
      version: 1,
      messages: [],
    });
  });

  it('decides once under one key, and returns the same results again', async () => {
    const ids = await some(2);
    const first = await all(moderator, { ids, action: 'CLAIM', key: 'twice' });
    const [again, atOnce] = await Promise.all([
      all(moderator, { ids, action: 'CLAIM', key: 'twice' }),
      all(moderator, { ids, action: 'CLAIM', key: 'twice' }),
    ]);
    expect([again, atOnce]).toEqual([first, first]);
    expect(await read(moderator, ids[0] ?? '', 'version')).toEqual({ version: 2 });
    expect((await all(moderator, { ids, action: 'RELEASE', key: 'twice' })).userErrors).toMatchObject([
      { code: 'KEY_REUSED', field: ['key'] },
    ]);
    expect((await all(await signedIn(api, 'MODERATOR'), { ids, action: 'CLAIM', key: 'twice' })).bulkId).not.toBe(
      first.bulkId,
    );
  });

  it('decides once when it is sent twice concurrently', async () => {
    const ids = await some(5);
    const [one, other] = await Promise.all(
      [1, 2].map(async () => all(moderator, { ids, action: 'MARK_SPAM', key: 'at the same moment' })),
    );
    expect(one).toEqual(other);
    expect(one.results).toEqual(ids.map(done));
    for (const id of ids)
      expect((await deeds(id)).filter((action) => action === 'contribution.mark-spam')).toHaveLength(1);
  });

  it('leaves the remaining items to a job when time runs out, and returns the results so far', async () => {
    const ids = await some(12);
    const { results, bulkId } = await hurried(async () =>
      all(moderator, { ids, action: 'MARK_SPAM', key: 'too long' }),
    );
    const pending = results.filter((result: Json) => result.pending);
    expect(pending.length).toBeGreaterThan(0);
    expect(pending.length).toBeLessThan(12);
    expect(pending[0]).toMatchObject({ done: false, userErrors: [] });
    expect(await later(moderator, bulkId)).toMatchObject({ finished: false });
    expect(await later(await signedIn(api, 'ADMIN'), bulkId)).toBeNull();
    api.clock.advance(BUDGET_MS);
    expect(await runJobs(api)).toEqual([]);
    expect(await later(moderator, bulkId)).toMatchObject({ finished: true, results: ids.map(done) });
    for (const id of ids)
      expect((await deeds(id)).filter((action) => action === 'contribution.mark-spam')).toHaveLength(1);
  });

  it('continues after a killed process, and decides each item once', async () => {
    const ids = await some(4);
    const { bulkId } = await all(moderator, { ids, action: 'CLAIM' });
    // The state after a kill between the second and the third item: decision and result of an item are written together.
    await api.app.database.query(
      `UPDATE contribution SET status = 'RECEIVED', claimed_by_id = NULL, claim_expires_at = NULL, version = 1 WHERE id = ANY($1)`,
      [ids.slice(2)],
    );
    await api.app.database.query('UPDATE bulk_decision_item SET refusals = NULL WHERE bulk_id = $1 AND position >= 2', [
      bulkId,
    ]);
    api.clock.advance(BUDGET_MS);
    await runJobs(api);
    expect(await later(moderator, bulkId)).toMatchObject({ finished: true, results: ids.map(done) });
    expect(await Promise.all(ids.map(async (id) => read(moderator, id, 'version status')))).toEqual(
      ids.map(() => ({ version: 2, status: 'IN_REVIEW' })),
    );
  });

  it('writes a decision and its result together', async () => {
    const ids = await some(2);
    await api.app.database.query(
      `ALTER TABLE bulk_decision_item ADD CONSTRAINT killed CHECK (position <> 1 OR refusals IS NULL) NOT VALID`,
    );
    const { results, bulkId } = await all(moderator, { ids, action: 'MARK_SPAM' });
    expect(results.map(({ pending }: Json) => pending)).toEqual([false, true]);
    expect(await statuses(ids)).toEqual(['SPAM', 'RECEIVED']);
    await api.app.database.query('ALTER TABLE bulk_decision_item DROP CONSTRAINT killed');
    api.clock.advance(BUDGET_MS);
    await runJobs(api);
    expect(await statuses(ids)).toEqual(['SPAM', 'SPAM']);
    expect(await later(moderator, bulkId)).toMatchObject({ finished: true });
  });

  it('stops when the moderator loses the permission', async () => {
    const leaving = await signedIn(api, 'MODERATOR');
    const { id, name, email } = (await leaving.send('{ viewer { id name email } }')).data.viewer;
    const ids = await some(12);
    const { bulkId } = await hurried(async () => all(leaving, { ids, action: 'MARK_SPAM' }));
    await (
      await signedIn(api, 'ADMIN')
    ).mutate('saveStaffUser', { id, name, email, roles: ['MODERATOR'], active: false }, 'staffUser { id }');
    api.clock.advance(BUDGET_MS);
    expect(await runJobs(api)).toEqual([]);
    const [{ refusals }] = await api.app.database.query(
      'SELECT refusals FROM bulk_decision_item WHERE bulk_id = $1 AND position = 11',
      [bulkId],
    );
    expect(refusals).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', message: { fr: 'Vous ne pouvez plus décider des contributions.' } },
    ]);
    expect(await statuses([ids[11] ?? ''])).toEqual(['RECEIVED']);
  });

  it('accepts 1 to 500 contributions, and only decisions without details for each', async () => {
    expect(await all(moderator, { ids: [], action: 'CLAIM' })).toMatchObject({
      results: [],
      bulkId: null,
      userErrors: [{ code: 'OUT_OF_BOUNDS', field: ['ids'] }],
    });
    const many = Array.from({ length: 501 }, (_, index) => `x${index}`);
    expect(await all(moderator, { ids: many, action: 'CLAIM' })).toMatchObject({
      results: [],
      userErrors: [{ code: 'OUT_OF_BOUNDS', message: 'Choisissez de 1 à 500 contributions.' }],
    });
    expect((await all(moderator, { ids: many.slice(1), action: 'CLAIM' })).results).toHaveLength(500);
    expect((await all(moderator, { ids: await some(1), action: 'MARK_DUPLICATE' })).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', field: ['action'] },
    ]);
    expect(
      (await all(moderator, { ids: many.slice(499), action: 'CLAIM', key: 'k'.repeat(101) })).userErrors,
    ).toMatchObject([{ code: 'TOO_LONG', field: ['key'] }]);
  });

  it('is refused to roles that do not decide', async () => {
    const mutation = `mutation ($input: DecideContributionsInput!) { decideContributions(input: $input) { bulkId } }`;
    const input = { ids: await some(1), action: 'CLAIM' };
    expect((await (await signedIn(api, 'EDITOR')).send(mutation, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.send(mutation, { input })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
