import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { WorldService } from '../../api/situations/world.service';
import {
  completeFacts,
  evaluate,
  FACT_DEFINITIONS,
  parseFacts,
  parseRule,
  toSql,
  type Facts,
  type Rule,
  type Truth,
  type World,
} from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { everyCondition } from '../targeting/language/every-condition';
import { calendarCases } from '../targeting/language/calendar-cases';
import vectors from '../targeting/language/situation-vectors.json';
import { truthsBySql } from './sql-truths';

const attack = "'; DROP TABLE profile; --";

describe('a rule as SQL', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await startApi();
    world = await new WorldService(api.app.database, api.clock, new ReferenceIndexService(api.app.database)).current();
  });
  afterAll(async () => api.stop());

  const truthOf = async (rule: Rule, facts: unknown, of = world): Promise<Truth | undefined> => {
    const [truths] = await truthsBySql(api.app.database, { world: of, rules: [rule], people: [facts as Facts] });
    return truths?.[0];
  };

  it.each(vectors.map((vector) => [vector.name, vector] as const))(
    'gives the worked example: %s',
    async (_, vector) => {
      const { rule, faults } = parseRule(vector.rule, world);
      const given = parseFacts(vector.facts, world, { sources: 'ALL' });
      expect([...faults, ...given.faults]).toEqual([]);
      if (!rule) throw new Error('refused');
      expect(await truthOf(rule, given.facts)).toBe(vector.truth);
    },
  );

  it('counts age and months of search by the calendar', async () => {
    const found = calendarCases.map(async ({ today, rule, facts }) => truthOf(rule, facts, { ...world, today }));
    const truths = await Promise.all(found);
    expect(calendarCases.map(({ name }, at) => [name, truths[at]])).toEqual(
      calendarCases.map(({ name, truth }) => [name, truth]),
    );
  });

  it('filters the rows of a table by its three values', async () => {
    const { database } = api.app;
    await database.query(`INSERT INTO profile (token_hash, locale, facts, created_at) VALUES
      ('a', 'FR', '{"place": "69123"}', now()), ('b', 'FR', '{"place": "75056"}', now()), ('c', 'FR', '{"place": "reg-84"}', now()), ('d', 'FR', '{}', now())`);
    const parameters: unknown[] = [];
    const rule = toSql(
      { fact: 'place', op: 'under', value: ['dep-69'] },
      { world, facts: 'profile.facts', parameters },
    );
    const found = async (filter: string): Promise<string> => {
      const rows: { token_hash: string }[] = await database.query(
        `SELECT token_hash FROM profile WHERE ${filter} ORDER BY 1`,
        parameters,
      );
      return rows.map(({ token_hash }) => token_hash).join('');
    };
    expect([await found(rule), await found(`NOT ${rule}`), await found(`(${rule}) IS NULL`)]).toEqual(['a', 'b', 'cd']);
    expect(
      await database.query(`SELECT count(*) FILTER (WHERE ${rule})::integer AS matching FROM profile`, parameters),
    ).toEqual([{ matching: 1 }]);
  });

  it('computes the same numbers as completeFacts, exactly', async () => {
    const at = { ...world, today: '2026-03-01' };
    const people: Facts[] = [
      { birthYear: 1999 },
      { birthYear: 1999, age: null },
      { birthYear: 1999, birthMonth: 2 },
      { birthYear: 1999, birthMonth: 3 },
      { birthMonth: 3 },
      { searchStartedOn: '2025-08-30' },
      { searchStartedOn: '2026-03-02' },
      { searchStartedOn: '0000-02-29' },
      { searchStartedOn: '1999-12-31', searchNotStarted: true },
      { searchNotStarted: false },
      { interviewCount: 7, searchStartedOn: '2025-07-04' },
      { interviewCount: 7, searchMonths: 0.3 },
      { interviewCount: 7, searchMonths: null, searchStartedOn: '2025-07-04' },
      { interviewCount: 7, searchStartedOn: '2026-03-01' },
      { difficulties: ['RESUME', 'NO_OFFERS'] },
      { difficulties: [] },
      { minimumSalary: 23_457, 'market.medianSalary': 31_013 },
      { minimumSalary: 1, 'market.medianSalary': 0 },
      { place: '01004' },
      { place: 'dep-01' },
      { place: 'reg-84' },
      { place: '01004', communePopulation: null },
    ];
    const facts = [
      'age',
      'searchMonths',
      'interviewsPerMonth',
      'difficultyCount',
      'salaryOverMedian',
      'communePopulation',
    ];
    const completed = people.map((person) => completeFacts(person, at));
    const numbers = completed.flatMap((person) =>
      facts.flatMap((fact) => (typeof person[fact] === 'number' ? [{ fact, value: person[fact] }] : [])),
    );
    const rules = [
      ...facts.map((fact): Rule => ({ fact, op: 'known' })),
      ...numbers.flatMap(({ fact, value }) => (['eq', 'lt', 'gte'] as const).map((op): Rule => ({ fact, op, value }))),
    ];
    expect(numbers).toHaveLength(15);
    expect(await truthsBySql(api.app.database, { world: at, rules, people })).toEqual(
      completed.map((person) => rules.map((rule) => evaluate(rule, person, at))),
    );
  });

  it('knows the population of communes only', () => {
    expect(world.population('69123')).toBeGreaterThan(500_000);
    expect([world.population('dep-69'), world.population('reg-84')]).toEqual([undefined, undefined]);
  });

  it('leaves market figures and urban units unknown unless they are given', async () => {
    const facts = { place: '69123', targetJobGroup: 'M1805', contractTypes: ['PERMANENT'] };
    expect(await truthOf({ fact: 'market.growth', op: 'gt', value: 0 }, facts)).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'urbanUnitSize', op: 'gte', value: 'RURAL' }, facts)).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'acceptedContractShare', op: 'gt', value: 0 }, facts)).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'market.growth', op: 'gt', value: 0 }, { ...facts, 'market.growth': 2.5 })).toBe(
      'TRUE',
    );
  });

  it('makes unknown situations and cycles UNKNOWN', async () => {
    const looping: World = {
      ...world,
      situation: (slug) => (slug === 'loop' ? { label: 'Loop', rule: { none: [{ situation: 'loop' }] } } : undefined),
    };
    expect(await truthOf({ situation: 'gone' }, {}, looping)).toBe('UNKNOWN');
    expect(await truthOf({ situation: 'loop' }, {}, looping)).toBe('UNKNOWN');
  });

  it('treats facts of a wrong type as unknown', async () => {
    const strange = [
      '"soon"',
      '"2026-02-31"',
      '"2026-99-99"',
      '12',
      '1e400',
      '1e-400',
      'true',
      '[]',
      '[5, null, {}]',
      '{"a": 1}',
      'null',
    ];
    const keys = [...new Set(everyCondition().map(({ fact }) => fact))];
    const people = strange.flatMap((value) => [
      `{${keys.map((key) => `"${key}": ${value}`).join(', ')}}`,
      ...['searchStartedOn', 'birthYear', 'birthMonth', 'searchMonths'].map(
        (key) => `{"interviewCount": 3, "${key}": ${value}}`,
      ),
    ]);
    const parameters: unknown[] = [`[${[...people, ...strange].join(', ')}]`];
    const columns = everyCondition().map((rule) => toSql(rule, { world, facts: 'person', parameters }));
    const rows: unknown[] = await api.app.database.query(
      `SELECT ${columns.map((sql) => `count(*) FILTER (WHERE ${sql})`).join(' + ')} FROM jsonb_array_elements($1::jsonb) person`,
      parameters,
    );
    expect(rows).toHaveLength(1);
    expect(await truthOf({ fact: 'birthYear', op: 'lt', value: 2000 }, { birthYear: 'soon' })).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'place', op: 'eq', value: '69123' }, { place: 69_123 })).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'hasResume', op: 'known' }, { hasResume: 'yes' })).toBe('FALSE');
    expect(await truthOf({ fact: 'difficultyCount', op: 'gte', value: 0 }, { difficulties: 'RESUME' })).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'searchMonths', op: 'gte', value: 0 }, { searchStartedOn: 'soon' })).toBe('UNKNOWN');
  });

  it('keeps an empty list UNKNOWN when the fact is unknown', async () => {
    expect(await truthOf({ fact: 'targetJob', op: 'in', value: [] }, {})).toBe('UNKNOWN');
    expect(await truthOf({ fact: 'targetJob', op: 'in', value: [] }, { targetJob: '14156' })).toBe('FALSE');
  });

  it('passes injected SQL as a parameter', async () => {
    const rules: Rule[] = [
      { fact: 'targetJob', op: 'in', value: [attack, `"},{${attack}`] },
      { fact: 'place', op: 'under', value: [attack] },
      { fact: 'place', op: 'eq', value: attack },
      { fact: 'targetJobGroup', op: 'under', value: [attack] },
      { fact: 'difficulties', op: 'hasAll', value: [attack] },
      { situation: attack },
      { fact: 'searchStartedOn', op: 'lt', value: attack },
      { fact: 'highestDegree', op: 'lt', value: attack },
      { fact: `gender${attack}`, op: 'eq', value: 'FEMININE' },
      { fact: `gender${attack}`, op: 'known' },
    ];
    for (const rule of rules)
      expect(toSql(rule, { world, facts: 'profile.facts', parameters: [] })).not.toContain('DROP');
    const [truths] = await truthsBySql(api.app.database, {
      world,
      rules,
      people: [
        {
          targetJob: attack,
          place: attack,
          targetJobGroup: 'M1805',
          difficulties: [attack],
          searchStartedOn: '2026-03-01',
          highestDegree: 'BAC',
        },
      ],
    });
    expect(truths?.slice(0, 5)).toEqual(['TRUE', 'TRUE', 'TRUE', 'FALSE', 'TRUE']);
    expect(await api.app.database.query("SELECT to_regclass('profile') IS NOT NULL AS there")).toEqual([
      { there: true },
    ]);
  });

  it('contains no value of a condition in its text', () => {
    const keys = FACT_DEFINITIONS.map(({ key }) => `'${key}'`);
    const fixed = [
      "'boolean'",
      "'number'",
      "'string'",
      "'array'",
      "'COMMUNE'",
      "'^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'",
    ];
    for (const condition of everyCondition()) {
      const sql = toSql(condition, { world, facts: 'facts', parameters: [] });
      expect([...keys, ...fixed]).toEqual(expect.arrayContaining(sql.match(/'[^']*'/g) ?? []));
      const numbers = sql.replaceAll(/'[^']*'|\$\d+/g, '').match(/\b\d[\d.e+-]*/g) ?? [];
      expect(computed.has(condition.fact) ? [] : numbers).toEqual([]);
    }
  });
});

/** Facts whose formulas contain numbers. */
const computed = new Set(['age', 'searchMonths', 'interviewsPerMonth', 'salaryOverMedian']);
