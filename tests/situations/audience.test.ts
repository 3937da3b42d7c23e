import { announce } from '../../api/platform/changes';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Answer, Json, TestClient } from '../support/client';
import { jobSeeker } from '../support/job-seeker';
import { signedIn } from '../support/staff';

const FIELDS =
  'population matching unknown excluded gained lost profiles computedAt byRegion { place { code label kind } population matching gained lost }';
const women = { fact: 'gender', op: 'eq', value: 'FEMININE' };
const young = { fact: 'age', op: 'lt', value: 26 };
const inRhone = { fact: 'place', op: 'under', value: ['dep-69'] };

describe('the audience of a rule', () => {
  let api: TestApi;
  let analyst: TestClient;
  beforeAll(async () => {
    api = await startApi();
    analyst = await signedIn(api, 'ANALYST');
  });
  afterAll(async () => api.stop());

  const ask = async (rule: object, replacing?: object): Promise<Answer> =>
    analyst.send(
      `query ($rule: SituationRule!, $replacing: SituationRule) { audience(rule: $rule, replacing: $replacing) { ${FIELDS} } }`,
      { rule, replacing },
    );
  const audience = async (rule: object, replacing?: object): Promise<Json> =>
    (await ask(rule, replacing)).data.audience;

  it('counts 100,000 people as TRUE, FALSE or UNKNOWN', async () => {
    const { population, matching, unknown, excluded, computedAt } = await audience(women);
    expect([population, matching + unknown + excluded]).toEqual([100_000, 100_000]);
    expect(unknown).toBeGreaterThan(1_000);
    expect(Math.abs((100 * matching) / (matching + excluded) - 51.2)).toBeLessThan(1);
    expect(computedAt).toBe('2026-11-23T09:00:00.000Z');
  });

  it('is complete for a rule of everybody, and empty for a rule of nobody', async () => {
    expect(await audience({ all: [] })).toMatchObject({ matching: 100_000, unknown: 0, excluded: 0 });
    expect(await audience({ any: [] })).toMatchObject({ matching: 0, unknown: 0, excluded: 100_000 });
  });

  it('gives gains and losses against the replaced rule', async () => {
    expect(await audience(women)).toMatchObject({ gained: null, lost: null });
    const [before, after, change] = [await audience(women), await audience(young), await audience(young, women)];
    expect(change.gained - change.lost).toBe(after.matching - before.matching);
    expect(Math.min(change.gained, change.lost)).toBeGreaterThan(1_000);
    expect(await audience(women, women)).toMatchObject({ gained: 0, lost: 0 });
    expect(await audience({ all: [women, young] }, women)).toMatchObject({ gained: 0 });
  });

  it('shows people gained and lost, with what they say of what both rules ask', async () => {
    const examples = async (rule: object, replacing?: object): Promise<Json> =>
      (
        await analyst.send(
          'query ($rule: SituationRule!, $replacing: SituationRule) { audience(rule: $rule, replacing: $replacing) { examples { gained lost } } }',
          { rule, replacing },
        )
      ).data.audience.examples;
    const { gained, lost } = await examples(young, women);
    expect([gained.length, lost.length]).toEqual([3, 3]);
    for (const facts of gained) {
      expect(facts.birthYear).toBeGreaterThanOrEqual(2000);
      expect(facts.gender).not.toBe('FEMININE');
    }
    for (const facts of lost) {
      expect(facts.gender).toBe('FEMININE');
      expect(facts.birthYear ?? 0).toBeLessThanOrEqual(2000);
    }
    const told = new Set([...gained, ...lost].flatMap(Object.keys));
    expect([...told].toSorted()).toEqual(['birthMonth', 'birthYear', 'gender']);
    expect(await examples(women)).toEqual({ gained: [], lost: [] });
  });

  it('is counted by région, the largest first, without people of unknown place', async () => {
    const { matching, byRegion } = await audience(women);
    const placed = await audience({ all: [women, { fact: 'place', op: 'known' }] });
    const sum = (key: string): number => byRegion.reduce((total: number, slice: Json) => total + slice[key], 0);
    expect(sum('matching')).toBe(placed.matching);
    expect(sum('matching')).toBeLessThan(matching);
    expect(byRegion[0].place).toEqual({ code: 'reg-11', label: 'Île-de-France', kind: 'REGION' });
    const sizes = byRegion.map(({ population }: Json) => population);
    expect(sizes).toEqual(sizes.toSorted((left: number, right: number) => right - left));
  });

  it('gives gains and losses by région, too', async () => {
    const { byRegion, gained, lost } = await audience(inRhone, young);
    const before = (await audience(young)).byRegion;
    const outside = byRegion.filter(({ place }: Json) => place.code !== 'reg-84');
    // The rule after reaches nobody there: all that the one before reached are lost.
    expect(outside.map((slice: Json) => [slice.gained, slice.lost])).toEqual(
      before.filter(({ place }: Json) => place.code !== 'reg-84').map(({ matching }: Json) => [0, matching]),
    );
    const [home, homeBefore] = [byRegion, before].map((all) => all.find(({ place }: Json) => place.code === 'reg-84'));
    expect(home.gained).toBe(gained);
    expect(home.gained - home.lost).toBe(home.matching - homeBefore.matching);
    expect(Math.min(home.gained, home.lost)).toBeGreaterThan(100);
    // Those of unknown place are in none.
    expect(lost).toBeGreaterThan(byRegion.reduce((sum: number, slice: Json) => sum + slice.lost, 0));
    expect(before[0]).toMatchObject({ gained: null, lost: null });
  });

  it('of a département lies in its région', async () => {
    const { matching, unknown, byRegion } = await audience(inRhone);
    expect(byRegion.filter((slice: Json) => slice.matching > 0)).toMatchObject([
      { place: { code: 'reg-84' }, matching },
    ]);
    // People who give only their région may live there.
    expect(unknown).toBeGreaterThan((await audience({ fact: 'place', op: 'known' })).excluded);
  });

  it('accepts rules with situations, and is a field of each situation', async () => {
    const editor = await signedIn(api, 'EDITOR');
    const { situation } = await editor.mutate(
      'saveSituation',
      { slug: 'young-women', label: 'Jeunes femmes', rule: { all: [young, women] } },
      'situation { id }',
    );
    const { data } = await analyst.send(`query ($id: ID!) { situation(id: $id) { audience { ${FIELDS} } } }`, {
      id: situation.id,
    });
    expect(data.situation.audience).toEqual(await audience({ situation: 'young-women' }));
    expect(data.situation.audience).toMatchObject({
      matching: (await audience({ all: [women, young] })).matching,
      gained: null,
    });
  });

  it('is loaded for a page of situations without N+1 queries', async () => {
    const editor = await signedIn(api, 'EDITOR');
    for (const slug of ['page-1', 'page-2', 'page-3'])
      await editor.mutate('saveSituation', { slug, label: `Page ${slug}`, rule: young }, 'situation { id }');
    const statements = async (size: number): Promise<number> => {
      api.forgetStatements();
      await analyst.send(`{ situations(page: { number: 1, size: ${size} }) { items { audience { ${FIELDS} } } } }`);
      return api.statements.length;
    };
    await statements(1);
    expect(await statements(3)).toBe(await statements(1));
  });

  it.each([
    ['rule', { fact: 'shoeSize', op: 'eq', value: 42 }, undefined],
    ['replaced rule', women, { any: [{ situation: 'nobody-knows' }] }],
  ])('refuses a faulty %s with its pointer', async (_what, rule, replacing) => {
    const { codes, errors } = await ask(rule, replacing);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/^(?:rule|replacing)(?:\/any\/0)?: /);
  });

  it('has a cost that keeps a request from asking for hundreds', async () => {
    const aliases = Array.from({ length: 60 }, (_one, index) => `a${index}: audience(rule: $rule) { matching }`).join(
      ' ',
    );
    expect((await analyst.send(`query ($rule: SituationRule!) { ${aliases} }`, { rule: women })).codes).toEqual([
      'QUERY_TOO_COMPLEX',
    ]);
  });

  it('counts real people in tens, and not below 10', async () => {
    expect((await audience(women)).profiles).toBeNull();
    const join = async (count: number, facts: object): Promise<void> => {
      for (let person = 0; person < count; person += 1) await jobSeeker(api, facts);
      await api.app.database.query("UPDATE profile SET created_at = created_at - interval '1 day'");
    };
    await join(9, { gender: 'FEMININE', birthYear: 2004 });
    await join(2, { gender: 'MASCULINE', birthYear: 1960 });
    expect((await audience(women)).profiles).toBe('< 10');
    await join(1, { gender: 'FEMININE' });
    expect((await audience(women)).profiles).toBe('10');
    expect((await audience(young)).profiles).toBe('< 10');
    expect((await audience({ any: [] })).profiles).toBe('< 10');
    // With twelve people, two counts must not identify one of them.
    expect((await audience({ any: [women, { none: [young] }] })).profiles).toBe('10');
  });

  it('is counted anew once the places change', async () => {
    expect((await audience(inRhone)).matching).toBeGreaterThan(0);
    const told = new Promise<void>((resolve) => api.app.changes.on('reference', resolve));
    await api.app.database.transaction(async (tx) => {
      await tx.query(`UPDATE place SET population = 0 WHERE parent_code = 'dep-69'`);
      await announce(tx, 'reference');
    });
    await told;
    expect((await audience(inRhone)).matching).toBe(0);
  });
});
