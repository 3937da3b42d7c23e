import { publishAction, tellChange, unpublish } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { someContent } from './some-content';
import { createEditorialTeam } from '../support/editorial-team';

describe('the search of what is published', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  const page = async (search: string, more = 'first: 20') => {
    const query = `query ($search: String) { recommendations(search: $search, ${more}) { totalCount pageInfo { endCursor hasNextPage } edges { node { title } } } }`;
    const { data } = await api.anonymous.send(query, { search });
    const { totalCount, pageInfo, edges } = data.recommendations;
    return { totalCount, pageInfo, titles: edges.map(({ node }: { node: { title: string } }) => node.title) };
  };

  it('puts the titles that say all the words first', async () => {
    await publishAction(api, 'Prendre rendez-vous à la mission locale');
    await publishAction(api, 'Demander de l’aide', { bodyMarkdown: 'La mission locale vous reçoit.' });
    const { titles } = await page('mission locale');
    const saying = titles.filter((title: string) => /mission locale/i.test(title));
    expect(saying.length).toBeGreaterThan(1);
    expect(titles.slice(0, saying.length)).toEqual(saying);
    expect(titles).toContain('Demander de l’aide');
  });

  it('knows a word in all its forms, without accents or capitals', async () => {
    await publishAction(api, 'Préparer ses entretiens téléphoniques');
    for (const search of ['entretien telephonique', 'PRÉPARATION d’entretiens téléphoniques', 'préparez un entretien'])
      expect((await page(search)).titles).toContain('Préparer ses entretiens téléphoniques');
  });

  it('still finds what is misspelt', async () => {
    await publishAction(api, 'Relire sa lettre de motivation');
    expect((await page('letre de motivasion')).titles.slice(0, 5)).toContain('Relire sa lettre de motivation');
    expect((await page('motivasion')).titles).toContain('Relire sa lettre de motivation');
  });

  it('finds nothing for words that nobody wrote, nor for small words alone', async () => {
    expect((await page('xylophone')).totalCount).toBe(0);
    expect((await page('de la')).totalCount).toBe(0);
  });

  it('gives each item once, over pages of any length', async () => {
    const whole = await page('entretien', 'first: 100');
    const titles: string[] = [];
    let after = '';
    for (let hasNextPage = true; hasNextPage;) {
      const part = await page('entretien', `first: 2${after}`);
      expect(part.totalCount).toBe(whole.totalCount);
      titles.push(...part.titles);
      ({ hasNextPage } = part.pageInfo);
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(titles).toEqual(whole.titles);
    expect(titles).toHaveLength(whole.totalCount);
  });

  it('keeps to the kind, the topic and the place that are asked', async () => {
    await publishAction(api, 'Visiter le salon des brasseurs', { placeCodes: ['dep-69'], topics: ['network'] });
    for (const [filter, count] of [
      ['kind: ACTION', 1],
      ['kind: STRATEGY', 0],
      ['topic: "network"', 1],
      ['topic: "training"', 0],
      ['place: "69123"', 1],
      ['place: "75056"', 0],
    ] as const)
      expect([filter, (await page('brasseurs', filter)).totalCount]).toEqual([filter, count]);
  });

  it('knows what is published now, by its words of now, and nothing else', async () => {
    const id = await publishAction(api, 'Apprendre le hautbois');
    expect((await page('hautbois')).titles).toEqual(['Apprendre le hautbois']);
    await api.app.database.query(
      `UPDATE published_recommendation SET content = content || '{"title": "Apprendre le clavecin"}' WHERE id = $1`,
      [id],
    );
    await tellChange(api.app);
    expect((await page('hautbois')).titles).toEqual([]);
    expect((await page('clavecin')).titles).toEqual(['Apprendre le clavecin']);
    await unpublish(api, id);
    expect((await page('clavecin')).titles).toEqual([]);
    const { editor } = await createEditorialTeam(api);
    const { recommendation } = await editor.mutate(
      'createRecommendation',
      { kind: 'ACTION', content: someContent({ title: 'Apprendre la dentelle', durationMinutes: 10 }) },
      'recommendation { id } userErrors { message }',
    );
    expect(recommendation.id).toBeDefined();
    expect((await page('dentelle')).totalCount).toBe(0);
  });

  it('asks the database once', async () => {
    await page('entretien', 'first: 3');
    api.forgetStatements();
    await page('formation courte', 'first: 3');
    expect(api.statements).toHaveLength(1);
  });
});
