import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';

const YOUNG = { fact: 'age', op: 'lt', value: 26 };
const NEVER = { all: [YOUNG, { fact: 'age', op: 'gt', value: 60 }] };

describe('the list of situations', () => {
  let api: TestApi;
  let editor: TestClient;
  let named: string;

  beforeAll(async () => {
    api = await startApi();
    const team = await createEditorialTeam(api);
    editor = team.editor;
    named = await save('named', 'Étudiant', YOUNG);
    await save('in-rule', 'Zèle rare', { fact: 'hasVehicle', op: 'eq', value: true });
    await save('ten', '10 ans de métier', NEVER);
    await save('nine', '9 ans de métier', { fact: 'hasCarLicence', op: 'eq', value: true });
    await save('user', 'élève conducteur', { all: [{ situation: 'nine' }, YOUNG] });
    await save('alone', 'Esseulé', { fact: 'gender', op: 'eq', value: 'FEMININE' });
    await createDraft(team, { title: 'Cite dans sa liste', situationIds: [named] });
    await createDraft(team, { title: 'Cite dans sa règle', rule: { any: [{ situation: 'in-rule' }] } });
  });
  afterAll(async () => api.stop());

  async function save(slug: string, label: string, rule: object): Promise<string> {
    const { situation, userErrors } = await editor.mutate('saveSituation', { slug, label, rule }, 'situation { id }');
    expect(userErrors).toEqual([]);
    return situation.id;
  }

  const list = async (variables: object = {}, fields = 'label'): Promise<Json> =>
    (
      await editor.send(
        `query ($filter: SituationFilter, $sort: String, $page: PageInput) { situations(filter: $filter, sort: $sort, page: $page) { items { ${fields} } total } }`,
        variables,
      )
    ).data.situations;
  const labels = async (variables?: object): Promise<string[]> =>
    (await list(variables)).items.map(({ label }: Json) => label);

  it('sorts accents beside their letters, and numbers by their value after the letters', async () => {
    const sorted = ['élève conducteur', 'Esseulé', 'Étudiant', 'Zèle rare', '9 ans de métier', '10 ans de métier'];
    expect(await labels()).toEqual(sorted);
    expect(await labels({ sort: 'label:desc' })).toEqual(sorted.toReversed());
    expect(await labels({ page: { number: 2, size: 4 } })).toEqual(sorted.slice(4));
    expect((await list({ page: { number: 2, size: 4 } })).total).toBe(6);
  });

  it('tells what uses each, and for how many people its rule is TRUE', async () => {
    const fields = 'slug matching audience { matching } usedBy { id } usedBySituations { slug }';
    const { items } = await list({}, fields);
    const of = (slug: string): Json => items.find((one: Json) => one.slug === slug);
    expect(of('nine')).toMatchObject({ usedBy: [], usedBySituations: [{ slug: 'user' }] });
    expect([of('named').usedBy.length, of('in-rule').usedBy.length]).toEqual([1, 1]);
    expect(of('ten').matching).toBe(0);
    for (const { matching, audience } of items) expect(matching).toBe(audience.matching);
  });

  it('is sorted by people', async () => {
    const { items } = await list({ sort: 'matching:desc' }, 'matching');
    const counts = items.map(({ matching }: Json) => matching);
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
    expect(new Set(counts).size).toBeGreaterThan(3);
  });

  it('finds words of the label and the slug in any order', async () => {
    expect(await labels({ filter: { search: 'metier 10' } })).toEqual(['10 ans de métier']);
    expect(await labels({ filter: { search: 'conducteur user' } })).toEqual(['élève conducteur']);
    expect(await labels({ filter: { search: '%' } })).toEqual([]);
  });

  it('finds those that nothing uses', async () => {
    expect(await labels({ filter: { unused: true } })).toEqual(['élève conducteur', 'Esseulé', '10 ans de métier']);
    expect(await labels({ filter: { unused: true, search: 'eleve' } })).toEqual(['élève conducteur']);
  });

  it('finds those with remarks', async () => {
    expect(await labels({ filter: { withLints: true } })).toEqual(['10 ans de métier']);
    expect(await labels({ filter: { withLints: true, unused: true, search: 'eleve' } })).toEqual([]);
  });

  it('sends as many statements for three situations as for all', async () => {
    const fields = 'label matching usedBy { id } usedBySituations { id } lints { code }';
    const statements = async (size: number): Promise<number> => {
      const before = api.statements.length;
      await list({ page: { number: 1, size }, sort: 'label:desc' }, fields);
      return api.statements.length - before;
    };
    await statements(6);
    expect(await statements(6)).toBe(await statements(3));
  });
});
