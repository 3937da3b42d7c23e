import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR, MINUTE } from '../support/queue';
import { content, createDraft, move, publish, SELECTION } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const RELEASE = `release { id version title status allowedActions publishAt suspendedBecause scheduledBy { name } publishedBy { name }
  history { action actor } items { recommendation { id version } revision { number } previous { number } } }`;
const ITEM = `query ($id: ID!) { editableRecommendation(id: $id) { version draft { number status } published { number }
  scheduled { number status publishAt release { title } } history { action summary } } }`;
const PUBLIC = '{ catalogue { version } recommendations(first: 100) { edges { node { title } } } }';

describe('a release with a day', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => void (api = await startApi()));
  // Their sessions end as the clock goes on.
  beforeEach(async () => void (desk = await createEditorialTeam(api)));
  afterAll(async () => api.stop());

  const inMinutes = (minutes: number): string => new Date(api.clock.now().getTime() + minutes * MINUTE).toISOString();
  const approve = async (draft: Json): Promise<Json> => {
    const submitted = (await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
    return (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
  };
  const approved = async (title: string): Promise<Json> => approve(await createDraft(desk, { title }));
  const edit = async ({ id, version }: Json, title: string): Promise<Json> => {
    const input = { id, expectedVersion: version, content: content({ title }) };
    return (await desk.editor.mutate('saveRecommendation', input, SELECTION)).recommendation;
  };
  const releaseOf = async (title: string, items: Json[]): Promise<Json> => {
    const input = { title, recommendationIds: items.map(({ id }) => id) };
    return (await desk.editor.mutate('saveRelease', input, RELEASE)).release;
  };
  const step = async ({ id, version, by = desk.publisher }: Json, action: string, given: object = {}): Promise<Json> =>
    by.mutate('moveRelease', { id, expectedVersion: version, action, ...given }, RELEASE);
  const read = async ({ id }: Json): Promise<Json> =>
    (await desk.publisher.send(`query ($id: ID!) { ${RELEASE.replace('release', 'release(id: $id)')} }`, { id })).data
      .release;
  const itemOf = async ({ id }: Json, by: TestClient = desk.publisher): Promise<Json> =>
    (await by.send(ITEM, { id })).data.editableRecommendation;
  const online = async (): Promise<{ version: number; titles: string[] }> => {
    const { data } = await api.anonymous.send(PUBLIC);
    return { version: data.catalogue.version, titles: data.recommendations.edges.map(({ node }: Json) => node.title) };
  };
  const scheduled = async (title: string, minutes = 60): Promise<{ release: Json; items: Json[] }> => {
    const items = [await approved(`${title}, un`), await approved(`${title}, deux`)];
    const { release } = await step(await releaseOf(title, items), 'SCHEDULE', { publishAt: inMinutes(minutes) });
    return { release, items };
  };

  it('goes online at its moment, all at once, with the revisions that it was pinned to', async () => {
    const first = await publish(desk, await createDraft(desk, { title: 'Forum, ancienne' }));
    const changed = await approve(await edit(first, 'Forum, nouvelle'));
    const added = await approved('Forum, ajoutée');
    const before = await online();
    const publishAt = inMinutes(60);
    const { release } = await step(await releaseOf('Forum', [changed, added]), 'SCHEDULE', { publishAt });
    expect(release).toMatchObject({
      status: 'SCHEDULED',
      publishAt,
      allowedActions: ['SCHEDULE', 'UNSCHEDULE'],
      scheduledBy: { name: expect.stringContaining('PUBLISHER') },
      items: [{ revision: { number: 2 } }, { revision: { number: 1 } }],
    });
    const waiting = await itemOf(added);
    expect(waiting).toMatchObject({
      draft: { status: 'SCHEDULED' },
      scheduled: { number: 1, publishAt, release: { title: 'Forum' } },
    });
    expect(waiting.history[0]).toEqual({
      action: 'recommendation.schedule',
      summary: 'version 1 : parution « Forum »',
    });
    await edit(await itemOf(added).then(({ version }) => ({ ...added, version })), 'Forum, écrite après');
    api.clock.advance(HOUR - 1);
    await runJobs(api);
    expect(await online()).toEqual(before);
    api.clock.advance(1);
    expect(await runJobs(api)).toEqual([]);
    const after = await online();
    expect(after.version).toBe(before.version + 1);
    expect(after.titles).toEqual(expect.arrayContaining(['Forum, nouvelle', 'Forum, ajoutée']));
    expect(after.titles).not.toContain('Forum, ancienne');
    expect(await itemOf(added)).toMatchObject({ draft: { number: 2, status: 'DRAFT' }, published: { number: 1 } });
    const published = await read(release);
    expect(published).toMatchObject({ status: 'PUBLISHED', suspendedBecause: null, allowedActions: ['PUT_BACK'] });
    expect(published.items).toMatchObject([{ previous: { number: 1 } }, { previous: null }]);
    expect((await step(published, 'PUT_BACK')).userErrors).toEqual([]);
    expect((await online()).titles).toContain('Forum, ancienne');
  });

  it('is suspended as a whole, with the reason and a notice, when one item does not hold by then', async () => {
    const { release, items } = await scheduled('Un thème qui disparaît');
    await api.app.database.query(
      `UPDATE revision SET content = jsonb_set(content, '{topics}', '[]') WHERE recommendation_id = $1`,
      [items[0]?.id],
    );
    const before = await online();
    api.clock.advance(HOUR);
    expect(await runJobs(api)).toEqual([]);
    expect(await online()).toEqual(before);
    const suspended = await read(release);
    expect(suspended).toMatchObject({ status: 'SCHEDULED', version: release.version + 1 });
    expect(suspended.suspendedBecause).toMatch(/^« Un thème qui disparaît, un » : .*au moins un thème/);
    expect(suspended.history[0]).toEqual({ action: 'release.suspend', actor: 'System' });
    const { items: notices } = (await desk.publisher.send('{ notices { items { kind text releases { id } } } }')).data
      .notices;
    expect(notices[0]).toEqual({
      kind: 'SUSPENDED',
      text: 'Une parution n’a pas été mise en ligne le jour prévu : tout n’y remplit plus les conditions.',
      releases: [{ id: release.id }],
    });
    const { data } = await desk.editor.send(
      'query ($from: Date!, $to: Date!) { calendar(from: $from, to: $to) { state recommendation { id } } }',
      {
        from: String(suspended.publishAt).slice(0, 10),
        to: String(suspended.publishAt).slice(0, 10),
      },
    );
    const ids = items.map(({ id }) => id);
    const states = data.calendar.filter(({ recommendation }: Json) => ids.includes(recommendation.id));
    expect(states.map(({ state }: Json) => state)).toEqual(items.map(() => 'SUSPENDED'));
    const { release: draft } = await step(suspended, 'UNSCHEDULE');
    expect(draft).toMatchObject({ status: 'DRAFT', publishAt: null, suspendedBecause: null });
  });

  it('is suspended when who planned it has left the team; a new day takes it up again', async () => {
    const planner = await signedIn(api, 'PUBLISHER');
    const item = await approved('Planifiée par quelqu’un d’autre');
    const release = await releaseOf('Reprise', [item]);
    await step({ ...release, by: planner }, 'SCHEDULE', { publishAt: inMinutes(60) });
    await api.app.database.query(
      `UPDATE staff_user SET active = false WHERE id = (SELECT scheduled_by_id FROM release WHERE id = $1)`,
      [release.id],
    );
    api.clock.advance(HOUR);
    await runJobs(api);
    const suspended = await read(release);
    expect(suspended.suspendedBecause).toBe('La personne qui l’a programmée ne peut plus publier.');
    const again = (await step(suspended, 'SCHEDULE', { publishAt: inMinutes(60) })).release;
    expect(again.suspendedBecause).toBeNull();
    api.clock.advance(HOUR);
    await runJobs(api);
    expect((await online()).titles).toContain('Planifiée par quelqu’un d’autre');
  });

  it('is suspended when one of its items was archived, which is never refused', async () => {
    const { release, items } = await scheduled('Retrait urgent');
    const { version } = await itemOf(items[0] as Json);
    expect((await move(desk.publisher, { ...items[0], version }, 'ARCHIVE')).userErrors).toEqual([]);
    api.clock.advance(HOUR);
    await runJobs(api);
    const suspended = await read(release);
    expect(suspended.suspendedBecause).toContain('« Retrait urgent, un » : elle a été archivée depuis');
    expect((await step(suspended, 'SCHEDULE', { publishAt: inMinutes(60) })).userErrors).toMatchObject([
      { code: 'CHANGED' },
    ]);
    await step(suspended, 'UNSCHEDULE');
    expect(await itemOf(items[0] as Json)).toMatchObject({ draft: null, scheduled: null });
    expect(await itemOf(items[1] as Json)).toMatchObject({ draft: { number: 1, status: 'APPROVED' } });
  });

  it('asks why when its day is set, where personas fail with it, and the reason holds on the day', async () => {
    const first = await publish(desk, await createDraft(desk, { rule: null }));
    const persona = { name: 'Noa, sans permis', facts: { hasCarLicence: false }, mustSee: [first.id] };
    await desk.editor.mutate('savePersona', persona, 'persona { id }');
    const withLicence = { title: 'Pour qui conduit', rule: { fact: 'hasCarLicence', op: 'eq', value: true } };
    const input = { id: first.id, expectedVersion: first.version, content: content(withLicence) };
    const saved = (await desk.editor.mutate('saveRecommendation', input, SELECTION)).recommendation;
    const release = await releaseOf('Conduite', [await approve(saved)]);
    const planned = { publishAt: inMinutes(60) };
    expect((await step(release, 'SCHEDULE', planned)).userErrors).toMatchObject([{ code: 'PERSONAS' }]);
    const message = 'Le partenaire ne prend que des conducteurs';
    expect((await step(release, 'SCHEDULE', { ...planned, message })).userErrors).toEqual([]);
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await read(release)).toMatchObject({ status: 'PUBLISHED', suspendedBecause: null });
  });

  it('goes by the day that was set last, and by none that was taken back', async () => {
    const { release, items } = await scheduled('Remise à plus tard');
    const second = (await step(release, 'SCHEDULE', { publishAt: inMinutes(120) })).release;
    api.clock.advance(HOUR);
    await runJobs(api);
    expect((await online()).titles).not.toContain('Remise à plus tard, un');
    const draft = (await step(second, 'UNSCHEDULE')).release;
    expect(draft).toMatchObject({ status: 'DRAFT', items: [{ revision: null }, { revision: null }] });
    for (const item of items)
      expect(await itemOf(item)).toMatchObject({ draft: { number: 1, status: 'APPROVED' }, scheduled: null });
    api.clock.advance(3 * HOUR);
    expect(await runJobs(api)).toEqual([]);
    expect((await online()).titles).not.toContain('Remise à plus tard, un');
    desk = await createEditorialTeam(api);
    expect((await step(draft, 'PUBLISH')).release).toMatchObject({ status: 'PUBLISHED' });
  });

  it('keeps the days of its items: they are not changed one by one', async () => {
    const { items } = await scheduled('Ensemble');
    const { version } = await itemOf(items[0] as Json);
    for (const [action, days] of [
      ['SCHEDULE', { publishAt: inMinutes(20) }],
      ['UNSCHEDULE', {}],
    ] as const)
      expect((await move(desk.publisher, { ...items[0], version, ...days }, action)).userErrors).toMatchObject([
        { code: 'IN_RELEASE', message: expect.stringContaining('« Ensemble »') },
      ]);
  });

  it('refuses days that have passed or are too far, none, items that are not ready, and a stale version', async () => {
    const release = await releaseOf('Refusée', [
      await approved('Prête'),
      await createDraft(desk, { title: 'Pas prête' }),
    ]);
    const faults = async (publishAt?: string, what = release): Promise<Json> =>
      (await step(what, 'SCHEDULE', { publishAt })).userErrors;
    expect(await faults()).toMatchObject([{ code: 'REQUIRED', field: ['publishAt'] }]);
    expect(await faults(inMinutes(0))).toMatchObject([{ code: 'PAST', field: ['publishAt'] }]);
    expect(await faults(inMinutes(60 * 24 * 800))).toMatchObject([{ code: 'TOO_FAR' }]);
    expect(await faults(inMinutes(60))).toMatchObject([
      { code: 'NOT_APPROVED', message: expect.stringContaining('« Pas prête »') },
    ]);
    expect(await faults(inMinutes(60), { ...release, version: 0 })).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await step(release, 'UNSCHEDULE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect(await read(release)).toMatchObject({ version: release.version, status: 'DRAFT', publishAt: null });
  });

  it('is not changed, published, given up or joined by another release while it waits', async () => {
    const { release, items } = await scheduled('Fermée');
    for (const action of ['PUBLISH', 'DELETE', 'PUT_BACK'])
      expect((await step(release, action)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    const input = {
      id: release.id,
      expectedVersion: release.version,
      title: 'Autre',
      recommendationIds: [items[0]?.id],
    };
    expect((await desk.editor.mutate('saveRelease', input, RELEASE)).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
    const second = await releaseOf('La même encore', items);
    expect((await step(second, 'SCHEDULE', { publishAt: inMinutes(90) })).userErrors).toMatchObject([
      { code: 'NOT_APPROVED' },
      { code: 'NOT_APPROVED' },
    ]);
  });

  it('is for publishers only', async () => {
    const release = await releaseOf('Qui peut', [await approved('Prête')]);
    const mutation = 'mutation ($input: MoveReleaseInput!) { moveRelease(input: $input) { userErrors { code } } }';
    const input = { id: release.id, expectedVersion: release.version, publishAt: inMinutes(60) };
    for (const role of ['EDITOR', 'MODERATOR', 'ANALYST'] as const)
      for (const action of ['SCHEDULE', 'UNSCHEDULE'])
        expect((await (await signedIn(api, role)).send(mutation, { input: { ...input, action } })).codes).toEqual([
          'FORBIDDEN',
        ]);
  });

  it('happens exactly once with two workers, by the clock of the database alone', async () => {
    const other = await anotherProcess(api, { aheadMs: 5 * MINUTE });
    try {
      const { release } = await scheduled('Une seule fois', 2);
      const before = await online();
      await Promise.all([api.app.worker.drain(), other.worker.drain()]);
      expect(await online()).toEqual(before);
      api.clock.advance(2 * MINUTE);
      await Promise.all([api.app.worker.drain(), other.worker.drain()]);
      expect((await online()).version).toBe(before.version + 1);
      const { history } = await read(release);
      expect(history.filter(({ action }: Json) => action === 'release.publish')).toHaveLength(1);
    } finally {
      await other.stop();
    }
  });

  it('stands in the calendar on its day in Paris, each item with its release', async () => {
    const query = `query ($from: Date!, $to: Date!) { calendar(from: $from, to: $to) { kind day
      recommendation { id } revision { release { title } } } }`;
    const items = [await approved('Au calendrier')];
    const release = await releaseOf('Printemps', items);
    // 00:30 of the next day in Paris.
    const planned = (await step(release, 'SCHEDULE', { publishAt: '2027-03-28T22:30:00Z' })).release;
    const days = async (): Promise<Json> =>
      (await desk.editor.send(query, { from: '2027-03-28', to: '2027-03-30' })).data.calendar;
    expect(await days()).toEqual([
      {
        kind: 'PUBLICATION',
        day: '2027-03-29',
        recommendation: { id: items[0]?.id },
        revision: { release: { title: 'Printemps' } },
      },
    ]);
    await step(planned, 'UNSCHEDULE');
    expect(await days()).toEqual([]);
  });
});
