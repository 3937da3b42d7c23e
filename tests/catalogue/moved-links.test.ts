import { content as someContent, move } from '../support/recommendations';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { LinkDesk } from './links.factory';

describe('a link whose page has moved', () => {
  let desk: LinkDesk;
  let count = 0;
  beforeAll(async () => void (desk = await LinkDesk.open()));
  afterAll(async () => desk.close());

  const movedLink = async (
    ...contents: ((url: string) => object)[]
  ): Promise<{ link: Json; items: Json[]; to: string }> => {
    count += 1;
    const [url, to] = [desk.address(`old${count}`), desk.address(`new${count}`)];
    desk.pages.set(`/old${count}`, to);
    const items: Json[] = [];
    for (const contentWith of contents) items.push(await desk.publish(contentWith(url)));
    await desk.check();
    return { link: await desk.link(url), items, to };
  };
  const accept = async (input: object, client: TestClient = desk.team.editor): Promise<Json> =>
    client.mutate('acceptMovedLink', input, 'link { state } recommendations { id }');

  it('has its new address in a draft of each item that names it, written by who accepted it', async () => {
    const { link, items, to } = await movedLink(
      (url) => ({ link: url, bodyMarkdown: `Lisez [la page](${url}), puis appelez le matin.` }),
      (url) => ({ bodyMarkdown: `Lisez <${url}> avant d’appeler le matin.` }),
    );
    expect(link).toMatchObject({ state: 'MOVED', movedTo: to, allowedActions: ['CHECK', 'ACCEPT_MOVE'] });
    const { recommendations, userErrors } = await accept({ id: link.id, movedTo: to });
    expect(userErrors).toEqual([]);
    expect(recommendations.map(({ id }: Json) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const [first, second] = [await desk.item(items[0]), await desk.item(items[1])];
    expect(first).toMatchObject({
      ...{ version: items[0].version + 1, published: { number: 1 } },
      draft: {
        number: 2,
        status: 'DRAFT',
        content: { link: to, bodyMarkdown: `Lisez [la page](${to}), puis appelez le matin.` },
      },
    });
    expect(first.history[0]).toMatchObject({ action: 'recommendation.save', actor: expect.stringContaining('EDITOR') });
    expect(second.draft.content.bodyMarkdown).toContain(`<${to}>`);
    const admin = await signedIn(desk.api, 'ADMIN');
    const { data } = await admin.send(
      '{ auditEvents(filter: { action: "link.accept-move" }) { items { objectId summary } } }',
    );
    expect(data.auditEvents.items).toEqual([
      { objectId: link.id, summary: `${link.url} : remplacé par ${to} dans 2 brouillon(s)` },
    ]);
    expect((await accept({ id: link.id, movedTo: to })).userErrors).toMatchObject([{ code: 'NOTHING_TO_REPLACE' }]);
  });

  it('goes into the draft that there is, and takes its approval from it', async () => {
    const { link, items, to } = await movedLink((url) => ({ link: url }));
    const [{ id, version }] = items as [Json];
    const content = { ...someContent(), title: 'Un titre en cours', link: link.url };
    const { recommendation } = await desk.team.editor.mutate(
      'saveRecommendation',
      { id, expectedVersion: version, content },
      'recommendation { id version }',
    );
    const submitted = (await move(desk.team.editor, recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
    await move(desk.team.reviewer, submitted, 'APPROVE');
    await accept({ id: link.id, movedTo: to }, desk.team.publisher);
    const { data } = await desk.team.editor.send(
      'query ($id: ID!) { editableRecommendation(id: $id) { draft { number status approvedBy { id } content { title link } } } }',
      { id },
    );
    expect(data.editableRecommendation.draft).toEqual({
      ...{ number: 2, status: 'DRAFT', approvedBy: null, content: { title: 'Un titre en cours', link: to } },
    });
  });

  it('goes into those items only that were named', async () => {
    const { link, items, to } = await movedLink(
      (url) => ({ link: url }),
      (url) => ({ link: url }),
    );
    const { recommendations } = await accept({ id: link.id, movedTo: to, recommendationIds: [items[1].id] });
    expect(recommendations).toEqual([{ id: items[1].id }]);
    expect((await desk.item(items[0])).draft).toBeNull();
  });

  it('is refused to who may not edit, and where another address was read', async () => {
    const { link, items, to } = await movedLink((url) => ({ link: url }));
    for (const role of ['MODERATOR', 'ANALYST'] as const) {
      const { codes } = await (
        await signedIn(desk.api, role)
      ).send('mutation ($input: AcceptMovedLinkInput!) { acceptMovedLink(input: $input) { link { id } } }', {
        input: { id: link.id, movedTo: to },
      });
      expect(codes).toEqual(['FORBIDDEN']);
    }
    expect(await accept({ id: link.id, movedTo: 'https://evil.example.org' })).toMatchObject({
      ...{ link: null, recommendations: null, userErrors: [{ code: 'CONFLICT', field: ['movedTo'] }] },
    });
    expect((await accept({ id: 'no id', movedTo: to })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await desk.item(items[0])).draft).toBeNull();
  });

  it('changes no draft where one of them cannot be saved', async () => {
    const { link, items, to } = await movedLink(
      (url) => ({ link: url }),
      (url) => ({ link: url }),
    );
    await desk.api.app.database.query(
      `INSERT INTO revision (recommendation_id, number, status, content, author_ids, created_at)
       SELECT recommendation_id, 2, 'DRAFT', jsonb_set(content, '{topics}', '["gone"]'), '{}', now() FROM revision WHERE recommendation_id = $1`,
      [items[1].id],
    );
    await desk.api.app.database.query(
      'UPDATE recommendation SET draft_id = (SELECT id FROM revision WHERE recommendation_id = $1 AND number = 2) WHERE id = $1',
      [items[1].id],
    );
    expect((await accept({ id: link.id, movedTo: to })).userErrors).toMatchObject([{ code: 'UNKNOWN' }]);
    expect((await desk.item(items[0])).draft).toBeNull();
  });
});
