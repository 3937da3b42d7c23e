import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const COMMENTS = `query ($id: ID!) { editableRecommendation(id: $id) { version history { action summary changes { field after } }
  revisions { number status comments { id field body at author { name } resolvedAt resolvedBy { name } } } } }`;
const NOTICES = '{ notices { items { kind text } } }';
const TITLE = { field: 'title', body: 'Commencez par un verbe.' };
const ENGLISH = { field: 'translations.EN.summary', body: '  Il manque.  ' };

describe('comments on single fields', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const submitted = async (): Promise<Json> =>
    (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
  const reviewed = async ({ id, version, by = desk.reviewer }: Json, action: string, given: object): Promise<Json> => {
    const input = { id, expectedVersion: version, action, ...given };
    return by.mutate('moveRecommendation', input, 'recommendation { id version draft { status } }');
  };
  const read = async ({ id }: Json, by = desk.editor): Promise<Json> =>
    (await by.send(COMMENTS, { id })).data.editableRecommendation;
  const resolve = async (id: string, by = desk.editor): Promise<Json> =>
    by.mutate('resolveReviewComment', { id }, 'recommendation { id version revisions { comments { resolvedAt } } }');
  const nameOf = async (client: TestClient): Promise<string> =>
    (await client.send('{ viewer { name } }')).data.viewer.name;
  const commented = async (): Promise<{ draft: Json; commentId: string }> => {
    const draft = await submitted();
    await reviewed(draft, 'REQUEST_CHANGES', { comments: [TITLE] });
    return { draft, commentId: (await read(draft)).revisions[0].comments[0].id };
  };

  it('come with a request for changes, in place of a message or beside it, and are read by all of the team', async () => {
    const draft = await submitted();
    const asked = await reviewed(draft, 'REQUEST_CHANGES', { comments: [TITLE, ENGLISH] });
    expect(asked).toMatchObject({ userErrors: [], recommendation: { draft: { status: 'DRAFT' } } });
    const author = { name: await nameOf(desk.reviewer) };
    const open = { author, resolvedAt: null, resolvedBy: null, at: api.clock.now().toISOString() };
    const analyst = await signedIn(api, 'ANALYST');
    const { revisions, history } = await read(draft, analyst);
    expect(revisions).toMatchObject([
      {
        number: 1,
        comments: [
          { ...TITLE, ...open },
          { field: 'translations.EN.summary', body: 'Il manque.', ...open },
        ],
      },
    ]);
    expect(history[0]).toMatchObject({
      action: 'recommendation.request-changes',
      changes: expect.arrayContaining([{ field: 'comments', after: '2' }]),
    });
    const { items } = (await desk.editor.send(NOTICES)).data.notices;
    expect(items[0]).toEqual({
      kind: 'CHANGES_REQUESTED',
      text: `${author.name} demande des changements dans une recommandation que vous avez écrite, avec 2 commentaires.`,
    });
    expect((await api.anonymous.send(COMMENTS, { id: draft.id })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('come with an approval, and stay with the revision once it is published', async () => {
    const draft = await submitted();
    const comments = [{ field: 'rule', body: 'À élargir la prochaine fois.' }];
    const { recommendation } = await reviewed(draft, 'APPROVE', { comments });
    expect(recommendation.draft.status).toBe('APPROVED');
    expect((await desk.publisher.send(NOTICES)).data.notices.items[0].text).toMatch(/, avec 1 commentaire\.$/);
    await move(desk.publisher, recommendation, 'PUBLISH');
    expect((await read(draft)).revisions).toMatchObject([{ status: 'PUBLISHED', comments }]);
  });

  it('are resolved by an editor once, without a new version, and the second learns who did it', async () => {
    const { draft, commentId } = await commented();
    const { version } = await read(draft);
    const { recommendation } = await resolve(commentId);
    expect(recommendation).toMatchObject({
      version,
      revisions: [{ comments: [{ resolvedAt: api.clock.now().toISOString() }] }],
    });
    const { revisions, history } = await read(draft);
    expect(revisions[0].comments[0]).toMatchObject({ ...TITLE, resolvedBy: { name: await nameOf(desk.editor) } });
    expect(history[0]).toMatchObject({
      action: 'recommendation.resolve-comment',
      summary: 'version 1, champ title',
    });
    expect((await resolve(commentId, desk.publisher)).userErrors).toEqual([
      {
        code: 'ACTION_NOT_ALLOWED',
        field: ['id'],
        message: `${await nameOf(desk.editor)} l’a déjà marqué comme traité.`,
      },
    ]);
    expect((await resolve('x')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('have one winner of two who resolve one at once', async () => {
    const { commentId } = await commented();
    const answers = await Promise.all([resolve(commentId), resolve(commentId, desk.publisher)]);
    expect(answers.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1]);
  });

  it('are refused where they say nothing, too much, too often, of no field, and with other steps', async () => {
    const draft = await submitted();
    const faults = async (comments: object[], action = 'REQUEST_CHANGES', by = desk.reviewer): Promise<Json> =>
      (await reviewed({ ...draft, by }, action, { comments, message: 'À revoir.' })).userErrors;
    const bad = [{ field: 'author', body: ' ' }, TITLE, { field: 'title', body: 'x'.repeat(2001) }];
    expect(await faults(bad)).toMatchObject([
      { code: 'UNKNOWN', field: ['comments', '0', 'field'] },
      { code: 'TOO_SHORT', field: ['comments', '0', 'body'] },
      { code: 'TOO_LONG', field: ['comments', '2', 'body'] },
    ]);
    expect(await faults(Array.from({ length: 51 }, () => TITLE))).toMatchObject([{ code: 'TOO_MANY' }]);
    expect(await faults([TITLE], 'ARCHIVE', desk.publisher)).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', field: ['comments'] },
    ]);
    expect((await reviewed(draft, 'REQUEST_CHANGES', {})).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect(await faults([TITLE], 'APPROVE', desk.editor)).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', field: ['action'] },
    ]);
    const stale = { ...draft, version: draft.version - 1 };
    expect((await reviewed(stale, 'APPROVE', { comments: [TITLE] })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await read(draft)).revisions[0].comments).toEqual([]);
  });

  it('are resolved by editors, publishers and administrators only', async () => {
    const { commentId } = await commented();
    const mutation =
      'mutation ($input: ResolveReviewCommentInput!) { resolveReviewComment(input: $input) { userErrors { code } } }';
    for (const role of ['MODERATOR', 'ANALYST'] as const)
      expect((await (await signedIn(api, role)).send(mutation, { input: { id: commentId } })).codes).toEqual([
        'FORBIDDEN',
      ]);
    expect((await api.anonymous.send(mutation, { input: { id: commentId } })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await resolve(commentId, await signedIn(api, 'ADMIN'))).userErrors).toEqual([]);
  });

  it('are never changed, taken up again or deleted in the database', async () => {
    const { commentId } = await commented();
    const run = async (sql: string): Promise<unknown> => api.app.database.query(sql, [commentId]);
    await expect(run(`UPDATE review_comment SET body = 'Autre' WHERE id = $1`)).rejects.toThrow('only be resolved');
    await expect(run('DELETE FROM review_comment WHERE id = $1')).rejects.toThrow('append-only');
    await resolve(commentId);
    await expect(
      run('UPDATE review_comment SET resolved_at = NULL, resolved_by_id = NULL WHERE id = $1'),
    ).rejects.toThrow('only be resolved');
  });

  it('name nobody any more once their author is erased', async () => {
    const leaving = await signedIn(api, 'EDITOR');
    const admin = await signedIn(api, 'ADMIN');
    const draft = await submitted();
    await reviewed({ ...draft, by: leaving }, 'REQUEST_CHANGES', { comments: [TITLE] });
    const { id, name } = (await leaving.send('{ viewer { id name } }')).data.viewer;
    await api.app.database.query('UPDATE staff_user SET active = false WHERE id = $1', [id]);
    await admin.mutate('eraseStaffUser', { id }, 'staffUser { id }');
    const [comment] = (await read(draft)).revisions[0].comments;
    expect(comment).toMatchObject(TITLE);
    expect(comment.author.name).not.toBe(name);
  });

  it('stand with the revision that they are about, and with no other', async () => {
    const first = await publish(desk, await createDraft(desk));
    const restored = (await move(desk.editor, { ...first, revisionNumber: 1 }, 'RESTORE')).recommendation;
    const again = (await move(desk.editor, restored, 'SUBMIT_FOR_REVIEW')).recommendation;
    await reviewed(again, 'REQUEST_CHANGES', { comments: [TITLE] });
    expect((await read(first)).revisions).toMatchObject([
      { number: 2, comments: [TITLE] },
      { number: 1, comments: [] },
    ]);
  });
});
