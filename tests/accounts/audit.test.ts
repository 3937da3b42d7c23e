import { MoveNamesOutOfAudit20261128120100 } from '../../migrations/20261128120100-move-names-out-of-audit';
import { decide, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { PASSWORD, signedIn } from '../support/staff';

const EVENTS =
  'query ($filter: AuditFilter) { auditEvents(filter: $filter) { total items { id actor actorId action actionLabel objectType objectId objectTitle summary reason requestId groupId changes { field label before after } } } }';

describe('the audit log', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let moderator: TestClient;
  let analyst: TestClient;
  let admin: TestClient;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    [moderator, analyst] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'ANALYST')];
    admin = await signedIn(api, 'ADMIN');
  });
  afterAll(async () => api.stop());

  const events = async (filter: object, client: TestClient = analyst): Promise<Json[]> =>
    (await client.send(EVENTS, { filter })).data.auditEvents.items;
  const idOf = async (client: TestClient): Promise<string> => (await client.send('{ viewer { id } }')).data.viewer.id;
  const inEnglish = (client: TestClient): TestClient => client.with({ 'accept-language': 'en' });

  it('leaves out sessions that were opened and ended, where asked', async () => {
    await admin.mutate(
      'saveSituation',
      { slug: 'in-the-log', label: 'Au journal', rule: { all: [] } },
      'situation { id }',
    );
    const types = async (filter: object): Promise<Set<string>> =>
      new Set((await events(filter)).map(({ objectType }) => objectType));
    expect(await types({})).toContain('session');
    expect(await types({ withoutSessions: true })).not.toContain('session');
    expect(await types({ withoutSessions: true })).toContain('situation');
    expect(await types({ withoutSessions: false })).toContain('session');
  });

  it('is asked for from a moment on, and up to another, which is not in it', async () => {
    const at = api.clock.now();
    const next = new Date(at.getTime() + 1);
    await admin.mutate(
      'saveSituation',
      { slug: 'timed', label: 'À cet instant', rule: { all: [] } },
      'situation { id }',
    );
    const titles = async (filter: object): Promise<string[]> =>
      (await events(filter)).map(({ objectTitle }) => objectTitle);
    expect(await titles({ from: at, to: next })).toContain('À cet instant');
    expect(await titles({ to: at })).not.toContain('À cet instant');
    expect(await titles({ from: next })).not.toContain('À cet instant');
  });

  it('is never changed, by whichever role of the database and in whichever session', async () => {
    const { database } = api.app;
    const attempts = [
      `UPDATE audit_event SET actor = 'nobody'`,
      'DELETE FROM audit_event',
      'TRUNCATE audit_event CASCADE',
      'DELETE FROM audit_event WHERE false',
    ];
    const role = `clerk_${Date.now()}`;
    await database.query(`CREATE ROLE ${role}`);
    await database.query(`GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`);
    for (const session of ['RESET ROLE', 'SET LOCAL session_replication_role = replica', `SET LOCAL ROLE ${role}`])
      for (const attempt of attempts) {
        const trying = database.transaction(async (tx) => {
          await tx.query(session);
          await tx.query(attempt);
        });
        await expect(trying).rejects.toThrow(/append-only|permission denied/);
      }
    await database.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`);
    await database.query(`DROP ROLE ${role}`);
  });

  it('lets words be taken away from an entry, and none be put in their place', async () => {
    const { database } = api.app;
    for (const changes of [`actor = 'Somebody else'`, `reason = 'Because'`])
      await expect(database.query(`UPDATE audit_words SET ${changes}`)).rejects.toThrow('only be taken away');
  });

  it('says who did what to what, from what to what, why and by which request', async () => {
    const draft = await createDraft(desk, { title: 'Téléphoner le matin' });
    const { recommendation } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    const approved = await move(desk.reviewer, { ...recommendation, message: 'Très clair.' }, 'APPROVE');
    const answer = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...desk.publisher.headers },
      payload: JSON.stringify({
        query: `mutation ($input: MoveRecommendationInput!) { moveRecommendation(input: $input) { userErrors { code } } }`,
        variables: {
          input: {
            id: draft.id,
            expectedVersion: approved.recommendation.version,
            action: 'PUBLISH',
            message: 'Attendu par les conseillers.',
          },
        },
      }),
    });
    const [published, approval, , creation] = await events({ objectId: draft.id });
    expect(published).toMatchObject({
      actorId: await idOf(desk.publisher),
      action: 'recommendation.publish',
      actionLabel: 'Publication',
      objectTitle: 'Téléphoner le matin',
      summary: 'version 1',
      reason: 'Attendu par les conseillers.',
      requestId: answer.headers['x-request-id'],
      groupId: null,
    });
    expect(published.changes).toEqual([
      { field: 'status', label: 'État', before: 'APPROVED', after: 'PUBLISHED' },
      { field: 'revision', label: 'Version', before: null, after: '1' },
    ]);
    expect(approval).toMatchObject({ reason: 'Très clair.' });
    expect(creation.changes).toContainEqual({ field: 'kind', label: 'Nature', before: null, after: 'ACTION' });
    const requests = await events({ requestId: answer.headers['x-request-id'] });
    expect(requests.map(({ action }) => action)).toEqual(['recommendation.publish']);
  });

  it('keeps the rule of a situation before and after, and the roles of an account', async () => {
    const input = {
      slug: 'without-car',
      label: 'Sans voiture',
      rule: { fact: 'hasCarLicence', op: 'eq', value: false },
    };
    const { situation } = await desk.editor.mutate('saveSituation', input, 'situation { id version }');
    const rule = { fact: 'hasCarLicence', op: 'eq', value: true };
    const change = { ...input, id: situation.id, expectedVersion: situation.version, rule };
    await desk.editor.mutate('saveSituation', change, 'situation { id }');
    const [changed] = await events({ objectId: situation.id });
    expect(changed).toMatchObject({ objectTitle: 'Sans voiture', changes: [{ field: 'rule' }] });
    expect(JSON.parse(changed.changes[0].before)).toMatchObject({ value: false });
    const someone = { name: 'Dominique', email: 'dominique@example.org', password: PASSWORD };
    const { staffUser } = await admin.mutate('saveStaffUser', { ...someone, roles: ['EDITOR'] }, 'staffUser { id }');
    await admin.mutate('saveStaffUser', { ...someone, id: staffUser.id, roles: ['ANALYST'] }, 'staffUser { id }');
    expect((await events({ objectId: staffUser.id }, inEnglish(analyst)))[0]).toMatchObject({
      objectTitle: 'Dominique',
      changes: [{ field: 'roles', label: 'Roles', before: 'EDITOR', after: 'ANALYST' }],
    });
  });

  it('gives all that one bulk decision did the same group', async () => {
    const ids = [await submitted(api), await submitted(api)];
    await moderator.mutate('decideContributions', { ids, action: 'MARK_SPAM' }, 'bulkId');
    const [{ groupId }] = await events({ action: 'contribution.mark-spam' });
    const group = await events({ groupId });
    expect(group.map(({ objectId }) => objectId).toSorted()).toEqual(ids.toSorted());
    expect(await events({ groupId: 'no uuid' })).toEqual([]);
  });

  it('speaks the language of the request, and shows no key', async () => {
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    const [english, received] = await events({ objectId: id }, inEnglish(analyst));
    expect(english).toMatchObject({ summary: 'Contribution refused', actionLabel: 'Contribution refused' });
    expect(received.summary).toBe('Contribution received');
    expect((await events({ objectId: id }))[0].summary).toBe('Contribution refusée');
    const draft = await createDraft(desk);
    await publish(desk, draft);
    expect((await events({ objectId: draft.id }, inEnglish(analyst)))[0].summary).toBe('Published, revision 1');
  });

  it('is searched by words of titles, sentences, reasons, names and actions', async () => {
    const draft = await createDraft(desk, { title: 'Écrire aux œuvres sociales' });
    const { recommendation } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    await move(desk.reviewer, { ...recommendation, message: 'Trop d’adjectifs.' }, 'REQUEST_CHANGES');
    const found = async (search: string): Promise<string[]> =>
      (await events({ search, objectId: draft.id })).map(({ action }) => action.split('.')[1]);
    expect(await found('ecrire OEUVRES')).toEqual(['request-changes', 'submit-for-review', 'create']);
    expect(await found('écrire adjectif')).toEqual(['request-changes']);
    expect(await found('relecture')).toEqual(['submit-for-review']);
    expect(await found('submitted sociales')).toEqual(['submit-for-review']);
    expect(await found('écrire introuvable')).toEqual([]);
    expect(await found("':* & ! |")).toHaveLength(3);
    const { name } = (await desk.reviewer.send('{ viewer { name } }')).data.viewer;
    expect(await found(name)).toEqual(['request-changes']);
  });

  it('is searched by the name of the member of the team to whom something was done', async () => {
    const someone = { name: 'Zélie Cherchée', email: 'zelie@example.org', roles: ['EDITOR'] };
    const { id } = (await admin.mutate('saveStaffUser', someone, 'staffUser { id }')).staffUser;
    const found = async (filter: object): Promise<string[]> => (await events(filter)).map(({ objectId }) => objectId);
    expect(new Set(await found({ search: 'zelie CHERCHEE' }))).toEqual(new Set([id]));
    expect(await found({ search: 'Zélie', action: 'staff.create' })).toEqual([id]);
    expect(await found({ search: 'Zélie Introuvable' })).toEqual([]);
    const { total } = (await analyst.send('{ auditEvents(filter: { search: "Zélie" }) { total } }')).data.auditEvents;
    expect(total).toBe((await found({ search: 'Zélie' })).length);
  });

  it('hides from whoever may not read a contribution what it is called, and masks it for who reads without deciding', async () => {
    const id = await submitted(api, { title: 'Appeler le 06 12 34 56 78' });
    expect((await events({ objectId: id }))[0].objectTitle).toMatch(/^Appeler le (?!06)/);
    const { data } = await moderator.send('query ($id: ID!) { contribution(id: $id) { history { objectTitle } } }', {
      id,
    });
    expect(data.contribution.history[0].objectTitle).toBe('Appeler le 06 12 34 56 78');
    const [row] = await api.app.database.query('SELECT * FROM audit_event WHERE object_id = $1', [id]);
    expect(JSON.stringify(row)).not.toContain('Appeler');
  });

  it('is read by analysts and administrators alone', async () => {
    const QUERY = '{ auditEvents { total } }';
    for (const client of [desk.editor, desk.publisher, moderator])
      expect((await client.send(QUERY)).codes).toEqual(['FORBIDDEN']);
    expect((await api.anonymous.send(QUERY)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('keeps what an erased person did, and no longer says who it was', async () => {
    const someone = { name: 'Noé Exemple', email: 'noe@example.org', roles: ['EDITOR'], password: PASSWORD };
    const { staffUser } = await admin.mutate('saveStaffUser', someone, 'staffUser { id }');
    const { id } = staffUser;
    await api.anonymous.mutate('signIn', { email: someone.email, password: PASSWORD }, 'viewer { id }');
    const erase = async (client: TestClient, whom: string) =>
      client.send(
        'mutation ($input: EraseStaffUserInput!) { eraseStaffUser(input: $input) { staffUser { name } userErrors { code } } }',
        {
          input: { id: whom },
        },
      );
    expect((await erase(moderator, id)).codes).toEqual(['FORBIDDEN']);
    expect((await erase(admin, id)).data.eraseStaffUser.userErrors).toEqual([{ code: 'STILL_ACTIVE' }]);
    await admin.mutate('saveStaffUser', { ...someone, id, active: false }, 'staffUser { id }');
    expect((await erase(admin, id)).data.eraseStaffUser).toEqual({
      staffUser: { name: 'Personne effacée' },
      userErrors: [],
    });
    expect((await erase(admin, 'nobody')).data.eraseStaffUser.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    const [session] = await events({ actorId: id }, inEnglish(analyst));
    expect(session).toMatchObject({ actor: 'Someone whose data was erased', actorId: id, action: 'session.open' });
    expect(await events({ search: 'Noé' })).toEqual([]);
    const kept = await api.app.database.query(
      `SELECT 1 FROM staff_user u WHERE u::text ~ 'Noé|noe@' UNION ALL SELECT 1 FROM audit_event e WHERE e::text ~ 'Noé|noe@' UNION ALL SELECT 1 FROM audit_words w WHERE w::text ~ 'Noé|noe@'`,
    );
    expect(kept).toEqual([]);
  });

  it('moves the names of older entries to where they can be erased', async () => {
    const { database } = api.app;
    const [actorId, runner] = [await idOf(admin), database.createQueryRunner()];
    const older = [
      ['staff.create', 'staff', 'Zoé : ou presque : EDITOR, ADMIN'],
      ['contribution.take-over', 'contribution', 'Contribution reprise à Zoé'],
    ];
    for (const [action, type, summary] of older)
      await database.query(
        `INSERT INTO audit_event (at, actor_id, actor, action, object_type, object_id, summary) VALUES (now(), $1, 'Camille', $2, $3, 'older', $4)`,
        [actorId, action, type, summary],
      );
    await runner.startTransaction();
    await new MoveNamesOutOfAudit20261128120100().up(runner);
    await runner.commitTransaction();
    await runner.release();
    const moved = await events({ search: 'Camille' });
    expect(moved.map(({ actor, summary }) => [actor, summary]).toSorted()).toEqual([
      ['Camille', 'Contribution reprise'],
      ['Camille', 'EDITOR, ADMIN'],
    ]);
    await expect(database.query(`UPDATE audit_event SET summary = ''`)).rejects.toThrow('append-only');
  });
});
