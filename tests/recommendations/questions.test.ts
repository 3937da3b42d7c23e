import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

const RULES = [
  { fact: 'hasCarLicence', op: 'eq', value: false },
  { fact: 'otherLicences', op: 'hasAny', value: ['MOTORCYCLE'] },
  { fact: 'birthYear', op: 'lt', value: 1970 },
];

describe('the questions that a client draws', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    for (const rule of RULES) await publish(team, await createDraft(team, { rule }));
  });
  afterAll(async () => api.stop());

  const ask = async (facts: object, args: { skip?: string[]; locale?: string } = {}): Promise<Json> => {
    const { data, errors } = await api.anonymous.send(
      `query ($facts: Facts!, $skip: [String!], $locale: Locale) {
        recommend(facts: $facts, skip: $skip, locale: $locale) {
          questionCount
          results { id recommendation { id } }
          nextQuestions(first: 10) {
            fact question unlocks
            choices { value label facts }
            definition { key type multiple minimum maximum unit sensitive source question choices { value facts } }
          }
        }
      }`,
      { facts, ...args },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.recommend;
  };

  it('say the type, the bounds and the choices of each fact', async () => {
    const { nextQuestions, questionCount } = await ask({});
    expect(questionCount).toBe(3);
    const byFact = Object.fromEntries(nextQuestions.map((question: Json) => [question.fact, question]));
    expect(byFact.hasCarLicence.definition).toMatchObject({ type: 'BOOLEAN', multiple: false, source: 'PROFILE' });
    expect(byFact.otherLicences.definition).toMatchObject({ type: 'ENUM_SET', multiple: true });
    expect(byFact.birthYear.definition).toMatchObject({ type: 'INTEGER', minimum: 1920, maximum: 2015, unit: 'year' });
    for (const { fact, question, choices, definition } of nextQuestions)
      expect(definition).toMatchObject({
        key: fact,
        question,
        choices: choices.map(({ value, facts }: Json) => ({ value, facts })),
      });
  });

  it('speak to the person in the gender that they chose', async () => {
    const bornAs = async (facts: object): Promise<string> =>
      (await ask(facts)).nextQuestions.find(({ fact }: Json) => fact === 'birthYear').question;
    expect(await bornAs({ gender: 'FEMININE' })).toBe('En quelle année êtes-vous née ?');
    expect(await bornAs({ gender: 'MASCULINE' })).toBe('En quelle année êtes-vous né ?');
    expect(await bornAs({})).toBe('En quelle année êtes-vous né·e ?');
  });

  it('are answered by merging the facts of a choice, whatever its type', async () => {
    for (const fact of ['hasCarLicence', 'otherLicences']) {
      const question = (await ask({})).nextQuestions.find((one: Json) => one.fact === fact);
      for (const { facts } of question.choices) {
        const answered = await ask(facts);
        expect(answered.nextQuestions.map((one: Json) => one.fact)).not.toContain(fact);
      }
    }
    expect((await ask({ hasCarLicence: false })).results).toHaveLength(1);
  });

  it('do not come back once the person would rather not answer', async () => {
    const { nextQuestions, questionCount } = await ask({}, { skip: ['birthYear'] });
    expect(nextQuestions.map(({ fact }: Json) => fact).toSorted()).toEqual(['hasCarLicence', 'otherLicences']);
    expect(questionCount).toBe(2);
    const refused = await api.anonymous.send('{ recommend(facts: {}, skip: ["birthyear"]) { questionCount } }');
    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    const { client } = await newPerson(api);
    const { data } = await client.send(
      '{ me { recommendations(skip: ["birthYear", "otherLicences"]) { nextQuestions(first: 9) { fact } } } }',
    );
    expect(data.me.recommendations.nextQuestions.map(({ fact }: Json) => fact)).not.toContain('birthYear');
  });

  it('do not come back to whom the profile keeps that they skipped them, on another device either', async () => {
    const SKIPPED = 'profile { skippedQuestions recommendations { questionCount nextQuestions(first: 9) { fact } } }';
    const { client } = await newPerson(api, { skippedQuestions: ['birthYear'] });
    const asked = async (args = ''): Promise<string[]> => {
      const query = `{ me { recommendations${args} { nextQuestions(first: 9) { fact } } } }`;
      const { nextQuestions } = (await client.send(query)).data.me.recommendations;
      return nextQuestions.map(({ fact }: Json) => fact).toSorted();
    };
    expect(await asked()).toEqual(['hasCarLicence', 'otherLicences']);
    expect(await asked('(skip: ["otherLicences"])')).toEqual(['hasCarLicence']);
    const skippedQuestions = ['hasCarLicence', 'otherLicences', 'hasCarLicence'];
    const { profile } = await client.mutate('updateProfile', { skippedQuestions }, SKIPPED);
    expect(profile).toEqual({
      skippedQuestions: ['hasCarLicence', 'otherLicences'],
      recommendations: { questionCount: 1, nextQuestions: [{ fact: 'birthYear' }] },
    });
    await client.mutate('updateProfile', { locale: 'EN' }, 'profile { id }');
    expect(await asked()).toEqual(['birthYear']);
    await client.mutate('updateProfile', { skippedQuestions: [] }, 'profile { id }');
    expect(await asked()).toHaveLength(3);
  });

  it.each([['birthyear'], ['age']])('are not skipped by the key %s, which nobody is asked for', async (key) => {
    const { client } = await newPerson(api);
    const refusal = { code: 'UNKNOWN_FACT', field: ['skippedQuestions'] };
    const input = { skippedQuestions: ['birthYear', key] };
    expect((await client.mutate('updateProfile', input, 'profile { id }')).userErrors).toMatchObject([refusal]);
    const made = { facts: {}, consentToTerms: true, ...input };
    expect((await api.anonymous.mutate('createProfile', made, 'profile { id }')).userErrors).toMatchObject([refusal]);
  });

  it('give everybody the definitions, in the asked language', async () => {
    const definitions = async (args: string): Promise<Json[]> =>
      (await api.anonymous.send(`{ factDefinitions${args} { key label question choices { value label } } }`)).data
        .factDefinitions;
    const licence = (list: Json[]): Json => list.find(({ key }) => key === 'hasCarLicence');
    expect(licence(await definitions('')).choices.map(({ label }: Json) => label)).toEqual(['oui', 'non']);
    expect(licence(await definitions('(locale: EN)')).choices.map(({ label }: Json) => label)).toEqual(['yes', 'no']);
    expect(licence(await definitions('(locale: FR_TU)')).question).toMatch(/\btu\b|\bton\b|-tu\b/);
  });

  it('keep the id of a recommendation for the same person and language, so that a cache follows an answer', async () => {
    const { client } = await newPerson(api, { facts: { hasCarLicence: false } });
    const list = async (): Promise<Json> =>
      (await client.send('{ me { recommendations { results { id response recommendation { id } } } } }')).data.me
        .recommendations.results[0];
    const before = await list();
    const { recommendation } = await client.mutate(
      'respondToRecommendation',
      { recommendationId: before.recommendation.id, response: 'INTERESTED' },
      'recommendation { id response }',
    );
    expect(recommendation).toEqual({ id: before.id, response: 'INTERESTED' });
    expect(await list()).toEqual({ ...before, response: 'INTERESTED' });
    const [anonymous] = (await ask({ hasCarLicence: false })).results;
    const [english] = (await ask({ hasCarLicence: false }, { locale: 'EN' })).results;
    expect(new Set([before.id, anonymous.id, english.id]).size).toBe(3);
    expect((await ask({ hasCarLicence: false })).results[0].id).toBe(anonymous.id);
  });
});
