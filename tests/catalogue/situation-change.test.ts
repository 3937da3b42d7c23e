import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Answer, Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const under = (age: number): object => ({ fact: 'age', op: 'lt', value: age });
const ITEMS = 'items { id kind label published matching gained lost }';
const women = { fact: 'gender', op: 'eq', value: 'FEMININE' };

describe('the effects of a change of a situation', () => {
  let api: TestApi;
  let people: EditorialTeam;
  let editor: TestClient;
  beforeAll(async () => {
    api = await startApi();
    people = await createEditorialTeam(api);
    editor = people.editor;
  });
  afterAll(async () => api.stop());

  const save = async (input: object): Promise<Json> =>
    (await editor.mutate('saveSituation', input, 'situation { id slug version rule }')).situation;
  const ask = async (id: string, rule: object, client = editor): Promise<Answer> =>
    client.send(
      `query ($id: ID!, $rule: SituationRule!) { situationChange(id: $id, rule: $rule) { audience { matching gained lost } ${ITEMS} } }`,
      { id, rule },
    );
  const change = async (id: string, rule: object): Promise<Json> => (await ask(id, rule)).data.situationChange;
  const audience = async (rule: object, replacing: object): Promise<Json> =>
    (
      await editor.send(
        'query ($rule: SituationRule!, $replacing: SituationRule) { audience(rule: $rule, replacing: $replacing) { matching gained lost } }',
        { rule, replacing },
      )
    ).data.audience;

  describe('when others use it', () => {
    let young: Json;
    let items: Json[];
    let whole: Json;
    beforeAll(async () => {
      young = await save({ slug: 'young', label: 'Jeunes', rule: under(26) });
      await save({ slug: 'young-women', label: 'Jeunes femmes', rule: { all: [{ situation: 'young' }, women] } });
      await save({ slug: 'elders', label: 'Les autres', rule: { none: [{ situation: 'young' }] } });
      await save({ slug: 'apart', label: 'Sans rapport', rule: women });
      await publish(
        people,
        await createDraft(people, { title: 'Pour les jeunes', situationIds: [young.id], rule: null }),
      );
      await createDraft(
        people,
        { title: 'Pour les jeunes femmes', durationMinutes: null, rule: { any: [{ situation: 'young-women' }] } },
        'STRATEGY',
      );
      await createDraft(people, {
        title: 'Pour qui sera noté',
        rule: women,
        scoreLines: [{ rule: { situation: 'young' }, score: 2, reason: 'vous êtes jeune' }],
      });
      await createDraft(people, { title: 'Pour personne de ceux-là', rule: women });
      whole = await change(young.id, under(30));
      ({ items } = whole);
    });

    const item = (label: string): Json => items.find((one) => one.label === label);

    it('list every situation and recommendation that uses it, directly or indirectly', () => {
      expect(items.map(({ kind, label, published }) => [kind, label, published])).toEqual([
        ['SITUATION', 'Jeunes femmes', true],
        ['SITUATION', 'Les autres', true],
        ['ACTION', 'Pour les jeunes', true],
        ['STRATEGY', 'Pour les jeunes femmes', false],
        ['ACTION', 'Pour qui sera noté', false],
      ]);
    });

    it('give the people whom each gains and loses', async () => {
      expect(whole.audience).toEqual(await audience(under(30), under(26)));
      expect(whole.audience.gained).toBeGreaterThan(1_000);
      expect(item('Pour les jeunes')).toMatchObject(whole.audience);
      const together = await audience({ all: [under(30), women] }, { all: [under(26), women] });
      expect(item('Jeunes femmes')).toMatchObject(together);
      expect(item('Pour les jeunes femmes')).toMatchObject(together);
      expect(item('Les autres')).toMatchObject(await audience({ none: [under(30)] }, { none: [under(26)] }));
      expect(item('Les autres')).toMatchObject({ gained: 0 });
      expect(item('Pour qui sera noté')).toMatchObject({ gained: 0, lost: 0 });
    });

    it('are computed without saving', async () => {
      const { data } = await editor.send('query ($id: ID!) { situation(id: $id) { version rule } }', { id: young.id });
      expect(data.situation).toEqual({ version: young.version, rule: under(26) });
      expect((await change(young.id, under(26))).audience).toMatchObject({ gained: 0, lost: 0 });
    });

    it('match those of saving', async () => {
      await save({ id: young.id, expectedVersion: young.version, slug: 'young', label: 'Jeunes', rule: under(30) });
      const { matching } = await audience({ situation: 'young-women' }, { all: [] });
      expect(matching).toBe(item('Jeunes femmes').matching);
    });

    it('count the public revision and the draft separately', async () => {
      const { data } = await editor.send(
        '{ editableRecommendations(filter: { search: "Pour les jeunes" }) { items { id version published { id } } } }',
      );
      const { id, version } = data.editableRecommendations.items.find(({ published }: Json) => published !== null);
      const changed = content({ title: 'Pour les jeunes, demain', situationIds: [young.id], rule: women });
      await editor.mutate(
        'saveRecommendation',
        { id, expectedVersion: version, content: changed },
        'recommendation { id }',
      );
      const { items: both } = await change(young.id, under(35));
      expect(both.filter((one: Json) => one.id === id)).toMatchObject([
        { label: 'Pour les jeunes', published: true },
        { label: 'Pour les jeunes, demain', published: false },
      ]);
    });
  });

  it.each([
    ['a faulty rule', { all: [{ fact: 'shoeSize', op: 'eq', value: 42 }] }, 'rule/all/0: '],
    ['a situation that would be itself', { situation: 'circle' }, 'rule: '],
    ['a cycle through another', { any: [{ situation: 'around' }] }, 'rule/any/0: '],
  ])('are refused for %s, with its pointer', async (_what, rule, pointer) => {
    const { data } = await editor.send('{ situations(filter: { search: "circle" }) { items { id } } }');
    const circle = data.situations.items[0] ?? (await save({ slug: 'circle', label: 'Un cercle', rule: women }));
    await save({ slug: 'around', label: 'Autour', rule: { situation: 'circle' } });
    const { codes, errors } = await ask(circle.id, rule);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message.startsWith(pointer)).toBe(true);
  });

  it('are shown to editors of situations, for existing situations', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await ask(nobody, women, await signedIn(api, 'ANALYST'))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(nobody, women, api.anonymous)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(nobody, women)).codes).toEqual(['NOT_FOUND']);
    expect((await ask('x', women)).codes).toEqual(['NOT_FOUND']);
  });
});
