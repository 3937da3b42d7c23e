import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';
import { signedIn } from '../support/staff';

const FIELDS = 'situation { id version slug label rule sentence }';

describe('named situations', () => {
  let api: TestApi;
  let editor: TestClient;
  beforeAll(async () => {
    api = await startApi();
    editor = await signedIn(api, 'EDITOR');
  });
  afterAll(async () => api.stop());

  const save = async (input: object) =>
    editor.mutate(
      'saveSituation',
      { label: 'Une situation', rule: { fact: 'age', op: 'lt', value: 26 }, ...input },
      FIELDS,
    );
  const remove = async ({ id, version }: { id: string; version: number }) =>
    editor.mutate('deleteSituation', { id, expectedVersion: version }, 'deleted');

  it('are created, read as sentences and changed', async () => {
    const { situation } = await save({ slug: 'young', label: 'Moins de 26 ans' });
    expect(situation).toMatchObject({ version: 1, slug: 'young', sentence: 'vous avez moins de 26 ans' });
    const { data } = await editor.send(
      'query ($id: ID!) { situation(id: $id) { sentence(locale: FR_TU) usedBy { id } } }',
      { id: situation.id },
    );
    expect(data.situation).toEqual({ sentence: 'tu as moins de 26 ans', usedBy: [] });
    const changed = await save({
      id: situation.id,
      expectedVersion: 1,
      slug: 'young',
      rule: { fact: 'age', op: 'lt', value: 30 },
    });
    expect(changed.situation).toMatchObject({ version: 2, sentence: 'vous avez moins de 30 ans' });
  });

  it('keep their earlier versions', async () => {
    const { situation } = await save({ slug: 'remembered' });
    await save({ id: situation.id, expectedVersion: 1, slug: 'remembered', rule: { all: [] } });
    const versions = await api.app.database.query(
      'SELECT rule FROM situation_version WHERE situation_id = $1 ORDER BY version',
      [situation.id],
    );
    expect(versions).toEqual([{ rule: { fact: 'age', op: 'lt', value: 26 } }, { rule: { all: [] } }]);
  });

  it.each([
    ['a name with capitals', { slug: 'Young People' }, ['MALFORMED', 'slug']],
    ['a label too short', { slug: 'short', label: 'x' }, ['TOO_SHORT', 'label']],
    [
      'an unknown fact, with its pointer',
      { slug: 'x', rule: { any: [{ all: [] }, { fact: 'shoeSize', op: 'eq', value: 42 }] } },
      ['UNKNOWN_FACT', 'rule', '/any/1'],
    ],
    ['a rule of no known shape', { slug: 'x', rule: { every: [] } }, ['MALFORMED', 'rule']],
    ['an unknown situation', { slug: 'x', rule: { situation: 'nobody-knows' } }, ['UNKNOWN_SITUATION', 'rule']],
    ['a situation that is itself', { slug: 'x', rule: { all: [{ situation: 'x' }] } }, ['CYCLE', 'rule', '/all/0']],
  ])('refuse %s', async (_what, input, [code, ...field]) => {
    const { situation, userErrors } = await save(input);
    expect(situation).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
  });

  it('refuse a slug in use, a changed slug, and a stale version', async () => {
    const { situation } = await save({ slug: 'taken' });
    expect((await save({ slug: 'taken' })).userErrors).toMatchObject([{ code: 'SLUG_TAKEN' }]);
    expect((await save({ id: situation.id, expectedVersion: 1, slug: 'other' })).userErrors).toMatchObject([
      { code: 'SLUG_FIXED' },
    ]);
    expect((await save({ id: situation.id, expectedVersion: 7, slug: 'taken' })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('are created once when two people use the same slug concurrently', async () => {
    const both = await Promise.all([save({ slug: 'twin' }), save({ slug: 'twin' })]);
    expect(both.filter(({ situation }) => situation !== null)).toHaveLength(1);
    const [
      {
        userErrors: [refusal],
      },
    ] = both.filter(({ situation }) => situation === null);
    expect(['CONFLICT', 'SLUG_TAKEN']).toContain(refusal.code);
  });

  it('refuse a cycle through another situation', async () => {
    const { situation } = await save({ slug: 'outer' });
    await save({ slug: 'inner', rule: { situation: 'outer' } });
    const { userErrors } = await save({
      id: situation.id,
      expectedVersion: 1,
      slug: 'outer',
      rule: { situation: 'inner' },
    });
    expect(userErrors).toMatchObject([{ code: 'CYCLE' }]);
  });

  it('cannot be deleted while they are used, and list their uses', async () => {
    const { situation: used } = await save({ slug: 'used', label: 'Utilisée partout' });
    const { situation: user } = await save({ slug: 'user', label: 'Qui utilise', rule: { situation: 'used' } });
    const draft = await createDraft(await createEditorialTeam(api), {
      title: 'Un conseil qui la cite',
      situationIds: [used.id],
    });
    const { deleted, userErrors } = await remove(used);
    expect([deleted, userErrors]).toMatchObject([
      false,
      [{ code: 'STILL_USED', message: 'Encore utilisée par « Qui utilise », « Un conseil qui la cite ».' }],
    ]);
    const inRule = await createDraft(await createEditorialTeam(api), {
      title: 'Un conseil dont la règle la cite',
      rule: { any: [{ situation: 'used' }] },
    });
    const { data } = await editor.send('query ($id: ID!) { situation(id: $id) { usedBy { id } } }', { id: used.id });
    expect(data.situation.usedBy).toEqual([{ id: inRule.id }, { id: draft.id }]);
    expect((await remove(user)).deleted).toBe(true);
  });

  it('are found by text and by fact', async () => {
    await save({
      slug: 'found',
      label: 'Éloignée de tout',
      rule: { any: [{ fact: 'hasVehicle', op: 'eq', value: false }] },
    });
    const slugs = async (filter: object) =>
      (
        await editor.send('query ($filter: SituationFilter) { situations(filter: $filter) { items { slug } } }', {
          filter,
        })
      ).data.situations.items;
    expect(await slugs({ search: 'eloignee' })).toEqual([{ slug: 'found' }]);
    expect(await slugs({ fact: 'hasVehicle' })).toEqual([{ slug: 'found' }]);
    expect(await slugs({ search: '%' })).toEqual([]);
  });
});

describe('concurrent editors', () => {
  let api: TestApi;
  let editor: TestClient;
  beforeAll(async () => {
    api = await startApi();
    editor = await signedIn(api, 'EDITOR');
  });
  afterAll(async () => api.stop());

  const young = { fact: 'age', op: 'lt', value: 26 };
  const make = async (slug: string) =>
    (
      await editor.mutate(
        'saveSituation',
        { slug, label: `Situation ${slug}`, rule: young },
        'situation { id version }',
      )
    ).situation;
  const rename = async (slug: string, { id, version }: { id: string; version: number }, rule: object) =>
    editor.mutate(
      'saveSituation',
      { id, expectedVersion: version, slug, label: `Situation ${slug}`, rule },
      'situation { id }',
    );
  const remove = async ({ id, version }: { id: string; version: number }) =>
    editor.mutate('deleteSituation', { id, expectedVersion: version }, 'deleted');

  it('cannot make two situations contain each other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [`one-${round}`, `two-${round}`];
      const [first, second] = [await make(one), await make(two)];
      const saved = await Promise.all([
        rename(one, first, { situation: two }),
        rename(two, second, { situation: one }),
      ]);
      expect(saved.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).toSorted()).toEqual([
        [],
        ['CYCLE'],
      ]);
    }
  });

  it('cannot delete a situation that a rule begins to use', async () => {
    for (let round = 0; round < 5; round += 1) {
      const used = await make(`used-${round}`);
      const [deletion, use] = await Promise.all([
        remove(used),
        editor.mutate(
          'saveSituation',
          { slug: `user-${round}`, label: 'Une autre', rule: { situation: `used-${round}` } },
          'situation { id }',
        ),
      ]);
      expect([deletion.userErrors, use.userErrors].filter((errors) => errors.length > 0)).toHaveLength(1);
    }
  });

  it('cannot delete a situation that a draft begins to use', async () => {
    for (let round = 0; round < 5; round += 1) {
      const used = await make(`drafted-${round}`);
      const content = {
        title: `Un conseil ${round}`,
        summary: 'Un conseil pour les plus jeunes, à suivre dès demain.',
        bodyMarkdown: 'Trois appels valent mieux que trente lettres.',
        situationIds: [used.id],
      };
      const [deletion, use] = await Promise.all([
        remove(used),
        editor.mutate('createRecommendation', { kind: 'STRATEGY', content }, 'recommendation { id }'),
      ]);
      expect([deletion.userErrors, use.userErrors].filter((errors) => errors.length > 0)).toHaveLength(1);
    }
  });
});
