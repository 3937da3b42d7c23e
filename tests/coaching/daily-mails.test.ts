import { publishAction } from '../plans/published';
import { mailedSecret } from '../profiles/mailed-link';
import type { Person } from '../profiles/person';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { createDraft, move, publish } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { coached, linesOf, plansTo, secretIn } from './coached';

const DAY_MS = 24 * 3_600_000;

describe('the mail with the plan of the day', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example.org', SUBMISSIONS_PER_ADDRESS: '200/2000' });
    const rule = { fact: 'hasResume', op: 'eq', value: true };
    const translations = [{ locale: 'EN', title: 'Read your CV again', summary: 'In two words.', bodyMarkdown: 'x' }];
    const lines = [
      { id: 'l', score: 3, rule, reason: 'Vous avez un CV.', reasonTu: 'Tu as un CV.', reasonEn: 'You have a CV.' },
    ];
    await publishAction(api, 'Relire son CV', { cooldownDays: 0, scoreLines: lines, translations });
    // As what is left unanswered rests, there is always another one.
    for (let number = 1; number <= 30; number += 1) await publishAction(api, `Appeler ${number}`);
  });
  afterEach(async () => api.stop());

  const EMAIL = 'sacha@example.org';
  const at = async (moment: string): Promise<void> => {
    api.clock.set(moment);
    expect(await runJobs(api)).toEqual([]);
  };
  const mails = () => plansTo(api, EMAIL);
  const own = async (client: TestClient) =>
    (await client.send('{ me { coaching { status nextMailAt } } }')).data.me.coaching;

  it('leaves at seven, not before, and holds what me.plan gives', async () => {
    const { client } = await coached(api, EMAIL, { facts: { hasResume: true } });
    await at('2026-11-24T05:59:00Z');
    expect(mails()).toEqual([]);
    await at('2026-11-24T06:00:00Z');
    expect(mails()).toHaveLength(1);
    const { data } = await client.send('{ me { plan { date actions { recommendation { title summary } reasons } } } }');
    const { actions } = data.me.plan;
    expect(actions.length).toBeGreaterThan(0);
    const lines = linesOf(mails()[0]);
    for (const { recommendation, reasons } of actions) {
      expect(lines).toContain(recommendation.title);
      expect(lines).toContain(`${recommendation.summary}\nDurée : environ 15 minutes.`);
      for (const reason of reasons) expect(lines.join('\n')).toContain(reason);
    }
    expect(mails()[0]?.subject).toBe('Votre plan du mardi 24 novembre');
  });

  it.each([
    ['FR', 90, 'Durée : environ 1 h 30.'],
    ['FR_TU', 60, 'Durée : environ 1 heure.'],
    ['EN', 120, 'It takes about 2 hours.'],
  ])('says in hours what takes as long: %s', async (locale, durationMinutes, said) => {
    await publishAction(api, 'Longue', { weight: 3, durationMinutes });
    await coached(api, EMAIL, { locale });
    await at('2026-11-24T06:00:00Z');
    expect(linesOf(mails()[0]).join('\n')).toContain(said);
  });

  it('has its plan made ahead, once, and says what was answered since', async () => {
    const { client } = await coached(api, EMAIL, { facts: { searchIntensity: 'EXTREME' } });
    // Before three in the morning the day is still the one before.
    await at('2026-11-24T01:30:00Z');
    expect(await api.app.database.query('SELECT FROM daily_plan')).toEqual([]);
    await at('2026-11-24T04:00:00Z');
    const made = await api.app.database.query('SELECT created_at FROM daily_plan WHERE date = $1', ['2026-11-24']);
    expect(made).toEqual([{ created_at: new Date('2026-11-24T04:00:00Z') }]);
    const { data } = await client.send('{ me { plan { actions { id recommendation { title } } } } }');
    const [done, putOff, left, ...others] = data.me.plan.actions;
    const later = { plannedActionId: putOff.id, status: 'SNOOZED', snoozeUntil: '2026-11-30' };
    await client.mutate('respondToAction', later, 'plannedAction { id }');
    await client.mutate('respondToAction', { plannedActionId: left.id, status: 'ACCEPTED' }, 'plannedAction { id }');
    await client.mutate('respondToAction', { plannedActionId: done.id, status: 'DONE' }, 'plannedAction { id }');
    await at('2026-11-24T06:00:00Z');
    for (const { recommendation } of [left, ...others]) expect(linesOf(mails()[0])).toContain(recommendation.title);
    for (const { recommendation } of [done, putOff]) expect(linesOf(mails()[0])).not.toContain(recommendation.title);
  });

  /** Does as many of the day's actions, and gives their titles. */
  const doSome = async (client: TestClient, count: number): Promise<string[]> => {
    const { data } = await client.send('{ me { plan { actions { id recommendation { title } } } } }');
    const some = data.me.plan.actions.slice(0, count);
    for (const { id } of some)
      await client.mutate('respondToAction', { plannedActionId: id, status: 'DONE' }, 'plannedAction { id }');
    return some.map(({ recommendation }: { recommendation: { title: string } }) => recommendation.title);
  };

  it('looks back on the first of its days in a week at what was done in the seven days before, and not on the others', async () => {
    const { client } = await coached(api, EMAIL, { days: ['TUESDAY', 'THURSDAY'] });
    await at('2026-11-23T08:00:00Z');
    await doSome(client, 1);
    await at('2026-11-24T06:00:00Z');
    const [before] = await doSome(client, 1);
    await at('2026-11-26T06:00:00Z');
    await at('2026-11-30T12:00:00Z');
    const [last] = await doSome(client, 1);
    await at('2026-12-01T06:00:00Z');
    const looking = mails().map((mail) => linesOf(mail).filter((line) => line.startsWith('Ces sept derniers jours')));
    // Of the Monday of the week before, eight days have gone by.
    const week = `Ces sept derniers jours, vous avez fait 2 actions : « ${last} » et « ${before} ».`;
    expect(looking).toEqual([[expect.stringContaining('vous avez fait une action : « ')], [], [week]]);
  });

  it('looks back also on a day on which nothing is left, and names five things at most', async () => {
    const { client } = await coached(api, EMAIL, {
      days: ['MONDAY'],
      locale: 'EN',
      facts: { searchIntensity: 'EXTREME' },
    });
    let done = 0;
    for (const day of ['24', '25', '26', '27', '28']) {
      await at(`2026-11-${day}T12:00:00Z`);
      done += (await doSome(client, day === '28' ? 1 : 2)).length;
    }
    expect(done).toBe(9);
    await at('2026-11-30T04:00:00Z');
    await doSome(client, 9);
    await at('2026-11-30T06:00:00Z');
    const lines = linesOf(mails()[0]);
    expect(lines[0]).toBe('Hello,');
    expect(lines[1]).toMatch(/^In the last seven days you did 9 actions: (“[^”]+”, ){4}“[^”]+” and 4 more\.$/);
    expect(lines.join()).not.toContain('Here ');
  });

  it('is not sent on a day on which nothing is left to do', async () => {
    const { client } = await coached(api, EMAIL);
    await at('2026-11-24T04:00:00Z');
    const { data } = await client.send('{ me { plan { actions { id } } } }');
    for (const { id } of data.me.plan.actions)
      await client.mutate('respondToAction', { plannedActionId: id, status: 'DONE' }, 'plannedAction { id }');
    await at('2026-11-24T06:00:00Z');
    expect(mails()).toEqual([]);
    expect(await own(client)).toEqual({ status: 'ACTIVE', nextMailAt: '2026-11-25T06:00:00.000Z' });
  });

  it('leaves at seven of the place of the person, on their days only', async () => {
    await coached(api, EMAIL, { facts: { place: 'dep-974' }, days: ['TUESDAY', 'THURSDAY'] });
    const sent: string[] = [];
    for (let hour = 0; hour < 96; hour += 1) {
      const before = mails().length;
      api.clock.advance(3_600_000);
      await runJobs(api);
      if (mails().length > before) sent.push(api.clock.now().toISOString());
    }
    expect(sent).toEqual(['2026-11-24T03:00:00.000Z', '2026-11-26T03:00:00.000Z']);
  });

  it('leaves once a day, also by two workers, and has the same Message-ID when its sending is repeated', async () => {
    await coached(api, EMAIL);
    api.clock.set('2026-11-24T06:00:00Z');
    const other = await anotherProcess(api);
    await Promise.all([runJobs(api), other.worker.drain()]);
    await other.stop();
    expect(mails()).toHaveLength(1);
    // As when a worker died after the mail server took the mail, and before its own note.
    await api.app.database.query('UPDATE coaching SET next_mail_at = $1', ['2026-11-24T06:00:00Z']);
    api.clock.advance(60_000);
    await runJobs(api);
    expect(mails()).toHaveLength(1);
    api.mailbox.fault = new Error('the answer of the mail server was lost');
    api.clock.set('2026-11-25T06:00:00Z');
    await runJobs(api);
    const [waiting] = await api.app.database.query(`SELECT id FROM jobs.job WHERE name = 'mail.send'`);
    api.mailbox.fault = undefined;
    api.clock.advance(600_000);
    await runJobs(api);
    expect(mails().at(-1)?.id).toBe(waiting.id);
    expect(new Set(mails().map(({ id }) => id)).size).toBe(2);
  });

  it('is not lost when no worker runs at seven, and not made up for once its day is over', async () => {
    await coached(api, EMAIL, { days: ['TUESDAY', 'WEDNESDAY'] });
    await at('2026-11-24T19:30:00Z');
    expect(mails().map(({ subject }) => subject)).toEqual(['Votre plan du mardi 24 novembre']);
    // Wednesday went by.
    await at('2026-11-26T09:00:00Z');
    expect(mails()).toHaveLength(1);
    await at('2026-12-01T06:00:00Z');
    expect(mails().map(({ subject }) => subject)).toEqual([
      'Votre plan du mardi 24 novembre',
      'Votre plan du mardi 1er décembre',
    ]);
  });

  it('holds what the person accepted before the team archived it, and not what was only proposed', async () => {
    const team = await createEditorialTeam(api);
    const title = 'Relire une annonce à deux';
    const published = await publish(team, await createDraft(team, { title, rule: null, weight: 3 }));
    const [one, other] = [await coached(api, EMAIL), await coached(api, 'camille@example.org')];
    await at('2026-11-24T04:00:00Z');
    const planned = async ({ client }: Person): Promise<Json> => {
      const { data } = await client.send('{ me { plan { actions { id recommendation { title } } } } }');
      return data.me.plan.actions.find(({ recommendation }: Json) => recommendation.title === title);
    };
    expect(await planned(other)).toBeDefined();
    const { id } = await planned(one);
    await one.client.mutate('respondToAction', { plannedActionId: id, status: 'ACCEPTED' }, 'plannedAction { id }');
    expect((await move(await signedIn(api, 'PUBLISHER'), published, 'ARCHIVE')).userErrors).toEqual([]);
    await at('2026-11-24T06:00:00Z');
    expect(linesOf(mails()[0])).toContain(title);
    const [toOther] = plansTo(api, 'camille@example.org');
    expect(linesOf(toOther).length).toBeGreaterThan(1);
    expect(linesOf(toOther)).not.toContain(title);
  });

  it('leaves for the others where it fails for one', async () => {
    const { id } = await coached(api, 'other@example.org');
    await coached(api, EMAIL);
    await api.app.database.query(`UPDATE profile SET time_zone = 'Nowhere/None' WHERE id = $1`, [id]);
    api.clock.set('2026-11-24T06:00:00Z');
    expect(await runJobs(api)).not.toEqual([]);
    expect(mails()).toHaveLength(1);
    expect(plansTo(api, 'other@example.org')).toEqual([]);
    await api.app.database.query(`UPDATE profile SET time_zone = 'Europe/Paris'`);
    api.clock.advance(600_000);
    await runJobs(api);
    expect([mails().length, plansTo(api, 'other@example.org').length]).toEqual([1, 1]);
  });

  /** Mornings in a row, from the 24th of November on. */
  const mornings = async (count: number): Promise<void> => {
    for (let day = 0; day < count; day += 1) {
      api.clock.advance(DAY_MS);
      await runJobs(api);
    }
  };

  it('stops by itself after five in a row without a sign, and says so in the fifth', async () => {
    const { client } = await coached(api, EMAIL);
    api.clock.set('2026-11-23T06:00:00Z');
    await mornings(7);
    const last = /celui-ci est le dernier/;
    expect(mails().map((mail) => last.test(linesOf(mail).join('\n')))).toEqual([false, false, false, false, true]);
    // Asking is a sign, which comes too late for the mails, and takes them up again.
    expect(await own(client)).toEqual({ status: 'PAUSED', nextMailAt: null });
    const { coaching } = await client.mutate('askForCoaching', { days: ['TUESDAY'] }, 'coaching { status nextMailAt }');
    expect(coaching).toEqual({ status: 'ACTIVE', nextMailAt: '2026-12-01T06:00:00.000Z' });
    await mornings(1);
    expect(mails()).toHaveLength(6);
  });

  it('goes on while the person opens the plan, from whatever device, or says so from the mail', async () => {
    await coached(api, EMAIL);
    const used = { token: await mailedSecret(api, EMAIL) };
    const { accessToken } = await api.anonymous.mutate('useAccessLink', used, 'accessToken');
    api.clock.set('2026-11-23T06:00:00Z');
    await mornings(4);
    await api.anonymous.with({ authorization: `Bearer ${accessToken}` }).send('{ me { plan { date } } }');
    await mornings(5);
    expect(mails()).toHaveLength(9);
    const token = secretIn(mails().at(-1), 'continuer');
    await api.app.areas.coaching.service.goOn(token);
    await mornings(7);
    expect(mails()).toHaveLength(14);
    await api.app.areas.coaching.service.goOn(token);
    await mornings(1);
    expect(mails()).toHaveLength(15);
  });

  it('holds nothing by which its opening could be seen, and the way to stop by one click', async () => {
    await coached(api, EMAIL);
    await at('2026-11-24T06:00:00Z');
    const [mail] = mails();
    const token = secretIn(mail, 'arreter');
    expect(mail?.unsubscribe).toBe(`https://conseils.example.org/courriels/arreter/${token}?lang=fr`);
    const links = mail?.paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.href])) ?? [];
    expect(links.filter((href) => !/\/recommandations\/[a-z0-9-]+\?lang=fr$/.test(href))).toEqual([
      'https://conseils.example.org/essayer#plan',
      mail?.unsubscribe,
    ]);
  });

  it.each([
    ['FR', 'Votre plan du mardi 24 novembre', 'Pourquoi : Vous avez un CV.', /\b(?:tu|ton|ta|tes)\b/i],
    ['FR_TU', 'Ton plan du mardi 24 novembre', 'Pourquoi : Tu as un CV.', /\b(?:vous|votre|vos)\b/i],
    ['EN', 'Your plan for Tuesday 24 November', 'Why: You have a CV.', /é/],
  ])('speaks %s', async (...[locale, subject, reason, unsaid]) => {
    await coached(api, EMAIL, { locale, facts: { hasResume: true } });
    await at('2026-11-24T06:00:00Z');
    const [mail] = mails();
    expect(mail).toMatchObject({ subject, language: locale === 'EN' ? 'en' : 'fr' });
    const lines = linesOf(mail);
    expect(lines.join('\n')).toContain(reason);
    expect(lines.join('\n')).not.toMatch(unsaid);
  });
});
