import type { ProfileRow } from '../../api/profiles';
import { loadStarterReference } from '../../api/reference/starter/load';
import { readReference } from '../../api/targeting/audience/audience.queries';
import { Population, generatePeople } from '../../api/targeting/population';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

const PEOPLE = 300;
const PLAN = '{ me { plan { date note { key } actions { id reasons status recommendation { id } } } } }';
/** What people answer to the actions of their first day, in turn; some say nothing. */
const ANSWERS = [
  `status = 'PROPOSED'`,
  `status = 'DONE'`,
  `status = 'ACCEPTED'`,
  `status = 'SNOOZED', snoozed_until = date + 1`,
  `status = 'DECLINED', reason = 'TOO_LONG'`,
];

/** People of the reference population, with the starter content. */
describe('plans that are made for many people at once', () => {
  let api: TestApi;
  let people: Person[];
  beforeAll(async () => {
    api = await startApi();
    const { database, areas } = api.app;
    await loadStarterReference(database);
    await areas.catalogue.starter.load();
    const population = new Population(
      await generatePeople({ size: PEOPLE, seed: 7, reference: await readReference(database) }),
    );
    const world = await areas.situations.worlds.current();
    people = [];
    for (let person = 0; person < PEOPLE; person += 1)
      people.push(await newPerson(api, { facts: population.facts(person, world), consentToSensitive: true }));
  }, 120_000);
  afterAll(async () => api.stop());

  /** By the query of a page that may change nothing: the plan is worked out, and not kept. */
  const proposed = async (): Promise<unknown[]> => plansBy('GET');
  const plansBy = async (method: 'GET' | 'POST'): Promise<unknown[]> => {
    const plans: unknown[] = [];
    for (const { token } of people) {
      const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' };
      const { body } = await api.app.http.inject(
        method === 'GET'
          ? { method, url: `/graphql?query=${encodeURIComponent(PLAN)}`, headers }
          : { method, url: '/graphql', headers, payload: { query: PLAN } },
      );
      plans.push((JSON.parse(body) as { data: { me: { plan: unknown } } }).data.me.plan);
    }
    return plans;
  };
  const makeAll = async (): Promise<void> => {
    const profiles = await api.app.database.query<ProfileRow[]>(
      'SELECT id, locale, facts, skipped_questions AS "skippedQuestions", time_zone AS "timeZone", version, created_at AS "createdAt" FROM profile',
    );
    await api.app.areas.plans.making.make(profiles);
  };
  const count = async (sql: string): Promise<number> => {
    const [row] = await api.app.database.query<[{ count: number }]>(`SELECT count(*)::int AS count FROM ${sql}`);
    return row.count;
  };

  it('are those that me.plan would have made, also after answers', async () => {
    api.clock.set('2026-11-23T09:00:00Z');
    const first = await proposed();
    expect(await count('daily_plan')).toBe(0);
    await makeAll();
    expect(await plansBy('POST')).toEqual(first);
    for (const [turn, answer] of ANSWERS.entries())
      await api.app.database.query(
        `UPDATE planned_action SET ${answer} WHERE (hashtext(id::text) & 255) % ${ANSWERS.length} = ${turn}`,
      );
    await api.app.database.query(
      `INSERT INTO recommendation_response (profile_id, recommendation_id, response, updated_at)
       SELECT profile.id, item.id, 'INTERESTED', '2026-11-23T10:00:00Z' FROM profile, published_recommendation AS item
       WHERE item.kind = 'STRATEGY' AND hashtext(profile.id::text || item.id::text) & 15 = 0`,
    );
    api.clock.set('2026-11-24T09:00:00Z');
    const second = await proposed();
    expect(second).not.toEqual(first);
    await makeAll();
    expect(await plansBy('POST')).toEqual(second);
    expect(await count(`planned_action WHERE status = 'PROPOSED' AND date = '2026-11-23'`)).toBe(0);
  }, 120_000);

  it('are made once, also by two who make them at the same time as the people ask', async () => {
    api.clock.set('2026-11-26T09:00:00Z');
    await Promise.all([makeAll(), plansBy('POST'), makeAll()]);
    expect(await count(`daily_plan WHERE date = '2026-11-26'`)).toBe(PEOPLE);
    const halves = `(SELECT FROM planned_action WHERE date = '2026-11-26' GROUP BY profile_id HAVING count(*) <> max(position) + 1) AS half`;
    expect(await count(halves)).toBe(0);
  }, 120_000);
});
