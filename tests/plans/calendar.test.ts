import { newPerson } from '../profiles/person';
import { getPage } from '../pages/form.client';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { publishAction } from './published';
import { pathOf } from './shared';

const LONG = 'Écrire à trois personnes qui exercent déjà ce métier, et leur demander comment elles y sont arrivées';

describe('the plan in the calendar of a person', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example.org' });
    const rule = { fact: 'hasResume', op: 'eq', value: true };
    const scoreLines = [
      {
        id: 'l',
        score: 3,
        rule,
        reason: 'Vous avez un CV; bravo, vraiment.',
        reasonTu: 'Tu as un CV.',
        reasonEn: null,
      },
    ];
    const translations = [{ locale: 'EN', title: 'Read your CV again', summary: 'In two words.', bodyMarkdown: 'x' }];
    await publishAction(api, LONG, { cooldownDays: 1, scoreLines, translations });
  });
  afterEach(async () => api.stop());

  const ask = async (client: TestClient): Promise<string> =>
    pathOf((await client.send('mutation { askForCalendar { link } }')).data.askForCalendar);

  /** The lines of a file as its reader joins them, without the escapes of texts. */
  const linesAt = async (path: string): Promise<string[]> => {
    const { html: body } = await getPage(api, path);
    return body
      .replaceAll('\r\n ', '')
      .replaceAll(/\\n/g, '\n')
      .replaceAll(/\\([,;])/g, '$1')
      .split('\r\n');
  };

  const valuesOf = (lines: readonly string[], name: string): string[] =>
    lines.flatMap((line) => (line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : []));

  it('holds the actions of today, before anything is asked of the API', async () => {
    const { client } = await newPerson(api, { facts: { hasResume: true } });
    const path = await ask(client);
    const { status, headers, html: body } = await getPage(api, path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ]);
    expect((await getPage(api, path)).html).toBe(body);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = await linesAt(path);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(valuesOf(lines, 'SUMMARY')).toEqual([LONG]);
    expect(valuesOf(lines, 'DTSTART;VALUE=DATE')).toEqual(['20261123']);
    expect(valuesOf(lines, 'TRANSP')).toEqual(['TRANSPARENT']);
    // Calendars are kept by others: what the person said stays with us.
    expect(lines.join('\n')).not.toMatch(/CV/);
    // Nothing is stored by a look; the plan that is made then is the one that was shown.
    expect(await api.app.database.query('SELECT 1 FROM daily_plan')).toEqual([]);
    const { data } = await client.send('{ me { plan { actions { id } } } }');
    expect(valuesOf(lines, 'UID')).toEqual(
      data.me.plan.actions.map(({ id }: { id: string }) => `${id}@conseils.example.org`),
    );
  });

  it('ticks what was done, on its day, and leaves out what was declined or put off', async () => {
    for (const title of ['Appeler', 'Sortir']) await publishAction(api, title);
    const { client } = await newPerson(api, { facts: { hasResume: true, searchIntensity: 'EXTREME' } });
    const path = await ask(client);
    const { data } = await client.send('{ me { plan { actions { id recommendation { title } } } } }');
    const [done, declined, putOff] = data.me.plan.actions;
    await client.mutate('respondToAction', { plannedActionId: done.id, status: 'DONE' }, 'plannedAction { id }');
    await client.mutate(
      'respondToAction',
      { plannedActionId: declined.id, status: 'DECLINED' },
      'plannedAction { id }',
    );
    await client.mutate(
      'respondToAction',
      { plannedActionId: putOff.id, status: 'SNOOZED', snoozeUntil: '2026-12-23' },
      'plannedAction { id }',
    );
    const ticked = [`✓ ${done.recommendation.title}`];
    expect(valuesOf(await linesAt(path), 'SUMMARY')).toEqual(ticked);
    api.clock.advance(2 * 24 * 3_600_000);
    const later = await linesAt(path);
    const days = valuesOf(later, 'DTSTART;VALUE=DATE');
    const titles = valuesOf(later, 'SUMMARY');
    expect(titles.filter((title) => title.startsWith('✓'))).toEqual(ticked);
    expect(days[titles.indexOf(ticked[0] ?? '')]).toBe('20261123');
    // Each of the days before stays.
    const { actions } = (await client.send('{ me { plan { actions { id } } } }')).data.me.plan;
    await client.mutate('respondToAction', { plannedActionId: actions[0].id, status: 'DONE' }, 'plannedAction { id }');
    api.clock.advance(2 * 24 * 3_600_000);
    const all = valuesOf(await linesAt(path), 'SUMMARY');
    expect(all.filter((title) => title.startsWith('✓'))).toHaveLength(2);
  });

  it('keeps what was done once the team archives it, and leaves out where it was only proposed', async () => {
    const team = await createEditorialTeam(api);
    const title = 'Appeler le matin';
    const recommendation = await publish(team, await createDraft(team, { title, rule: null, cooldownDays: 1 }));
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXTREME' } });
    const path = await ask(client);
    const shown = async (): Promise<string[]> =>
      valuesOf(await linesAt(path), 'SUMMARY').filter((line) => line.endsWith(title));
    const planned = async (): Promise<Json> => {
      const { data } = await client.send('{ me { plan { actions { id recommendation { title } } } } }');
      return data.me.plan.actions.find((action: Json) => action.recommendation.title === title);
    };
    const { id } = await planned();
    await client.mutate('respondToAction', { plannedActionId: id, status: 'DONE' }, 'plannedAction { id }');
    api.clock.advance(2 * 24 * 3_600_000);
    expect(await planned()).toBeDefined();
    expect((await shown()).toSorted()).toEqual([title, `✓ ${title}`].toSorted());
    const { userErrors } = await move(await signedIn(api, 'PUBLISHER'), recommendation, 'ARCHIVE');
    expect(userErrors).toEqual([]);
    expect(await shown()).toEqual([`✓ ${title}`]);
  });

  it('names no action that would say something sensitive of the person', async () => {
    await publishAction(api, 'Demander un aménagement de poste', {
      rule: { fact: 'hasDisability', op: 'eq', value: true },
      weight: 3,
    });
    const { client } = await newPerson(api, { facts: { hasDisability: true }, consentToSensitive: true });
    const lines = await linesAt(await ask(client));
    expect(valuesOf(lines, 'SUMMARY').toSorted()).toEqual([LONG, 'Une action de mon plan'].toSorted());
    expect(lines.join('\n')).not.toMatch(/aménagement|amenagement/);
  });

  it('speaks the language of the person', async () => {
    const { client } = await newPerson(api, { facts: { hasResume: true }, locale: 'EN' });
    const lines = await linesAt(await ask(client));
    expect(valuesOf(lines, 'SUMMARY')).toEqual(['Read your CV again']);
    expect(valuesOf(lines, 'X-WR-CALNAME')).toEqual(['My plan of the day']);
  });

  it('has one address for each person, which ends with another, when it is revoked, and with the profile', async () => {
    const { id, client } = await newPerson(api, { facts: { hasResume: true } });
    const statuses = async (...paths: string[]): Promise<number[]> =>
      Promise.all(paths.map(async (path) => (await getPage(api, path)).status));
    const own = async () => (await client.send('{ me { calendar { createdAt } } }')).data.me.calendar;
    expect(await own()).toBeNull();
    const first = await ask(client);
    const second = await ask(client);
    expect(await own()).toEqual({ createdAt: '2026-11-23T09:00:00.000Z' });
    expect(await statuses(first, second)).toEqual([404, 200]);
    expect((await getPage(api, first)).headers).toMatchObject({
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    for (let time = 0; time < 2; time += 1)
      expect((await client.send('mutation { revokeCalendar { revoked } }')).data.revokeCalendar.revoked).toBe(true);
    expect([await own(), await statuses(second)]).toEqual([null, [404]]);
    const revoked = `SELECT FROM audit_event WHERE action = 'profile.revoke-calendar' AND object_id = $1`;
    expect(await api.app.database.query(revoked, [id])).toHaveLength(1);
    const third = await ask(client);
    await client.send('mutation { deleteMyProfile { deleted } }');
    expect(await statuses(third, second.replace('.ics', ''), '/calendrier/nothing.ics')).toEqual([404, 404, 404]);
    expect(await api.app.database.query('SELECT 1 FROM plan_calendar')).toEqual([]);
  });

  it('is opened by nobody else', async () => {
    expect((await api.anonymous.send('mutation { askForCalendar { link } }')).codes).toEqual(['UNAUTHENTICATED']);
    const [one, other] = [await newPerson(api, { facts: { hasResume: true } }), await newPerson(api)];
    const [ofOne, ofOther] = [await ask(one.client), await ask(other.client)];
    const mixed = `${ofOne.split('.')[0]}.${ofOther.split('.').slice(1).join('.')}`;
    expect((await getPage(api, mixed)).status).toBe(404);
  });
});
