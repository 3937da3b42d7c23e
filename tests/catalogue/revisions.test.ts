import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

describe('the revisions of a recommendation', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let admin: TestClient;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    admin = await signedIn(api, 'ADMIN');
  });
  afterAll(async () => api.stop());

  const save = async (client: TestClient, { id, version }: Json, overrides: object): Promise<Json> => {
    const input = { id, expectedVersion: version, content: content(overrides) };
    return (await client.mutate('saveRecommendation', input, 'recommendation { id version }')).recommendation;
  };
  const restore = async (recommendation: Json, revisionNumber?: number): Promise<Json> =>
    move(desk.editor, { ...recommendation, revisionNumber }, 'RESTORE');
  const lastEvent = async ({ id }: Json): Promise<Json> =>
    (
      await desk.editor.send(
        'query ($id: ID!) { editableRecommendation(id: $id) { history { action summary reason } draft { bypassReason } } }',
        { id },
      )
    ).data.editableRecommendation;

  it('are taken up again as a new draft, and stay as they were', async () => {
    const first = await publish(desk, await createDraft(desk, { title: 'Le premier titre' }));
    const edited = await save(desk.editor, first, { title: 'Le second titre' });
    const second = await publish(desk, edited);
    const { recommendation } = await restore(second, 1);
    expect(recommendation).toMatchObject({
      draft: { number: 3, status: 'DRAFT', content: { title: 'Le premier titre' } },
      published: { number: 2, content: { title: 'Le second titre' } },
      revisions: [
        { number: 3, status: 'DRAFT' },
        { number: 2, status: 'PUBLISHED' },
        { number: 1, status: 'SUPERSEDED' },
      ],
    });
    const { history } = await lastEvent(second);
    expect(history[0]).toEqual({ action: 'recommendation.restore', summary: 'version 1 reprise', reason: null });
  });

  it('are taken up again once archived, up to a new publication', async () => {
    const published = await publish(desk, await createDraft(desk, { title: 'Retirée puis reprise' }));
    const { recommendation: archived } = await move(desk.publisher, published, 'ARCHIVE');
    expect(archived.allowedActions).toContain('RESTORE');
    const { recommendation } = await restore({ ...archived, message: 'Elle manque.' }, 1);
    expect((await lastEvent(archived)).history[0]).toMatchObject({
      summary: 'version 1 reprise',
      reason: 'Elle manque.',
    });
    expect((await publish(desk, recommendation)).published).toMatchObject({
      number: 2,
      content: { title: 'Retirée puis reprise' },
    });
  });

  it('show, once all is archived, the one that was online last, and else the newest', async () => {
    const shown = async ({ id }: Json): Promise<Json> =>
      (
        await desk.editor.send(
          'query ($id: ID!) { editableRecommendation(id: $id) { archived { number content { title } } } }',
          { id },
        )
      ).data.editableRecommendation.archived;
    const archive = async (one: Json): Promise<Json> => (await move(desk.publisher, one, 'ARCHIVE')).recommendation;
    let item = await archive(await createDraft(desk, { title: 'Jamais mise en ligne' }));
    item = await archive(await save(desk.editor, item, { title: 'Jamais en ligne non plus' }));
    expect(await shown(item)).toEqual({ number: 2, content: { title: 'Jamais en ligne non plus' } });
    item = await archive(await publish(desk, await save(desk.editor, item, { title: 'La version publique' })));
    expect(await shown(item)).toEqual({ number: 3, content: { title: 'La version publique' } });
    item = await archive(await save(desk.editor, item, { title: 'Une idée abandonnée' }));
    expect(await shown(item)).toEqual({ number: 3, content: { title: 'La version publique' } });
    const found = async (search: string): Promise<number> =>
      (
        await desk.editor.send(
          'query ($search: String) { editableRecommendations(filter: { search: $search, status: [ARCHIVED] }) { total } }',
          { search },
        )
      ).data.editableRecommendations.total;
    expect([await found('version publique'), await found('idée abandonnée')]).toEqual([1, 0]);
  });

  it('are not taken up over a draft, without a number, or where there is none', async () => {
    const published = await publish(desk, await createDraft(desk));
    expect(await restore(published)).toMatchObject({
      recommendation: null,
      userErrors: [{ code: 'REQUIRED', field: ['revisionNumber'] }],
    });
    expect((await restore(published, 7)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['revisionNumber'] }]);
    const edited = await save(desk.editor, published, {});
    expect((await restore(edited, 1)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('have as authors all whose words they took over', async () => {
    const first = await publish(desk, await createDraft(desk));
    const { recommendation: archived } = await move(desk.publisher, first, 'ARCHIVE');
    const { recommendation } = await move(desk.reviewer, { ...archived, revisionNumber: 1 }, 'RESTORE');
    const submitted = (await move(desk.reviewer, recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
    for (const author of [desk.editor, desk.reviewer])
      expect((await move(author, submitted, 'APPROVE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await move(desk.publisher, submitted, 'APPROVE')).userErrors).toEqual([]);
    const { data } = await desk.publisher.send(
      'query ($id: ID!) { editableRecommendation(id: $id) { draft { author { name } authors { name } } } }',
      { id: recommendation.id },
    );
    const [author, second] = data.editableRecommendation.draft.authors;
    expect(data.editableRecommendation.draft.authors).toHaveLength(2);
    expect(author).toEqual(data.editableRecommendation.draft.author);
    expect(second.name).toMatch(/PUBLISHER|EDITOR/);
  });

  it('have as authors those of the revision that they are written on, whatever changes in it', async () => {
    const edited = await save(desk.reviewer, await publish(desk, await createDraft(desk)), {});
    const submitted = (await move(desk.reviewer, edited, 'SUBMIT_FOR_REVIEW')).recommendation;
    for (const author of [desk.editor, desk.reviewer])
      expect((await move(author, submitted, 'APPROVE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await move(desk.publisher, submitted, 'APPROVE')).userErrors).toEqual([]);
  });

  it('are approved without a review by administrators alone, with a reason that stays to be seen', async () => {
    const { recommendation: draft } = await admin.mutate(
      'createRecommendation',
      { kind: 'ACTION', content: content() },
      'recommendation { id version }',
    );
    expect((await move(admin, draft, 'BYPASS_REVIEW')).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['message'] },
    ]);
    const reason = 'Le lien est mort, et personne ne relit avant lundi.';
    const { recommendation } = await move(admin, { ...draft, message: reason }, 'BYPASS_REVIEW');
    expect(recommendation.draft).toMatchObject({ status: 'APPROVED', approvedBy: { name: expect.any(String) } });
    expect(await lastEvent(draft)).toMatchObject({
      draft: { bypassReason: reason },
      history: [{ action: 'recommendation.bypass-review', reason }, {}],
    });
    const edited = await save(admin, recommendation, {});
    expect((await lastEvent(edited)).draft.bypassReason).toBeNull();
  });

  it('are not approved without a review before they are ready', async () => {
    const draft = await createDraft(desk, { topics: [] });
    expect((await move(admin, { ...draft, message: 'Vite.' }, 'BYPASS_REVIEW')).userErrors).toMatchObject([
      { code: 'CHECKLIST' },
    ]);
  });
});
