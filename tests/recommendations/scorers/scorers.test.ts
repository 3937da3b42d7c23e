import type { RequestListener } from 'node:http';
import { systemClock } from '../../../api/platform/clock';
import { readConfig } from '../../../api/platform/config';
import { publicWeb } from '../../../api/platform/http/reach';
import { createLog } from '../../../api/platform/log';
import { ScorersService } from '../../../api/recommendations/scorers/scorers.service';
import { publishAction, unpublish } from '../../plans/published';
import { newPerson } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json } from '../../support/client';
import { signedIn } from '../../support/staff';
import { TestWeb } from '../../support/web';
import { fixtureWorld } from '../../targeting/language/fixture-world';
import { exampleScorer } from './example-scorer';

const RESULTS = 'scoredBy fellBack results { score reasons recommendation { title } }';
const PAUSE_MS = 30_000;

describe('a scorer over HTTP', () => {
  let web: TestWeb;
  let api: TestApi;
  let answer: RequestListener;
  let port: number;
  const bodies: Json[] = [];
  beforeAll(async () => {
    web = new TestWeb();
    port = await web.serve((request, response) => answer(request, response));
    api = await startApi({ SCORER_URL: `http://scorer.example.org:${port}/scores` }, undefined, web.reach);
    await publishAction(api, 'Une heure', { durationMinutes: 60, weight: 1.5 });
    await publishAction(api, 'Dix minutes', { durationMinutes: 10, weight: 1 });
    await publishAction(api, 'Sans durée', { durationMinutes: null, weight: 0.5 });
  });
  afterAll(async () => {
    await api.stop();
    await web.close();
  });
  beforeEach(async () => {
    answer = (request, response) => void exampleScorer(request, response);
    // What failed in the test before is over once the pause is, and an answer has come.
    api.clock.advance(PAUSE_MS);
    expect((await recommend(somebody())).scoredBy).toBe('http');
    web.asked.splice(0);
    bodies.splice(0);
  });

  let years = 1950;
  /** Somebody about whom nothing was asked before. */
  const somebody = (): object => ({ birthYear: (years += 1) });
  const recommend = async (facts: object, args = ''): Promise<Json> => {
    const { data, errors } = await api.anonymous.send(
      `query ($facts: Facts!) { recommend(facts: $facts ${args}) { ${RESULTS} } }`,
      { facts },
    );
    expect(errors).toBeUndefined();
    return data.recommend;
  };
  const told = ({ results }: Json): unknown[] =>
    results.map(({ score, reasons, recommendation }: Json) => [recommendation.title, score, ...reasons]);
  const IN_USUAL_ORDER = {
    FR: 'Aujourd’hui, nos conseils suivent notre ordre habituel.',
    FR_TU: 'Aujourd’hui, nos conseils suivent notre ordre habituel.',
    EN: 'Today, our advice comes in its usual order.',
  };
  const BY_ITSELF = [
    ['Une heure', 1.5, IN_USUAL_ORDER.FR],
    ['Dix minutes', 1],
    ['Sans durée', 0.5],
  ];
  const says =
    (status: number, body: unknown): RequestListener =>
    (request, response) => {
      request.resume();
      response.statusCode = status;
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
  /** With the ids that it was asked about. */
  const saysOf =
    (scoresOf: (ids: string[]) => unknown): RequestListener =>
    async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const asked = JSON.parse(Buffer.concat(parts).toString());
      bodies.push(asked);
      const scores = scoresOf(asked.items.map(({ id }: Json) => id));
      response.end(JSON.stringify({ version: 1, scores }));
    };

  it('gives the scores and the reasons, and is named', async () => {
    const given = await recommend(somebody());
    expect([given.scoredBy, given.fellBack]).toEqual(['http', false]);
    expect(told(given)).toEqual([
      ['Dix minutes', 2, 'Un quart d’heure suffit.'],
      ['Une heure', 1.5],
      ['Sans durée', 0.5],
    ]);
    expect(given.results.flatMap(({ reasons }: Json) => reasons)).not.toContain(IN_USUAL_ORDER.FR);
    expect(told(await recommend(somebody(), ', locale: EN'))[0]).toEqual([
      'Dix minutes',
      2,
      'A quarter of an hour is enough.',
    ]);
  });

  it('is asked once for a ranking, and not again for the same', async () => {
    const facts = somebody();
    for (let times = 0; times < 3; times += 1) await recommend(facts, ', first: 1');
    await Promise.all([recommend(facts), recommend(facts)]);
    expect(web.asked.map(({ what }) => what)).toEqual(['scorer.example.org/scores']);
  });

  it('leaves out what it gives 0, and never shows what the service hides', async () => {
    await publishAction(api, 'Cachée', { weight: 0 });
    answer = saysOf((ids) => ids.map((id, place) => ({ id, score: place === 0 ? 0 : 3 })));
    expect((await recommend(somebody())).results).toHaveLength(2);
    expect(bodies[0].items).toHaveLength(3);
  });

  it('is what the team is told of, where it gives 0, also beside what excludes the action', async () => {
    const other = await publishAction(api, 'Autre', { weight: 3 });
    const id = await publishAction(api, 'Laissée de côté', { weight: 2, incompatibleWithIds: [other] });
    answer = saysOf((ids) => ids.map((one) => ({ id: one, score: one === id ? 0 : 1 })));
    const editor = await signedIn(api, 'EDITOR');
    const { data } = await editor.send(
      'query ($id: ID!, $facts: Facts!) { whyNot(recommendationId: $id, facts: $facts) { fittingCount cause sentence } }',
      { id, facts: somebody() },
    );
    for (const one of [id, other]) await unpublish(api, one);
    expect(data.whyNot).toEqual({
      ...{ fittingCount: 4, cause: 'SCORE' },
      sentence: 'Ne reçoit pas « Laissée de côté » : sa note est de zéro.',
    });
  });

  it('gives the catalogue as it is once the scorer has answered', async () => {
    let id = '';
    answer = async (request, response) => {
      id = await publishAction(api, 'Entre-temps');
      await exampleScorer(request, response);
    };
    const { results } = await recommend(somebody());
    await unpublish(api, id);
    expect(results.map(({ recommendation }: Json) => recommendation.title)).toContain('Entre-temps');
  });

  it('is not told who asks, nor what is sensitive', async () => {
    const facts = { hasResume: true, hasDisability: true, difficulties: ['RESUME', 'HEALTH'] };
    const person = await newPerson(api, { facts, consentToSensitive: true, email: 'sacha@example.org' });
    answer = saysOf(() => []);
    await person.client.send(`{ me { recommendations { ${RESULTS} } } }`);
    expect(bodies[0].facts).toEqual({ hasResume: true, difficulties: ['RESUME'] });
    for (const secret of [person.id, person.token, 'sacha']) expect(JSON.stringify(bodies)).not.toContain(secret);
  });

  it.each<[string, () => RequestListener]>([
    ['answers nothing', () => (request) => void request.resume()],
    ['begins to answer and does not end', () => (_request, response) => void response.writeHead(200).write('{')],
    ['ends the connection', () => (request) => void request.socket.destroy()],
    ['fails', () => says(500, { version: 1, scores: [] })],
    ['leads elsewhere', () => says(302, { version: 1, scores: [] })],
    ['answers something else', () => says(200, '<html>')],
    ['answers in another version', () => says(200, { version: 2, scores: [] })],
    ['lies about the scale', () => saysOf(([id]) => [{ id, score: 30 }])],
    [
      'gives an item twice',
      () =>
        saysOf(([id]) => [
          { id, score: 1 },
          { id, score: 2 },
        ]),
    ],
    ['answers without end', () => says(200, `{"version":1,"scores":[${' '.repeat(600_000)}]}`)],
  ])('that %s is replaced by the ranking itself, which is told', async (_what, listener) => {
    answer = listener();
    const given = await recommend(somebody());
    expect([given.scoredBy, given.fellBack]).toEqual(['built-in', true]);
    expect(told(given)).toEqual(BY_ITSELF);
    expect(web.asked).toHaveLength(1);
  });

  it.each(['FR', 'FR_TU', 'EN'] as const)(
    'that does not answer is told once on a page, as the last reason of the first item, in %s',
    async (locale) => {
      const why = {
        rule: { fact: 'birthYear', op: 'known' },
        score: 3,
        reason: 'À votre âge, cela compte.',
        reasonTu: null,
      };
      const id = await publishAction(api, 'D’abord', { scoreLines: [{ ...why, reasonEn: 'At your age, it counts.' }] });
      answer = says(500, '');
      const { results } = await recommend(somebody(), `, locale: ${locale}`);
      await unpublish(api, id);
      expect(results[0].recommendation.title).toBe('D’abord');
      expect(results[0].reasons).toEqual([expect.stringMatching(/age|âge/), IN_USUAL_ORDER[locale]]);
      expect(results.slice(1).flatMap(({ reasons }: Json) => reasons)).not.toContain(IN_USUAL_ORDER[locale]);
    },
  );

  it('that does not answer is told once in a plan that is made meanwhile, and never in another', async () => {
    const reasonsOfPlan = async (locale: string): Promise<string[][]> => {
      const { client } = await newPerson(api, { facts: somebody(), locale });
      const { data } = await client.send('{ me { plan { actions { reasons } } } }');
      return data.me.plan.actions.map(({ reasons }: Json) => reasons);
    };
    expect((await reasonsOfPlan('EN')).flat()).not.toContain(IN_USUAL_ORDER.EN);
    answer = says(500, '');
    const [first = [], ...others] = await reasonsOfPlan('EN');
    expect(first.at(-1)).toBe(IN_USUAL_ORDER.EN);
    expect(others.length).toBeGreaterThan(0);
    expect(others.flat()).not.toContain(IN_USUAL_ORDER.EN);
  });

  it('is left alone after five failures, and asked again once after half a minute', async () => {
    answer = says(500, '');
    for (let times = 0; times < 8; times += 1) expect((await recommend(somebody())).fellBack).toBe(true);
    expect(web.asked).toHaveLength(5);
    api.clock.advance(PAUSE_MS);
    answer = (request, response) => void exampleScorer(request, response);
    expect((await recommend(somebody())).scoredBy).toBe('http');
    expect(api.logLines.filter((line) => line.includes('left alone'))).toHaveLength(1);
    expect(api.logLines.filter((line) => line.includes('answers again'))).toHaveLength(1);
  });

  it('changes a personal page that was made without it as soon as it answers', async () => {
    const { client } = await newPerson(api, { facts: somebody() });
    const page = async (): Promise<Json> =>
      (await client.send(`{ me { recommendations { ${RESULTS} } } }`)).data.me.recommendations;
    answer = says(500, '');
    expect([(await page()).fellBack, (await page()).fellBack]).toEqual([true, true]);
    answer = (request, response) => void exampleScorer(request, response);
    expect((await page()).scoredBy).toBe('http');
  });

  it('may be on the public internet only, unless the operator says otherwise', async () => {
    const inside = await startApi({ SCORER_URL: `http://127.0.0.1:${port}/` });
    await publishAction(inside, 'Appeler');
    const { data } = await inside.anonymous.send(`{ recommend(facts: {}) { ${RESULTS} } }`);
    expect(data.recommend).toMatchObject({ fellBack: true, results: [{ score: 1 }] });
    await inside.stop();
    expect(web.asked).toEqual([]);
  });

  it('is asked about the two hundred that come first', async () => {
    for (let number = 0; number < 200; number += 1) await publishAction(api, `Appeler ${number}`, { weight: 1 });
    answer = saysOf(() => []);
    await recommend(somebody());
    const scores = bodies[0].items.map(({ score }: Json) => score);
    expect([scores.length, scores.at(0), scores.at(-1)]).toEqual([200, 1.5, 1]);
  });
});

describe('a scorer on a network of the operator', () => {
  it('is asked where the operator says that it may be there', async () => {
    const web = new TestWeb();
    const port = await web.serve((request, response) => void exampleScorer(request, response));
    const fallsBack = async (env: Record<string, string>): Promise<boolean> => {
      const config = readConfig({ SCORER_URL: `http://localhost:${port}/`, ...env });
      const scorers = new ScorersService({ config, clock: systemClock, log: createLog('silent'), reach: publicWeb });
      return (await scorers.ask('http', { facts: {}, world: fixtureWorld() }, [])).fellBack;
    };
    expect(await fallsBack({})).toBe(true);
    expect(await fallsBack({ SCORER_PRIVATE: 'on' })).toBe(false);
    await web.close();
  });

  it('knows the service by the token of the operator', async () => {
    const web = new TestWeb();
    const tokens: (string | undefined)[] = [];
    const port = await web.serve((request, response) => {
      tokens.push(request.headers.authorization);
      void exampleScorer(request, response);
    });
    for (const env of [{}, { SCORER_TOKEN: 'of-the-operator' }]) {
      const config = readConfig({ SCORER_URL: `http://localhost:${port}/`, SCORER_PRIVATE: 'on', ...env });
      const scorers = new ScorersService({ config, clock: systemClock, log: createLog('silent'), reach: publicWeb });
      await scorers.ask('http', { facts: {}, world: fixtureWorld() }, []);
    }
    expect(tokens).toEqual([undefined, 'Bearer of-the-operator']);
    await web.close();
  });
});

describe('a scorer in code', () => {
  it('is chosen by its name', async () => {
    const api = await startApi({ SCORER: 'editors-only' });
    const liked = await publishAction(api, 'Appeler');
    await publishAction(api, 'Écrire', {
      whenUnknown: 'SHOW_LOWER',
      rule: { fact: 'hasResume', op: 'eq', value: true },
    });
    await api.app.database.query(`INSERT INTO usefulness VALUES ($1, 'ALL', 100, 100)`, [liked]);
    const { data } = await api.anonymous.send(`{ recommend(facts: {}) { ${RESULTS} } }`);
    expect(data.recommend).toMatchObject({
      ...{ scoredBy: 'editors-only', fellBack: false },
      results: [{ score: 1 }, { score: 0.5 }],
    });
    await api.stop();
  });
});
