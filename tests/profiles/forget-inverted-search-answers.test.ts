import { migrate } from '../../api/platform/database/migrate';
import { submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { newPerson } from './person';

const MIGRATION = 'ForgetInvertedSearchAnswers20261127110000';
const OPEN = ['RECEIVED', 'IN_REVIEW', 'NEEDS_CORRECTION'];
const DECIDED = ['ACCEPTED', 'SPAM', 'WITHDRAWN'];

describe('the migration that forgets the inverted answers on the start of a search', () => {
  let api: TestApi;
  const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => api.app.database.query(sql, values);
  const rule = { fact: 'searchNotStarted', op: 'eq', value: true };

  /** Runs it as on a database that has not seen it. */
  const runAgain = async (): Promise<string[]> => {
    await query('DELETE FROM migration WHERE name = $1', [MIGRATION]);
    return migrate((api.app.database.options as { url: string }).url);
  };

  beforeAll(async () => {
    api = await startApi();
    await newPerson(api, { facts: { searchNotStarted: true, hasResume: true } });
    await newPerson(api, { facts: { searchNotStarted: false } });
    await newPerson(api, { facts: { hasResume: true } });
    for (const status of [...OPEN, ...DECIDED]) {
      const statedFacts = { searchNotStarted: true, hasResume: false };
      const id = await submitted(api, { statedFacts, placeCode: null, contributorEmail: null });
      await query('UPDATE contribution SET status = $2, due_at = NULL WHERE id = $1', [id, status]);
    }
    await query(
      `INSERT INTO persona (version, name, facts, must_see, must_not_see) VALUES (1, 'Lou', $1, '{}', '{}')`,
      [{ searchNotStarted: true }],
    );
    await query(`INSERT INTO situation (version, slug, label, rule) VALUES (1, 'not-started', 'Pas commencée', $1)`, [
      rule,
    ]);
    expect(await runAgain()).toEqual([MIGRATION]);
  });
  afterAll(async () => api.stop());

  it('forgets them in profiles, which keep the rest', async () => {
    const rows = await query('SELECT facts, version FROM profile ORDER BY created_at, version DESC');
    expect(rows).toEqual(
      expect.arrayContaining([
        { facts: { hasResume: true }, version: 2 },
        { facts: {}, version: 2 },
        { facts: { hasResume: true }, version: 1 },
      ]),
    );
  });

  it('forgets what was ticked for contributions that are open, and keeps those that are decided', async () => {
    const rows = await query<{ status: string; stated: object }>(
      'SELECT status, stated_facts AS stated FROM contribution',
    );
    const stated = new Map(rows.map((row) => [row.status, row.stated]));
    for (const status of OPEN) expect([status, stated.get(status)]).toEqual([status, { hasResume: false }]);
    for (const status of DECIDED)
      expect([status, stated.get(status)]).toEqual([status, { searchNotStarted: true, hasResume: false }]);
  });

  it('keeps rules and personas', async () => {
    expect(await query('SELECT facts FROM persona')).toEqual([{ facts: { searchNotStarted: true } }]);
    expect(await query('SELECT rule FROM situation')).toEqual([{ rule }]);
  });

  it('keeps the words of contributors from being changed, as before', async () => {
    await expect(query(`UPDATE contribution SET title = 'Un autre titre'`)).rejects.toThrow('never changed');
    await expect(query(`UPDATE contribution SET stated_facts = '{}'`)).rejects.toThrow('never changed');
  });
});
