import { randomUUID } from 'node:crypto';
import { DAY_MS } from '../../../api/platform/time';
import { EXPERIMENTS } from '../../../api/recommendations/experiments/running-experiments.service';
import { publishAction } from '../../plans/published';
import { newPerson } from '../../profiles/person';
import type { Person } from '../../profiles/person';
import { anotherProcess, startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import { TestClient } from '../../support/client';
import type { Json } from '../../support/client';
import { runJobs } from '../../support/jobs';
import { signedIn } from '../../support/staff';

/** Of half of the people: that all of so many are on one side happens once in eight million times. */
const BOTH_SIDES = 24;
const EXPERIMENT = 'experiment { id name recommendationId scorer share startedAt endsAt stoppedAt }';

describe('an experiment', () => {
  let api: TestApi;
  let publisher: TestClient;
  let tried: string;
  let other: string;
  beforeEach(async () => {
    api = await startApi();
    publisher = await signedIn(api, 'PUBLISHER');
    tried = await publishAction(api, 'Appeler', { weight: 2 });
    other = await publishAction(api, 'Écrire');
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  const inDays = (days: number): string => new Date(api.clock.now().getTime() + days * DAY_MS).toISOString();
  const start = async (input: object = {}): Promise<Json> =>
    publisher.mutate(
      'startExperiment',
      { name: 'Appeler ou non', recommendationId: tried, share: 50, endsAt: inDays(10), ...input },
      EXPERIMENT,
    );
  const started = async (input?: object): Promise<string> => {
    const { experiment, userErrors } = await start(input);
    expect(userErrors).toEqual([]);
    return experiment.id;
  };
  const list = async ({ client }: Person): Promise<string[]> => {
    const { data } = await client.send('{ me { recommendations { results { recommendation { id } } } } }');
    return data.me.recommendations.results.map(({ recommendation }: Json) => recommendation.id);
  };
  const plan = async ({ client }: Person): Promise<string[]> => {
    const { data } = await client.send('{ me { plan { actions { recommendation { id } } } } }');
    return data.me.plan.actions.map(({ recommendation }: Json) => recommendation.id);
  };
  const exposures = async (): Promise<Json[]> =>
    api.app.database.query('SELECT profile_id AS id, date::text, side FROM experiment_exposure ORDER BY date, id');
  const someone = async (count: number): Promise<Person[]> => {
    const people: Person[] = [];
    while (people.length < count) people.push(await newPerson(api));
    return people;
  };

  it('shows a recommendation to a share of people, always the same, in lists and in plans', async () => {
    const people = await someone(BOTH_SIDES);
    for (const person of people) expect(await list(person)).toContain(tried);
    await started();
    const gets = await Promise.all(people.map(async (person) => (await list(person)).includes(tried)));
    expect(new Set(gets)).toEqual(new Set([true, false]));
    for (const [place, person] of people.entries()) {
      expect((await list(person)).includes(tried)).toBe(gets[place]);
      expect((await plan(person)).includes(tried)).toBe(gets[place]);
    }
    // Whoever has no profile takes no part.
    const { data } = await api.anonymous.send('{ recommend(facts: {}) { totalCount } }');
    expect(data.recommend.totalCount).toBe(2);
    const met = await exposures();
    expect(met).toHaveLength(people.length);
    for (const { id, side } of met)
      expect(side).toBe(gets[people.findIndex((person) => person.id === id)] ? 'SHOWN' : 'COMPARED');
  });

  it('notes once a day who met it, and nobody who could not have', async () => {
    await started();
    const person = await newPerson(api);
    for (let times = 0; times < 3; times += 1) await list(person);
    await person.client.send('{ me { recommendations(kind: STRATEGY) { totalCount } } }');
    const strategist = await newPerson(api);
    await strategist.client.send('{ me { recommendations(kind: STRATEGY) { totalCount } } }');
    // A GET keeps nothing.
    const { headers } = (await newPerson(api)).client;
    const url = '/graphql?query={me{recommendations{totalCount}}}';
    expect((await api.app.http.inject({ url, headers })).json().errors).toBeUndefined();
    api.clock.advance(DAY_MS);
    await list(person);
    expect(await exposures()).toEqual([
      { id: person.id, date: '2026-11-23', side: expect.any(String) },
      { id: person.id, date: '2026-11-24', side: expect.any(String) },
    ]);
  });

  it('notes the day of the place where the person lives', async () => {
    await started();
    const { client } = await newPerson(api, { facts: { place: '97411' } });
    api.clock.set('2026-11-23T21:00:00Z');
    await client.send('{ me { recommendations { totalCount } } }');
    expect(await exposures()).toMatchObject([{ date: '2026-11-24' }]);
  });

  it('notes nobody who said before that it is not for them', async () => {
    await started();
    for (const person of await someone(6)) {
      const said = { recommendationId: tried, response: 'NOT_FOR_ME' };
      await person.client.mutate('respondToRecommendation', said, 'recommendation { score }');
      await list(person);
    }
    expect(await exposures()).toEqual([]);
  });

  it('notes once a day who meets it by a plan, also one that is made ahead', async () => {
    await started();
    const people = await someone(BOTH_SIDES);
    for (const person of people.slice(2)) await plan(person);
    const [after, upTo] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    await api.app.areas.plans.making.makeBetween({ after, upTo });
    const met = await exposures();
    expect(met.map(({ id }) => id).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
    expect(new Set(met.map(({ side }) => side))).toEqual(new Set(['SHOWN', 'COMPARED']));
    const gets = new Set(met.filter(({ side }) => side === 'SHOWN').map(({ id }) => id));
    for (const person of people) expect((await plan(person)).includes(tried)).toBe(gets.has(person.id));
    await list(people[0] as Person);
    expect(await exposures()).toHaveLength(people.length);
  });

  it('notes nobody whose plan would hold other actions, or who only looks at what a plan would be', async () => {
    for (const title of ['Lire', 'Noter', 'Trier', 'Ranger']) await publishAction(api, title, { weight: 3 });
    await started();
    for (const person of await someone(8)) expect(await plan(person)).not.toContain(tried);
    const scorer = await started({ recommendationId: null, scorer: 'editors-only' });
    expect(await exposures()).toEqual([]);
    const { client } = await newPerson(api);
    const url = '/graphql?query={me{plan{date}}}';
    expect((await api.app.http.inject({ url, headers: client.headers })).statusCode).toBe(200);
    expect(await exposures()).toEqual([]);
    await client.send('{ me { plan { date } } }');
    expect(await exposures()).toHaveLength(1);
    await publisher.mutate('stopExperiment', { id: scorer }, EXPERIMENT);
  });

  it('gives the scores of another scorer to a share of people', async () => {
    await api.app.database.query(`INSERT INTO usefulness VALUES ($1, 'ALL', 100, 100), ($2, 'ALL', 100, 0)`, [
      tried,
      other,
    ]);
    await api.restart();
    publisher = await signedIn(api, 'PUBLISHER');
    await started({ recommendationId: null, scorer: 'editors-only' });
    const told = new Set<string>();
    for (const { client } of await someone(BOTH_SIDES)) {
      const { data } = await client.send('{ me { recommendations(first: 1) { scoredBy results { score } } } }');
      const { scoredBy, results } = data.me.recommendations;
      told.add(`${scoredBy} ${results[0].score}`);
    }
    expect(told).toEqual(new Set(['built-in 2.5', 'editors-only 2']));
  });

  it('ends on its day, by the clock of the database, or by hand', async () => {
    const people = await someone(10);
    const getAll = async (): Promise<boolean> =>
      (await Promise.all(people.map(async (person) => (await list(person)).includes(tried)))).every(Boolean);
    await started({ endsAt: inDays(1), share: 1 });
    expect(await getAll()).toBe(false);
    api.clock.advance(DAY_MS);
    expect(await runJobs(api)).toEqual([]);
    expect(await getAll()).toBe(true);
    publisher = await signedIn(api, 'PUBLISHER');
    const id = await started({ share: 1 });
    expect(await getAll()).toBe(false);
    const { experiment } = await publisher.mutate('stopExperiment', { id }, EXPERIMENT);
    expect(experiment.stoppedAt).toBe(api.clock.now().toISOString());
    expect(await getAll()).toBe(true);
    const waiting = await api.app.database.query(
      `SELECT FROM jobs.job WHERE name = 'experiment.end' AND state = 'created'`,
    );
    expect(waiting).toEqual([]);
    expect((await publisher.mutate('stopExperiment', { id }, 'experiment { id }')).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
    const audit = await api.app.database.query(
      `SELECT summary FROM audit_event WHERE object_type = 'experiment' ORDER BY at, id`,
    );
    const summaries = audit.map(({ summary }: Json) => summary);
    expect(summaries.toSorted()).toEqual([
      ...['Essai commencé : Appeler ou non', 'Essai commencé : Appeler ou non'],
      ...['Essai terminé : Appeler ou non', 'Essai terminé : Appeler ou non'],
    ]);
  });

  it('begins and ends in every process', async () => {
    const elsewhere = await anotherProcess(api);
    const people = await someone(BOTH_SIDES);
    const seen = async (): Promise<Set<boolean>> => {
      const lists = people.map(async (person) => {
        const client = new TestClient(elsewhere, person.client.headers);
        return (await list({ ...person, client })).includes(tried);
      });
      return new Set(await Promise.all(lists));
    };
    const heard = async (): Promise<void> => new Promise((resolve) => elsewhere.changes.on(EXPERIMENTS, resolve));
    try {
      expect(await seen()).toEqual(new Set([true]));
      const begun = heard();
      const id = await started();
      await begun;
      expect(await seen()).toEqual(new Set([true, false]));
      const ended = heard();
      await publisher.mutate('stopExperiment', { id }, EXPERIMENT);
      await ended;
      expect(await seen()).toEqual(new Set([true]));
    } finally {
      await elsewhere.stop();
    }
  });

  it('is told with its purpose, its recommendation and what the viewer may do with it', async () => {
    const id = await started({ purpose: '  Savoir si appeler aide.  ' });
    const ONE = `query ($id: ID!) { experiment(id: $id) { name purpose recommendation { id slug } allowedActions } }`;
    const told = async (client: TestClient, asked = id): Promise<Json> =>
      (await client.send(ONE, { id: asked })).data.experiment;
    expect(await told(publisher)).toEqual({
      ...{ name: 'Appeler ou non', purpose: 'Savoir si appeler aide.', allowedActions: ['STOP'] },
      recommendation: { id: tried, slug: expect.stringMatching(/^appeler-/) },
    });
    const analyst = await signedIn(api, 'ANALYST');
    expect(await told(analyst)).toMatchObject({ allowedActions: [] });
    expect(await told(analyst, 'x')).toBeNull();
    await publisher.mutate('stopExperiment', { id }, EXPERIMENT);
    expect(await told(publisher)).toMatchObject({ allowedActions: [] });
    const scorer = await started({ recommendationId: null, scorer: 'editors-only' });
    expect(await told(publisher, scorer)).toMatchObject({ purpose: null, recommendation: null });
    expect((await analyst.send('{ scorers }')).data.scorers).toEqual(['built-in', 'editors-only']);
    for (const query of ['{ scorers }', '{ experiment(id: "x") { name } }'])
      expect((await api.anonymous.send(query)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each<[string, () => object, string]>([
    ['both a recommendation and a scorer', () => ({ scorer: 'editors-only' }), 'ONE_OF_TWO'],
    ['neither of the two', () => ({ recommendationId: null }), 'ONE_OF_TWO'],
    ['a scorer that there is not', () => ({ recommendationId: null, scorer: 'http' }), 'NOT_FOUND'],
    ['a recommendation that there is not', () => ({ recommendationId: 'x' }), 'NOT_FOUND'],
    ['everybody', () => ({ share: 100 }), 'OUT_OF_BOUNDS'],
    ['nobody', () => ({ share: 0 }), 'OUT_OF_BOUNDS'],
    ['an end in the past', () => ({ endsAt: inDays(-1) }), 'OUT_OF_BOUNDS'],
    ['an end in two years', () => ({ endsAt: inDays(730) }), 'OUT_OF_BOUNDS'],
    ['a long purpose', () => ({ purpose: 'x'.repeat(501) }), 'TOO_LONG'],
    ['a short name', () => ({ name: 'x' }), 'TOO_SHORT'],
  ])('is refused with %s', async (_what, input, code) => {
    expect((await start(input())).userErrors).toMatchObject([{ code }]);
  });

  it('is refused beside another on the same, and begun by publishers only', async () => {
    await started();
    expect((await start()).userErrors).toMatchObject([{ code: 'ALREADY_RUNNING' }]);
    api.clock.advance(1000);
    await started({ recommendationId: null, scorer: 'editors-only', name: 'Un autre' });
    expect((await start({ recommendationId: null, scorer: 'built-in' })).userErrors).toMatchObject([
      { code: 'ALREADY_RUNNING' },
    ]);
    const editor = await signedIn(api, 'EDITOR');
    const { codes } = await editor.send(`mutation { stopExperiment(input: { id: "x" }) { userErrors { code } } }`);
    expect(codes).toEqual(['FORBIDDEN']);
    expect((await editor.send('{ experiments { name } }')).data.experiments).toEqual([
      { name: 'Un autre' },
      { name: 'Appeler ou non' },
    ]);
    expect((await api.anonymous.send('{ experiments { name } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is about what is online', async () => {
    for (const recommendationId of ['x', randomUUID()])
      expect((await start({ recommendationId })).userErrors).toMatchObject([
        { code: 'NOT_FOUND', field: ['recommendationId'] },
      ]);
  });
});
