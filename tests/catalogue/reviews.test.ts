import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const REVIEW =
  'recommendation { id version reviewEveryDays reviewedAt reviewDueAt isReviewOverdue reviewOwner { id } history { action reason changes { field before after } } }';
const DAY_MS = 86_400_000;

describe('reviews by date', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    moderator = await signedIn(api, 'MODERATOR');
    // The schedules start here.
    await runJobs(api);
  });
  afterAll(async () => api.stop());

  const idOf = async (client: TestClient): Promise<string> => (await client.send('{ viewer { id } }')).data.viewer.id;
  const one = async ({ id }: Json): Promise<Json> =>
    (
      await desk.editor.send(
        `query ($id: ID!) { editableRecommendation(id: $id) { ${REVIEW.slice('recommendation { '.length, -2)} } }`,
        { id },
      )
    ).data.editableRecommendation;
  const review = async (client: TestClient, { id, version }: Json, message?: string): Promise<Json> =>
    client.mutate('reviewRecommendation', { id, expectedVersion: version, message }, REVIEW);
  const plan = async (client: TestClient, { id, version }: Json, changes: object): Promise<Json> =>
    client.mutate('saveReviewPlan', { id, expectedVersion: version, ...changes }, REVIEW);
  const codes = ({ userErrors }: Json): string[] => userErrors.map(({ code }: Json) => code);
  const listed = async (filter: object): Promise<string[]> =>
    (
      await desk.editor.send(
        'query ($filter: EditableRecommendationFilter) { editableRecommendations(filter: $filter) { items { id } } }',
        { filter },
      )
    ).data.editableRecommendations.items.map(({ id }: Json) => id);
  const inDays = (days: number): string => new Date(api.clock.now().getTime() + days * DAY_MS).toISOString();
  /** The sessions last through the days that pass. */
  const pass = async (days: number): Promise<void> => {
    api.clock.advance(days * DAY_MS);
    await api.app.database.query(`UPDATE staff_session SET opened_at = $1, expires_at = '2100-01-01'`, [
      api.clock.now(),
    ]);
  };

  const told = async (client: TestClient): Promise<Json[]> =>
    (await client.send('{ notices { items { kind text reviews(first: 100) { id } } } }')).data.notices.items.filter(
      ({ reviews }: Json) => reviews.length > 0,
    );

  it('are due half a year after an action was published and a year after a strategy, by their first author', async () => {
    const draft = await createDraft(desk);
    expect(await one(draft)).toMatchObject({ reviewDueAt: null, reviewOwner: null, isReviewOverdue: false });
    await publish(desk, draft);
    expect(await one(draft)).toMatchObject({
      ...{ reviewEveryDays: 180, reviewedAt: null, reviewDueAt: inDays(180), isReviewOverdue: false },
      reviewOwner: { id: await idOf(desk.editor) },
    });
    const strategy = await publish(desk, await createDraft(desk, { durationMinutes: null }, 'STRATEGY'));
    expect((await one(strategy)).reviewDueAt).toBe(inDays(365));
  });

  it('count anew once somebody says that it is still right, and once it is published again', async () => {
    const published = await publish(desk, await createDraft(desk));
    await pass(200);
    expect(await one(published)).toMatchObject({ isReviewOverdue: true });
    expect(await listed({ reviewOverdue: true })).toContain(published.id);
    expect(await listed({ reviewOverdue: false })).not.toContain(published.id);
    const { recommendation } = await review(desk.reviewer, published, 'Liens et prix relus.');
    expect(recommendation).toMatchObject({
      ...{ version: published.version + 1, isReviewOverdue: false },
      ...{ reviewedAt: api.clock.now().toISOString(), reviewDueAt: inDays(180) },
    });
    expect(recommendation.history[0]).toMatchObject({
      action: 'recommendation.still-right',
      reason: 'Liens et prix relus.',
      changes: [{ field: 'reviewDueAt' }],
    });
    expect(await listed({ reviewOverdue: true })).not.toContain(published.id);
    await pass(10);
    const edited = await desk.editor.mutate(
      'saveRecommendation',
      { id: published.id, expectedVersion: recommendation.version, content: content() },
      'recommendation { id version }',
    );
    await publish(desk, edited.recommendation);
    expect((await one(published)).reviewDueAt).toBe(inDays(180));
  });

  it('have days and an owner of their own, which are found again in the list', async () => {
    const published = await publish(desk, await createDraft(desk));
    const ownerId = await idOf(desk.publisher);
    const { recommendation } = await plan(desk.editor, published, { everyDays: 30, ownerId });
    expect(recommendation).toMatchObject({
      reviewEveryDays: 30,
      reviewDueAt: inDays(30),
      reviewOwner: { id: ownerId },
    });
    expect(recommendation.history[0].changes).toContainEqual({ field: 'reviewEveryDays', before: null, after: '30' });
    expect(await listed({ reviewOwnerId: ownerId })).toEqual([published.id]);
    expect(await listed({ reviewOwnerId: 'nobody' })).toEqual([]);
    const usual = await plan(desk.editor, recommendation, {});
    expect(usual.recommendation).toMatchObject({ reviewEveryDays: 180, reviewOwner: null });
  });

  it('refuse a stale version, other people, other numbers and what is not online', async () => {
    const published = await publish(desk, await createDraft(desk));
    const stale = { ...published, version: published.version - 1 };
    expect([codes(await review(desk.editor, stale)), codes(await plan(desk.editor, stale, {}))]).toEqual([
      ['CONFLICT'],
      ['CONFLICT'],
    ]);
    const wrong = { everyDays: 3, ownerId: await idOf(moderator) };
    expect(codes(await plan(desk.editor, published, wrong))).toEqual(['OUT_OF_BOUNDS', 'UNKNOWN']);
    expect(codes(await review(desk.editor, published, 'x'.repeat(2001)))).toEqual(['TOO_LONG']);
    expect(codes(await review(desk.editor, await createDraft(desk)))).toEqual(['ACTION_NOT_ALLOWED']);
    const { recommendation: archived } = await move(desk.publisher, published, 'ARCHIVE');
    expect(codes(await review(desk.editor, archived))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(await one(archived)).toMatchObject({ reviewDueAt: null });
    for (const client of [moderator, await signedIn(api, 'ANALYST')])
      for (const attempt of [async () => review(client, archived), async () => plan(client, archived, {})])
        await expect(attempt()).rejects.toThrow('FORBIDDEN');
  });

  it('are for those who may review, of whom one is the owner', async () => {
    const published = await publish(desk, await createDraft(desk));
    const { data } = await desk.editor.send('{ reviewOwners { id } }');
    const owners = data.reviewOwners.map(({ id }: Json) => id);
    expect(owners).toEqual(expect.arrayContaining([await idOf(desk.editor), await idOf(desk.publisher)]));
    expect(owners).not.toContain(await idOf(moderator));
    const can = async (client: TestClient): Promise<boolean> => {
      const query = 'query ($id: ID!) { editableRecommendation(id: $id) { canPlanReview } }';
      return (await client.send(query, published)).data.editableRecommendation.canPlanReview;
    };
    expect([await can(desk.editor), await can(moderator)]).toEqual([true, false]);
    expect((await moderator.send('{ reviewOwners { id } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('are told to their owner once, with a link, and of what nobody owns to whoever publishes', async () => {
    const owned = await publish(desk, await createDraft(desk));
    const ownerless = await publish(desk, await createDraft(desk));
    await plan(desk.editor, owned, { everyDays: 7, ownerId: await idOf(desk.reviewer) });
    await plan(desk.editor, ownerless, { everyDays: 7 });
    await runJobs(api);
    const before = (await told(desk.publisher)).length;
    await pass(10);
    expect(await runJobs(api)).toEqual([]);
    const [notice] = await told(desk.reviewer);
    expect(notice).toMatchObject({ kind: 'REMINDER', reviews: [{ id: owned.id }] });
    expect(notice.text).toBe('Une recommandation est à revoir.');
    const toPublisher = await told(desk.publisher);
    expect(toPublisher).toHaveLength(before + 1);
    expect(toPublisher[0].reviews).toEqual([{ id: ownerless.id }]);
    await pass(3);
    expect(await runJobs(api)).toEqual([]);
    expect(await told(desk.reviewer)).toHaveLength(1);
    await review(desk.reviewer, await one(owned));
    await pass(10);
    await runJobs(api);
    expect(await told(desk.reviewer)).toHaveLength(2);
  });

  it('are told to a new owner, anew after a publication, and past an owner who may no longer review', async () => {
    const [first, second] = [await signedIn(api, 'EDITOR'), await signedIn(api, 'EDITOR')];
    const published = await publish(desk, await createDraft(desk));
    const toldAfter = async (days: number): Promise<number[]> => {
      await pass(days);
      expect(await runJobs(api)).toEqual([]);
      return Promise.all([first, second].map(async (client) => (await told(client)).length));
    };
    const ofFirst = await plan(desk.editor, published, { everyDays: 7, ownerId: await idOf(first) });
    expect(await toldAfter(8)).toEqual([1, 0]);
    await plan(desk.editor, ofFirst.recommendation, { everyDays: 7, ownerId: await idOf(second) });
    expect(await toldAfter(1)).toEqual([1, 1]);
    const input = { id: published.id, expectedVersion: (await one(published)).version, content: content() };
    const edited = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
    await publish(desk, edited.recommendation);
    expect(await toldAfter(8)).toEqual([1, 2]);
    await review(desk.editor, await one(published));
    await api.app.database.query(`UPDATE staff_user SET roles = '{MODERATOR}' WHERE id = $1`, [await idOf(second)]);
    const before = (await told(desk.publisher)).length;
    expect(await toldAfter(8)).toEqual([1, 2]);
    expect(await told(desk.publisher)).toHaveLength(before + 1);
  });
});
