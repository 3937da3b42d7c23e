import { migrate } from '../../api/platform/database/migrate';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

const MIGRATION = 'CompleteRefusalReasons20261127150000';
const ADDED = ['personal-data', 'copied', 'other-language', 'one-person'];

interface Reason {
  key: string;
  message: string;
}

describe('the migration that completes the reasons to refuse', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => api.stop());

  const query = async (sql: string): Promise<unknown> => api.app.database.query(sql);
  const reasons = async (): Promise<Reason[]> => {
    const moderator = await signedIn(api, 'MODERATOR');
    return (await moderator.send('{ refusalReasons { key message } }')).data.refusalReasons;
  };
  const messageOf = async (key: string) => (await reasons()).find((reason) => reason.key === key)?.message;
  /** Runs it as on a database that has not seen it. */
  const runAgain = async (): Promise<string[]> => {
    await query(`DELETE FROM migration WHERE name = '${MIGRATION}'`);
    return migrate((api.app.database.options as { url: string }).url);
  };

  it('adds four reasons after those that were there', async () => {
    const keys = (await reasons()).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['already-published', 'too-vague']);
    expect(keys.slice(-4)).toEqual(ADDED);
  });

  it('no longer says that everything we advise is free', async () => {
    expect(await messageOf('advertising')).toContain('publicité');
    expect(await messageOf('advertising')).not.toContain('sans rien dépenser');
  });

  it('leaves what the team made of the reasons', async () => {
    await query(`UPDATE refusal_reason SET message = 'Merci, à nos mots.' WHERE key IN ('advertising', 'copied')`);
    expect(await runAgain()).toEqual([MIGRATION]);
    expect(await messageOf('advertising')).toBe('Merci, à nos mots.');
    expect(await messageOf('copied')).toBe('Merci, à nos mots.');
    expect((await reasons()).filter(({ key }) => ADDED.includes(key))).toHaveLength(4);
  });
});
