import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { SELECTION, content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

describe('the record of editorial work', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const save = async ({ id, version }: { id: string; version: number }) =>
    desk.editor.mutate('saveRecommendation', { id, expectedVersion: version, content: content() }, SELECTION);

  it('writes down when a revision was superseded and when it was archived', async () => {
    const endsOf = async (id: string) =>
      api.app.database.query(
        'SELECT number, published_at, ended_at FROM revision WHERE recommendation_id = $1 ORDER BY number',
        [id],
      );
    const first = await publish(desk, await createDraft(desk));
    const firstAt = api.clock.now();
    api.clock.advance(60_000);
    const secondAt = api.clock.now();
    const second = await publish(desk, (await save(first)).recommendation);
    expect(await endsOf(first.id)).toEqual([
      { number: 1, published_at: firstAt, ended_at: secondAt },
      { number: 2, published_at: secondAt, ended_at: null },
    ]);
    api.clock.advance(60_000);
    await move(desk.publisher, second, 'ARCHIVE');
    expect(await endsOf(first.id)).toEqual([
      { number: 1, published_at: firstAt, ended_at: secondAt },
      { number: 2, published_at: secondAt, ended_at: api.clock.now() },
    ]);
  });

  it('records why changes were asked for and why something was archived', async () => {
    const { recommendation } = await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW');
    const asked = await move(desk.reviewer, { ...recommendation, message: 'Le titre promet trop.' }, 'REQUEST_CHANGES');
    await move(desk.publisher, { ...asked.recommendation, message: 'Plus utile à personne.' }, 'ARCHIVE');
    const { data } = await desk.editor.send(
      'query ($id: ID!) { editableRecommendation(id: $id) { history { reason } } }',
      { id: recommendation.id },
    );
    const reasons = data.editableRecommendation.history.map(({ reason }: { reason: string }) => reason);
    expect(reasons.slice(0, 2)).toEqual(['Plus utile à personne.', 'Le titre promet trop.']);
  });

  it('lists first what was saved or moved last', async () => {
    const drafts = [];
    for (let count = 0; count < 3; count += 1) {
      api.clock.advance(1000);
      drafts.push(await createDraft(desk));
    }
    const [first, second, third] = drafts;
    const newest = async () => {
      const { data } = await desk.editor.send(
        '{ editableRecommendations(page: { number: 1, size: 3 }) { items { id } } }',
      );
      return data.editableRecommendations.items.map(({ id }: { id: string }) => id);
    };
    expect(await newest()).toEqual([third.id, second.id, first.id]);
    api.clock.advance(1000);
    await save(first);
    expect(await newest()).toEqual([first.id, third.id, second.id]);
    api.clock.advance(1000);
    await move(desk.editor, second, 'SUBMIT_FOR_REVIEW');
    expect(await newest()).toEqual([second.id, first.id, third.id]);
  });

  it('shows the public when it was published, not when it was written', async () => {
    const draft = await createDraft(desk);
    api.clock.advance(3_600_000);
    await publish(desk, draft);
    const { data } = await api.anonymous.send(
      'query ($slug: String!) { recommendation(slug: $slug) { publishedAt } catalogue { publishedAt } }',
      { slug: draft.slug },
    );
    const publishedAt = api.clock.now().toISOString();
    expect(data).toEqual({ recommendation: { publishedAt }, catalogue: { publishedAt } });
  });
});
