import { catalogueAudited } from '../../api/catalogue/audited.rules';
import type { Json } from '../support/client';
import { runJobs } from '../support/jobs';
import { HOUR, MINUTE } from '../support/queue';
import { content, createDraft, move, publish } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { LinkDesk } from './links.factory';

const EVENTS = `query ($filter: AuditFilter, $page: PageInput) { auditEvents(filter: $filter, page: $page) { total items {
  action objectType objectId objectTitle changes { field before after } } } }`;
const RELEASE = 'release { id version status }';
/** Nothing of them has a value before and after: a page that answers as it did, and files that changed each item by itself. */
const WITHOUT_VALUES = ['link.check', 'catalogue.import'];

describe('every entry of the audit on editorial work', () => {
  let desk: LinkDesk;
  beforeAll(async () => void (desk = await LinkDesk.open({ HIDE_DEAD_LINKS_AFTER: '1' })));
  afterAll(async () => desk.close());

  const inMinutes = (minutes: number): string =>
    new Date(desk.api.clock.now().getTime() + minutes * MINUTE).toISOString();
  const approved = async (overrides: object = {}): Promise<Json> => {
    const submitted = (await move(desk.team.editor, await createDraft(desk.team, overrides), 'SUBMIT_FOR_REVIEW'))
      .recommendation;
    return (await move(desk.team.reviewer, submitted, 'APPROVE')).recommendation;
  };
  const step = async ({ id, version }: Json, action: string, more: object = {}): Promise<Json> =>
    (await desk.team.publisher.mutate('moveRelease', { id, expectedVersion: version, action, ...more }, RELEASE))
      .release;
  const release = async (...items: Json[]): Promise<Json> => {
    const input = { title: 'Mobilité', recommendationIds: items.map(({ id }) => id) };
    return (await desk.team.editor.mutate('saveRelease', input, RELEASE)).release;
  };
  const events = async (filter: object): Promise<Json[]> => {
    const admin = await signedIn(desk.api, 'ADMIN');
    const page = { number: 1, size: 100 };
    return (await admin.send(EVENTS, { filter, page })).data.auditEvents.items;
  };
  /** What an entry says of the item, the newest first. */
  const told = async ({ id }: Json, action: string): Promise<Json[]> => events({ objectId: id, action });
  const later = async (): Promise<void> => {
    desk.api.clock.advance(HOUR);
    await runJobs(desk.api);
  };

  const reviewed = async (): Promise<void> => {
    const { editor, reviewer, publisher } = desk.team;
    const { id, version } = (await move(editor, await createDraft(desk.team), 'SUBMIT_FOR_REVIEW')).recommendation;
    const comments = [{ field: 'title', body: 'Commencez par un verbe.' }];
    const asked = await reviewer.mutate(
      'moveRecommendation',
      { id, expectedVersion: version, action: 'REQUEST_CHANGES', comments },
      'recommendation { id version draft { comments { id } } }',
    );
    await editor.mutate(
      'resolveReviewComment',
      { id: asked.recommendation.draft.comments[0].id },
      'recommendation { id }',
    );
    const admin = await signedIn(desk.api, 'ADMIN');
    const bypassed = await move(admin, { ...asked.recommendation, message: 'Urgent.' }, 'BYPASS_REVIEW');
    const online = (await move(publisher, bypassed.recommendation, 'PUBLISH')).recommendation;
    const plan = { id, expectedVersion: online.version, everyDays: 30 };
    const planned = await editor.mutate('saveReviewPlan', plan, 'recommendation { id version }');
    desk.api.clock.advance(MINUTE);
    const { recommendation } = await editor.mutate(
      'reviewRecommendation',
      { id, expectedVersion: planned.recommendation.version },
      'recommendation { id version }',
    );
    const away = (await move(publisher, recommendation, 'ARCHIVE')).recommendation;
    await move(editor, { ...away, revisionNumber: 1 }, 'RESTORE');
  };
  const scheduled = async (): Promise<void> => {
    const { publisher } = desk.team;
    const first = (await move(publisher, { ...(await approved()), publishAt: inMinutes(30) }, 'SCHEDULE'))
      .recommendation;
    const back = (await move(publisher, first, 'UNSCHEDULE')).recommendation;
    await move(publisher, { ...back, publishAt: inMinutes(30) }, 'SCHEDULE');
    const together = await release(await approved());
    await step(await step(together, 'SCHEDULE', { publishAt: inMinutes(30) }), 'UNSCHEDULE');
    await step(await release(await approved()), 'SCHEDULE', { publishAt: inMinutes(30) });
    await later();
  };
  const suspended = async (): Promise<void> => {
    const former = await signedIn(desk.api, 'PUBLISHER');
    await move(former, { ...(await approved()), publishAt: inMinutes(30) }, 'SCHEDULE');
    const { id, version } = await release(await approved());
    const input = { id, expectedVersion: version, action: 'SCHEDULE', publishAt: inMinutes(30) };
    await former.mutate('moveRelease', input, RELEASE);
    await desk.api.app.database.query('UPDATE staff_user SET active = false WHERE email = $1', [former.email]);
    await later();
  };
  const linked = async (): Promise<void> => {
    desk.pages.set('/away', desk.address('there'));
    await desk.publish({ link: desk.address('gone') });
    await desk.publish({ link: desk.address('away') });
    desk.pages.set('/gone', 410);
    await desk.check(6);
    desk.pages.delete('/gone');
    await desk.check();
    const { editor } = desk.team;
    const { id, movedTo } = await desk.link(desk.address('away'));
    await editor.mutate('checkLink', { id }, 'link { id }');
    await editor.mutate('acceptMovedLink', { id, movedTo }, 'link { id }');
  };
  const configured = async (): Promise<void> => {
    const { editor } = desk.team;
    const admin = await signedIn(desk.api, 'ADMIN');
    const { persona } = await editor.mutate('savePersona', { name: 'Camille', facts: {} }, 'persona { id version }');
    const change = { id: persona.id, expectedVersion: persona.version, name: 'Camille B.', facts: {} };
    const changed = (await editor.mutate('savePersona', change, 'persona { id version }')).persona;
    await editor.mutate('deletePersona', { id: changed.id, expectedVersion: changed.version }, 'deleted');
    const { data } = await admin.send('{ checklistSettings { key level version } }');
    const { key, level, version } = data.checklistSettings[0];
    const other = level === 'OFF' ? 'WARNING' : 'OFF';
    await admin.mutate(
      'saveChecklistSetting',
      { key, level: other, expectedVersion: version },
      'checklistSetting { key }',
    );
    const draft = await createDraft(desk.team, { title: 'Écrire à un ancien collègue' });
    const file = await editor.send('query ($id: ID!) { recommendationFile(id: $id) { text } }', { id: draft.id });
    const text = file.data.recommendationFile.text.replace('collègue', 'voisin');
    await editor.mutate('importRecommendationFile', { text, expectedVersion: draft.version }, 'recommendation { id }');
  };

  it('names its object, and what changed of it', async () => {
    const abandoned = await release(await createDraft(desk.team));
    const input = { id: abandoned.id, expectedVersion: abandoned.version, title: 'Logement', recommendationIds: [] };
    const other = await createDraft(desk.team);
    const saved = await desk.team.editor.mutate('saveRelease', { ...input, recommendationIds: [other.id] }, RELEASE);
    await step(saved.release, 'DELETE');
    await step(await step(await release(await approved()), 'PUBLISH'), 'PUT_BACK');
    for (const work of [reviewed, scheduled, suspended, linked, configured]) await work();
    const found: Json[] = [];
    for (const action of Object.keys(catalogueAudited.actions)) found.push(...(await events({ action })));
    const walked = new Set(found.map(({ action }) => action));
    expect(Object.keys(catalogueAudited.actions).filter((action) => !walked.has(action))).toEqual([]);
    expect(found.filter(({ objectTitle }) => !objectTitle)).toEqual([]);
    const mute = found.filter(({ action, changes }) => changes.length === 0 && !WITHOUT_VALUES.includes(action));
    expect(mute).toEqual([]);
  });

  it('tells of a release what it made of each item', async () => {
    const first = await publish(desk.team, await createDraft(desk.team, { title: 'Demander un vélo' }));
    const edit = {
      id: first.id,
      expectedVersion: first.version,
      content: content({ title: 'Demander un vélo prêté' }),
    };
    const saved = await desk.team.editor.mutate('saveRecommendation', edit, 'recommendation { id version }');
    const submitted = (await move(desk.team.editor, saved.recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
    await move(desk.team.reviewer, submitted, 'APPROVE');
    const online = await step(await release(first), 'PUBLISH');
    expect((await told(first, 'recommendation.publish'))[0]).toMatchObject({
      objectTitle: 'Demander un vélo prêté',
      changes: [
        { field: 'status', before: 'APPROVED', after: 'PUBLISHED' },
        { field: 'revision', before: null, after: '2' },
      ],
    });
    await step(online, 'PUT_BACK');
    expect((await told(first, 'recommendation.publish'))[0]).toMatchObject({
      objectTitle: 'Demander un vélo',
      changes: [{ field: 'revision', before: '2', after: '3' }],
    });
    const search = await events({ search: 'vélo prêté' });
    expect(search.map(({ action }) => action)).toContain('recommendation.publish');
  });

  it('tells the number of the revision that something taken up again has now', async () => {
    const online = await publish(desk.team, await createDraft(desk.team));
    await move(desk.team.editor, { ...online, revisionNumber: 1 }, 'RESTORE');
    expect((await told(online, 'recommendation.restore'))[0].changes).toEqual([
      { field: 'status', before: 'PUBLISHED', after: 'DRAFT' },
      { field: 'restored', before: null, after: '1' },
      { field: 'revision', before: null, after: '2' },
    ]);
  });
});
