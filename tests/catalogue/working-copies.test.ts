import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { content, createDraft, move } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { digests, tablesWith } from '../support/tables';
import { addPlaces, decide, submitted } from '../contributions/contribution.factory';

const WRITING = 'version workingCopy { content base baseVersion savedAt } alsoEditing { staff { name } since }';
const DAY_MS = 24 * 3_600_000;
/** Half-written: a title too short, a rule without its value, a number being typed. */
const TYPED = {
  title: 'Ap',
  summary: '',
  rule: { fact: 'age', op: 'lt' },
  weight: '1,',
  scoreLines: [{ score: null }],
};
const BASE = { title: 'Appeler', summary: 'Trois appels.', rule: null, weight: 1, scoreLines: [] };

describe('working copies', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const keep = async ({ id, version }: Json, by = desk.editor, changes: object = {}): Promise<Json> =>
    by.mutate(
      'saveWorkingCopy',
      { recommendationId: id, baseVersion: version, base: BASE, content: TYPED, ...changes },
      `recommendation { ${WRITING} }`,
    );
  const read = async ({ id }: Json, by = desk.editor): Promise<Json> =>
    (await by.send(`query ($id: ID!) { editableRecommendation(id: $id) { ${WRITING} } }`, { id })).data
      .editableRecommendation;
  const save = async ({ id, version }: Json, by = desk.editor, changes: object = {}): Promise<Json> =>
    by.mutate(
      'saveRecommendation',
      { id, expectedVersion: version, content: content(changes) },
      'recommendation { id version }',
    );
  const codes = ({ userErrors }: Json): string[] => userErrors.map(({ code }: Json) => code);
  const nameOf = async (client: TestClient): Promise<string> =>
    (await client.send('{ viewer { name } }')).data.viewer.name;
  const rows = async (): Promise<number> =>
    (await api.app.database.query('SELECT count(*)::int AS count FROM working_copy'))[0].count;

  it('keep half-written words, and give them back to whoever typed them alone', async () => {
    const draft = await createDraft(desk);
    const savedAt = api.clock.now().toISOString();
    const copy = { content: TYPED, base: BASE, baseVersion: draft.version, savedAt };
    const { recommendation, userErrors } = await keep(draft);
    expect([userErrors, recommendation]).toEqual([[], { version: 1, workingCopy: copy, alsoEditing: [] }]);
    expect((await read(draft)).workingCopy).toEqual(copy);
    for (const other of [desk.reviewer, desk.publisher, await signedIn(api, 'ADMIN'), await signedIn(api, 'ANALYST')])
      expect((await read(draft, other)).workingCopy).toBeNull();
  });

  it('touch nothing else: no version, no audit entry, no approval, no job', async () => {
    const inReview = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    const { recommendation: approved } = await move(desk.reviewer, inReview, 'APPROVE');
    await desk.editor.send('{ viewer { id } }');
    const before = await digests(api);
    expect(codes(await keep(approved))).toEqual([]);
    const after = await digests(api);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['public.working_copy']);
    expect((await move(desk.publisher, approved, 'PUBLISH')).userErrors).toEqual([]);
    expect((await read(approved)).workingCopy).toMatchObject({ baseVersion: approved.version });
  });

  it('are one for each person and recommendation: the last words stand', async () => {
    const draft = await createDraft(desk);
    await Promise.all([keep(draft), keep(draft), keep(draft, desk.reviewer, { content: { title: 'Autre' } })]);
    await keep(draft, desk.editor, { content: { title: 'Appeler' }, baseVersion: 7 });
    expect((await read(draft)).workingCopy).toMatchObject({ content: { title: 'Appeler' }, baseVersion: 7 });
    expect((await read(draft, desk.reviewer)).workingCopy).toMatchObject({ content: { title: 'Autre' } });
  });

  it('go when the same person saves, and stay when the save is refused or somebody else saves', async () => {
    const draft = await createDraft(desk);
    await keep(draft);
    expect(codes(await save({ ...draft, version: 9 }))).toEqual(['CONFLICT']);
    expect(codes(await save(draft, desk.editor, { title: 'A' }))).toEqual(['TOO_SHORT']);
    const { recommendation } = await save(draft, desk.reviewer);
    expect((await read(draft)).workingCopy).toMatchObject({ content: TYPED, baseVersion: 1 });
    expect(codes(await save(recommendation))).toEqual([]);
    expect((await read(draft)).workingCopy).toBeNull();
  });

  it('go when they are discarded, once or again, those of others staying', async () => {
    const draft = await createDraft(desk);
    await Promise.all([keep(draft), keep(draft, desk.reviewer)]);
    const discard = async (id = draft.id): Promise<Json> =>
      desk.editor.mutate('discardWorkingCopy', { recommendationId: id }, `recommendation { ${WRITING} }`);
    for (const payload of [await discard(), await discard()])
      expect(payload).toMatchObject({ userErrors: [], recommendation: { version: 1, workingCopy: null } });
    expect((await read(draft, desk.reviewer)).workingCopy).not.toBeNull();
    expect(codes(await discard('nobody'))).toEqual(['NOT_FOUND']);
  });

  it('tell colleagues who is writing, for five minutes after the last change, and nobody else', async () => {
    const draft = await createDraft(desk);
    const since = api.clock.now().toISOString();
    await keep(draft);
    api.clock.advance(4 * 60_000);
    await keep(draft);
    api.clock.advance(4 * 60_000);
    const { alsoEditing } = await read(draft, desk.reviewer);
    expect(alsoEditing).toEqual([{ staff: { name: await nameOf(desk.editor) }, since }]);
    expect((await keep(draft, desk.reviewer)).recommendation.alsoEditing).toEqual(alsoEditing);
    api.clock.advance(60_000);
    expect((await read(draft, desk.publisher)).alsoEditing).toEqual([
      { staff: { name: await nameOf(desk.reviewer) }, since: expect.any(String) },
    ]);
  });

  it('are for those who may edit', async () => {
    const draft = await createDraft(desk);
    const mutation =
      'mutation ($input: SaveWorkingCopyInput!) { saveWorkingCopy(input: $input) { userErrors { code } } }';
    const input = { recommendationId: draft.id, baseVersion: 1, base: BASE, content: TYPED };
    expect((await api.anonymous.send(mutation, { input })).codes).toEqual(['UNAUTHENTICATED']);
    for (const role of ['MODERATOR', 'ANALYST'] as const)
      expect((await (await signedIn(api, role)).send(mutation, { input })).codes).toEqual(['FORBIDDEN']);
  });

  const nested = (depth: number): object => (depth === 0 ? {} : { all: [nested(depth - 1)] });
  it.each<[string, unknown, string]>([
    [
      'over 100,000 characters',
      { bodyMarkdown: 'a'.repeat(49_000), summary: 'a'.repeat(49_000), title: 'a'.repeat(2000) },
      'TOO_LARGE',
    ],
    ['a list in place of an object', [], 'MALFORMED'],
    ['no object', 'Appeler', 'MALFORMED'],
    ['an unknown field', { titre: 'Appeler' }, 'MALFORMED'],
    ['a field of every object', { constructor: 'Appeler' }, 'MALFORMED'],
    ['a title of another kind', { title: ['Appeler'] }, 'MALFORMED'],
    ['a list with something else', { topics: [1] }, 'MALFORMED'],
    ['a rule nested beyond all rules', { rule: nested(12) }, 'MALFORMED'],
    ['half a surrogate pair', { scoreLines: [{ reason: 'a\ud800' }] }, 'INVALID_CHARACTERS'],
  ])('refuse what could not be read back: %s', async (_what, given, code) => {
    const draft = await createDraft(desk);
    const before = await rows();
    expect(codes(await keep(draft, desk.editor, { content: given }))).toEqual([code]);
    expect(codes(await keep(draft, desk.editor, { base: given }))).toEqual([code]);
    expect(await rows()).toBe(before);
  });

  it('refuse an unknown recommendation, and a version that cannot be', async () => {
    for (const id of ['nobody', '0190f2a1-0000-7000-8000-000000000000'])
      expect(codes(await keep({ id, version: 1 }))).toEqual(['NOT_FOUND']);
    expect(codes(await keep({ ...(await createDraft(desk)), version: 0 }))).toEqual(['OUT_OF_BOUNDS']);
  });

  it('are deleted at night, 30 days after the last change', async () => {
    const [old, touched] = [await createDraft(desk), await createDraft(desk)];
    await Promise.all([keep(old), keep(touched)]);
    api.clock.advance(20 * DAY_MS);
    const editor = await signedIn(api, 'EDITOR');
    await runJobs(api);
    await keep(touched, editor);
    api.clock.advance(11 * DAY_MS);
    expect(await runJobs(api)).toEqual([]);
    const left = await api.app.database.query('SELECT recommendation_id AS id FROM working_copy');
    expect(left).toEqual([{ id: touched.id }]);
  });

  it('go with the person who is erased', async () => {
    const [admin, leaving, staying] = [
      await signedIn(api, 'ADMIN'),
      await signedIn(api, 'EDITOR'),
      await signedIn(api, 'EDITOR'),
    ];
    const draft = await createDraft({ ...desk, editor: staying });
    await keep(draft, leaving, { content: { title: 'Des mots à moi seule' } });
    await keep(draft, staying);
    const { id, name, email } = (await leaving.send('{ viewer { id name email } }')).data.viewer;
    await admin.mutate('saveStaffUser', { id, name, email, roles: [], active: false }, 'staffUser { id }');
    expect(await tablesWith(api, 'Des mots à moi seule')).toEqual(['working_copy']);
    expect(codes(await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }'))).toEqual([]);
    expect(await tablesWith(api, 'Des mots à moi seule')).toEqual([]);
    expect((await read(draft, staying)).workingCopy).not.toBeNull();
  });

  it('keep a draft that would go when the decision that made it is undone', async () => {
    const team = await createEditorialTeam(api);
    const moderator = await signedIn(api, 'MODERATOR');
    const undone = async (isTyping: boolean): Promise<Json> => {
      const contribution = await submitted(api);
      const { recommendation } = await decide(moderator, { id: contribution, expectedVersion: 1, action: 'ACCEPT' });
      if (isTyping) await keep({ id: recommendation.id, version: 1 }, team.editor);
      await decide(moderator, { id: contribution, expectedVersion: 2, action: 'UNDO' });
      return read(recommendation, team.editor);
    };
    expect(await undone(false)).toBeNull();
    expect(await undone(true)).toMatchObject({ workingCopy: { content: TYPED } });
  });
});
