import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { jobSeeker } from '../support/job-seeker';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submit, submitted } from './contribution.factory';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const MINUTE = 60_000;

describe('notes', () => {
  let api: TestApi;
  let admin: TestClient;
  let moderator: TestClient;
  let editor: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    admin = await signedIn(api, 'ADMIN');
    moderator = await signedIn(api, 'MODERATOR');
    editor = await signedIn(api, 'EDITOR');
  });
  beforeEach(async () => void (id = await submitted(api, { placeCode: '69123' })));
  afterAll(async () => api.stop());

  const staffId = async (client: TestClient): Promise<string> =>
    (await client.send('{ viewer { id } }')).data.viewer.id;
  const add = async (client: TestClient, input: object): Promise<Json> =>
    client.mutate(
      'addContributionNote',
      { contributionId: id, body: 'À vérifier avec la mission locale.', ...input },
      'contribution { id version notes { body } }',
    );
  const notices = async (client: TestClient): Promise<Json[]> =>
    (
      await client.send(
        '{ notices { items { id kind text readAt by { id } note { body author { id } } contributions { id } } } }',
      )
    ).data.notices.items;

  it('show staff their text in order, with author and mentions', async () => {
    const [first, second] = [
      await add(moderator, {}),
      await add(editor, { body: ' Vu. ', mentionIds: [await staffId(moderator), await staffId(moderator)] }),
    ];
    expect(first).toEqual({
      contribution: { id, version: 1, notes: [{ body: 'À vérifier avec la mission locale.' }] },
      userErrors: [],
    });
    expect(second.contribution.notes).toHaveLength(2);
    const { notes } = await read(await signedIn(api, 'ANALYST'), id, 'notes { at body author { id } mentions { id } }');
    expect(notes).toEqual([
      {
        at: expect.any(String),
        body: 'À vérifier avec la mission locale.',
        author: { id: await staffId(moderator) },
        mentions: [],
      },
      {
        at: expect.any(String),
        body: 'Vu.',
        author: { id: await staffId(editor) },
        mentions: [{ id: await staffId(moderator) }],
      },
    ]);
    const { history } = await read(moderator, id, 'history { action summary }');
    expect(history[0]).toEqual({ action: 'contribution.note', summary: 'Note ajoutée' });
  });

  it('are refused to everybody else, for writing and reading', async () => {
    const mutation =
      'mutation ($input: AddContributionNoteInput!) { addContributionNote(input: $input) { contribution { id } } }';
    const input = { contributionId: id, body: 'Bonjour' };
    expect((await api.anonymous.send(mutation, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await (await jobSeeker(api, {})).send(mutation, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await (await signedIn(api, 'ANALYST')).send(mutation, { input })).codes).toEqual(['FORBIDDEN']);
    const { trackingToken } = await submit(api.anonymous);
    const follow = await api.anonymous.send(
      'query ($token: String!) { contributionStatus(trackingToken: $token) { notes { body } } }',
      { token: trackingToken },
    );
    expect(follow.codes).toEqual(['BAD_USER_INPUT']);
    expect((await read(moderator, id, 'notes { body }')).notes).toEqual([]);
  });

  it('can mention active staff who can see the contribution', async () => {
    const gone = await signedIn(api, 'MODERATOR');
    const goneId = await staffId(gone);
    await admin.mutate(
      'saveStaffUser',
      { id: goneId, name: 'Partie', email: gone.email, roles: ['MODERATOR'], active: false },
      'staffUser { id }',
    );
    for (const mentionIds of [[NOBODY], ['x'], [goneId]]) {
      expect((await add(moderator, { mentionIds })).userErrors).toMatchObject([
        {
          code: 'NOT_FOUND',
          field: ['mentionIds'],
          message: 'Une des personnes mentionnées n’existe pas, ou n’est plus dans l’équipe.',
        },
      ]);
    }
    const english = moderator.with({ 'accept-language': 'en' });
    expect((await add(english, { mentionIds: [NOBODY] })).userErrors[0].message).toBe(
      'One of those mentioned does not exist, or is no longer in the team.',
    );
    const elsewhere = await signedIn(api, 'MODERATOR');
    await api.app.database.query(
      `INSERT INTO place (code, kind, label, population, search) VALUES ('dep-29', 'DEPARTEMENT', 'Finistère', 900000, '') ON CONFLICT DO NOTHING`,
    );
    await admin.mutate(
      'saveTerritories',
      { staffUserId: await staffId(elsewhere), placeCodes: ['dep-29'] },
      'staffUser { id }',
    );
    expect((await add(moderator, { mentionIds: [await staffId(elsewhere)] })).userErrors).toMatchObject([
      { code: 'OUT_OF_TERRITORY' },
    ]);
    expect((await add(elsewhere, {})).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['contributionId'] }]);
    expect((await read(moderator, id, 'notes { body }')).notes).toEqual([]);
    const ids = (
      await moderator.send('query ($id: ID!) { mentionable(contributionId: $id) { id } }', { id })
    ).data.mentionable.map((person: Json) => person.id);
    expect(ids).toEqual(
      expect.arrayContaining([await staffId(moderator), await staffId(editor), await staffId(admin)]),
    );
    expect(ids).not.toEqual(expect.arrayContaining([goneId]));
    expect(ids).not.toEqual(expect.arrayContaining([await staffId(elsewhere)]));
    expect(
      (await elsewhere.send('query ($id: ID!) { mentionable(contributionId: $id) { id } }', { id })).codes,
    ).toEqual(['NOT_FOUND']);
  });

  it('need 1 to 2,000 characters and an existing contribution', async () => {
    expect((await add(moderator, { body: '  ' })).userErrors).toMatchObject([{ code: 'TOO_SHORT', field: ['body'] }]);
    expect((await add(moderator, { body: 'é'.repeat(2001) })).userErrors).toMatchObject([
      { code: 'TOO_LONG', field: ['body'] },
    ]);
    expect((await add(moderator, { body: 'é'.repeat(2000) })).userErrors).toEqual([]);
    expect((await add(moderator, { contributionId: NOBODY })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['contributionId'] },
    ]);
    expect((await add(moderator, { body: 'moitié \uD800' })).userErrors).toMatchObject([
      { code: 'INVALID_CHARACTERS', field: ['body'] },
    ]);
  });

  it('prolong the claim of their author only; reading prolongs none', async () => {
    await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
    const until = async (): Promise<string> => (await read(editor, id, 'claimExpiresAt')).claimExpiresAt;
    const claimed = await until();
    api.clock.advance(10 * MINUTE);
    await read(moderator, id, 'id title notes { body }');
    await add(editor, {});
    expect(await until()).toBe(claimed);
    await add(moderator, {});
    expect(await until()).toBe(new Date(api.clock.now().getTime() + 15 * MINUTE).toISOString());
    api.clock.advance(16 * MINUTE);
    await add(moderator, {});
    expect(await until()).toBeNull();
  });

  it('are loaded for a page of contributions without N+1 queries', async () => {
    await add(moderator, { mentionIds: [await staffId(editor)] });
    const list =
      '{ contributions(page: { size: 50 }) { items { id notes { body author { name } mentions { name } } } } }';
    await moderator.send(list);
    api.forgetStatements();
    await moderator.send(list);
    const few = api.statements.length;
    for (let index = 0; index < 4; index += 1) {
      id = await submitted(api);
      await add(editor, { mentionIds: [await staffId(moderator)] });
    }
    api.forgetStatements();
    await moderator.send(list);
    expect(api.statements).toHaveLength(few);
  });

  it('notify mentioned people, but not their author', async () => {
    const other = await signedIn(api, 'MODERATOR');
    const [mine, theirs] = [await staffId(moderator), await staffId(other)];
    const before = await notices(moderator);
    await add(moderator, { mentionIds: [mine, theirs] });
    const { name } = (await moderator.send('{ viewer { name } }')).data.viewer;
    expect(await notices(moderator)).toEqual(before);
    expect(await notices(other)).toEqual([
      {
        id: expect.any(String),
        kind: 'MENTION',
        text: `${name} vous mentionne dans une note.`,
        readAt: null,
        by: { id: mine },
        note: { body: 'À vérifier avec la mission locale.', author: { id: mine } },
        contributions: [{ id }],
      },
    ]);
    expect(
      (await other.with({ 'accept-language': 'en' }).send('{ notices { items { text } } }')).data.notices.items,
    ).toEqual([{ text: `${name} mentions you in a note.` }]);
    // They moderate elsewhere from now on.
    await admin.mutate('saveTerritories', { staffUserId: theirs, placeCodes: ['dep-29'] }, 'staffUser { id }');
    expect(await notices(other)).toMatchObject([{ kind: 'MENTION', note: null, contributions: [] }]);
  });
});

describe('notices', () => {
  let api: TestApi;
  let one: TestClient;
  let other: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    [one, other] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'MODERATOR')];
  });
  afterAll(async () => api.stop());

  const unread = async (client: TestClient): Promise<number> =>
    (await client.send('{ unreadNotices }')).data.unreadNotices;
  const list = async (client: TestClient, args = ''): Promise<Json> =>
    (await client.send(`{ notices${args} { total items { id kind text contributions { id } } } }`)).data.notices;
  const taken = async (): Promise<string> => {
    const id = await submitted(api);
    await decide(one, { id, expectedVersion: 1, action: 'CLAIM' });
    await decide(other, { id, expectedVersion: 2, action: 'CLAIM' });
    return id;
  };

  it('tell the holder of an active claim that somebody took it over', async () => {
    const id = await taken();
    const { name } = (await other.send('{ viewer { name } }')).data.viewer;
    expect(await list(one)).toEqual({
      total: 1,
      items: [
        {
          id: expect.any(String),
          kind: 'TAKEN_OVER',
          text: `${name} a repris une contribution dont vous vous occupiez.`,
          contributions: [{ id }],
        },
      ],
    });
    expect(await list(other)).toEqual({ total: 0, items: [] });
  });

  it('are not sent for an expired or renewed claim', async () => {
    const before = await unread(one);
    const id = await submitted(api);
    await decide(one, { id, expectedVersion: 1, action: 'CLAIM' });
    await decide(one, { id, expectedVersion: 2, action: 'CLAIM' });
    api.clock.advance(15 * MINUTE);
    await decide(other, { id, expectedVersion: 3, action: 'CLAIM' });
    expect(await unread(one)).toBe(before);
  });

  it('are shown to their recipient only, newest first, in pages', async () => {
    const [, newest] = [await taken(), await taken()];
    const { total, items } = await list(one, '(unreadOnly: true, page: { number: 1, size: 2 })');
    expect([total, items.length, items[0].contributions[0].id]).toEqual([3, 2, newest]);
    const ids = items.map(({ id }: { id: string }) => id);
    expect(await other.mutate('markNoticesRead', { ids }, 'unread')).toEqual({ unread: 0, userErrors: [] });
    expect(await unread(one)).toBe(3);
    expect(await one.mutate('markNoticesRead', { ids: [ids[0], 'x'] }, 'unread')).toEqual({
      unread: 2,
      userErrors: [],
    });
    expect((await list(one, '(unreadOnly: true)')).items.map(({ id }: { id: string }) => id)).not.toContain(ids[0]);
    expect((await list(one)).total).toBe(3);
    expect(await one.mutate('markNoticesRead', {}, 'unread')).toEqual({ unread: 0, userErrors: [] });
    expect((await api.anonymous.send('{ unreadNotices }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await one.send('{ notices(page: { size: 101 }) { total } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});
