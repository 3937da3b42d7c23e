import { content as someContent, move, publish } from '../support/recommendations';
import type { Json } from '../support/client';
import { signedIn } from '../support/staff';
import { LinkDesk } from './links.factory';

const DAYS = 2;

describe('what leads to a dead page', () => {
  let desk: LinkDesk;
  let count = 0;
  beforeAll(async () => void (desk = await LinkDesk.open({ HIDE_DEAD_LINKS_AFTER: String(DAYS) })));
  afterAll(async () => desk.close());

  /** Published, with a link that is dead by now. */
  const publishDead = async (overrides: object = {}): Promise<{ published: Json; path: string; url: string }> => {
    count += 1;
    const path = `dead${count}`;
    const published = await desk.publish({ link: desk.address(path), ...overrides });
    desk.pages.set(`/${path}`, 410);
    await desk.check(4);
    expect(await desk.link(desk.address(path))).toMatchObject({ state: 'DEAD' });
    return { published, path, url: desk.address(path) };
  };
  const version = async (): Promise<number> =>
    (await desk.api.anonymous.send('{ catalogue { version } }')).data.catalogue.version;
  const check = async (url: string, client = desk.team.editor): Promise<Json> =>
    client.mutate('checkLink', { id: (await desk.link(url)).id }, 'link { state reason failingSince }');

  it('is hidden after some days, stays published for the team, and comes back by itself, all in the audit', async () => {
    const { published, path, url } = await publishDead();
    expect(await desk.isPublic(published)).toBe(true);
    await desk.check(DAYS - 1);
    expect(await desk.isPublic(published)).toBe(true);
    const before = await version();
    await desk.check();
    expect(await desk.isPublic(published)).toBe(false);
    expect(await version()).toBe(before + 1);
    const hidden = await desk.item(published);
    expect(hidden).toMatchObject({
      ...{ hiddenSince: expect.any(String), published: { number: 1, status: 'PUBLISHED' } },
      links: [{ url, state: 'DEAD' }],
    });
    expect(hidden.allowedActions).toContain('SAVE');
    expect(hidden.history[0]).toMatchObject({ action: 'recommendation.hide', actor: 'System' });
    expect(hidden.history[0].summary).toContain(url);
    expect((await desk.notices())[0]).toMatchObject({
      ...{ kind: 'HIDDEN', recommendations: [{ id: published.id }] },
      text: 'Une recommandation est cachée au public : son lien est mort.',
    });
    // Busy servers prove nothing: it stays hidden.
    desk.pages.set(`/${path}`, 503);
    await desk.check();
    expect(await desk.isPublic(published)).toBe(false);
    desk.pages.delete(`/${path}`);
    await desk.check();
    expect(await desk.isPublic(published)).toBe(true);
    const shown = await desk.item(published);
    expect(shown).toMatchObject({ hiddenSince: null, version: hidden.version });
    expect(shown.history[0]).toMatchObject({ action: 'recommendation.show', actor: 'System' });
    expect((await desk.notices(desk.team.publisher))[0]).toMatchObject({ kind: 'SHOWN_AGAIN' });
  });

  it('is not hidden for a link in its text', async () => {
    count += 1;
    const url = desk.address(`dead${count}`);
    desk.pages.set(`/dead${count}`, 404);
    const published = await desk.publish({ bodyMarkdown: `Lisez d’abord [cette page](${url}), puis appelez.` });
    await desk.check(4 + DAYS);
    expect(await desk.link(url)).toMatchObject({ state: 'DEAD' });
    expect(await desk.isPublic(published)).toBe(true);
  });

  it('is shown again at once when somebody of the team finds that the link answers', async () => {
    const { published, path, url } = await publishDead();
    await desk.check(DAYS);
    expect(await desk.isPublic(published)).toBe(false);
    expect(await check(url)).toMatchObject({ link: { state: 'DEAD', reason: 'La page a été retirée (410).' } });
    desk.pages.delete(`/${path}`);
    expect(await check(url)).toMatchObject({ link: { state: 'OK', reason: null, failingSince: null }, userErrors: [] });
    expect(await desk.isPublic(published)).toBe(true);
  });

  it('is shown with a revision that is published while it is hidden, and has the same days once more', async () => {
    const { published, url } = await publishDead();
    await desk.check(DAYS);
    const { id } = published;
    const { version: expectedVersion } = await desk.item(published);
    const content = { ...someContent(), link: url };
    const saved = await desk.team.editor.mutate(
      'saveRecommendation',
      { id, expectedVersion, content },
      'recommendation { id version }',
    );
    expect(await desk.isPublic(published)).toBe(false);
    await publish(desk.team, saved.recommendation);
    expect(await desk.isPublic(published)).toBe(true);
    expect(await desk.item(published)).toMatchObject({ hiddenSince: null, published: { number: 2 } });
    await desk.check(DAYS - 1);
    expect(await desk.isPublic(published)).toBe(true);
    await desk.check();
    expect(await desk.isPublic(published)).toBe(false);
  });

  it('is archived while it is hidden, and does not come back', async () => {
    const { published, path } = await publishDead();
    await desk.check(DAYS);
    await move(desk.team.publisher, await desk.item(published), 'ARCHIVE');
    expect(await desk.item(published)).toMatchObject({ hiddenSince: null, published: null, links: [] });
    desk.pages.delete(`/${path}`);
    await desk.check();
    expect(await desk.isPublic(published)).toBe(false);
  });

  it('does not die of checks by hand, however many', async () => {
    count += 1;
    const url = desk.address(`dead${count}`);
    const published = await desk.publish({ link: url });
    desk.pages.set(`/dead${count}`, 404);
    for (let day = 0; day < 4; day += 1) {
      await desk.nextDay();
      await check(url);
    }
    expect(await desk.link(url)).toMatchObject({ state: 'DOUBTFUL' });
    await move(desk.team.publisher, await desk.item(published), 'ARCHIVE');
  });

  it('is checked by hand by who may edit, in turn, and with its name in the audit', async () => {
    count += 1;
    const url = desk.address(`dead${count}`);
    await desk.publish({ link: url });
    const { id } = await desk.link(url);
    for (const role of ['MODERATOR', 'ANALYST'] as const) {
      const client = await signedIn(desk.api, role);
      expect((await desk.links({ search: url }, client)).items[0].allowedActions).toEqual([]);
      const { codes } = await client.send('mutation ($id: ID!) { checkLink(input: { id: $id }) { link { id } } }', {
        id,
      });
      expect(codes).toEqual(['FORBIDDEN']);
    }
    expect((await desk.api.anonymous.send('{ links { total } }')).codes).toEqual(['UNAUTHENTICATED']);
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const other of [unknown, 'no id'])
      expect(await desk.team.editor.mutate('checkLink', { id: other }, 'link { id }')).toMatchObject({
        ...{ link: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] },
      });
    await desk.api.app.database.query(
      `INSERT INTO link_turn VALUES ($1, clock_timestamp() + interval '1 minute') ON CONFLICT (host) DO UPDATE SET next_at = excluded.next_at`,
      [new URL(url).hostname],
    );
    expect(await check(url)).toMatchObject({ link: null, userErrors: [{ code: 'HOST_BUSY' }] });
    await desk.api.app.database.query('DELETE FROM link_turn');
    expect(await check(url, desk.team.publisher)).toMatchObject({ link: { state: 'OK' } });
    const admin = await signedIn(desk.api, 'ADMIN');
    const { data } = await admin.send(
      '{ auditEvents(filter: { action: "link.check" }) { items { summary objectId } } }',
    );
    expect(data.auditEvents.items[0]).toEqual({ summary: `${url} : répond`, objectId: id });
  });
});
