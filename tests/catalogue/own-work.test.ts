import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { someContent } from './some-content';

const LIST =
  'query ($filter: EditableRecommendationFilter) { editableRecommendations(filter: $filter) { total items { id } } }';

describe('the recommendations that wait for somebody', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let mine: Json;
  let theirs: Json;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    mine = await createDraft(desk);
    theirs = await createDraft({ ...desk, editor: desk.reviewer });
  });
  afterAll(async () => api.stop());

  const found = async (filter: object, client = desk.editor): Promise<string[]> => {
    const { total, items } = (await client.send(LIST, { filter })).data.editableRecommendations;
    expect(total).toBe(items.length);
    return items.map(({ id }: Json) => id);
  };

  it('are one’s own drafts', async () => {
    expect(await found({ writtenByMe: true })).toEqual([mine.id]);
    expect(await found({ writtenByMe: false, status: ['DRAFT'] })).toEqual([theirs.id]);
    expect(await found({ writtenByMe: true, status: ['IN_REVIEW'] })).toEqual([]);
    expect(await found({ writtenByMe: true }, desk.publisher)).toEqual([]);
  });

  it('are those in which a reviewer asked for changes, until they are handed in again', async () => {
    expect(await found({ changesAskedOfMe: true })).toEqual([]);
    const submitted = (await move(desk.editor, mine, 'SUBMIT_FOR_REVIEW')).recommendation;
    const message = 'Il manque un exemple.';
    const back = (await move(desk.reviewer, { ...submitted, message }, 'REQUEST_CHANGES')).recommendation;
    expect(await found({ changesAskedOfMe: true })).toEqual([mine.id]);
    expect(await found({ changesAskedOfMe: true }, desk.reviewer)).toEqual([]);
    await desk.editor.mutate('markNoticesRead', { ids: null }, 'unread');
    expect(await found({ changesAskedOfMe: true })).toEqual([mine.id]);
    mine = (await move(desk.editor, back, 'SUBMIT_FOR_REVIEW')).recommendation;
    expect(await found({ changesAskedOfMe: true })).toEqual([]);
    expect(await found({ changesAskedOfMe: false })).toHaveLength(2);
  });

  it('are no more those of a draft that is begun after the one for which changes were asked', async () => {
    const { recommendation: approved } = await move(desk.reviewer, mine, 'APPROVE');
    const { recommendation: online } = await move(desk.publisher, approved, 'PUBLISH');
    api.clock.advance(1000);
    const again = { id: mine.id, expectedVersion: online.version, content: someContent() };
    expect((await desk.editor.mutate('saveRecommendation', again, 'recommendation { id }')).userErrors).toEqual([]);
    expect(await found({ writtenByMe: true, status: ['DRAFT'] })).toEqual([mine.id]);
    expect(await found({ changesAskedOfMe: true })).toEqual([]);
  });

  it('say since when they are online, by days in Paris', async () => {
    // Half past midnight on the 25th.
    api.clock.set('2026-11-24T23:30:00Z');
    desk = await createEditorialTeam(api);
    const { id } = await publish(desk, await createDraft(desk));
    expect(await found({ publishedSince: '2026-11-25' })).toEqual([id]);
    expect(await found({ publishedSince: '2026-11-25', status: ['PUBLISHED'] })).toEqual([id]);
    expect(await found({ publishedSince: '2026-11-26' })).toEqual([]);
  });
});
