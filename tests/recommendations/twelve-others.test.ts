import { DAY_MS } from '../../api/platform/time';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TWELVE_OTHERS } from './twelve-others';
import type { Other } from './twelve-others';

const QUERY = `query ($facts: Facts!, $locale: Locale) {
  strategies: recommend(facts: $facts, locale: $locale, kind: STRATEGY, first: 40) { ...Given }
  actions: recommend(facts: $facts, locale: $locale, kind: ACTION, first: 60) { ...Given nextQuestions(first: 50) { fact } }
}
fragment Given on RecommendationResults { results { reasons recommendation { slug } } }`;

interface Given {
  slugs: string[];
  firstStrategy: string | undefined;
  reasons: string[];
  questions: string[];
}

describe('twelve other people, once they answered what they were asked', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  const givenTo = async ({ facts, searchMonths }: Other, locale = 'FR'): Promise<Given> => {
    const begun = new Date(api.clock.now().getTime() - (searchMonths ?? 0) * 30.5 * DAY_MS).toISOString().slice(0, 10);
    const all = searchMonths === undefined ? facts : { ...facts, searchStartedOn: begun };
    const { data, errors } = await api.anonymous.send(QUERY, { facts: all, locale });
    if (errors) throw new Error(JSON.stringify(errors));
    const results = [...data.strategies.results, ...data.actions.results];
    return {
      slugs: results.map(({ recommendation }) => recommendation.slug),
      firstStrategy: data.strategies.results[0]?.recommendation.slug,
      reasons: results.flatMap(({ reasons }) => reasons),
      questions: data.actions.nextQuestions.map(({ fact }: { fact: string }) => fact),
    };
  };

  it.each(TWELVE_OTHERS)('$who: is given what fits first, and nothing tactless', async (other) => {
    const { slugs, firstStrategy } = await givenTo(other);
    expect(other.first).toContain(firstStrategy);
    expect(other.never.filter((slug) => slugs.includes(slug))).toEqual([]);
  });

  // What may fit only, a fact being unknown, is told by its topic.
  it.each([
    ['FR', /^Parce qu|vaut pour bien des situations/],
    ['FR_TU', /^Parce qu|vaut pour bien des situations/],
    ['EN', /^Because|suits many situations/],
  ])('are told why in the words of an editor, never of a rule or that it suits many: %s', async (locale, general) => {
    const told = await Promise.all(
      TWELVE_OTHERS.map(async (other) => ({ who: other.who, reasons: (await givenTo(other, locale)).reasons })),
    );
    expect(
      told.flatMap(({ who, reasons }) =>
        reasons.filter((reason) => general.test(reason)).map((reason) => `${who}: ${reason}`),
      ),
    ).toEqual([]);
  });

  it('are asked whether they speak French only where they say that they are newcomers', async () => {
    const asked: string[] = [];
    for (const other of TWELVE_OTHERS)
      if ((await givenTo(other)).questions.some((fact) => fact.endsWith('French'))) asked.push(other.who);
    expect(asked).toEqual(['a forklift driver who comes out of prison, Marseille']);
  });
});
