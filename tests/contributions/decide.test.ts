import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, read, submitted } from './contribution.factory';

describe('deciding on a contribution', () => {
  let api: TestApi;
  let moderator: TestClient;
  let other: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    other = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

  it('makes a draft that keeps the text and the facts of an accepted contribution', async () => {
    const id = await submitted(api);
    const claimed = await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
    expect(claimed.contribution).toEqual({ id, version: 2, status: 'IN_REVIEW' });
    api.clock.advance(1000);
    const accepted = await decide(moderator, { id, expectedVersion: 2, action: 'ACCEPT' });
    expect(accepted.contribution).toEqual({ id, version: 3, status: 'ACCEPTED' });
    expect(accepted.recommendation).toMatchObject({
      kind: 'ACTION',
      draft: { content: { title: validContribution.title } },
    });
    expect(accepted.recommendation.draft.content.bodyMarkdown).toContain(validContribution.body);
    const { history, ...kept } = await read(
      moderator,
      id,
      'title body usefulWhen statedFacts claimedBy { id } recommendation { id contributions { id } } history { action }',
    );
    expect(kept).toMatchObject({
      title: validContribution.title,
      body: validContribution.body,
      usefulWhen: validContribution.usefulWhen,
      statedFacts: validContribution.statedFacts,
      claimedBy: null,
    });
    expect(kept.recommendation).toEqual({ id: accepted.recommendation.id, contributions: [{ id }] });
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'contribution.accept',
      'contribution.claim',
      'contribution.submit',
    ]);
  });

  it('makes a draft with the place, the link and the facts of the contribution, of which nobody is the author', async () => {
    const id = await submitted(api, { statedFacts: { hasResume: true, hasVehicle: null } });
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    const { recommendation } = await read(
      moderator,
      id,
      'recommendation { draft { author { name } content { placeCodes link rule } } }',
    );
    expect(recommendation.draft).toEqual({
      author: null,
      content: {
        placeCodes: [validContribution.placeCode],
        link: validContribution.link,
        rule: { all: [{ fact: 'hasResume', op: 'eq', value: true }] },
      },
    });
  });

  it('accepts into a recommendation that exists', async () => {
    const first = await decide(moderator, { id: await submitted(api), expectedVersion: 1, action: 'ACCEPT' });
    const { id: recommendationId } = first.recommendation;
    const second = await decide(moderator, {
      id: await submitted(api),
      expectedVersion: 1,
      action: 'ACCEPT',
      recommendationId,
    });
    expect(second.recommendation.id).toBe(recommendationId);
  });

  it('makes an action from a regional suggestion, and no recommendation from an offer', async () => {
    const regional = await decide(moderator, {
      id: await submitted(api, { kind: 'REGIONAL_SUGGESTION' }),
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    expect(regional.recommendation.kind).toBe('ACTION');
    const offer = await decide(moderator, {
      id: await submitted(api, { kind: 'DATA' }),
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    expect(offer).toMatchObject({ contribution: { status: 'ACCEPTED' }, recommendation: null });
  });

  it.each([
    [{ action: 'REFUSE' }, 'REASON_REQUIRED'],
    [{ action: 'REFUSE', reason: 'because' }, 'UNKNOWN_REASON'],
    [{ action: 'REFUSE', reason: 'out-of-date' }, 'REASON_RETIRED'],
    [{ action: 'RELEASE' }, 'ACTION_NOT_ALLOWED'],
    [{ action: 'UNDO' }, 'ACTION_NOT_ALLOWED'],
    [{ action: 'REQUEST_CORRECTION', message: ' ' }, 'MESSAGE_REQUIRED'],
    [{ action: 'MARK_DUPLICATE' }, 'DUPLICATE_REQUIRED'],
    [{ action: 'MARK_DUPLICATE', duplicateOfId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
    [{ action: 'MARK_DUPLICATE', duplicateOfId: 'none' }, 'NOT_FOUND'],
    [{ action: 'ACCEPT', recommendationId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
    [{ action: 'ACCEPT', recommendationId: 'none' }, 'NOT_FOUND'],
    [{ action: 'CLAIM', expectedVersion: 7 }, 'CONFLICT'],
    [{ action: 'CLAIM', id: 'none' }, 'NOT_FOUND'],
  ])('refuses %j and changes nothing', async (changes, code) => {
    await api.app.database.query(`UPDATE refusal_reason SET retired = (key = 'out-of-date')`);
    const id = await submitted(api);
    const events = async () => api.app.database.query('SELECT count(*) FROM audit_event');
    const before = [
      await read(moderator, id, 'version status messages { body } recommendation { id }'),
      await events(),
    ];
    const refused = await decide(moderator, { id, expectedVersion: 1, ...changes });
    expect(codes(refused)).toEqual([code]);
    expect(refused.contribution).toBeNull();
    expect([
      await read(moderator, id, 'version status messages { body } recommendation { id }'),
      await events(),
    ]).toEqual(before);
  });

  it('refuses to put an offer of data into a recommendation', async () => {
    const { recommendation } = await decide(moderator, {
      id: await submitted(api),
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    const refused = await decide(moderator, {
      id: await submitted(api, { kind: 'DATA' }),
      expectedVersion: 1,
      action: 'ACCEPT',
      recommendationId: recommendation.id,
    });
    expect(codes(refused)).toEqual(['MAKES_NO_RECOMMENDATION']);
  });

  it('sends the message of the reason to the contributor who is refused', async () => {
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    const { data } = await moderator.send('{ refusalReasons { key message } }');
    const { message } = data.refusalReasons.find(({ key }: { key: string }) => key === 'too-vague');
    expect(await read(moderator, id, 'status refusalReason messages { fromStaff body }')).toEqual({
      status: 'REFUSED',
      refusalReason: 'too-vague',
      messages: [{ fromStaff: true, body: message }],
    });
  });

  it('records for which reason it was refused', async () => {
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    const { history } = await read(moderator, id, 'history { summary reason changes { field after } }');
    expect(history[0]).toMatchObject({ summary: 'Contribution refusée', reason: expect.stringMatching(/^[A-ZÉ]/) });
    expect(history[0].changes).toContainEqual({ field: 'refusalReason', after: 'too-vague' });
  });

  it('adds what the moderator writes to the message of the reason', async () => {
    const id = await submitted(api);
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REFUSE',
      reason: 'off-topic',
      message: 'Merci quand même !',
    });
    const [{ body }] = (await read(moderator, id, 'messages { body }')).messages;
    expect(body).toMatch(/\n\nMerci quand même !$/);
  });

  it('shows a deadline in working days until the contribution is decided', async () => {
    const id = await submitted(api);
    // Monday 23 November 2026 and the five working days after it.
    expect((await read(moderator, id, 'dueAt')).dueAt).toMatch(/^2026-11-30T/);
    await decide(moderator, { id, expectedVersion: 1, action: 'MARK_SPAM' });
    expect((await read(moderator, id, 'dueAt')).dueAt).toBeNull();
  });

  it('shows the holder of a claim, and lets others take it over after 15 minutes', async () => {
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
    const { name } = (await moderator.send('{ viewer { name } }')).data.viewer;
    const held = await decide(other, { id, expectedVersion: 2, action: 'ACCEPT' });
    expect(held.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining(name) }]);
    api.clock.advance(15 * 60_000);
    expect(await read(other, id, 'claimedBy { name } claimExpiresAt allowedActions')).toEqual({
      claimedBy: null,
      claimExpiresAt: null,
      allowedActions: ['CLAIM', 'REQUEST_CORRECTION', 'ACCEPT', 'REFUSE', 'MARK_DUPLICATE', 'MARK_SPAM'],
    });
    expect((await decide(other, { id, expectedVersion: 2, action: 'CLAIM' })).contribution).toEqual({
      id,
      version: 3,
      status: 'IN_REVIEW',
    });
  });

  it('returns a released contribution to the queue', async () => {
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
    await decide(moderator, { id, expectedVersion: 2, action: 'RELEASE' });
    expect(await read(other, id, 'status version claimedBy { id }')).toEqual({
      status: 'RECEIVED',
      version: 3,
      claimedBy: null,
    });
  });

  it('lets one of two concurrent moderators decide, and tells the other who did and when', async () => {
    const id = await submitted(api);
    const both = await Promise.all([
      decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' }),
      decide(other, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' }),
    ]);
    const lost = both.filter(({ contribution }) => contribution === null);
    expect(lost).toHaveLength(1);
    expect(lost[0].userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringMatching(/MODERATOR \d+ l’a modifié .*2026/) },
    ]);
    const { history } = await read(moderator, id, 'history { action }');
    expect(history).toHaveLength(2);
  });

  it.each(['EDITOR', 'PUBLISHER', 'ANALYST'] as const)('is refused to the role %s', async (role) => {
    const client = await signedIn(api, role);
    const input = { id: await submitted(api), expectedVersion: 1, action: 'CLAIM' };
    const { codes: found } = await client.send(
      'mutation ($input: DecideContributionInput!) { decideContribution(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(found).toEqual(['FORBIDDEN']);
  });
});
