import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('jobs and places', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => api.stop());

  const ask = async (field: string, selection: string, args: object) =>
    api.anonymous.send(
      `query ($search: String!, $first: Int) { ${field}(search: $search, first: $first) { ${selection} } }`,
      args,
    );

  it('include for anyone the forms and the group of a job', async () => {
    const { data } = await api.anonymous.send(
      '{ jobs(search: "dévelopeuse web", first: 1) { label feminine masculine jobGroup { code label } } }',
    );
    expect(data.jobs).toEqual([
      {
        label: 'Développeur / Développeuse web',
        feminine: 'Développeuse web',
        masculine: 'Développeur web',
        jobGroup: { code: 'M1855', label: expect.stringContaining('web') },
      },
    ]);
  });

  it('give the code of a job that a fact takes', async () => {
    const { data } = await api.anonymous.send('{ jobs(search: "dévelopeuse web", first: 1) { code label } }');
    const [{ code, label }] = data.jobs;
    const asked = await api.anonymous.send(
      'mutation ($facts: Facts!) { createProfile(input: { facts: $facts, consentToTerms: true }) { profile { facts } userErrors { code } } }',
      { facts: { targetJob: code } },
    );
    expect(asked.data.createProfile).toEqual({ profile: { facts: { targetJob: code } }, userErrors: [] });
    expect((await api.anonymous.send(`{ jobs(search: "${code}", first: 1) { label } }`)).data.jobs).toEqual([
      { label },
    ]);
  });

  it('include for anyone the parents of a place', async () => {
    const { data } = await api.anonymous.send(
      '{ places(search: "lyon", first: 1) { code kind label parent { code kind label parent { code kind label parent { code } } } } }',
    );
    const region = { code: 'reg-84', kind: 'REGION', label: 'Auvergne-Rhône-Alpes', parent: null };
    expect(data.places).toEqual([
      {
        code: '69123',
        kind: 'COMMUNE',
        label: 'Lyon',
        parent: { code: 'dep-69', kind: 'DEPARTEMENT', label: 'Rhône', parent: region },
      },
    ]);
  });

  it('are limited to ten by default', async () => {
    expect((await api.anonymous.send('{ places(search: "saint") { code } }')).data.places).toHaveLength(10);
    expect((await ask('places', 'code', { search: 'saint', first: null })).data.places).toHaveLength(10);
    expect((await ask('places', 'code', { search: 'saint', first: 100 })).data.places).toHaveLength(100);
  });

  it.each(['jobs', 'places'])('%s are empty for an empty search', async (field) => {
    expect((await ask(field, 'label', { search: ' ' })).data[field]).toEqual([]);
  });

  it.each([
    ['jobs', 101],
    ['jobs', -1],
    ['places', 101],
    ['places', -1],
  ])('%s refuse a first of %d', async (field, first) => {
    expect((await ask(field, 'label', { search: 'a', first })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['jobs', 'boulang', 0],
    ['jobs', 'soudeur industriel', 0],
    ['jobs', 'plombié', 0],
    ['jobs', 'M1805', 0],
    ['jobs', 'aide menagere asvp', 0],
    ['places', 'saint', 0],
    ['places', '69', 0],
    ['places', '978', 0],
    ['places', 'Saint-Denis 93', 0],
    ['places', 'mulhose', 1],
  ])('%s are found by "%s", with all that is asked of them, in %d statements', async (field, search, count) => {
    const selection = field === 'jobs' ? 'label jobGroup { label }' : 'label parent { label parent { label } }';
    api.forgetStatements();
    const { data } = await ask(field, selection, { search, first: 20 });
    expect(data[field]).not.toEqual([]);
    expect(api.statements).toHaveLength(count);
  });
});
