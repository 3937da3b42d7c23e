import { anotherProcess } from '../support/api';
import type { Json } from '../support/client';
import { runJobs } from '../support/jobs';
import { move } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { LinkDesk } from './links.factory';

describe('the daily check of links', () => {
  let desk: LinkDesk;
  beforeAll(async () => void (desk = await LinkDesk.open()));
  beforeEach(() => void (desk.web.asked.length = 0));
  afterAll(async () => desk.close());

  it('looks at the links of what is published, in all versions and in texts, and of no draft', async () => {
    const [main, inText, english] = ['main', 'text', 'english'].map((path) => desk.address(path));
    const translation = { title: 'Call three companies', summary: 'Three calls are better than thirty letters.' };
    const published = await desk.publish({
      link: main,
      bodyMarkdown: `Lisez [cette page](${inText}), puis appelez le matin.`,
      translations: [{ ...translation, locale: 'EN', bodyMarkdown: 'Choose them, then call.', link: english }],
    });
    await desk.team.editor.mutate(
      'createRecommendation',
      {
        kind: 'STRATEGY',
        content: { ...translation, bodyMarkdown: 'It is not published yet.', link: desk.address('draft') },
      },
      'recommendation { id }',
    );
    expect(await desk.link(main ?? '')).toMatchObject({ state: 'UNCHECKED', lastCheckedAt: null, reason: null });
    await desk.check();
    expect(desk.web.asked.map(({ what }) => what).toSorted()).toEqual([
      'english.test/english',
      'main.test/main',
      'text.test/text',
    ]);
    expect(await desk.links()).toMatchObject({ total: 3, lastRun: { outcome: 'DONE' } });
    expect(await desk.link(main ?? '')).toMatchObject({
      ...{ state: 'OK', failingSince: null, reason: null, recommendations: [{ id: published.id }] },
    });
    expect((await desk.item(published)).links.map(({ url }: Json) => url)[0]).toBe(main);
  });

  it('looks once a day, however many processes and tries', async () => {
    await desk.nextDay();
    const other = await anotherProcess(desk.api, { reach: desk.web.reach });
    await Promise.all([runJobs(desk.api), other.worker.drain()]);
    await runJobs(desk.api);
    await other.stop();
    expect(desk.web.asked).toHaveLength(3);
  });

  it('asks a host once a second', async () => {
    const paths = ['one', 'two', 'three'];
    const published = await desk.publish({
      bodyMarkdown: paths.map((path) => `<${desk.address(path, 'polite')}>`).join(' '),
    });
    await desk.check();
    const times = desk.web.asked.filter(({ what }) => what.startsWith('polite')).map(({ at }) => at);
    expect(times).toHaveLength(3);
    // Each comes a little later than its turn.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(800);
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1800);
    await move(desk.team.publisher, await desk.item(published), 'ARCHIVE');
  });

  it('proposes the new address of a page that has moved', async () => {
    const url = desk.address('moving');
    await desk.publish({ link: url });
    desk.pages.set('/moving', desk.address('moved'));
    await desk.check();
    expect(await desk.link(url)).toMatchObject({ state: 'MOVED', movedTo: desk.address('moved'), failingSince: null });
  });

  it('takes a link for dead after failures on three days, tells the team, and takes it back once it answers', async () => {
    const url = desk.address('dying');
    const published = await desk.publish({ link: url });
    desk.pages.set('/dying', 404);
    await desk.check(3);
    expect(await desk.link(url)).toMatchObject({ state: 'DOUBTFUL', reason: 'La page n’existe pas, ou plus (404).' });
    await desk.check();
    expect(await desk.link(url)).toMatchObject({ state: 'DEAD' });
    expect((await desk.notices())[0]).toEqual({
      ...{ kind: 'DEAD_LINKS', text: 'Une recommandation nomme un lien mort.', by: null },
      recommendations: [{ id: published.id }],
    });
    // The team is warned only, unless the policy says otherwise.
    expect(await desk.isPublic(published)).toBe(true);
    expect((await desk.links({ state: ['DEAD'] })).items).toHaveLength(1);
    desk.pages.delete('/dying');
    await desk.check();
    expect(await desk.link(url)).toMatchObject({ state: 'OK', failingSince: null, reason: null });
    const admin = await signedIn(desk.api, 'ADMIN');
    const { data } = await admin.send('{ auditEvents(filter: { objectType: "link" }) { items { action summary } } }');
    expect(data.auditEvents.items.slice(0, 3)).toEqual([
      { action: 'link.change', summary: `${url} : répond` },
      { action: 'link.change', summary: `${url} : mort. La page n’existe pas, ou plus (404).` },
      { action: 'link.change', summary: `${url} : douteux. La page n’existe pas, ou plus (404).` },
    ]);
    // Nothing is told of links that answered from the first.
    const answering = data.auditEvents.items.filter(({ summary }: Json) => summary.endsWith(' : répond'));
    expect(answering).toHaveLength(1);
  });

  it('is in doubt, for however long, about a server that turns checkers away', async () => {
    const url = desk.address('closed');
    await desk.publish({ link: url });
    desk.pages.set('/closed', 403);
    await desk.check(6);
    expect(await desk.link(url)).toMatchObject({ state: 'DOUBTFUL' });
  });

  it('counts nothing where nothing at all could be reached, and says so', async () => {
    const url = desk.address('away');
    await desk.publish({ link: url });
    await desk.check();
    desk.web.isOnline = false;
    await desk.check(5);
    desk.web.isOnline = true;
    expect(await desk.link(url)).toMatchObject({ state: 'OK', failingSince: null });
    expect(await desk.links()).toMatchObject({ lastRun: { outcome: 'ABANDONED' } });
    expect(desk.api.logLines.filter((line) => line.includes('the check of the links was abandoned'))).toHaveLength(5);
    await desk.check();
    expect(await desk.links()).toMatchObject({ lastRun: { outcome: 'DONE' } });
  });

  it('goes on with what a process left when it died', async () => {
    await desk.nextDay();
    const day = desk.api.clock.now().toISOString().slice(0, 10);
    const { database } = desk.api.app;
    const [first] = await database.query('SELECT id FROM link ORDER BY id LIMIT 1');
    await database.query('INSERT INTO link_run (day, started_at) VALUES ($1, now())', [day]);
    await database.query(
      `INSERT INTO link_look (day, link_id, at, is_answered, outcome, audience) VALUES ($1, $2, now(), true, 'FOUND', 0)`,
      [day, first.id],
    );
    await runJobs(desk.api);
    const { total } = await desk.links();
    const [looks] = await database.query(
      'SELECT count(*)::int AS count, bool_and(is_taken_over) AS "areTakenOver" FROM link_look WHERE day = $1',
      [day],
    );
    expect(looks).toEqual({ count: total, areTakenOver: true });
  });

  it('takes over no look that is older than that of somebody of the team', async () => {
    const url = desk.address('looked-at');
    await desk.publish({ link: url });
    await desk.check();
    await desk.nextDay();
    const { id } = await desk.link(url);
    const day = desk.api.clock.now().toISOString();
    const { database } = desk.api.app;
    await database.query('INSERT INTO link_run (day, started_at) VALUES ($1, $2)', [day.slice(0, 10), day]);
    await database.query(
      `INSERT INTO link_look (day, link_id, at, is_answered, outcome, audience) VALUES ($1, $2, $3, true, 'FOUND', 0)`,
      [day.slice(0, 10), id, day],
    );
    desk.pages.set('/looked-at', 404);
    desk.api.clock.advance(1000);
    const { link } = await desk.team.editor.mutate('checkLink', { id }, 'link { state lastCheckedAt }');
    expect(link).toEqual({ state: 'DOUBTFUL', lastCheckedAt: desk.api.clock.now().toISOString() });
    await runJobs(desk.api);
    expect(await desk.links()).toMatchObject({ lastRun: { id: day.slice(0, 10), outcome: 'DONE' } });
    expect(await desk.link(url)).toMatchObject(link);
  });

  it('tells those links first that most people see', async () => {
    const [forAll, forSome] = [desk.address('for-all'), desk.address('for-some')];
    await desk.publish({
      link: forSome,
      rule: {
        all: [
          { fact: 'hasCarLicence', op: 'eq', value: false },
          { fact: 'hasResume', op: 'eq', value: false },
        ],
      },
    });
    await desk.publish({ link: forAll, rule: null });
    await desk.check();
    const { items } = await desk.links();
    expect(items[0]).toMatchObject({ url: forAll, audience: 100_000 });
    const some = items.find(({ url }: Json) => url === forSome);
    expect(some.audience).toBeGreaterThan(0);
    expect(some.audience).toBeLessThan(100_000);
    const audiences = items.map(({ audience }: Json) => audience);
    expect(audiences).toEqual(audiences.toSorted((one: number, other: number) => other - one));
  });

  it('forgets a link that nothing published names any more', async () => {
    const url = desk.address('withdrawn');
    desk.pages.set('/withdrawn', 404);
    const published = await desk.publish({ link: url });
    await desk.check();
    expect(await desk.link(url)).toMatchObject({ state: 'DOUBTFUL' });
    await move(desk.team.publisher, await desk.item(published), 'ARCHIVE');
    expect(await desk.link(url)).toBeUndefined();
    const asked = desk.web.asked.length;
    await desk.check();
    expect(desk.web.asked.slice(asked).some(({ what }) => what.includes('withdrawn'))).toBe(false);
    await desk.publish({ link: url });
    expect(await desk.link(url)).toMatchObject({ state: 'UNCHECKED', failingSince: null });
  });
});
