import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn, signedInAgain } from '../support/staff';

const FIELDS = 'version appearance language areKeysOn keys { action key } columns { list columns }';
const NOTHING = { version: 0, appearance: null, language: null, areKeysOn: true, keys: [], columns: [] };

describe('the preferences of a member of the team', () => {
  let api: TestApi;
  let editor: TestClient & { email: string };
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => {
    editor = await signedIn(api, 'EDITOR');
  });
  afterAll(async () => api.stop());

  const kept = async (client: TestClient = editor): Promise<Json> =>
    (await client.send(`{ viewer { preferences { ${FIELDS} } } }`)).data.viewer.preferences;
  const set = async (input: Json, client: TestClient = editor): Promise<Json> =>
    client.mutate('setOwnPreferences', input, `preferences { ${FIELDS} }`);
  const idOf = async (client: TestClient): Promise<string> => (await client.send('{ viewer { id } }')).data.viewer.id;
  const recorded = async (): Promise<Json[]> =>
    api.app.database.query(
      `SELECT before, after FROM audit_event WHERE action = 'staff.choose-preferences' AND object_id = $1`,
      [await idOf(editor)],
    );

  it('are nothing until they choose', async () => {
    expect(await kept()).toEqual(NOTHING);
  });

  it('are the same wherever they sign in', async () => {
    const chosen = {
      ...{ appearance: 'DARK', language: 'EN', areKeysOn: false },
      keys: [
        { action: 'NEXT', key: 'l' },
        { action: 'REFUSE', key: '' },
      ],
      columns: [{ list: 'RECOMMENDATIONS', columns: ['title', 'status'] }],
    };
    expect(await set(chosen)).toEqual({ preferences: { version: 1, ...chosen }, userErrors: [] });
    expect(await kept(await signedInAgain(api, editor.email))).toEqual({ version: 1, ...chosen });
  });

  it('stay where nothing is chosen anew', async () => {
    await set({
      appearance: 'DARK',
      keys: [{ action: 'NEXT', key: 'l' }],
      columns: [{ list: 'STAFF', columns: ['name'] }],
    });
    await set({ keys: [{ action: 'UNDO', key: 'z' }], columns: [{ list: 'RELEASES', columns: ['title'] }] });
    expect(await kept()).toMatchObject({
      appearance: 'DARK',
      keys: [
        { action: 'NEXT', key: 'l' },
        { action: 'UNDO', key: 'z' },
      ],
      columns: [
        { list: 'STAFF', columns: ['name'] },
        { list: 'RELEASES', columns: ['title'] },
      ],
    });
    await set({ appearance: null, keys: [{ action: 'NEXT', key: null }], columns: [{ list: 'STAFF' }] });
    expect(await kept()).toMatchObject({
      ...{ version: 3, appearance: 'DARK' },
      keys: [{ action: 'UNDO', key: 'z' }],
      columns: [{ list: 'RELEASES', columns: ['title'] }],
    });
  });

  it('are all kept when two windows choose at the same time', async () => {
    const lists = ['STAFF', 'RELEASES', 'LINKS', 'PERSONAS', 'PARTNERS'];
    await Promise.all(lists.map(async (list) => set({ columns: [{ list, columns: ['name'] }] })));
    const { version, columns } = await kept();
    expect([version, columns.map(({ list }: Json) => list).toSorted()]).toEqual([5, lists.toSorted()]);
  });

  it('are seen by nobody else, not even by administrators', async () => {
    await set({ appearance: 'DARK' });
    const admin = await signedIn(api, 'ADMIN');
    const { items } = (await admin.send('{ staff { items { id preferences { version } } } }')).data.staff;
    const id = await idOf(editor);
    expect(items.find((one: Json) => one.id === id)).toEqual({ id, preferences: null });
    expect(await kept(admin)).toEqual(NOTHING);
  });

  it('are noted in the audit log without what they are, once for each change', async () => {
    await set({ appearance: 'DARK' });
    await set({ appearance: 'DARK', keys: [{ action: 'NEXT', key: null }] });
    expect((await kept()).version).toBe(1);
    expect(await recorded()).toEqual([{ before: null, after: null }]);
  });

  it.each([
    [{ keys: [{ action: 'NEXT', key: 'ab' }] }, ['keys', '0', 'key']],
    [{ keys: [{ action: 'NEXT', key: ' ' }] }, ['keys', '0', 'key']],
    [{ keys: [{ action: 'NEXT', key: '\u200B' }] }, ['keys', '0', 'key']],
    [{ columns: [{ list: 'LINKS' }, { list: 'STAFF', columns: [] }] }, ['columns', '1', 'columns']],
    [{ columns: [{ list: 'STAFF', columns: ['name', 'name'] }] }, ['columns', '0', 'columns']],
    [{ columns: [{ list: 'STAFF', columns: ['<name>'] }] }, ['columns', '0', 'columns']],
    [{ columns: [{ list: 'STAFF', columns: ['x'.repeat(41)] }] }, ['columns', '0', 'columns']],
    [
      { columns: [{ list: 'STAFF', columns: Array.from({ length: 41 }, (_, index) => `c${index}`) }] },
      ['columns', '0', 'columns'],
    ],
  ])('stay as they were with %j', async (input, field) => {
    await set({ appearance: 'LIGHT' });
    const refused = await set({ appearance: 'DARK', ...input });
    expect(refused).toMatchObject({ preferences: null, userErrors: [{ code: 'MALFORMED', field }] });
    expect(await kept()).toEqual({ ...NOTHING, version: 1, appearance: 'LIGHT' });
  });

  it.each([
    { appearance: 'PINK' },
    { keys: [{ action: 'DANCE', key: 'd' }] },
    { columns: [{ list: 'SECRETS', columns: ['name'] }] },
  ])('know no %j', async (input) => {
    const answer = await editor.send(
      'mutation ($input: SetOwnPreferencesInput!) { setOwnPreferences(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(await kept()).toEqual(NOTHING);
  });

  it('are for the team alone', async () => {
    const answer = await api.anonymous.send('mutation { setOwnPreferences(input: {}) { userErrors { code } } }');
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('go with whoever is erased', async () => {
    await set({ appearance: 'DARK' });
    const [admin, id] = [await signedIn(api, 'ADMIN'), await idOf(editor)];
    const former = { id, name: 'Camille', email: editor.email, roles: [], active: false };
    await admin.mutate('saveStaffUser', former, 'staffUser { id }');
    expect((await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }')).userErrors).toEqual([]);
    expect(await api.app.database.query('SELECT preferences FROM staff_user WHERE id = $1', [id])).toEqual([
      { preferences: null },
    ]);
  });
});
