import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';

const age = (op: string, value: number) => ({ fact: 'age', op, value });
const needs = (fact: string, value: unknown) => ({ fact, op: Array.isArray(value) ? 'hasAny' : 'eq', value });

describe('the lints of a situation', () => {
  let api: TestApi;
  let editor: TestClient;
  beforeAll(async () => {
    api = await startApi();
    editor = await signedIn(api, 'EDITOR');
  });
  afterAll(async () => api.stop());

  const save = async (slug: string, rule: object, client = editor): Promise<Json> =>
    client.mutate(
      'saveSituation',
      { slug, label: `Situation ${slug}`, rule },
      'situation { version lints { code path message } }',
    );
  const lint = async (input: object, client = editor) =>
    client.send('query ($input: LintRuleInput!) { lintRule(input: $input) { code path message } }', { input });
  const codes = async (rule: object): Promise<string[]> =>
    (await lint({ rule })).data.lintRule.map(({ code, path }: Json) => `${code} ${path}`);

  it('are returned with a save, and do not prevent it', async () => {
    const { situation, userErrors } = await save('contradiction', { all: [age('lt', 18), age('gt', 25)] });
    expect(userErrors).toEqual([]);
    expect(situation).toEqual({
      version: 1,
      lints: [
        {
          code: 'NEVER_HOLDS',
          path: '',
          message:
            'Cela ne peut convenir à personne : « vous avez moins de 18 ans » et « vous avez plus de 25 ans » ne vont jamais ensemble. Retirez ou changez l’une des deux conditions.',
        },
      ],
    });
  });

  it('are in English on request', async () => {
    const { situation } = await save(
      'superfluous',
      { all: [age('lt', 27), age('lt', 22)] },
      editor.with({ 'accept-language': 'en' }),
    );
    expect(situation.lints).toEqual([
      {
        code: 'SUBSUMED',
        path: '/all/0',
        message:
          '"you are under 27" is superfluous: "you are under 22" beside it already asks for it. Remove this condition, or look at the other again.',
      },
    ]);
  });

  it('are empty for a plain rule, and when nothing was saved', async () => {
    expect((await save('plain', { all: [age('lt', 33), needs('hasCarLicence', false)] })).situation.lints).toEqual([]);
    expect(await save('plain', age('lt', 33))).toMatchObject({ situation: null, userErrors: [{ code: 'SLUG_TAKEN' }] });
  });

  it('are given to every staff member before a save', async () => {
    const { data } = await lint({ rule: { any: [] }, slug: 'not-saved-yet' }, await signedIn(api, 'ANALYST'));
    expect(data.lintRule).toMatchObject([{ code: 'NEVER_HOLDS', path: '' }]);
  });

  it('refuse a faulty rule with its pointers', async () => {
    const { codes: refused, errors } = await lint({ rule: { all: [{ fact: 'shoeSize', op: 'eq', value: 42 }] } });
    expect(refused).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/^rule\/all\/0: /);
  });

  it('report another situation that reaches the same people', async () => {
    await save('under-24', age('lt', 24));
    const expected = {
      code: 'SAME_AUDIENCE',
      path: '',
      message:
        'Touche exactement les mêmes personnes que la situation « Situation under-24 », dans la population de référence. Précisez la règle, ou n’en gardez qu’une des deux.',
    };
    expect((await lint({ rule: { none: [age('gte', 24)] }, slug: 'up-to-23' })).data.lintRule).toEqual([expected]);
    expect((await lint({ rule: age('lt', 24), slug: 'under-24' })).data.lintRule).toEqual([]);
    expect((await lint({ rule: age('lt', 25), slug: 'under-25' })).data.lintRule).toEqual([]);
  });

  it('report job codes that are not in the reference data', async () => {
    const rule = {
      any: [
        needs('targetJobGroup', 'M1805'),
        { fact: 'targetJobGroup', op: 'under', value: ['M', 'M18', 'Z', 'Z99'] },
        needs('targetJob', '999999'),
      ],
    };
    const { data } = await lint({ rule });
    expect(data.lintRule.filter(({ code }: Json) => code === 'UNKNOWN_JOB')).toMatchObject([
      { path: '/any/1', message: expect.stringContaining('« Z »') },
      { path: '/any/1', message: expect.stringContaining('« Z99 »') },
      { path: '/any/2', message: expect.stringContaining('« 999999 »') },
    ]);
  });

  it('report a necessary fact that few people give', async () => {
    const truck = needs('otherLicences', ['TRUCK']);
    expect(await codes(truck)).toEqual(['RARE_FACT ']);
    expect(await codes({ all: [age('lt', 33), truck] })).toEqual(['RARE_FACT /all/1']);
    expect(await codes({ any: [age('lt', 33), truck] })).toEqual([]);
    expect(await codes({ none: [{ fact: 'otherLicences', op: 'known' }] })).toEqual([]);
    expect(await codes(needs('hasCarLicence', true))).toEqual([]);
  });

  it('report a fact computed from one that few people give', async () => {
    await api.app.database.query(
      `INSERT INTO profile (token_hash, locale, facts, created_at) SELECT 'searching ' || n, 'FR', '{"otherLicences": [], "searchNotStarted": false}', '2026-11-01' FROM generate_series(1, 100) n`,
    );
    api.clock.advance(20 * 60_000);
    expect(await codes({ fact: 'interviewsPerMonth', op: 'lt', value: 1 })).toEqual(['RARE_FACT ']);
    expect(await codes({ fact: 'searchMonths', op: 'gte', value: 6 })).toEqual([]);
    await api.app.database.query('DELETE FROM profile');
    api.clock.advance(20 * 60_000);
  });

  it('use the facts of real profiles once there are enough', async () => {
    await api.app.database.query(
      `INSERT INTO profile (token_hash, locale, facts, created_at) SELECT 'person ' || n, 'FR', CASE WHEN n <= 9 THEN '{"otherLicences": [], "hasCarLicence": true}' ELSE '{"otherLicences": []}' END::jsonb, '2026-11-01' FROM generate_series(1, 100) n`,
    );
    api.clock.advance(20 * 60_000);
    const { data } = await lint({ rule: { all: [needs('hasCarLicence', true), needs('otherLicences', ['TRUCK'])] } });
    expect(data.lintRule).toEqual([
      {
        code: 'RARE_FACT',
        path: '/all/0',
        message: expect.stringMatching(/^Peu de personnes donnent cette information : « [^»]+ »\. Sans elle/),
      },
    ]);
  });
});
