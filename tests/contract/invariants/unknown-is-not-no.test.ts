import { newPerson } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json } from '../../support/client';
import { createEditorialTeam } from '../../support/editorial-team';
import { createDraft, publish } from '../../support/recommendations';
import type { EditorialTeam } from '../../support/recommendations';
import { signedIn } from '../../support/staff';

describe('invariant 2: unknown is not no', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const licence = (value: boolean) => ({ fact: 'hasCarLicence', op: 'eq', value });
  const resume = { fact: 'hasResume', op: 'eq', value: true };
  /** 1: true, 0: false, 0.5: unknown; so that "none" is the complement, "all" the least and "any" the greatest. */
  const RULES: [string, object, (car: number, cv: number) => number][] = [
    ['a condition', licence(true), (car) => car],
    ['the contrary condition', licence(false), (car) => 1 - car],
    ['none of one', { none: [licence(true)] }, (car) => 1 - car],
    ['all of two', { all: [licence(true), resume] }, (car, cv) => Math.min(car, cv)],
    ['any of two', { any: [licence(true), resume] }, (car, cv) => Math.max(car, cv)],
    ['none of two', { none: [licence(true), resume] }, (car, cv) => 1 - Math.max(car, cv)],
    ['one and not the other', { all: [resume, { none: [licence(true)] }] }, (car, cv) => Math.min(cv, 1 - car)],
    ['whether it is known', { fact: 'hasCarLicence', op: 'known' }, (car) => (car === 0.5 ? 0 : 1)],
  ];
  const TRUTHS = new Map([
    [1, 'TRUE'],
    [0.5, 'UNKNOWN'],
    [0, 'FALSE'],
  ]);
  const factOf = (truth: number): boolean | null => (truth === 0.5 ? null : truth === 1);
  const PEOPLE = [1, 0.5, 0].flatMap((car) =>
    [1, 0.5, 0].map((cv) => ({ car, cv, facts: { hasCarLicence: factOf(car), hasResume: factOf(cv) } })),
  );

  it('the evaluator, the index and the database give a rule the same three truths', async () => {
    const analyst = await signedIn(api, 'ANALYST');
    for (const { facts } of PEOPLE) for (let twin = 0; twin < 10; twin += 1) await newPerson(api, { facts });
    for (const [name, rule] of RULES)
      await publish(desk, await createDraft(desk, { title: `Règle : ${name}`, rule, whenUnknown: 'SHOW_LOWER' }));
    for (const [name, rule, truthOf] of RULES) {
      const query =
        'query ($rule: SituationRule!, $facts: Facts!) { evaluateRule(rule: $rule, facts: $facts) { result } }';
      const expected = PEOPLE.map(({ car, cv }) => TRUTHS.get(truthOf(car, cv)));
      const evaluated: string[] = [];
      const indexed: (string | undefined)[] = [];
      for (const { facts } of PEOPLE) {
        evaluated.push((await analyst.send(query, { rule, facts })).data.evaluateRule.result);
        const { data } = await api.anonymous.send(
          'query ($facts: Facts!) { recommend(facts: $facts, first: 50) { results { score recommendation { title } } } }',
          { facts },
        );
        const found = data.recommend.results.find(
          ({ recommendation }: Json) => recommendation.title === `Règle : ${name}`,
        );
        indexed.push(TRUTHS.get(found?.score ?? 0));
      }
      await api.app.database.query("UPDATE profile SET created_at = created_at - interval '1 day'");
      const { data } = await analyst.send('query ($rule: SituationRule!) { audience(rule: $rule) { profiles } }', {
        rule,
      });
      const matching = expected.filter((truth) => truth === 'TRUE').length * 10;
      expect({ name, evaluated, indexed, inDatabase: data.audience.profiles }).toEqual({
        name,
        evaluated: expected,
        indexed: expected,
        inDatabase: `${matching}`,
      });
    }
  });

  it('a reason tells nobody what they did not tick, nor what a rule excludes', async () => {
    const lacks = (...value: string[]) => ({ none: [{ fact: 'difficulties', op: 'hasAny', value }] });
    const among = (...value: string[]) => ({ fact: 'difficulties', op: 'hasAny', value });
    const rules = {
      'only excluded': lacks('NO_ANSWERS', 'EXPERIENCE'),
      'one of several': among('RESUME', 'INTERVIEW', 'LANGUAGE'),
      'several at once': { all: [resume, lacks('EXPERIENCE'), among('RESUME', 'INTERVIEW')] },
    };
    for (const [title, rule] of Object.entries(rules)) await publish(desk, await createDraft(desk, { title, rule }));
    const { data } = await api.anonymous.send(
      'query ($facts: Facts!) { recommend(facts: $facts, first: 50) { results { reasons recommendation { title } } } }',
      { facts: { difficulties: ['RESUME'], hasResume: true } },
    );
    const reasonsOf = (title: string): string[] =>
      data.recommend.results.find(({ recommendation }: Json) => recommendation.title === title)?.reasons;
    expect(Object.keys(rules).map(reasonsOf)).toEqual([
      ['Sur le thème « Réseau », cette action vaut pour bien des situations, dont la vôtre.'],
      ['Parce que vous avez du mal à faire un bon CV.'],
      ['Parce que vous avez du mal à faire un bon CV et que vous avez un CV à jour.'],
    ]);
  });
});
