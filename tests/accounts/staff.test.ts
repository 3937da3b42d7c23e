import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { PASSWORD, signedIn, signedInAgain } from '../support/staff';

describe('staff', () => {
  let api: TestApi;
  let admin: TestClient & { email: string };
  beforeAll(async () => {
    api = await startApi();
    admin = await signedIn(api, 'ADMIN');
  });
  afterAll(async () => api.stop());

  const save = async (input: object) =>
    admin.mutate('saveStaffUser', input, 'staffUser { id name email roles active }');
  const someone = { name: 'Camille', email: 'camille@example.org', roles: ['EDITOR'], password: PASSWORD };

  it('is refused to an editor', async () => {
    const editor = await signedIn(api, 'EDITOR');
    expect((await editor.send('{ staff { total } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('reports all errors of an input together, and saves nothing', async () => {
    const { staffUser, userErrors } = await save({ name: 'C', email: 'camille', roles: [], password: 'short' });
    expect(staffUser).toBeNull();
    expect(userErrors.map((error: { code: string; field: string[] }) => [error.code, error.field])).toEqual([
      ['TOO_SHORT', ['name']],
      ['INVALID_EMAIL', ['email']],
      ['TOO_SHORT', ['password']],
    ]);
  });

  it('creates a user who can sign in, and records it', async () => {
    const { staffUser } = await save(someone);
    expect(staffUser).toMatchObject({ name: 'Camille', email: 'camille@example.org', roles: ['EDITOR'], active: true });
    const { viewer } = await api.anonymous.mutate(
      'signIn',
      { email: 'Camille@Example.org', password: PASSWORD },
      'viewer { name }',
    );
    expect(viewer).toEqual({ name: 'Camille' });
    const { data } = await admin.send(
      'query ($id: ID!) { auditEvents(filter: { objectId: $id, action: "staff.create" }) { total items { actor } } }',
      { id: staffUser.id },
    );
    expect(data.auditEvents).toEqual({ total: 1, items: [{ actor: expect.stringContaining('ADMIN') }] });
  });

  it('refuses an e-mail address in use', async () => {
    const { userErrors } = await save({ ...someone, email: 'CAMILLE@example.org' });
    expect(userErrors).toMatchObject([{ code: 'EMAIL_TAKEN', field: ['email'] }]);
  });

  it('closes the sessions of a user whose password is replaced', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const { id } = (await moderator.send('{ viewer { id } }')).data.viewer;
    await save({ id, name: 'Moderator', email: moderator.email, roles: ['MODERATOR'], password: `${PASSWORD} again` });
    expect((await moderator.send('{ viewer { id } }')).data.viewer).toBeNull();
  });

  it('closes the sessions of a person whose roles or address change, and of nobody else', async () => {
    const [editor, colleague] = [await signedIn(api, 'EDITOR', 'MODERATOR'), await signedIn(api, 'EDITOR')];
    const { id, email } = (await editor.send('{ viewer { id email } }')).data.viewer;
    const isSignedIn = async () => (await editor.send('{ viewer { id } }')).data.viewer !== null;
    await save({ id, name: 'Another name', email, roles: ['MODERATOR', 'EDITOR'] });
    expect(await isSignedIn()).toBe(true);
    const changes = [
      { email, roles: ['EDITOR', 'MODERATOR', 'ANALYST'] },
      { email, roles: ['EDITOR', 'ANALYST'] },
      { email: `other-${email}`, roles: ['EDITOR', 'ANALYST'] },
    ];
    for (const change of changes) {
      await save({ id, name: 'Editor', ...change });
      expect([change, await isSignedIn()]).toEqual([change, false]);
      await api.app.database.query(
        `INSERT INTO staff_session (token_hash, staff_user_id, opened_at, expires_at) VALUES ($1, $2, $3, $4)`,
        [tokenHash(editor.headers['cookie']?.split('=')[1] ?? ''), id, api.clock.now(), new Date('2100-01-01')],
      );
      expect(await isSignedIn()).toBe(true);
    }
    expect((await colleague.send('{ viewer { id } }')).data.viewer).not.toBeNull();
  });

  it('lets nobody in whose account is inactive, with a password or with a session', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    // The account alone, as if the session had been missed.
    await api.app.database.query('UPDATE staff_user SET active = false WHERE email = $1', [moderator.email]);
    expect((await moderator.send('{ viewer { id } }')).data.viewer).toBeNull();
    const input = { email: moderator.email, password: PASSWORD };
    const { viewer, userErrors } = await api.anonymous.mutate('signIn', input, 'viewer { id }');
    expect([viewer, userErrors]).toEqual([null, [expect.objectContaining({ code: 'WRONG_CREDENTIALS' })]]);
  });

  it('finds what one person did in the audit', async () => {
    const { id, name } = (await admin.send('{ viewer { id name } }')).data.viewer;
    const { data } = await admin.send(
      'query ($id: ID!) { auditEvents(filter: { actorId: $id }) { total items { actor action } } }',
      { id },
    );
    const actions = data.auditEvents.items.map(({ action }: { action: string }) => action);
    expect(new Set(actions)).toEqual(new Set(['session.open', 'staff.create', 'staff.change']));
    for (const { actor } of data.auditEvents.items) expect(actor).toBe(name);
  });

  it('keeps at least one administrator', async () => {
    const { id } = (await admin.send('{ viewer { id } }')).data.viewer;
    const { userErrors } = await save({ id, name: 'Admin', email: admin.email, roles: ['EDITOR'] });
    expect(userErrors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }]);
    expect((await admin.send('{ viewer { roles } }')).data.viewer.roles).toEqual(['ADMIN']);
  });

  it('lets one of two administrators who demote each other at once be the last, without a deadlock', async () => {
    const [one, other] = [await signedIn(api, 'ADMIN'), await signedIn(api, 'ADMIN')];
    const idOf = async (whom: TestClient): Promise<string> => (await whom.send('{ viewer { id } }')).data.viewer.id;
    const ids = [await idOf(other), await idOf(one)];
    const demote = async (by: TestClient, id: string | undefined, email: string) =>
      by.send('mutation ($input: SaveStaffUserInput!) { saveStaffUser(input: $input) { userErrors { code } } }', {
        input: { id, name: 'Demoted', email, roles: ['EDITOR'] },
      });
    const outcomes = await Promise.all([demote(one, ids[0], other.email), demote(other, ids[1], one.email)]);
    // Who is demoted first may have no session left to demote the other.
    for (const { codes } of outcomes) expect([[], ['UNAUTHENTICATED']]).toContainEqual(codes);
    expect(outcomes.filter(({ codes }) => codes.length === 0).length).toBeGreaterThan(0);
    expect((await demote(admin, ids[0], other.email)).codes).toEqual([]);
    expect((await demote(admin, ids[1], one.email)).codes).toEqual([]);
  });

  it('refuses a password that is easily guessed, and one that is very long', async () => {
    const codeOf = async (password: string) =>
      (await save({ ...someone, email: 'guess@example.org', password })).userErrors[0]?.code;
    expect(await codeOf('aaaaaaaaaaaa')).toBe('PASSWORD_TOO_WEAK');
    expect(await codeOf('x'.repeat(1_001))).toBe('TOO_LONG');
  });

  it('counts no inactive administrator as the one that must stay', async () => {
    const { staffUser } = await save({ ...someone, email: 'retired@example.org', roles: ['ADMIN'], active: false });
    expect(staffUser.active).toBe(false);
    const { id } = (await admin.send('{ viewer { id } }')).data.viewer;
    const { userErrors } = await save({ id, name: 'Admin', email: admin.email, roles: ['EDITOR'] });
    expect(userErrors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }]);
  });

  it('refuses to change or delete an audit event, whoever asks the database', async () => {
    await expect(api.app.database.query(`UPDATE audit_event SET actor = 'nobody'`)).rejects.toThrow('append-only');
    await expect(api.app.database.query('DELETE FROM audit_event')).rejects.toThrow('append-only');
  });

  describe('in a list', () => {
    const list = async (filter: object, fields = 'name'): Promise<Json[]> =>
      (await admin.send(`query ($filter: StaffFilter) { staff(filter: $filter) { items { ${fields} } } }`, { filter }))
        .data.staff.items;
    const names = async (filter: object): Promise<string[]> => (await list(filter)).map(({ name }) => name);

    beforeAll(async () => {
      for (const [name, roles, active] of [
        ['Zoé Tri', ['MODERATOR'], true],
        ['Éric Tri', ['EDITOR', 'PUBLISHER'], true],
        ['Fanny Tri', ['EDITOR'], false],
      ] as const)
        await save({ name, email: `${name.slice(0, 3)}.tri@example.org`, roles, active, password: PASSWORD });
    });

    it('sorts accents beside their letters', async () => {
      expect(await names({ search: 'tri' })).toEqual(['Éric Tri', 'Fanny Tri', 'Zoé Tri']);
    });

    it('is found by letters of the name or the address, by role and by state', async () => {
      expect(await names({ search: ' eric t' })).toEqual(['Éric Tri']);
      expect(await names({ search: 'ZOE.TRI@' })).toEqual(['Zoé Tri']);
      expect(await names({ search: 'tri', role: 'EDITOR' })).toEqual(['Éric Tri', 'Fanny Tri']);
      expect(await names({ search: 'tri', active: false })).toEqual(['Fanny Tri']);
      expect(await names({ search: 'tri', active: true, role: 'EDITOR' })).toEqual(['Éric Tri']);
    });

    it('tells administrators the last sign-in and the open sessions, and nobody else', async () => {
      const moderator = await signedIn(api, 'MODERATOR');
      await signedInAgain(api, moderator.email);
      const fields = 'lastSignIn openSessions';
      expect(await list({ search: moderator.email }, fields)).toEqual([
        { lastSignIn: api.clock.now().toISOString(), openSessions: 2 },
      ]);
      const { viewer } = (await moderator.send(`{ viewer { ${fields} } }`)).data;
      expect(viewer).toEqual({ lastSignIn: null, openSessions: null });
      expect(await list({ search: 'fanny' }, fields)).toEqual([{ lastSignIn: null, openSessions: 0 }]);
      const before = api.clock.now().toISOString();
      api.clock.advance(13 * 3_600_000);
      admin = await signedInAgain(api, admin.email);
      expect(await list({ search: moderator.email }, fields)).toEqual([{ lastSignIn: before, openSessions: 0 }]);
    });

    it('counts no session that is over, and takes no sign-out for a sign-in', async () => {
      const moderator = await signedIn(api, 'MODERATOR');
      await signedInAgain(api, moderator.email);
      const lastSignIn = api.clock.now().toISOString();
      const found = async (): Promise<Json[]> => list({ search: moderator.email }, 'lastSignIn openSessions');
      api.clock.advance(3_600_000);
      await moderator.send('mutation { signOut { userErrors { code } } }');
      expect(await found()).toEqual([{ lastSignIn, openSessions: 1 }]);
      // Nobody signs in meanwhile, which deletes what is over.
      api.clock.advance(11 * 3_600_000);
      expect(await found()).toEqual([{ lastSignIn, openSessions: 0 }]);
    });

    it('reads as many statements for one person as for all', async () => {
      const statements = async (filter: object): Promise<number> => {
        const before = api.statements.length;
        await list(filter, 'lastSignIn openSessions territories { code }');
        return api.statements.length - before;
      };
      await statements({});
      expect(await statements({})).toBe(await statements({ search: 'eric' }));
    });
  });
});
