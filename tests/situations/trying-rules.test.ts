import { FACT_DEFINITIONS } from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

describe('trying a rule', () => {
  let api: TestApi;
  let analyst: TestClient;
  beforeAll(async () => {
    api = await startApi();
    analyst = await signedIn(api, 'ANALYST');
  });
  afterAll(async () => api.stop());

  const evaluate = async (rule: object, facts: object) =>
    analyst.send(
      'query ($rule: SituationRule!, $facts: Facts!) { evaluateRule(rule: $rule, facts: $facts) { result missingFacts sentence trace { path result sentence } } }',
      { rule, facts },
    );

  it('gives the result, the missing facts, and the sentence of each part', async () => {
    const rule = {
      all: [
        { fact: 'age', op: 'lt', value: 26 },
        { fact: 'hasCarLicence', op: 'eq', value: false },
      ],
    };
    const { data } = await evaluate(rule, { birthYear: 2004 });
    expect(data.evaluateRule).toEqual({
      result: 'UNKNOWN',
      missingFacts: ['hasCarLicence'],
      sentence: "vous avez moins de 26 ans et vous n'avez pas le permis B",
      trace: [
        { path: '', result: 'UNKNOWN', sentence: "vous avez moins de 26 ans et vous n'avez pas le permis B" },
        { path: '/all/0', result: 'TRUE', sentence: 'vous avez moins de 26 ans' },
        { path: '/all/1', result: 'UNKNOWN', sentence: "vous n'avez pas le permis B" },
      ],
    });
  });

  it('refuses faulty rules and facts with their pointers', async () => {
    const { codes, errors } = await evaluate(
      { fact: 'age', op: 'hasAny', value: [1] },
      { birthYear: 1700, shoeSize: 42 },
    );
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/^rule: .*facts\/birthYear: .*facts\/shoeSize: /s);
  });

  it('refuses in the language of the caller', async () => {
    const query = '{ evaluateRule(rule: { fact: "shoeSize", op: "known" }, facts: {}) { result } }';
    expect((await analyst.send(query)).errors?.[0]?.message).toBe('rule: Le fait « shoeSize » est inconnu.');
    expect((await analyst.with({ 'accept-language': 'en' }).send(query)).errors?.[0]?.message).toBe(
      'rule: The fact "shoeSize" is unknown.',
    );
  });

  it('lists every fact with its choices', async () => {
    const { data } = await analyst.send('{ factDefinitions { key type choices { value label } source sensitive } }');
    expect(data.factDefinitions.map(({ key }: { key: string }) => key)).toEqual(FACT_DEFINITIONS.map(({ key }) => key));
    expect(data.factDefinitions).toContainEqual(
      expect.objectContaining({
        key: 'networkStrength',
        choices: [
          { value: 'WEAK', label: 'presque personne' },
          { value: 'MEDIUM', label: 'quelques-unes' },
          { value: 'STRONG', label: 'beaucoup' },
        ],
      }),
    );
  });

  it('lists every fact in English on request', async () => {
    const { data } = await analyst.send('{ factDefinitions(locale: EN) { key label question choices { label } } }');
    expect(data.factDefinitions).toContainEqual({
      key: 'networkStrength',
      label: 'network',
      question: expect.stringMatching(/^[A-Z].*\?$/),
      choices: expect.arrayContaining([{ label: expect.any(String) }]),
    });
    expect(JSON.stringify(data)).not.toMatch(/\b(?:le|la|les|vous|de|et)\b/i);
  });
});
