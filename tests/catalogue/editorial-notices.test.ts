import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const NOTICES = '{ notices { items { kind text recommendations { id } } } }';
const UNREAD = '{ notices(unreadOnly: true) { items { kind recommendations { id } } } }';

describe('the editorial workflow tells', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const kinds = async (client: EditorialTeam['editor']): Promise<string[]> =>
    (await client.send(NOTICES)).data.notices.items.map(({ kind }: Json) => kind);

  it('whose turn it is, step by step, and nobody of what they did themselves', async () => {
    const submitted = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    expect(await kinds(desk.editor)).toEqual([]);
    expect(await kinds(desk.reviewer)).toEqual(['REVIEW_REQUESTED']);
    expect(await kinds(desk.publisher)).toEqual(['REVIEW_REQUESTED']);
    const message = 'Il manque un exemple.';
    const back = (await move(desk.reviewer, { ...submitted, message }, 'REQUEST_CHANGES')).recommendation;
    expect(await kinds(desk.editor)).toEqual(['CHANGES_REQUESTED']);
    const again = (await move(desk.editor, back, 'SUBMIT_FOR_REVIEW')).recommendation;
    const approved = (await move(desk.reviewer, again, 'APPROVE')).recommendation;
    expect((await kinds(desk.publisher))[0]).toBe('APPROVED');
    expect(await kinds(desk.editor)).toEqual(['OWN_APPROVED', 'CHANGES_REQUESTED']);
    await move(desk.publisher, approved, 'PUBLISH');
    expect((await kinds(desk.editor))[0]).toBe('PUBLISHED');
    expect(await kinds(desk.reviewer)).not.toContain('OWN_APPROVED');
  });

  it('nobody who wrote in a draft that it waits for a review', async () => {
    const other = await signedIn(api, 'EDITOR');
    const before = await kinds(desk.reviewer);
    const { id, version } = await createDraft(desk);
    const input = { id, expectedVersion: version, content: content() };
    const { recommendation } = await desk.reviewer.mutate('saveRecommendation', input, 'recommendation { id version }');
    await move(desk.editor, recommendation, 'SUBMIT_FOR_REVIEW');
    expect(await kinds(desk.reviewer)).toEqual(before);
    expect(await kinds(other)).toEqual(['REVIEW_REQUESTED']);
  });

  it('nobody any more of a turn that somebody has taken', async () => {
    const unread = async (client: EditorialTeam['editor'], { id }: Json): Promise<string[]> =>
      (await client.send(UNREAD)).data.notices.items
        .filter(({ recommendations }: Json) => recommendations[0]?.id === id)
        .map(({ kind }: Json) => kind);
    const submitted = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    const other = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    expect(await unread(desk.publisher, submitted)).toEqual(['REVIEW_REQUESTED']);
    const approved = (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
    expect(await unread(desk.publisher, submitted)).toEqual(['APPROVED']);
    await move(desk.publisher, approved, 'PUBLISH');
    expect(await unread(desk.publisher, submitted)).toEqual([]);
    expect(await unread(desk.reviewer, submitted)).toEqual([]);
    expect(await unread(desk.editor, submitted)).toEqual(['PUBLISHED']);
    expect(await unread(desk.publisher, other)).toEqual(['REVIEW_REQUESTED']);
  });
});
