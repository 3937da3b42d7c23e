import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, publish, read, submitted } from './contribution.factory';

const UNDO_MS = 10 * 60_000;
const STATE =
  'status refusalReason claimedBy { id } recommendation { id } duplicateOf { id } duplicateOfRecommendation { id } messages { body } dueAt';

describe('reconsidering a decision', () => {
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

  const decided = async (changes: object, client = moderator): Promise<{ id: string; version: number }> => {
    const id = await submitted(api);
    const { contribution, userErrors } = await decide(client, { id, expectedVersion: 1, action: 'ACCEPT', ...changes });
    if (contribution === null) throw new Error(JSON.stringify(userErrors));
    return contribution;
  };
  const act = async (
    client: TestClient,
    { id, version }: { id: string; version: number },
    action: string,
  ): Promise<Json> => decide(client, { id, expectedVersion: version, action });

  it.each([
    ['ACCEPT', {}],
    ['REFUSE', { reason: 'too-vague' }],
    ['REQUEST_CORRECTION', { message: 'Où cela se passe-t-il ?' }],
    ['MARK_SPAM', {}],
    ['MARK_DUPLICATE', { duplicateOfId: 'original' }],
  ])('undoes %s for its author, and restores the earlier state', async (action, given) => {
    const duplicateOfId = await submitted(api);
    const id = await submitted(api);
    const claimed = (await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' })).contribution;
    const before = await read(moderator, id, STATE);
    const drafts = async () =>
      api.app.database.query(
        'SELECT (SELECT count(*) FROM recommendation) AS recommendations, (SELECT count(*) FROM revision) AS revisions',
      );
    const draftsBefore = await drafts();
    const done = (
      await decide(moderator, {
        id,
        expectedVersion: claimed.version,
        action,
        ...given,
        ...('duplicateOfId' in given ? { duplicateOfId } : {}),
      })
    ).contribution;
    expect(await read(moderator, id, STATE)).not.toEqual(before);
    api.clock.advance(UNDO_MS - 2000);
    const undone = await act(moderator, done, 'UNDO');
    expect(undone.contribution).toMatchObject({ status: 'IN_REVIEW', version: done.version + 1 });
    expect(await read(moderator, id, STATE)).toEqual(before);
    expect(await drafts()).toEqual(draftsBefore);
  });

  it('allows an undo for ten minutes, and to the author only', async () => {
    const refused = await decided({ action: 'REFUSE', reason: 'too-vague' });
    expect(await read(moderator, refused.id, 'undoableUntil')).toEqual({
      undoableUntil: new Date(api.clock.now().getTime() - 1000 + UNDO_MS + 1000).toISOString(),
    });
    expect(await read(other, refused.id, 'undoableUntil')).toEqual({ undoableUntil: null });
    expect((await act(other, refused, 'UNDO')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    api.clock.advance(UNDO_MS);
    expect((await act(moderator, refused, 'UNDO')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('refuses a message of more than 2,000 characters, and decides nothing', async () => {
    const id = await submitted(api);
    const ask = async (length: number) =>
      decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'x'.repeat(length) });
    expect((await ask(2_001)).userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['message'] }]);
    expect((await ask(2_000)).contribution).toMatchObject({ status: 'NEEDS_CORRECTION', version: 2 });
  });

  it('keeps a draft that somebody has edited', async () => {
    const accepted = await decided({});
    const { recommendation } = await read(moderator, accepted.id, 'recommendation { id }');
    const editor = await signedIn(api, 'EDITOR');
    const content = {
      title: 'Appeler le boulanger tôt',
      summary: 'À six heures, le patron répond lui-même.',
      bodyMarkdown: validContribution.body,
    };
    expect(
      (
        await editor.mutate(
          'saveRecommendation',
          { id: recommendation.id, expectedVersion: 1, content },
          'recommendation { version }',
        )
      ).userErrors,
    ).toEqual([]);
    expect((await act(moderator, accepted, 'UNDO')).contribution).toMatchObject({ status: 'RECEIVED' });
    expect(await read(moderator, accepted.id, 'recommendation { id }')).toEqual({ recommendation: null });
    expect(
      (await editor.send('query ($id: ID!) { editableRecommendation(id: $id) { id } }', { id: recommendation.id })).data
        .editableRecommendation,
    ).toEqual({ id: recommendation.id });
  });

  it.each(['ACCEPT', 'MARK_DUPLICATE'])('leaves a draft that another contribution went into by %s', async (action) => {
    const accepted = await decided({});
    const { recommendation } = await read(moderator, accepted.id, 'recommendation { id }');
    const joined = await decided(
      { action, [action === 'ACCEPT' ? 'recommendationId' : 'duplicateOfId']: recommendation.id },
      other,
    );
    expect((await act(moderator, accepted, 'UNDO')).contribution).toMatchObject({ status: 'RECEIVED' });
    expect(await read(moderator, accepted.id, 'recommendation { id }')).toEqual({ recommendation: null });
    const field = action === 'ACCEPT' ? 'recommendation' : 'duplicateOfRecommendation';
    expect(await read(moderator, joined.id, `${field} { id draft { status } }`)).toEqual({
      [field]: { id: recommendation.id, draft: { status: 'DRAFT' } },
    });
  });

  it.each([
    ['ACCEPT', {}],
    ['REFUSE', { reason: 'too-vague' }],
    ['MARK_SPAM', {}],
  ])('reopens %s later for any moderator', async (action, given) => {
    const done = await decided({ action, ...given });
    api.clock.advance(UNDO_MS * 2);
    expect((await act(other, done, 'REOPEN')).contribution).toMatchObject({ status: 'RECEIVED' });
    expect(await read(other, done.id, 'refusalReason recommendation { id } allowedActions dueAt')).toMatchObject({
      dueAt: expect.stringMatching(/^2026-11-30T/),
      refusalReason: null,
      recommendation: null,
      allowedActions: expect.arrayContaining(['CLAIM', 'ACCEPT']),
    });
  });

  it('keeps sent messages when a refusal is reopened, and deletes unsent ones', async () => {
    const [soon, late] = [
      await decided({ action: 'REFUSE', reason: 'too-vague' }),
      await decided({ action: 'REFUSE', reason: 'too-vague' }),
    ];
    await act(other, soon, 'REOPEN');
    api.clock.advance(UNDO_MS);
    await act(other, late, 'REOPEN');
    expect((await read(other, soon.id, 'messages { body }')).messages).toEqual([]);
    expect((await read(other, late.id, 'messages { body }')).messages).toHaveLength(1);
  });

  it('records the former holder when a claim is taken over', async () => {
    const id = await submitted(api);
    const { contribution } = await decide(moderator, { id, expectedVersion: 1, action: 'CLAIM' });
    const taken = await act(other, contribution, 'CLAIM');
    expect(taken.contribution).toMatchObject({ status: 'IN_REVIEW' });
    const { name } = (await moderator.send('{ viewer { name } }')).data.viewer;
    const { history } = await read(other, id, 'history { action summary changes { field before } }');
    expect(history[0]).toMatchObject({ action: 'contribution.take-over', summary: 'Contribution reprise' });
    expect(history[0].changes).toContainEqual({ field: 'claimedById', before: name });
  });
});

describe('duplicates', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeEach(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterEach(async () => api.stop());

  it('keep their text, and their contributors are named with the original', async () => {
    const original = await submitted(api, { contributorName: 'Première personne' });
    const repeated = await submitted(api, { contributorName: 'Deuxième personne' });
    const again = await submitted(api, { contributorName: 'Troisième personne' });
    await decide(moderator, { id: repeated, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId: original });
    // A duplicate of a duplicate becomes a duplicate of the original.
    await decide(moderator, { id: again, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId: repeated });
    expect(await read(moderator, original, 'duplicates { id title }')).toEqual({
      duplicates: [
        { id: repeated, title: validContribution.title },
        { id: again, title: validContribution.title },
      ],
    });
    const { recommendation } = await decide(moderator, { id: original, expectedVersion: 1, action: 'ACCEPT' });
    const named = async () => {
      const { data } = await api.anonymous.send('{ recommendations { edges { node { contributors } } } }');
      return data.recommendations.edges[0].node.contributors;
    };
    await publish(api, recommendation.id);
    // The decisions on the other two may still be undone, and nobody has told them.
    expect(await named()).toEqual(['Première personne']);
    api.clock.advance(UNDO_MS);
    expect(await named()).toEqual(['Première personne', 'Deuxième personne', 'Troisième personne']);
  });

  it('can refer to a recommendation', async () => {
    const { recommendation } = await decide(moderator, {
      id: await submitted(api),
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId: recommendation.id });
    expect(await read(moderator, id, 'status duplicateOfRecommendation { id }')).toEqual({
      status: 'DUPLICATE',
      duplicateOfRecommendation: { id: recommendation.id },
    });
  });

  it('cannot refer to themselves or to each other', async () => {
    const [one, two] = [await submitted(api), await submitted(api)];
    const itself = await decide(moderator, {
      id: one,
      expectedVersion: 1,
      action: 'MARK_DUPLICATE',
      duplicateOfId: one,
    });
    expect(itself.userErrors).toMatchObject([{ code: 'DUPLICATE_OF_ITSELF' }]);
    await decide(moderator, { id: two, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId: one });
    const eachOther = await decide(moderator, {
      id: one,
      expectedVersion: 1,
      action: 'MARK_DUPLICATE',
      duplicateOfId: two,
    });
    expect(eachOther.userErrors).toMatchObject([{ code: 'DUPLICATE_OF_ITSELF' }]);
  });
});
