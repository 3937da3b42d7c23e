import { DAY_MS } from '../../api/platform/time';
import { startApi } from '../support/api';
import { newPerson } from '../profiles/person';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { TWELVE_PEOPLE } from './twelve-people';
import type { Described } from './twelve-people';

const QUERY = `query ($facts: Facts!) {
  strategies: recommend(facts: $facts, kind: STRATEGY, first: 3) { results { recommendation { slug } reasons } }
  actions: recommend(facts: $facts, kind: ACTION, first: 3) { results { recommendation { slug } reasons } }
  both: recommend(facts: $facts) { nextQuestions(first: 10) { fact definition { sensitive } } }
}`;

interface Given {
  who: string;
  strategies: string[];
  actions: string[];
  questions: string[];
  sensitive: boolean[];
}

describe('twelve people as counsellors described them', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  const factsOf = ({ facts, searchMonths }: Described): object => {
    const begun = new Date(api.clock.now().getTime() - (searchMonths ?? 0) * 30.5 * DAY_MS);
    return searchMonths === undefined ? facts : { ...facts, searchStartedOn: begun.toISOString().slice(0, 10) };
  };
  const givenTo = async (described: Described): Promise<Given> => {
    const { data, errors } = await api.anonymous.send(QUERY, { facts: factsOf(described) });
    if (errors) throw new Error(JSON.stringify(errors));
    const slugs = ({ results }: Json): string[] => results.map((one: Json) => one.recommendation.slug);
    const questions: Json[] = data.both.nextQuestions;
    return {
      who: described.who,
      ...{ strategies: slugs(data.strategies), actions: slugs(data.actions) },
      questions: questions.map(({ fact }) => fact),
      sensitive: questions.map(({ definition }) => definition.sensitive),
    };
  };
  const everybody = async () =>
    Promise.all(TWELVE_PEOPLE.map(async (described) => ({ described, given: await givenTo(described) })));

  /** Of somebody who has just made their profile: no two have the same id, by which the plans draw their lots. */
  const firstPlanned = async (described: Described): Promise<string> => {
    const { client } = await newPerson(api, { facts: factsOf(described), consentToSensitive: true });
    const { data } = await client.send('{ me { plan { actions { recommendation { slug } } } } }');
    return data.me.plan.actions[0].recommendation.slug;
  };

  it.each([1, 2, 3, 4, 5, 6])('get a right action first in the plan of a new profile, time %i', async () => {
    api.clock.set('2026-11-23T09:00:00Z');
    const first = await Promise.all(TWELVE_PEOPLE.map(firstPlanned));
    const wrong = TWELVE_PEOPLE.flatMap(({ who, actions }, index) =>
      actions.includes(first[index] ?? '') ? [] : [`${who}: ${first[index]}`],
    );
    expect(wrong).toEqual([]);
  });

  it.each(['FR', 'FR_TU', 'EN'])('get a reason for everything, and none twice on a page: %s', async (locale) => {
    const reasonsOf = (page: Json[]): string[] => page.map(({ reasons }) => reasons.join());
    const faults: unknown[] = [];
    for (const described of TWELVE_PEOPLE) {
      const { client } = await newPerson(api, { facts: factsOf(described), consentToSensitive: true, locale });
      const { data } = await client.send(
        '{ me { recommendations(first: 20) { results { reasons } } plan { actions { reasons } } } }',
      );
      for (const reasons of [reasonsOf(data.me.recommendations.results), reasonsOf(data.me.plan.actions)])
        if (reasons.includes('') || new Set(reasons).size < reasons.length) faults.push([described.who, reasons]);
    }
    expect(faults).toEqual([]);
  });

  // What stands first by chance one day does not the next.
  describe.each([0, 1, 2])('on a day, and %i days later', (days) => {
    beforeAll(() => api.clock.set(new Date(Date.parse('2026-11-23T09:00:00Z') + days * DAY_MS).toISOString()));

    it.each(['strategies', 'actions', 'questions'] as const)('get the right ones first: %s', async (what) => {
      const wrong = (await everybody())
        .filter(({ described, given }) => !described[what].includes(given[what][0] ?? ''))
        .map(({ given }) => `${given.who}: ${given[what].slice(0, 3).join(', ')}`);
      expect(wrong).toEqual([]);
    });

    it('get nothing absurd among the first three', async () => {
      const absurd = (await everybody()).flatMap(({ described, given }) =>
        [...given.strategies, ...given.actions]
          .filter((slug) => described.never.includes(slug))
          .map((slug) => `${given.who}: ${slug}`),
      );
      expect(absurd).toEqual([]);
    });

    it('are asked one sensitive question at most, and none among the first three', async () => {
      for (const { given } of await everybody()) {
        expect(given.sensitive.filter(Boolean).length).toBeLessThanOrEqual(1);
        expect(given.sensitive.slice(0, 3)).not.toContain(true);
      }
    });
  });
});
