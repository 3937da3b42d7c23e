import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

describe('the public catalogue', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const list = async (
    args: string,
  ): Promise<{ titles: string[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number }> => {
    const { data } = await api.anonymous.send(
      `{ recommendations(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { title } } } }`,
    );
    return {
      ...data.recommendations,
      titles: data.recommendations.edges.map((edge: { node: { title: string } }) => edge.node.title),
    };
  };

  it('gives every item once over its pages, even when one is published in between', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      api.clock.advance(60_000);
      await publish(desk, await createDraft(desk, { title: `Conseil numéro ${number}` }));
    }
    const first = await list('first: 2');
    expect(first).toMatchObject({
      titles: ['Conseil numéro 5', 'Conseil numéro 4'],
      totalCount: 5,
      pageInfo: { hasNextPage: true },
    });
    api.clock.advance(60_000);
    await publish(desk, await createDraft(desk, { title: 'Arrivé entre-temps' }));
    const second = await list(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await list(`first: 2, after: "${second.pageInfo.endCursor}"`);
    expect([...second.titles, ...third.titles]).toEqual(['Conseil numéro 3', 'Conseil numéro 2', 'Conseil numéro 1']);
    expect(third.pageInfo.hasNextPage).toBe(false);
  });

  it('refuses an invalid cursor, and more than 100 items', async () => {
    for (const cursor of [
      'x',
      btoa('[0,"yesterday","x"]'),
      btoa('["0","2026-01-01T00:00:00Z","x"]'),
      btoa('[1e30,"2026-01-01T00:00:00Z","x"]'),
      btoa('{}'),
    ]) {
      expect((await api.anonymous.send(`{ recommendations(after: "${cursor}") { totalCount } }`)).codes).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
    expect((await api.anonymous.send('{ recommendations(first: 101) { totalCount } }')).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('finds words without accents and with typos, the closest first', async () => {
    await publish(desk, await createDraft(desk, { title: 'Réparer son vélo' }));
    expect((await list('search: "reparer velo"')).titles[0]).toBe('Réparer son vélo');
    expect((await list('search: "Réparrer"')).titles[0]).toBe('Réparer son vélo');
    expect((await list('search: "xylophone"')).titles).toEqual([]);
  });

  it('gives for a place the items of everywhere, of its parents and of its children', async () => {
    for (const [title, code] of [
      ['Pour la Seine-Saint-Denis', 'dep-93'],
      ['Pour Lyon', '69123'],
      ['Pour la région Rhône', 'reg-84'],
    ]) {
      await publish(desk, await createDraft(desk, { title, placeCodes: [code] }));
    }
    const local = (titles: string[]): string[] => titles.filter((title) => title.startsWith('Pour')).toSorted();
    expect(local((await list('first: 100, place: "dep-69"')).titles)).toEqual(['Pour Lyon', 'Pour la région Rhône']);
    expect(local((await list('first: 100, place: "93066"')).titles)).toEqual(['Pour la Seine-Saint-Denis']);
    expect((await list('first: 100, place: "93066"')).titles).toContain('Conseil numéro 1');
  });

  it.each([
    ['place', '99999', 'place: no place has this code.'],
    ['topic', 'networking', 'topic: no topic has this key.'],
  ])('refuses an unknown %s, which is a mistake of the client and no empty list', async (argument, value, message) => {
    const { codes, errors } = await api.anonymous
      .with({ 'accept-language': 'en' })
      .send(`{ recommendations(${argument}: "${value}") { totalCount } }`);
    expect([codes, errors?.[0]?.message]).toEqual([['BAD_USER_INPUT'], message]);
  });

  it('gives the text of each language, or French when there is none', async () => {
    const translations = [
      {
        locale: 'EN',
        title: 'Call three companies today',
        summary: 'Three short calls are worth thirty silent applications.',
        bodyMarkdown: 'Choose three companies and call them in the morning.',
      },
    ];
    const { slug } = await publish(desk, await createDraft(desk, { title: 'Appeler aujourd’hui', translations }));
    const title = async (locale: string) =>
      (
        await api.anonymous.send(
          `query ($slug: String!) { recommendation(slug: $slug, locale: ${locale}) { title } }`,
          { slug },
        )
      ).data.recommendation.title;
    expect([await title('EN'), await title('FR_TU'), await title('FR')]).toEqual([
      'Call three companies today',
      'Appeler aujourd’hui',
      'Appeler aujourd’hui',
    ]);
  });

  it('counts the public items, and increments its version with each publication', async () => {
    const state = async () =>
      (await api.anonymous.send('{ catalogue { version publishedAt strategyCount actionCount } }')).data.catalogue;
    const before = await state();
    await publish(desk, await createDraft(desk, { durationMinutes: null }, 'STRATEGY'));
    expect(await state()).toMatchObject({
      version: before.version + 1,
      strategyCount: before.strategyCount + 1,
      actionCount: before.actionCount,
      publishedAt: api.clock.now().toISOString(),
    });
  });

  it('links actions and their strategies in both directions', async () => {
    const strategy = await publish(
      desk,
      await createDraft(desk, { title: 'Activer son réseau', durationMinutes: null }, 'STRATEGY'),
    );
    await publish(desk, await createDraft(desk, { title: 'Écrire à une voisine', strategyIds: [strategy.id] }));
    const { data } = await api.anonymous.send(
      'query ($slug: String!) { recommendation(slug: $slug) { actions { title strategies { title } topics { label } } } }',
      { slug: strategy.slug },
    );
    expect(data.recommendation.actions).toEqual([
      { title: 'Écrire à une voisine', strategies: [{ title: 'Activer son réseau' }], topics: [{ label: 'Réseau' }] },
    ]);
  });
});
