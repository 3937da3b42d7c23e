import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

/** Of no real place. */
const COMMUNE = '29998';
const RULE = { fact: 'hasCarLicence', op: 'eq', value: true };
const RELEASE = 'release { id version status }';
const EVALUATION = `query ($rule: SituationRule!, $asOf: Date) {
  evaluateRule(rule: $rule, facts: { hasCarLicence: true }, asOf: $asOf) { result } }`;

describe('what names a situation that was deleted since', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let count = 0;
  beforeAll(async () => {
    api = await startApi();
    await api.app.database.query(
      `INSERT INTO place (code, kind, label, parent_code, search) VALUES ($1, 'COMMUNE', 'Une commune', 'dep-29', '')`,
      [COMMUNE],
    );
  });
  beforeEach(async () => void (desk = await createEditorialTeam(api)));
  afterAll(async () => api.stop());

  const makeSituation = async (label = 'Avec permis'): Promise<Json> => {
    count += 1;
    const input = { slug: `soon-gone-${count}`, label, rule: RULE };
    return (await desk.editor.mutate('saveSituation', input, 'situation { id version slug label }')).situation;
  };
  const remove = async ({ id, version }: Json): Promise<Json> =>
    desk.editor.mutate('deleteSituation', { id, expectedVersion: version }, 'deleted archivedUsers');
  const archived = async (overrides: object): Promise<Json> => {
    const online = await publish(desk, await createDraft(desk, overrides));
    return (await move(desk.publisher, online, 'ARCHIVE')).recommendation;
  };
  const restore = async ({ id, version }: Json, client = desk.editor): Promise<Json> =>
    client.mutate(
      'moveRecommendation',
      { id, expectedVersion: version, action: 'RESTORE', revisionNumber: 1 },
      'leftOut recommendation { id version draft { number content { situationIds placeCodes rule } } }',
    );

  it('is named by the answer to the deletion where it is archived', async () => {
    const situation = await makeSituation();
    await archived({ title: 'Louer une voiture', situationIds: [situation.id] });
    await archived({ title: 'Conduire un camion', rule: { situation: situation.slug } });
    expect(await remove(situation)).toEqual({
      deleted: true,
      archivedUsers: ['Conduire un camion', 'Louer une voiture'],
      userErrors: [],
    });
  });

  it('is taken up again without it, and tells so', async () => {
    const [gone, kept] = [await makeSituation('Permis obtenu'), await makeSituation('Qui reste')];
    const away = await archived({ situationIds: [gone.id, kept.id] });
    await remove(gone);
    const { recommendation, leftOut, userErrors } = await restore(away);
    expect(userErrors).toEqual([]);
    expect(leftOut).toEqual(['la situation « Permis obtenu »']);
    expect(recommendation.draft).toMatchObject({ number: 2, content: { situationIds: [kept.id] } });
    const admin = await signedIn(api, 'ADMIN');
    const { data } = await admin.send(
      'query ($id: ID) { auditEvents(filter: { objectId: $id, action: "recommendation.restore" }) { items { changes { field after } } } }',
      { id: away.id },
    );
    expect(data.auditEvents.items[0].changes).toContainEqual({
      field: 'leftOut',
      after: 'la situation « Permis obtenu »',
    });
    expect((await publish(desk, recommendation)).published.number).toBe(2);
  });

  it('has its last rule in the place of its name, where a rule named it', async () => {
    const gone = await makeSituation('Permis obtenu');
    const away = await archived({ rule: { all: [{ situation: gone.slug }, { fact: 'age', op: 'lt', value: 30 }] } });
    await remove(gone);
    const { recommendation, leftOut, userErrors } = await restore(away);
    expect(userErrors).toEqual([]);
    expect(leftOut).toEqual(['le nom de la situation « Permis obtenu », dont la dernière règle est écrite à sa place']);
    expect(recommendation.draft.content.rule).toEqual({ all: [RULE, { fact: 'age', op: 'lt', value: 30 }] });
  });

  it('is taken up again without a commune that has become a part of another', async () => {
    const away = await archived({ placeCodes: [COMMUNE, 'dep-29'] });
    await api.app.database.query('DELETE FROM place WHERE code = $1', [COMMUNE]);
    const { recommendation, leftOut, userErrors } = await restore(away);
    expect(userErrors).toEqual([]);
    expect(leftOut).toEqual([`le lieu « ${COMMUNE} », qui n’existe plus`]);
    expect(recommendation.draft).toMatchObject({ content: { placeCodes: ['dep-29'] } });
  });

  it('says so where nothing is left of what said for whom it is', async () => {
    const gone = await makeSituation('Permis obtenu');
    const away = await archived({ situationIds: [gone.id] });
    await remove(gone);
    expect((await restore(away)).leftOut).toEqual([
      'la situation « Permis obtenu »',
      'donc toute situation (telle quelle, elle vaudra pour tout le monde)',
    ]);
  });

  it('leaves nothing out of a revision whose references are all there', async () => {
    const away = await archived({ situationIds: [(await makeSituation()).id] });
    expect((await restore(away)).leftOut).toEqual([]);
  });

  it('is named with it when a release cannot be put back', async () => {
    const gone = await makeSituation('Permis obtenu');
    const first = await publish(desk, await createDraft(desk, { title: 'Avant', situationIds: [gone.id] }));
    const edit = { id: first.id, expectedVersion: first.version, content: content({ title: 'Après la parution' }) };
    const saved = await desk.editor.mutate('saveRecommendation', edit, 'recommendation { id version }');
    const submitted = (await move(desk.editor, saved.recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
    await move(desk.reviewer, submitted, 'APPROVE');
    const input = { title: 'Mobilité', recommendationIds: [first.id] };
    const { release } = await desk.editor.mutate('saveRelease', input, RELEASE);
    const step = async ({ id, version }: Json, action: string): Promise<Json> =>
      desk.publisher.mutate('moveRelease', { id, expectedVersion: version, action }, RELEASE);
    const online = (await step(release, 'PUBLISH')).release;
    await remove(gone);
    const { userErrors } = await step(online, 'PUT_BACK');
    expect(userErrors).toMatchObject([{ code: 'UNKNOWN', field: ['recommendationIds'] }]);
    expect(userErrors[0].message).toContain('« Avant » : la version 1 nomme la situation « Permis obtenu »');
  });

  it('is compared, and refused, by its last name', async () => {
    const gone = await makeSituation('Permis obtenu');
    const first = await publish(desk, await createDraft(desk, { situationIds: [gone.id] }));
    const edit = { id: first.id, expectedVersion: first.version, content: content() };
    const { recommendation } = await desk.editor.mutate('saveRecommendation', edit, 'recommendation { id version }');
    const online = await publish(desk, recommendation);
    await remove(gone);
    const { data } = await desk.editor.send(
      'query ($id: ID!) { revisionComparison(id: $id, revisions: [1, 2]) { changes { field removed } } deletedSituations(ids: []) { id } }',
      { id: first.id },
    );
    expect(data.revisionComparison.changes).toContainEqual({ field: 'situationIds', removed: ['Permis obtenu'] });
    const again = { ...edit, expectedVersion: online.version, content: content({ situationIds: [gone.id] }) };
    const { userErrors } = await desk.editor.mutate('saveRecommendation', again, 'recommendation { id }');
    expect(userErrors).toMatchObject([{ code: 'UNKNOWN', message: 'Inconnu : « Permis obtenu ».' }]);
  });

  it('has a name for the screens, for staff alone', async () => {
    const [gone, kept] = [await makeSituation('Permis obtenu'), await makeSituation()];
    await remove(gone);
    const query = 'query ($ids: [ID!]!) { deletedSituations(ids: $ids) { id label markedLabel } }';
    const ids = [gone.id, kept.id, 'nothing'];
    expect((await desk.editor.send(query, { ids })).data.deletedSituations).toEqual([
      { id: gone.id, label: 'Permis obtenu', markedLabel: 'Permis obtenu (supprimée)' },
    ]);
    expect((await api.anonymous.send(query, { ids })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is not known any more on the days after its deletion, and known on those before', async () => {
    api.clock.set('2027-02-01T09:00:00Z');
    desk = await createEditorialTeam(api);
    const gone = await makeSituation();
    api.clock.set('2027-02-03T09:00:00Z');
    desk = await createEditorialTeam(api);
    await remove(gone);
    api.clock.set('2027-02-10T09:00:00Z');
    desk = await createEditorialTeam(api);
    const on = async (asOf: string): Promise<Json> =>
      (await desk.editor.send(EVALUATION, { rule: { situation: gone.slug }, asOf })).data?.evaluateRule ?? null;
    expect(await on('2027-02-02')).toMatchObject({ result: 'TRUE' });
    const after = await desk.editor.send(EVALUATION, { rule: { situation: gone.slug }, asOf: '2027-02-05' });
    expect([after.data?.evaluateRule ?? null, after.codes]).toEqual([null, ['BAD_USER_INPUT']]);
  });
});
