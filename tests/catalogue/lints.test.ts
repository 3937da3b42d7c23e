import { placesOnlyInText } from '../../api/catalogue/checks/lints.rules';
import { placeNameFinder } from '../../api/catalogue/checks/place-names.rules';
import type { PlaceNameFinder } from '../../api/catalogue/checks/place-names.rules';
import { starterRecommendations, starterSituations } from '../../api/catalogue/starter/files';
import { lintRule } from '../../api/targeting/language';
import type { Lint, Rule, World } from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, publish } from '../support/recommendations';

const LINTS = 'lints { code path message }';
const young = { fact: 'age', op: 'lt', value: 26 };

describe('the lints of a recommendation', () => {
  let api: TestApi;
  let editor: TestClient;
  beforeAll(async () => {
    api = await startApi();
    editor = (await createEditorialTeam(api)).editor;
  });
  afterAll(async () => api.stop());

  const create = async (overrides: object, client = editor): Promise<Json> => {
    const { recommendation, userErrors } = await client.mutate(
      'createRecommendation',
      { kind: 'ACTION', content: content(overrides) },
      `recommendation { id version ${LINTS} }`,
    );
    expect(userErrors).toEqual([]);
    return recommendation;
  };
  const lint = async (input: object): Promise<Json[]> =>
    (await editor.send(`query ($input: LintRuleInput!) { lintRule(input: $input) { code path message } }`, { input }))
      .data.lintRule;
  const situation = async (slug: string, rule: object): Promise<string> =>
    (await editor.mutate('saveSituation', { slug, label: `Situation ${slug}`, rule }, 'situation { id }')).situation.id;

  it('are returned with a save, in the language of the editor', async () => {
    const rule = {
      all: [
        { fact: 'hasResume', op: 'eq', value: true },
        { fact: 'hasResume', op: 'eq', value: false },
      ],
    };
    const draft = await create({ rule });
    expect(draft.lints).toMatchObject([
      { code: 'NEVER_HOLDS', path: '', message: expect.stringMatching(/^Cela ne peut convenir à personne/) },
    ]);
    const { recommendation } = await editor
      .with({ 'accept-language': 'en' })
      .mutate(
        'saveRecommendation',
        { id: draft.id, expectedVersion: draft.version, content: content({ rule }) },
        `recommendation { ${LINTS} }`,
      );
    expect(recommendation.lints).toMatchObject([
      { code: 'NEVER_HOLDS', path: '', message: expect.stringMatching(/^This can fit nobody/) },
    ]);
  });

  it('are empty for a recommendation for everybody', async () => {
    expect((await create({ rule: null })).lints).toEqual([]);
    expect((await create({ rule: { all: [] } })).lints).toEqual([]);
  });

  it('take its situations and its places into account', async () => {
    const situationIds = [await situation('young', young)];
    expect((await create({ situationIds, rule: { fact: 'age', op: 'gt', value: 40 } })).lints).toMatchObject([
      { code: 'NEVER_HOLDS', path: '', message: expect.stringContaining('Situation young') },
    ]);
    expect((await create({ situationIds, rule: { all: [{ fact: 'age', op: 'lt', value: 30 }] } })).lints).toMatchObject(
      [{ code: 'SUBSUMED', path: '/all/0' }],
    );
    expect(
      await lint({ situationIds, placeCodes: ['dep-69'], rule: { fact: 'place', op: 'under', value: ['reg-11'] } }),
    ).toMatchObject([{ code: 'NEVER_HOLDS', path: '' }]);
    expect(await lint({ situationIds, placeCodes: ['dep-69'], rule: { all: [] } })).toEqual([]);
  });

  it('report a place that only the text names', async () => {
    const summary = 'Les entreprises de Bretagne recrutent : appelez-en trois cette semaine.';
    expect((await create({ summary, rule: young })).lints).toMatchObject([
      { code: 'PLACE_ONLY_IN_TEXT', path: '', message: expect.stringContaining('nomme « Bretagne »') },
    ]);
    expect((await create({ summary, rule: young, placeCodes: ['reg-53'] })).lints).toEqual([]);
    expect(
      (await create({ summary, rule: { all: [young, { fact: 'place', op: 'under', value: ['dep-35'] }] } })).lints,
    ).toEqual([]);
    const situationIds = [await situation('in-brittany', { fact: 'place', op: 'under', value: ['reg-53'] })];
    expect(await lint({ text: summary, rule: young, situationIds })).toEqual([]);
    expect(await lint({ text: summary, rule: young, placeCodes: ['reg-11'] })).toMatchObject([
      { code: 'PLACE_ONLY_IN_TEXT' },
    ]);
    // An excluded place does not limit the recommendation to that place.
    expect(
      await lint({ text: summary, rule: { none: [{ fact: 'place', op: 'under', value: ['reg-53'] }] } }),
    ).toMatchObject([{ code: 'PLACE_ONLY_IN_TEXT' }]);
  });

  it('report another published item of the same kind that reaches the same people', async () => {
    const title = 'Demander la garantie jeunes';
    const draft = await createDraft(await createEditorialTeam(api), {
      title,
      rule: { fact: 'age', op: 'lt', value: 21 },
    });
    const same = { fact: 'age', op: 'lte', value: 20 };
    expect(await lint({ rule: same, kind: 'ACTION' })).toEqual([]);
    await publish(await createEditorialTeam(api), draft);
    expect(await lint({ rule: same, kind: 'ACTION' })).toMatchObject([
      { code: 'SAME_AUDIENCE', path: '', message: expect.stringContaining(`le conseil « ${title} »`) },
    ]);
    expect(await lint({ rule: same, kind: 'STRATEGY' })).toEqual([]);
    expect(await lint({ rule: same })).toEqual([]);
    expect(await lint({ rule: same, recommendationId: draft.id })).toEqual([]);
    expect((await create({ rule: same })).lints).toMatchObject([{ code: 'SAME_AUDIENCE' }]);
  });

  it('are loaded for a page of twelve without N+1 queries', async () => {
    for (let number = 0; number < 12; number += 1)
      await create({ rule: { fact: 'age', op: 'gt', value: 40 + number } });
    const statementsFor = async (size: number): Promise<number> => {
      await editor.send(`{ editableRecommendations(page: { size: ${size} }) { items { ${LINTS} } } }`);
      api.forgetStatements();
      await editor.send(`{ editableRecommendations(page: { size: ${size} }) { items { ${LINTS} } } }`);
      return api.statements.length;
    };
    expect(await statementsFor(12)).toBeLessThanOrEqual((await statementsFor(2)) + 2);
  });
});

describe('the starter catalogue', () => {
  let api: TestApi;
  let world: World;
  let find: PlaceNameFinder;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
    world = await api.app.areas.situations.worlds.current();
    find = placeNameFinder(
      await api.app.database.query("SELECT code, label FROM place WHERE kind <> 'COMMUNE' OR population >= 100000"),
    );
  });
  afterAll(async () => api.stop());

  const told = (slug: string, lints: readonly Lint[]): string[] =>
    lints.map(({ code, path }) => `${slug}${path} ${code}`);

  it('has no situation that contradicts or repeats itself, or names an unknown job', () => {
    expect(starterSituations.flatMap(({ slug, rule }) => told(slug, lintRule(rule, world)))).toEqual([]);
  });

  it('has no recommendation nor score line that contradicts or repeats itself', () => {
    const lints = starterRecommendations.flatMap(({ slug, situations, placeCodes, rule, scoreLines }) => {
      const beside: Rule[] = [
        ...situations.map((situation) => ({ situation })),
        ...(placeCodes.length === 0 ? [] : [{ fact: 'place', op: 'under' as const, value: placeCodes }]),
      ];
      const own = [rule ?? { all: [] }, ...scoreLines.map((line) => line.rule)];
      return own.flatMap((one) =>
        told(slug, lintRule(one, world, { beside: one === rule ? beside : [], mayBeEmpty: true })),
      );
    });
    expect(lints).toEqual([]);
  });

  it('names no place to which it is not limited', () => {
    const lints = starterRecommendations.flatMap(
      ({ slug, title, summary, bodyMarkdown, situations, placeCodes, rule }) => {
        const target = {
          all: [
            ...situations.map((situation) => ({ situation })),
            ...(rule === null ? [] : [rule]),
            { fact: 'place', op: 'under' as const, value: placeCodes },
          ],
        };
        return told(slug, placesOnlyInText({ text: [title, summary, bodyMarkdown].join('\n'), target }, world, find));
      },
    );
    expect(lints).toEqual([]);
  });
});
