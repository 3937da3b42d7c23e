import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { HOUR } from '../support/queue';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const RELEASE = `release { id version title status allowedActions publishedBy { name } history { action summary reason }
  items { position recommendation { id published { number content { title } } } revision { number content { title } } previous { number } } }`;
const PUBLIC = '{ catalogue { version } recommendations(first: 100) { edges { node { title } } } }';

describe('a release', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const approved = async (draft: Json): Promise<Json> => {
    const submitted = (await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
    return (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
  };
  const edited = async ({ id, version }: Json, title: string): Promise<Json> => {
    const input = { id, expectedVersion: version, content: content({ title }) };
    return (await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }')).recommendation;
  };
  const save = async (input: Json, by = desk.editor): Promise<Json> => by.mutate('saveRelease', input, RELEASE);
  const step = async ({ id, version }: Json, action: string, by = desk.publisher): Promise<Json> =>
    by.mutate('moveRelease', { id, expectedVersion: version, action, message: 'Ensemble.' }, RELEASE);
  const online = async (): Promise<{ version: number; titles: string[] }> => {
    const { data } = await api.anonymous.send(PUBLIC);
    return { version: data.catalogue.version, titles: data.recommendations.edges.map(({ node }: Json) => node.title) };
  };
  const forbidden = async (client: TestClient, field: string, input: Json): Promise<boolean> => {
    const type = field === 'saveRelease' ? 'SaveReleaseInput' : 'MoveReleaseInput';
    const { codes } = await client.send(
      `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`,
      { input },
    );
    return codes.includes('FORBIDDEN');
  };

  it('goes online all at once, in one version of the catalogue, and back again in one action', async () => {
    const first = await publish(desk, await createDraft(desk, { title: 'Ancienne mobilité' }));
    const changed = await approved(await edited(first, 'Nouvelle mobilité'));
    const added = await approved(await createDraft(desk, { title: 'Toute nouvelle aide' }));
    const { release } = await save({ title: 'Mobilité', recommendationIds: [changed.id, added.id] });
    expect(release).toMatchObject({ status: 'DRAFT', items: [{ position: 1, revision: null }, { position: 2 }] });
    const before = await online();
    const published = (await step(release, 'PUBLISH')).release;
    const after = await online();
    expect(after.version).toBe(before.version + 1);
    expect(after.titles).toEqual(expect.arrayContaining(['Nouvelle mobilité', 'Toute nouvelle aide']));
    expect(after.titles).not.toContain('Ancienne mobilité');
    expect(published).toMatchObject({
      status: 'PUBLISHED',
      allowedActions: ['PUT_BACK'],
      publishedBy: { name: expect.stringContaining('PUBLISHER') },
      items: [
        { revision: { number: 2 }, previous: { number: 1 } },
        { revision: { number: 1 }, previous: null },
      ],
    });
    expect(published.history[0]).toEqual({
      action: 'release.publish',
      summary: '« Mobilité »',
      reason: 'Ensemble.',
    });
    const analyst = await signedIn(api, 'ANALYST');
    const logged = await analyst.send(
      'query ($id: ID) { auditEvents(filter: { objectId: $id, action: "recommendation.publish" }) { items { groupId } } }',
      { id: added.id },
    );
    expect(logged.data.auditEvents.items).toEqual([{ groupId: release.id }]);
    const back = (await step(published, 'PUT_BACK')).release;
    const again = await online();
    expect(again.version).toBe(after.version + 1);
    expect(again.titles).toContain('Ancienne mobilité');
    expect(again.titles).not.toContain('Nouvelle mobilité');
    expect(again.titles).not.toContain('Toute nouvelle aide');
    expect(back).toMatchObject({
      status: 'PUT_BACK',
      items: [
        { recommendation: { published: { number: 3, content: { title: 'Ancienne mobilité' } } } },
        { recommendation: { published: null } },
      ],
    });
  });

  it('put back, has what was begun on it meanwhile read again', async () => {
    const first = await publish(desk, await createDraft(desk, { title: 'Avant la parution' }));
    const changed = await approved(await edited(first, 'Pendant la parution'));
    const { release } = await save({ title: 'Trop vite', recommendationIds: [changed.id] });
    const published = (await step(release, 'PUBLISH')).release;
    const { id } = changed;
    const read = async (): Promise<Json> =>
      (
        await desk.editor.send(
          'query ($id: ID!) { editableRecommendation(id: $id) { id version allowedActions draft { status approvedBy { name } } published { content { title } } } }',
          { id },
        )
      ).data.editableRecommendation;
    await approved(await edited(await read(), 'Après la parution'));
    expect((await read()).draft).toMatchObject({ status: 'APPROVED', approvedBy: { name: expect.any(String) } });
    expect((await step(published, 'PUT_BACK')).userErrors).toEqual([]);
    expect(await read()).toMatchObject({
      draft: { status: 'DRAFT', approvedBy: null },
      published: { content: { title: 'Avant la parution' } },
    });
    expect((await move(desk.publisher, await read(), 'PUBLISH')).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
  });

  it('is told by its recommendations until it is online, so that archiving one of them can warn', async () => {
    const item = await approved(await createDraft(desk, { title: 'Attend avec d’autres' }));
    const [later, sooner] = [
      (await save({ title: 'Sans jour', recommendationIds: [item.id] })).release,
      (await save({ title: 'Avec un jour', recommendationIds: [item.id] })).release,
    ];
    const query =
      'query ($id: ID!) { editableRecommendation(id: $id) { id version waitingReleases { title status publishAt } } }';
    const read = async (by = desk.publisher): Promise<Json> =>
      (await by.send(query, { id: item.id })).data.editableRecommendation;
    const publishAt = new Date(api.clock.now().getTime() + HOUR).toISOString();
    const input = { id: sooner.id, expectedVersion: sooner.version, action: 'SCHEDULE', publishAt };
    expect((await desk.publisher.mutate('moveRelease', input, RELEASE)).userErrors).toEqual([]);
    const waiting = await read(await signedIn(api, 'ANALYST'));
    expect(waiting.waitingReleases).toEqual([
      { title: 'Avec un jour', status: 'SCHEDULED', publishAt },
      { title: 'Sans jour', status: 'DRAFT', publishAt: null },
    ]);
    // What waited with the day is put away, and counts for that release no longer; what is put together still names it.
    expect((await move(desk.publisher, waiting, 'ARCHIVE')).userErrors).toEqual([]);
    expect((await read()).waitingReleases).toMatchObject([{ title: 'Sans jour' }]);
    await step(later, 'DELETE', desk.editor);
    expect((await read()).waitingReleases).toEqual([]);
    const alone = await approved(await createDraft(desk, { title: 'Part sans attendre' }));
    await step((await save({ title: 'En ligne', recommendationIds: [alone.id] })).release, 'PUBLISH');
    expect((await desk.editor.send(query, { id: alone.id })).data.editableRecommendation.waitingReleases).toEqual([]);
  });

  it('publishes nothing when one of its items is not ready, and names each that is not', async () => {
    const ready = await approved(await createDraft(desk, { title: 'Prête à partir' }));
    const draft = await createDraft(desk, { title: 'Encore un brouillon' });
    const { release } = await save({ title: 'Trop tôt', recommendationIds: [ready.id, draft.id] });
    const before = await online();
    const { release: none, userErrors } = await step(release, 'PUBLISH');
    expect(none).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'NOT_APPROVED', message: expect.stringContaining('« Encore un brouillon »') },
    ]);
    expect(await online()).toEqual(before);
  });

  it('asks of each item what publishing asks', async () => {
    const ready = await approved(await createDraft(desk, { title: 'Un thème en moins' }));
    await api.app.database.query(
      `UPDATE revision SET content = jsonb_set(content, '{topics}', '[]') WHERE recommendation_id = $1`,
      [ready.id],
    );
    const { release } = await save({ title: 'Incomplète', recommendationIds: [ready.id] });
    expect((await step(release, 'PUBLISH')).userErrors).toMatchObject([{ code: 'CHECKLIST' }]);
  });

  it('asks of personas what they get once all of it is online, and not item by item', async () => {
    const title = 'Aller voir les entreprises';
    const first = await publish(desk, await createDraft(desk, { title, rule: null, weight: 2 }));
    const persona = { name: 'Noa, sans permis', facts: { hasCarLicence: false }, mustSee: [first.id] };
    await desk.editor.mutate('savePersona', persona, 'persona { id }');
    const incompatible = { rule: null, incompatibleWithIds: [first.id] };
    const better = await approved(
      await createDraft(desk, { ...incompatible, title: 'Appeler les entreprises', weight: 1.5 }),
    );
    const input = { id: first.id, expectedVersion: first.version, content: content({ title, rule: null, weight: 1 }) };
    const lower = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
    const items = [better.id, (await approved(lower.recommendation)).id];
    const { release } = await save({ title: 'Entreprises', recommendationIds: items });
    const publishing = async (given: object): Promise<Json> =>
      desk.publisher.mutate(
        'moveRelease',
        { id: release.id, expectedVersion: release.version, action: 'PUBLISH', ...given },
        RELEASE,
      );
    const { userErrors } = await publishing({});
    expect(userErrors).toMatchObject([{ code: 'PERSONAS' }]);
    expect(userErrors[0].message).toContain(
      `Ne reçoit pas « ${title} » : reçoit à sa place « Appeler les entreprises »`,
    );
    expect((await publishing({ message: 'Assumé.' })).userErrors).toEqual([]);
  });

  it('is not put back over what was published or withdrawn since', async () => {
    const item = await approved(await createDraft(desk, { title: 'Publiée ensemble' }));
    const { release } = await save({ title: 'Dépassée', recommendationIds: [item.id] });
    const published = (await step(release, 'PUBLISH')).release;
    const query = 'query ($id: ID!) { editableRecommendation(id: $id) { id version } }';
    const { editableRecommendation } = (await desk.editor.send(query, { id: item.id })).data;
    await publish(desk, await edited(editableRecommendation, 'Publiée seule depuis'));
    const { data } = await desk.editor.send(`query ($id: ID!) { ${RELEASE.replace('release', 'release(id: $id)')} }`, {
      id: release.id,
    });
    expect(data.release.items[0].revision).toEqual({ number: 1, content: { title: 'Publiée ensemble' } });
    expect((await step(published, 'PUT_BACK')).userErrors).toMatchObject([
      { code: 'CHANGED', message: expect.stringContaining('Publiée seule depuis') },
    ]);
    expect((await online()).titles).toContain('Publiée seule depuis');
  });

  it('is changed and given up while it is a draft only', async () => {
    const item = await approved(await createDraft(desk));
    const other = await createDraft(desk);
    const { release } = await save({ title: 'Première idée', recommendationIds: [other.id] });
    const ids = { id: release.id, recommendationIds: [item.id] };
    const { release: changed } = await save({ ...ids, expectedVersion: release.version, title: 'Seconde idée' });
    expect(changed).toMatchObject({ title: 'Seconde idée', items: [{ recommendation: { id: item.id } }] });
    expect((await save({ ...ids, expectedVersion: release.version, title: 'Trop tard' })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const published = (await step(changed, 'PUBLISH')).release;
    const late = { ...ids, expectedVersion: published.version, title: 'Trop tard' };
    expect((await save(late)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await step(published, 'DELETE', desk.editor)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    const { release: second } = await save({ title: 'À abandonner', recommendationIds: [other.id] });
    expect(await step(second, 'DELETE', desk.editor)).toMatchObject({ release: null, userErrors: [] });
    expect((await step(second, 'DELETE')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('refuses a short name, nothing, too much, the same twice, and what is not there', async () => {
    const { id } = await createDraft(desk);
    const codes = async (input: Json): Promise<string[]> =>
      (await save({ title: 'Une parution', ...input })).userErrors.map(({ code }: Json) => code);
    expect(await codes({ title: 'x', recommendationIds: [] })).toEqual(['TOO_SHORT', 'REQUIRED']);
    expect(await codes({ recommendationIds: [id, id] })).toEqual(['REPEATED']);
    expect(await codes({ recommendationIds: [id, 'x'] })).toEqual(['UNKNOWN']);
    expect(await codes({ recommendationIds: Array.from({ length: 101 }, () => id) })).toEqual(['TOO_MANY']);
  });

  it('is put together by editors, put online and back by publishers, and read by the team', async () => {
    const { id } = await createDraft(desk);
    const { release } = await save({ title: 'Qui peut quoi', recommendationIds: [id] });
    const input = { id: release.id, expectedVersion: release.version };
    for (const role of ['MODERATOR', 'ANALYST'] as const) {
      const client = await signedIn(api, role);
      expect(await forbidden(client, 'saveRelease', { title: 'Non', recommendationIds: [id] })).toBe(true);
      expect((await client.send('{ releases { total } }')).errors).toBeUndefined();
    }
    for (const action of ['PUBLISH', 'PUT_BACK'])
      expect(await forbidden(desk.editor, 'moveRelease', { ...input, action })).toBe(true);
    expect((await api.anonymous.send('{ releases { total } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('has one winner of two who publish it at once, and the other learns who it was', async () => {
    const item = await approved(await createDraft(desk, { title: 'Une seule gagne' }));
    const { release } = await save({ title: 'À deux', recommendationIds: [item.id] });
    const other = await signedIn(api, 'PUBLISHER');
    const answers = await Promise.all([step(release, 'PUBLISH'), step(release, 'PUBLISH', other)]);
    const lost = answers.filter(({ release: won }) => won === null);
    expect(lost).toHaveLength(1);
    expect(lost[0]?.userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringMatching(/^PUBLISHER \d+ l’a modifié/) },
    ]);
  });
});
