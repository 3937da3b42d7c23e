import { assert, asyncProperty, integer, property, tuple } from 'fast-check';
import { readReference } from '../../api/targeting/audience/audience.queries';
import { completeFacts, evaluate, FACT_DEFINITIONS, isEither } from '../../api/targeting/language';
import { operatorsOf } from '../../api/targeting/language/facts';
import type { Either } from '../../api/targeting/language/types';
import type { Condition, Facts, Rule, Truth, World } from '../../api/targeting/language';
import { Population, generatePeople } from '../../api/targeting/population';
import type { PeopleReference } from '../../api/targeting/population';
import {
  AGE_BANDS,
  BANDS,
  CAR_LICENCE,
  DEGREES,
  DISABILITY,
  EMPLOYMENT_SITUATION,
  GENDER,
  OCCUPATIONS,
  SEARCHED_A_YEAR,
} from '../../api/targeting/population/margins';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { anyRule, namedSituations } from '../targeting/language/any-rule';

const TRUTHS: readonly Truth[] = ['FALSE', 'UNKNOWN', 'TRUE'];

describe('the reference population', () => {
  let api: TestApi;
  let reference: PeopleReference;
  let world: World;
  let everybody: Population;
  beforeAll(async () => {
    api = await startApi();
    reference = await readReference(api.app.database);
    const situations = Object.entries(namedSituations).map(([slug, rule]) => [slug, { label: slug, rule }] as const);
    world = await api.app.areas.situations.worlds.with(new Map(situations));
    everybody = await populationOf(100_000, 1);
  });
  afterAll(async () => api.stop());

  const populationOf = async (size: number, seed: number): Promise<Population> =>
    new Population(await generatePeople({ size, seed, reference }));
  const count = (rule: Rule): number => everybody.reach({ rule, world }).matching;
  /** The share in % of the people who give the facts. */
  const share = (rule: Condition | { all: Condition[] }): number => {
    const facts = 'all' in rule ? rule.all.map(({ fact }) => fact) : [rule.fact];
    return (100 * count(rule)) / count({ all: facts.map((fact) => ({ fact, op: 'known' })) });
  };
  const sharesOf = (fact: string, choices: readonly string[]): number => share({ fact, op: 'in', value: choices });

  describe('stays within one point of the published figures', () => {
    const near = (found: number, published: number | undefined): void =>
      expect(Math.abs(found - (published ?? Number.NaN))).toBeLessThan(1);

    it.each([0, 1, 2])('for age band %i', (band) => {
      const { from, to } = BANDS[band] ?? { from: 0, to: 0 };
      near(
        share({
          all: [
            { fact: 'age', op: 'gte', value: from },
            { fact: 'age', op: 'lte', value: to },
            { fact: 'birthMonth', op: 'known' },
          ],
        }),
        AGE_BANDS[band],
      );
    });

    it('for women', () => near(sharesOf('gender', ['FEMININE']), GENDER[0]));
    it('for the B licence', () => near(share({ fact: 'hasCarLicence', op: 'eq', value: true }), CAR_LICENCE));
    it('for a recognised disability', () => near(share({ fact: 'hasDisability', op: 'eq', value: true }), DISABILITY));
    it('for a year of search', () =>
      near(share({ fact: 'searchStartedOn', op: 'lte', value: aYearBefore(world.today) }), SEARCHED_A_YEAR[1]));

    it.each([
      [0, ['NO_DEGREE']],
      [1, ['CAP_BEP']],
      [2, ['BAC']],
      [3, ['BAC_PLUS_2', 'BAC_PLUS_3', 'BAC_PLUS_5']],
    ])('for degree %i', (index, degrees) => near(sharesOf('highestDegree', degrees), DEGREES[index]));

    it.each([
      [0, ['FIRST_TIME']],
      [1, ['LOST_OR_QUIT', 'AT_HOME']],
      [2, ['IN_TRAINING', 'ON_LEAVE']],
      [3, ['EMPLOYED', 'SELF_EMPLOYED']],
    ])('for employment situation %i, %s', (index, situations) =>
      near(sharesOf('employmentSituation', situations), EMPLOYMENT_SITUATION[index]),
    );

    it.each([
      [0, ['A', 'F', 'H', 'I', 'N']],
      [1, ['D', 'G', 'K']],
      [2, ['B', 'C', 'E', 'J', 'L', 'M']],
    ])('for the occupations %i', (index, domains) =>
      near(share({ fact: 'targetJobGroup', op: 'under', value: domains }), OCCUPATIONS[index]),
    );

    it('for every région', () => {
      const inhabitants = Map.groupBy(reference.places, ({ region }) => region);
      const all = reference.places.reduce((sum, { population }) => sum + population, 0);
      const { byRegion } = everybody.reach({ rule: { all: [] }, world });
      expect(byRegion).toHaveLength(inhabitants.size);
      const placed = byRegion.reduce((sum, { population }) => sum + population, 0);
      for (const { placeCode, population } of byRegion) {
        const published = (inhabitants.get(placeCode) ?? []).reduce((sum, place) => sum + place.population, 0) / all;
        near((100 * population) / placed, 100 * published);
      }
    });
  });

  it('holds every fact of a profile, each unknown for some people', () => {
    const said = FACT_DEFINITIONS.filter(({ source }) => source === 'PROFILE').map(({ key }) => key);
    const known = said.map((fact) => ({ fact, people: count({ fact, op: 'known' }) }));
    const faults = known.filter(({ people }) => people < 20_000 || people === everybody.size);
    expect(
      faults.map(({ fact, people }) => `${fact} is known of ${people} people: draw it in api/targeting/population/`),
    ).toEqual([]);
  });

  it('depends on the seed only', async () => {
    const facts = async (seed: number): Promise<Facts[]> => firstFacts(await populationOf(500, seed), world);
    expect(await facts(7)).toEqual(await facts(7));
    expect(await facts(7)).not.toEqual(await facts(8));
  });

  it('keeps its ages and search durations on later days', () => {
    const rules: Rule[] = [
      {
        all: [
          { fact: 'age', op: 'lt', value: 26 },
          { fact: 'birthMonth', op: 'known' },
        ],
      },
      { fact: 'searchMonths', op: 'gt', value: 12 },
      { fact: 'searchStartedOn', op: 'lt', value: '2026-01-01' },
    ];
    const [young, long, before] = rules.map(count);
    const later = { ...world, today: '2028-02-29' };
    const [youngLater, longLater, beforeLater] = rules.map((rule) => everybody.reach({ rule, world: later }).matching);
    expect(youngLater).toBe(young);
    // Months are of 28 to 31 days.
    expect(Math.abs((longLater ?? 0) - (long ?? 0))).toBeLessThan(500);
    expect(beforeLater).toBeLessThan(before ?? 0);
  });

  it('gives job titles of the job group, and a licence to most car owners', () => {
    const people = firstFacts(everybody, world).filter(({ targetJob, targetJobGroup }) => targetJob && targetJobGroup);
    const titles = new Map(reference.jobs.map((group) => [group.code, group.titles]));
    expect(
      people.filter(({ targetJob, targetJobGroup }) => !titles.get(`${targetJobGroup}`)?.includes(`${targetJob}`)),
    ).toEqual([]);
    expect(
      count({
        all: [
          { fact: 'hasVehicle', op: 'eq', value: true },
          { fact: 'hasCarLicence', op: 'eq', value: false },
        ],
      }),
    ).toBeLessThan(2_000);
  });

  describe('counted in columns', () => {
    const SIZE = 300;

    it('agrees with the evaluator for each person, fact and operator', async () => {
      const figured = { ...world, market: figures };
      const some = await populationOf(SIZE, 3);
      const people = Array.from({ length: SIZE }, (_, person) => completeFacts(some.facts(person, figured), figured));
      const agrees = (rule: Rule): void => {
        const wrong = [...some.truths({ rule, world: figured })].findIndex(
          (byte, person) => TRUTHS[byte] !== evaluate(rule, people[person] ?? {}, figured),
        );
        if (wrong !== -1) throw new Error(JSON.stringify({ rule, facts: people[wrong] }));
      };
      people.slice(0, 40).flatMap(conditionsAbout(figured)).forEach(agrees);
      assert(property(anyRule, agrees), { numRuns: 400 });
      expect(people.some((facts) => typeof facts['salaryOverMedian'] === 'number')).toBe(true);
    });

    it('counts gains and losses', async () => {
      const rules = tuple(anyRule, anyRule, integer({ min: 1, max: 50 }));
      await assert(
        asyncProperty(rules, async ([after, before, seed]) => {
          const some = await populationOf(60, seed);
          const [now, then] = [after, before].map((rule) => some.reach({ rule, world }));
          const change = some.reach({ rule: after, world }, { rule: before, world });
          expect((change.gained ?? 0) - (change.lost ?? 0)).toBe((now?.matching ?? 0) - (then?.matching ?? 0));
          expect(change.matching + change.unknown + change.excluded).toBe(60);
        }),
        { numRuns: 40 },
      );
    });
  });
});

function aYearBefore(today: string): string {
  return new Date(Date.parse(today) - 365 * 86_400_000).toISOString().slice(0, 10);
}

function firstFacts(population: Population, world: World): Facts[] {
  return Array.from({ length: 300 }, (_, person) => population.facts(person, world));
}

/** Makes market figures that differ by job and place. */
const figures: World['market'] = (fact, jobGroup, place) => {
  const letters = [...jobGroup, ...(place ?? '')].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return fact === 'market.medianSalary' ? 20_000 + (letters % 30) * 500 : undefined;
};

/** Conditions with every operator at the values of existing people, and around their places. */
function conditionsAbout(world: World): (facts: Facts) => Rule[] {
  return (facts) =>
    FACT_DEFINITIONS.flatMap((definition) => {
      const value = facts[definition.key];
      if (value === undefined || value === null) return [];
      if (isEither(value)) return conditionsAround(definition.key, value);
      const list = typeof value === 'object' ? value : [value];
      return operatorsOf(definition).flatMap((op): Rule[] => {
        const fact = definition.key;
        if (op === 'known') return [{ fact, op }];
        if (op === 'in' || op === 'hasAny' || op === 'hasAll')
          return list.length === 0 ? [] : [{ fact, op, value: list as (string | number)[] }];
        if (op !== 'under') return [{ fact, op, value: value as string }];
        const wider = definition.type === 'PLACE' ? (world.placeChain(`${value}`) ?? []) : [`${value}`.slice(0, 3)];
        return wider.map((place) => ({ fact, op, value: [place] }));
      });
    });
}

/** Every comparison with each of two numbers that are both possible, and with those beside them. */
function conditionsAround(fact: string, { either, or }: Either): Rule[] {
  return [either - 1, either, or, or + 1].flatMap((value) =>
    (['eq', 'lt', 'lte', 'gt', 'gte'] as const).map((op): Rule => ({ fact, op, value })),
  );
}
