import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR, MINUTE } from '../support/queue';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const DAYS = `query ($id: ID!) { editableRecommendation(id: $id) {
  version allowedActions history { action summary actor }
  draft { number status } published { number unpublishAt }
  scheduled { number status publishAt unpublishAt scheduledBy { name } suspendedBecause }
} }`;
const PUBLIC = 'query ($slug: String!) { recommendation(slug: $slug) { title revisionNumber } }';
const NOTICES = '{ notices { items { kind text recommendations { id } } } }';

describe('a scheduled publication', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => void (api = await startApi()));
  // Their sessions end as the clock goes on.
  beforeEach(async () => void (desk = await createEditorialTeam(api)));
  afterAll(async () => api.stop());

  const inMinutes = (minutes: number): string => new Date(api.clock.now().getTime() + minutes * MINUTE).toISOString();
  const approved = async (overrides: object = {}): Promise<Json> => {
    const submitted = (await move(desk.editor, await createDraft(desk, overrides), 'SUBMIT_FOR_REVIEW')).recommendation;
    return (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
  };
  const schedule = async (recommendation: Json, days: object): Promise<Json> =>
    move(desk.publisher, { ...recommendation, ...days }, 'SCHEDULE');
  const daysOf = async ({ id }: Json): Promise<Json> =>
    (await desk.publisher.send(DAYS, { id })).data.editableRecommendation;
  const publicTitle = async ({ slug }: Json): Promise<string | undefined> =>
    (await api.anonymous.send(PUBLIC, { slug })).data.recommendation?.title;

  it('goes online at its moment and not before, once, and tells its author', async () => {
    const draft = await approved({ title: 'En ligne à huit heures' });
    const { recommendation } = await schedule(draft, { publishAt: inMinutes(60) });
    expect(recommendation.draft).toMatchObject({ number: 1, status: 'SCHEDULED' });
    expect(recommendation.allowedActions).toEqual(['SAVE', 'SCHEDULE', 'UNSCHEDULE', 'ARCHIVE', 'RESTORE']);
    api.clock.advance(HOUR - 1);
    await runJobs(api);
    expect(await publicTitle(draft)).toBeUndefined();
    api.clock.advance(1);
    expect(await runJobs(api)).toEqual([]);
    expect(await publicTitle(draft)).toBe('En ligne à huit heures');
    const after = await daysOf(draft);
    expect(after).toMatchObject({ draft: null, scheduled: null, published: { number: 1 } });
    expect(after.history[0]).toMatchObject({
      action: 'recommendation.publish',
      summary: 'version 1 : mise en ligne programmée',
    });
    const { items } = (await desk.editor.send(NOTICES)).data.notices;
    expect(items[0]).toEqual({
      kind: 'PUBLISHED',
      text: 'Une recommandation que vous avez écrite est en ligne.',
      recommendations: [{ id: draft.id }],
    });
  });

  it('publishes the revision that was pinned, whatever is written later, which stays a draft', async () => {
    const draft = await approved({ title: 'Ce qui a été approuvé' });
    const { recommendation } = await schedule(draft, { publishAt: inMinutes(60) });
    const input = { id: draft.id, expectedVersion: recommendation.version, content: content({ title: 'Écrit après' }) };
    await desk.editor.mutate('saveRecommendation', input, 'recommendation { id }');
    expect(await daysOf(draft)).toMatchObject({
      draft: { number: 2, status: 'DRAFT' },
      scheduled: { number: 1, status: 'SCHEDULED' },
    });
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(draft)).toBe('Ce qui a été approuvé');
    expect(await daysOf(draft)).toMatchObject({ draft: { number: 2, status: 'DRAFT' }, published: { number: 1 } });
  });

  it('refuses days that have passed, are too far, or end before they begin, and drafts that nobody approved', async () => {
    const draft = await approved();
    const refused = async (days: object, what = draft): Promise<Json> => (await schedule(what, days)).userErrors;
    expect(await refused({ publishAt: inMinutes(0) })).toMatchObject([{ code: 'PAST', field: ['publishAt'] }]);
    expect(await refused({ publishAt: inMinutes(60 * 24 * 800) })).toMatchObject([{ code: 'TOO_FAR' }]);
    expect(await refused({ publishAt: inMinutes(20), unpublishAt: inMinutes(20) })).toMatchObject([
      { code: 'ORDER', field: ['unpublishAt'] },
    ]);
    expect(await refused({})).toMatchObject([{ code: 'REQUIRED', field: ['publishAt'] }]);
    expect(await refused({ unpublishAt: inMinutes(20) })).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect(await refused({ publishAt: inMinutes(20) }, await createDraft(desk))).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
    expect(await daysOf(draft)).toMatchObject({ version: draft.version, scheduled: null });
  });

  it('is for publishers only', async () => {
    const days = { ...(await approved()), publishAt: inMinutes(60) };
    for (const role of ['EDITOR', 'MODERATOR', 'ANALYST'] as const) {
      const { errors } = await (
        await signedIn(api, role)
      ).send(
        'mutation ($input: MoveRecommendationInput!) { moveRecommendation(input: $input) { userErrors { code } } }',
        {
          input: { id: days.id, expectedVersion: days.version, action: 'SCHEDULE', publishAt: days.publishAt },
        },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('goes by the days that were set last, and by none that were taken back', async () => {
    const draft = await approved({ title: 'Remise à plus tard' });
    const first = (await schedule(draft, { publishAt: inMinutes(60) })).recommendation;
    const second = (await schedule(first, { publishAt: inMinutes(120) })).recommendation;
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(draft)).toBeUndefined();
    const { recommendation } = await move(desk.publisher, second, 'UNSCHEDULE');
    expect(recommendation.draft).toMatchObject({ number: 1, status: 'APPROVED' });
    api.clock.advance(3 * HOUR);
    await runJobs(api);
    expect(await publicTitle(draft)).toBeUndefined();
    expect((await move(desk.publisher, recommendation, 'PUBLISH')).userErrors).toEqual([]);
  });

  it('puts the pinned revision away when its days are taken back and another draft was begun', async () => {
    const draft = await approved();
    const { recommendation } = await schedule(draft, { publishAt: inMinutes(60) });
    const input = { id: draft.id, expectedVersion: recommendation.version, content: content() };
    const saved = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
    const after = (await move(desk.publisher, saved.recommendation, 'UNSCHEDULE')).recommendation;
    expect(after.revisions).toEqual([
      { number: 2, status: 'DRAFT' },
      { number: 1, status: 'ARCHIVED' },
    ]);
  });

  it('is taken back when the recommendation is archived', async () => {
    const draft = await approved();
    const { recommendation } = await schedule(draft, { publishAt: inMinutes(60) });
    const archived = (await move(desk.publisher, recommendation, 'ARCHIVE')).recommendation;
    expect(archived).toMatchObject({ draft: null, revisions: [{ status: 'ARCHIVED' }] });
    api.clock.advance(3 * HOUR);
    expect(await runJobs(api)).toEqual([]);
    expect(await publicTitle(draft)).toBeUndefined();
  });

  it('ends on its day, and leaves what is being written', async () => {
    const draft = await approved({ title: 'Pour la semaine de la mobilité' });
    await schedule(draft, { publishAt: inMinutes(60), unpublishAt: inMinutes(120) });
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(draft)).toBe('Pour la semaine de la mobilité');
    const { version } = await daysOf(draft);
    await desk.editor.mutate(
      'saveRecommendation',
      { id: draft.id, expectedVersion: version, content: content() },
      'recommendation { id }',
    );
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(draft)).toBeUndefined();
    expect(await daysOf(draft)).toMatchObject({ draft: { number: 2, status: 'DRAFT' }, published: null });
  });

  it('sets and takes back the last day of what is online', async () => {
    const online = await publish(desk, await createDraft(desk, { title: 'En ligne, puis non' }));
    const planned = (await schedule(online, { unpublishAt: inMinutes(60) })).recommendation;
    expect((await daysOf(online)).published).toMatchObject({ number: 1, unpublishAt: inMinutes(60) });
    const kept = (await move(desk.publisher, planned, 'UNSCHEDULE')).recommendation;
    api.clock.advance(3 * HOUR);
    await runJobs(api);
    expect(await publicTitle(online)).toBe('En ligne, puis non');
    await schedule(kept, { unpublishAt: inMinutes(60) });
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(online)).toBeUndefined();
  });

  it('ends on the day that was set, whatever is published meanwhile', async () => {
    const online = await publish(desk, await createDraft(desk, { title: 'Une offre qui finit' }));
    const { id, version } = (await schedule(online, { unpublishAt: inMinutes(60) })).recommendation;
    const input = { id, expectedVersion: version, content: content({ title: 'Une offre corrigée' }) };
    const { recommendation } = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
    await publish(desk, recommendation);
    expect((await daysOf(online)).published).toEqual({ number: 2, unpublishAt: inMinutes(60) });
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(online)).toBeUndefined();
  });

  it('is suspended, and told, when who planned it may no longer publish; a new day takes it up again', async () => {
    const draft = await approved({ title: 'Suspendue' });
    const planner = await signedIn(api, 'PUBLISHER');
    await move(planner, { ...draft, publishAt: inMinutes(60) }, 'SCHEDULE');
    await api.app.database.query(
      `UPDATE staff_user SET roles = '{EDITOR}'
       WHERE id = (SELECT scheduled_by_id FROM revision WHERE recommendation_id = $1)`,
      [draft.id],
    );
    api.clock.advance(HOUR);
    expect(await runJobs(api)).toEqual([]);
    expect(await publicTitle(draft)).toBeUndefined();
    const suspended = await daysOf(draft);
    expect(suspended.scheduled).toMatchObject({
      status: 'SCHEDULED',
      suspendedBecause: 'La personne qui l’a programmée ne peut plus publier.',
    });
    expect(suspended.history[0]).toMatchObject({ action: 'recommendation.suspend', actor: 'System' });
    expect((await desk.publisher.send(NOTICES)).data.notices.items[0]).toMatchObject({
      kind: 'SUSPENDED',
      recommendations: [{ id: draft.id }],
    });
    await schedule({ ...draft, version: suspended.version }, { publishAt: inMinutes(60) });
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await publicTitle(draft)).toBe('Suspendue');
  });

  it('is suspended when the checklist fails by then', async () => {
    const draft = await approved({ title: 'Un thème qui disparaît' });
    await schedule(draft, { publishAt: inMinutes(60) });
    await api.app.database.query(
      `UPDATE revision SET content = jsonb_set(content, '{topics}', '[]') WHERE recommendation_id = $1`,
      [draft.id],
    );
    api.clock.advance(HOUR);
    await runJobs(api);
    expect((await daysOf(draft)).scheduled.suspendedBecause).toContain('au moins un thème');
    expect(await publicTitle(draft)).toBeUndefined();
  });

  it('happens exactly once with two workers, by the clock of the database alone', async () => {
    const other = await anotherProcess(api, { aheadMs: 5 * MINUTE });
    try {
      const draft = await approved({ title: 'Une seule fois' });
      await schedule(draft, { publishAt: inMinutes(2) });
      const version = async (): Promise<number> =>
        (await api.anonymous.send('{ catalogue { version } }')).data.catalogue.version;
      const before = await version();
      await Promise.all([api.app.worker.drain(), other.worker.drain()]);
      expect(await version()).toBe(before);
      api.clock.advance(2 * MINUTE);
      await Promise.all([api.app.worker.drain(), other.worker.drain()]);
      expect(await version()).toBe(before + 1);
      const { history } = await daysOf(draft);
      expect(history.filter(({ action }: Json) => action === 'recommendation.publish')).toHaveLength(1);
    } finally {
      await other.stop();
    }
  });

  it('stands in the calendar on its day in Paris, on both sides of a change of clocks', async () => {
    api.clock.set('2027-03-20T09:00:00Z');
    desk = await createEditorialTeam(api);
    const draft = await approved();
    // 23:30 in Paris in winter time, and 00:30 in summer time.
    const days = { publishAt: '2027-03-27T22:30:00.000Z', unpublishAt: '2027-03-28T22:30:00.000Z' };
    await schedule(draft, days);
    const query = `query ($from: Date!, $to: Date!) { calendar(from: $from, to: $to) {
      kind at day revision { number status } recommendation { id } } }`;
    const between = async (from: string, to: string): Promise<Json> => desk.editor.send(query, { from, to });
    const what = { revision: { number: 1, status: 'SCHEDULED' }, recommendation: { id: draft.id } };
    const [first, last] = [
      { kind: 'PUBLICATION', at: days.publishAt, day: '2027-03-27', ...what },
      { kind: 'WITHDRAWAL', at: days.unpublishAt, day: '2027-03-29', ...what },
    ];
    expect((await between('2027-03-27', '2027-03-29')).data.calendar).toEqual([first, last]);
    expect((await between('2027-03-28', '2027-03-28')).data.calendar).toEqual([]);
    expect((await between('2027-03-29', '2027-03-29')).data.calendar).toEqual([last]);
    const { version } = await daysOf(draft);
    await move(desk.publisher, { ...draft, version }, 'ARCHIVE');
    expect((await between('2027-03-27', '2027-03-29')).data.calendar).toEqual([]);
    expect((await between('2027-03-29', '2027-03-28')).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await api.anonymous.send(query, { from: '2027-03-27', to: '2027-03-29' })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
