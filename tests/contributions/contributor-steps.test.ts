import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, publish, read, submit } from './contribution.factory';

const UNDO_MS = 10 * 60_000;
const BODY = 'Appelez entre cinq et six heures : après, la boutique ouvre et personne ne répond.';

describe('a contributor with the tracking link', () => {
  let api: TestApi;
  let moderator: TestClient;
  let trackingToken: string;
  let id: string;
  beforeEach(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    ({ trackingToken } = await submit(api.anonymous));
    id = (await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution'))[0]?.id ?? '';
  });
  afterEach(async () => api.stop());

  const step = async (field: string, token = trackingToken): Promise<Json> =>
    (
      await api.anonymous.send(
        `mutation ($token: String!) { ${field}(trackingToken: $token) { status { status mayReply mayWithdraw } userErrors { code } } }`,
        { token },
      )
    ).data[field];
  const reply = async (input: object): Promise<Json> =>
    api.anonymous.mutate('replyToModerator', { trackingToken, ...input }, 'status { status title body mayReply }');
  const status = async (): Promise<Json> =>
    (
      await api.anonymous.send(
        'query ($token: String!) { contributionStatus(trackingToken: $token) { status mayReply mayWithdraw messages { fromStaff body } } }',
        { token: trackingToken },
      )
    ).data.contributionStatus;
  const ask = async () => {
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REQUEST_CORRECTION',
      message: 'À quelle heure appeler ?',
    });
    api.clock.advance(UNDO_MS + 60_000);
  };

  it('sends a requested correction that overwrites nothing', async () => {
    await ask();
    expect(await status()).toEqual({
      status: 'NEEDS_CORRECTION',
      mayReply: true,
      mayWithdraw: true,
      messages: [{ fromStaff: true, body: 'À quelle heure appeler ?' }],
    });
    const { status: after, userErrors } = await reply({ body: BODY, message: 'Voilà, merci.' });
    expect([after, userErrors]).toEqual([
      { status: 'RECEIVED', title: validContribution.title, body: BODY, mayReply: false },
      [],
    ]);
    expect(
      await read(
        moderator,
        id,
        'status title body corrections { number title body } messages { fromStaff body } dueAt',
      ),
    ).toEqual({
      status: 'RECEIVED',
      title: validContribution.title,
      body: validContribution.body,
      corrections: [{ number: 1, title: validContribution.title, body: BODY }],
      messages: [
        { fromStaff: true, body: 'À quelle heure appeler ?' },
        { fromStaff: false, body: 'Voilà, merci.' },
      ],
      dueAt: '2026-11-30T09:11:00.000Z',
    });
  });

  it('is told of to whoever asked, in the transaction of the answer, until somebody takes it up', async () => {
    const other = await signedIn(api, 'MODERATOR');
    const told = async (client: TestClient, unreadOnly = false): Promise<Json[]> =>
      (
        await client.send(
          `{ notices(unreadOnly: ${unreadOnly}) { items { kind text by { id } contributions { id } } } }`,
        )
      ).data.notices.items;
    await ask();
    await reply({ message: 'x'.repeat(2001) });
    expect(await told(moderator)).toEqual([]);
    await reply({ message: 'À cinq heures.' });
    expect(await told(moderator, true)).toEqual([
      {
        kind: 'ANSWERED',
        text: 'La personne a répondu : sa contribution revient dans la file.',
        by: null,
        contributions: [{ id }],
      },
    ]);
    expect(await told(other)).toEqual([]);
    await decide(other, { id, expectedVersion: 3, action: 'CLAIM' });
    expect(await told(moderator, true)).toEqual([]);
    expect(await told(moderator)).toHaveLength(1);
  });

  it('is told of to nobody who has left the team', async () => {
    await ask();
    await api.app.database.query('UPDATE staff_user SET active = false');
    expect((await reply({ message: 'À cinq heures.' })).status.status).toBe('RECEIVED');
    expect(await api.app.database.query('SELECT id FROM staff_notice')).toEqual([]);
  });

  it('gets the corrected text accepted', async () => {
    await ask();
    const { status: after } = await reply({ title: 'Appeler le boulanger avant six heures', body: BODY });
    expect(after).toMatchObject({ title: 'Appeler le boulanger avant six heures', body: BODY });
    const { recommendation } = await decide(moderator, { id, expectedVersion: 3, action: 'ACCEPT' });
    expect(recommendation.draft.content).toEqual({
      title: 'Appeler le boulanger avant six heures',
      bodyMarkdown: BODY,
    });
  });

  it.each([
    [{}, 'EMPTY'],
    [{ title: 'Bof' }, 'TOO_SHORT'],
    [{ body: 'Trop court.' }, 'TOO_SHORT'],
    [{ message: 'x'.repeat(2001) }, 'TOO_LONG'],
  ])('cannot send %j', async (input, code) => {
    await ask();
    expect((await reply(input)).userErrors).toMatchObject([{ code }]);
    expect(await read(moderator, id, 'status corrections { number }')).toEqual({
      status: 'NEEDS_CORRECTION',
      corrections: [],
    });
  });

  it('cannot answer a question that was not asked, or not sent yet', async () => {
    expect((await reply({ message: 'Une précision.' })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REQUEST_CORRECTION',
      message: 'À quelle heure appeler ?',
    });
    expect((await reply({ message: 'Une précision.' })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('withdraws a contribution that is not published', async () => {
    expect(await step('withdrawContribution')).toEqual({
      status: { status: 'WITHDRAWN', mayReply: false, mayWithdraw: false },
      userErrors: [],
    });
    expect(await read(moderator, id, 'status allowedActions')).toEqual({ status: 'WITHDRAWN', allowedActions: [] });
    expect((await step('withdrawContribution')).userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('withdraws what a moderator is on, who then holds nothing any more', async () => {
    await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
    await step('withdrawContribution');
    expect(await read(moderator, id, 'status version claimedBy { id } dueAt')).toEqual({
      status: 'WITHDRAWN',
      version: 3,
      claimedBy: null,
      dueAt: null,
    });
  });

  it('withdraws in time what a moderator has just refused: the refusal is never told', async () => {
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    await step('withdrawContribution');
    api.clock.advance(UNDO_MS);
    expect(await status()).toMatchObject({ status: 'WITHDRAWN', messages: [] });
  });

  it('is forgotten on request: name, address, role and messages are erased', async () => {
    await ask();
    await reply({ message: 'Mon numéro est le 06 00 00 00 00.' });
    expect(await step('forgetContributor')).toMatchObject({ status: { status: 'WITHDRAWN' }, userErrors: [] });
    expect(
      await read(moderator, id, 'contributorName contributorEmail contributorRole messages { fromStaff }'),
    ).toEqual({
      contributorName: null,
      contributorEmail: null,
      contributorRole: null,
      messages: [{ fromStaff: true }],
    });
    expect(await api.app.database.query('SELECT may_be_named, attachments FROM contribution')).toEqual([
      { may_be_named: false, attachments: [] },
    ]);
    const kept = await api.app.database.query(
      `SELECT * FROM contribution, contribution_message, audit_event WHERE concat(contribution.*, contribution_message.*, audit_event.*) ~ 'Lou Exemple|lou@example|06 00'`,
    );
    expect(kept).toEqual([]);
  });

  it('is forgotten in their own words, in the notes of the team and in what the search has learnt', async () => {
    const about = {
      title: 'Appeler Louzanne Exemplet au fournil',
      body: 'Je suis Louzanne EXEMPLET, mon numéro est le 06 12 34 56 78 et mon adresse louzanne.exemplet@example.org.',
      usefulWhen: 'Quand on connaît louzanne.exemplet@example.org',
      contributorName: 'Louzanne Exemplet',
      contributorEmail: 'louzanne.exemplet@example.org',
      link: 'https://www.example.org/pages/louzanne-exemplet',
    };
    const { trackingToken: token } = await submit(api.anonymous, about);
    const [{ id: theirs }] = await api.app.database.query(`SELECT id FROM contribution WHERE title LIKE '%Exemplet%'`);
    const note = { contributionId: theirs, body: 'Rappeler Louzanne Exemplet au 06 12 34 56 78.' };
    await moderator.mutate('addContributionNote', note, 'contribution { id }');
    const asked = { id: theirs, expectedVersion: 1, message: 'À quelle heure appeler ?' };
    await decide(moderator, { ...asked, action: 'REQUEST_CORRECTION' });
    api.clock.advance(UNDO_MS + 60_000);
    const corrected = { title: 'Appeler Louzanne Exemplet tôt', body: 'Avant six heures, au 06 12 34 56 78.' };
    await api.anonymous.mutate('replyToModerator', { trackingToken: token, ...corrected }, 'status { status }');
    expect((await step('forgetContributor', token)).userErrors).toEqual([]);
    expect(
      await read(moderator, theirs, 'title body usefulWhen link notes { body } corrections { title body }'),
    ).toEqual({
      title: 'Appeler [nom effacé] au fournil',
      body: 'Je suis [nom effacé], mon numéro est le [téléphone masqué] et mon adresse [adresse masquée].',
      usefulWhen: 'Quand on connaît [adresse masquée]',
      link: null,
      notes: [{ body: 'Rappeler [nom effacé] au [téléphone masqué].' }],
      corrections: [{ title: 'Appeler [nom effacé] tôt', body: 'Avant six heures, au [téléphone masqué].' }],
    });
    const found = await moderator.send('{ contributions(filter: { search: "louzanne" }) { total } }');
    expect(found.data.contributions.total).toBe(0);
    const tables = ['contribution', 'contribution_note', 'contribution_correction', 'contribution_message'];
    for (const table of [...tables, 'known_word', 'contribution_mail', 'audit_event'])
      expect(
        // Ids and hashes hold any six digits somewhere.
        await api.app.database.query(
          `SELECT * FROM ${table} WHERE ${table}.*::text ~* 'louzanne|exemplet|\\m06 ?12 ?34'`,
        ),
      ).toEqual([]);
  });

  it('keeps words that nobody may change otherwise', async () => {
    await expect(api.app.database.query(`UPDATE contribution SET title = 'Autre'`)).rejects.toThrow('never changed');
  });

  it('is forgotten after publication too, and the publication stays without a name', async () => {
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publish(api, recommendation.id);
    expect(await step('forgetContributor')).toMatchObject({ status: { status: 'PUBLISHED' } });
    const { data } = await api.anonymous.send('{ recommendations { edges { node { contributors } } } }');
    expect(data.recommendations.edges).toEqual([{ node: { contributors: [] } }]);
  });

  it('learns nothing with another token', async () => {
    for (const field of ['withdrawContribution', 'forgetContributor'])
      expect((await step(field, 'x'.repeat(43))).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect(await read(moderator, id, 'status')).toEqual({ status: 'RECEIVED' });
  });
});
