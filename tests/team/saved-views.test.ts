import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Answer, Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const FIELDS = 'id version name audience role filter sort columns canChange savedBy { name }';
const WAITING = { status: ['RECEIVED', 'IN_REVIEW'], overdue: true, placeCode: 'dep-69' };
const VIEW = {
  list: 'CONTRIBUTIONS',
  name: 'En retard',
  filter: WAITING,
  sort: 'dueAt:asc',
  columns: ['title', 'dueAt'],
};

describe('saved views', () => {
  let api: TestApi;
  let admin: TestClient;
  let publisher: TestClient;
  let editor: TestClient;
  let moderator: TestClient;
  let otherModerator: TestClient;
  let analyst: TestClient;
  beforeAll(async () => {
    api = await startApi();
    [admin, publisher, editor] = [
      await signedIn(api, 'ADMIN'),
      await signedIn(api, 'PUBLISHER'),
      await signedIn(api, 'EDITOR'),
    ];
    [moderator, otherModerator] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'MODERATOR')];
    analyst = await signedIn(api, 'ANALYST');
  });
  beforeEach(async () => {
    await api.app.database.query('DELETE FROM saved_view');
  });
  afterAll(async () => api.stop());

  const save = async (client: TestClient, changes: object = {}): Promise<Json> =>
    client.mutate('saveView', { ...VIEW, ...changes }, `view { ${FIELDS} }`);
  const share = async (client: TestClient, changes: object = {}): Promise<Json> =>
    client.mutate('shareView', { ...VIEW, ...changes }, `view { ${FIELDS} }`);
  const remove = async (client: TestClient, { id, version }: Json): Promise<Json> =>
    client.mutate('deleteView', { id, expectedVersion: version }, 'deleted');
  const seen = async (client: TestClient, list = 'CONTRIBUTIONS'): Promise<Json[]> =>
    (await client.send(`query ($list: ViewedList!) { savedViews(list: $list) { ${FIELDS} } }`, { list })).data
      .savedViews;
  const namesSeen = async (client: TestClient): Promise<string[]> => (await seen(client)).map(({ name }) => name);
  const codes = ({ userErrors }: Json): string[] => userErrors.map(({ code }: Json) => code);
  const ask = async (client: TestClient, field: string, input: object): Promise<Answer> =>
    client.send(
      `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code } } }`,
      { input },
    );

  it('give back what was saved, to whoever saved it alone', async () => {
    const { view, userErrors } = await save(moderator);
    expect(userErrors).toEqual([]);
    const { list: _list, ...saved } = VIEW;
    expect(view).toMatchObject({ ...saved, version: 1, audience: 'ME', role: null, canChange: true });
    expect(view.savedBy.name).toMatch(/^MODERATOR/);
    expect(await seen(moderator)).toEqual([view]);
    for (const client of [otherModerator, publisher, admin]) expect(await seen(client)).toEqual([]);
    expect(await seen(moderator, 'STAFF')).toEqual([]);
  });

  it('are kept by everybody of the staff, and by nobody else', async () => {
    for (const client of [admin, publisher, editor, moderator, analyst])
      expect(codes(await save(client, { name: 'À moi' }))).toEqual([]);
    expect((await ask(api.anonymous, 'saveView', VIEW)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are shared with a role or the whole team by publishers and administrators alone', async () => {
    for (const client of [editor, moderator, analyst])
      expect((await ask(client, 'shareView', VIEW)).codes).toEqual(['FORBIDDEN']);
    expect((await share(publisher, { name: 'Pour tous' })).view).toMatchObject({ audience: 'TEAM', role: null });
    const ofRole = await share(admin, { name: 'Pour la modération', role: 'MODERATOR' });
    expect(ofRole.view).toMatchObject({ audience: 'ROLE', role: 'MODERATOR' });
    expect(await namesSeen(moderator)).toEqual(['Pour la modération', 'Pour tous']);
    expect(await namesSeen(editor)).toEqual(['Pour tous']);
    expect(await namesSeen(publisher)).toEqual(['Pour la modération', 'Pour tous']);
    expect((await seen(moderator)).map(({ canChange }) => canChange)).toEqual([false, false]);
    expect((await seen(publisher)).map(({ canChange }) => canChange)).toEqual([true, true]);
  });

  it('are replaced and renamed by whoever may, on the version that was read', async () => {
    const { view } = await save(moderator);
    const { id } = view;
    const renamed = await save(moderator, { id, expectedVersion: 1, name: 'Très en retard', columns: null });
    expect(renamed.view).toMatchObject({ id, version: 2, name: 'Très en retard', columns: null });
    expect(codes(await save(moderator, { id, expectedVersion: 1 }))).toEqual(['CONFLICT']);
    expect(codes(await save(otherModerator, { id, expectedVersion: 2 }))).toEqual(['NOT_FOUND']);
    expect(codes(await save(moderator, { id, expectedVersion: 2, list: 'STAFF' }))).toEqual(['NOT_FOUND']);
    const shared = (await share(publisher, { name: 'Pour tous' })).view;
    const change = { ...VIEW, id: shared.id, expectedVersion: 1 };
    expect((await ask(moderator, 'saveView', change)).codes).toEqual(['FORBIDDEN']);
    expect((await share(admin, { id: shared.id, expectedVersion: 1, role: 'EDITOR' })).view.role).toBe('EDITOR');
  });

  it('are deleted by whoever may', async () => {
    const own = (await save(moderator)).view;
    const shared = (await share(publisher, { name: 'Pour tous' })).view;
    expect(codes(await remove(otherModerator, own))).toEqual(['NOT_FOUND']);
    const input = { id: shared.id, expectedVersion: 1 };
    expect((await ask(moderator, 'deleteView', input)).codes).toEqual(['FORBIDDEN']);
    expect(await remove(moderator, own)).toEqual({ deleted: true, userErrors: [] });
    expect(await remove(admin, shared)).toEqual({ deleted: true, userErrors: [] });
    expect(codes(await remove(admin, shared))).toEqual(['NOT_FOUND']);
    expect(codes(await remove(admin, { id: 'nothing', version: 1 }))).toEqual(['NOT_FOUND']);
  });

  it('hold data alone, of a bounded size', async () => {
    const faulty: [object, string][] = [
      [{ name: ' ' }, 'TOO_SHORT'],
      [{ name: 'x'.repeat(41) }, 'TOO_LONG'],
      [{ name: 'V\u0007ue' }, 'INVALID_CHARACTERS'],
      [{ filter: [] }, 'MALFORMED'],
      [{ filter: { status: { in: ['RECEIVED'] } } }, 'MALFORMED'],
      [{ filter: { status: [['RECEIVED']] } }, 'MALFORMED'],
      [{ filter: { 'a b': 1 } }, 'MALFORMED'],
      [{ filter: { status: null } }, 'MALFORMED'],
      [{ filter: Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`field${at}`, 1])) }, 'MALFORMED'],
      [{ filter: { search: 'x'.repeat(4000) } }, 'TOO_LONG'],
      [{ sort: 'title' }, 'MALFORMED'],
      [{ sort: 'title; DROP:asc' }, 'MALFORMED'],
      [{ columns: [] }, 'MALFORMED'],
      [{ columns: ['title', 'title'] }, 'MALFORMED'],
      [{ columns: ['<b>'] }, 'MALFORMED'],
      [{ columns: Array.from({ length: 41 }, (_, at) => `column${at}`) }, 'MALFORMED'],
    ];
    for (const [changes, code] of faulty)
      expect([changes, codes(await save(moderator, changes))]).toEqual([changes, [code]]);
    expect(await seen(moderator)).toEqual([]);
  });

  it('are at most twenty of one’s own and twenty shared for a list, each with a name of its own', async () => {
    await save(moderator, { name: 'Celle-ci' });
    expect(codes(await save(moderator, { name: 'CELLE-CI' }))).toEqual(['NAME_TAKEN']);
    expect(codes(await save(moderator, { name: 'Celle-ci', list: 'STAFF' }))).toEqual([]);
    expect(codes(await save(otherModerator, { name: 'Celle-ci' }))).toEqual([]);
    for (let count = 1; count < 20; count += 1)
      expect(codes(await save(moderator, { name: `Vue ${count}` }))).toEqual([]);
    expect(codes(await save(moderator, { name: 'Une de trop' }))).toEqual(['TOO_MANY']);
    for (let count = 0; count < 20; count += 1) await share(publisher, { name: `Vue ${count}` });
    expect(codes(await share(admin, { name: 'Une de trop' }))).toEqual(['TOO_MANY']);
  });

  it('never pass the limit when several are saved at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, async (_, at) => save(moderator, { name: `Vue ${at}` })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(20);
  });

  it('stay with the team when whoever shared them is erased, and what was their own goes', async () => {
    const someone = await signedIn(api, 'PUBLISHER');
    const { id } = (await someone.send('{ viewer { id } }')).data.viewer;
    await save(someone, { name: 'À elle' });
    await share(someone, { name: 'Pour tous' });
    const left = { id, name: 'Partie', email: 'partie@example.org', roles: [], active: false };
    await admin.mutate('saveStaffUser', left, 'staffUser { id }');
    expect(await namesSeen(editor)).toEqual(['Pour tous']);
    expect((await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }')).userErrors).toEqual([]);
    const [kept, ...others] = await seen(publisher);
    expect([kept.name, kept.savedBy.name, kept.canChange, others]).toEqual(['Pour tous', 'Personne effacée', true, []]);
    const rows = await api.app.database.query('SELECT name FROM saved_view');
    expect(rows).toEqual([{ name: 'Pour tous' }]);
  });

  it('are told by the audit log, one’s own without their name', async () => {
    const own = (await save(moderator, { name: 'Mes préférées' })).view;
    const shared = (await share(publisher, { name: 'Pour tous' })).view;
    await remove(publisher, shared);
    const told = async (objectId: string): Promise<Json> =>
      (
        await admin.send(
          'query ($filter: AuditFilter) { auditEvents(filter: $filter) { items { action objectTitle summary changes { label after } } } }',
          { filter: { objectId } },
        )
      ).data.auditEvents.items;
    expect(await told(own.id)).toMatchObject([
      { action: 'view.create', objectTitle: null, summary: 'Vue enregistrée' },
    ]);
    expect(await told(shared.id)).toMatchObject([
      { action: 'view.delete', objectTitle: 'Pour tous' },
      { action: 'view.create', objectTitle: 'Pour tous' },
    ]);
    const everything = await api.app.database.query(
      'SELECT e::text || w::text AS text FROM audit_event e JOIN audit_words w ON w.event_id = e.id',
    );
    expect(JSON.stringify(everything)).not.toContain('préférées');
  });
});
