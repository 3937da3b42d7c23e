import { starterPersonas, starterRecommendations, starterSituations } from '../../api/catalogue/starter/files';
import { sentence, expandSituations } from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

/** Leaves out quoted sentences, which address somebody else, and "rendez-vous", which addresses nobody. */
const saidToTheReader = (text: string) => text.replaceAll(/«[^»]*»/gu, '').replaceAll(/rendez-vous/giu, '');
const VOUS = /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/iu;
const TU = /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes|tiens?)(?!\p{L})|t['’])/iu;
const ROOT_ADDRESS = /^https:\/\/[a-z0-9.-]+$/u;

interface Text {
  title: string;
  summary: string;
  bodyMarkdown: string;
  link: string | null;
}
interface Published extends Text {
  slug: string;
  kind: string;
  actions: { slug: string }[];
  strategies: { slug: string }[];
}

const wordsOf = ({ title, summary, bodyMarkdown }: Text) => [title, summary, bodyMarkdown];

describe('the starter catalogue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  const read = async (query: string, variables: object = {}) => {
    const { data, errors } = await api.anonymous.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  const published = async (kind: string, locale = 'FR'): Promise<Published[]> => {
    const fields = 'slug kind title summary bodyMarkdown link actions(first: 40) { slug } strategies { slug }';
    const { recommendations } = await read(
      `query ($kind: RecommendationKind, $locale: Locale) { recommendations(first: 50, kind: $kind, locale: $locale) { totalCount edges { node { ${fields} } } } }`,
      { kind, locale },
    );
    const nodes = recommendations.edges.map((edge: { node: Published }) => edge.node);
    expect(recommendations.totalCount).toBe(nodes.length);
    return nodes;
  };
  const everything = async (locale?: string) => [
    ...(await published('STRATEGY', locale)),
    ...(await published('ACTION', locale)),
  ];

  const givenTo = async (facts: object): Promise<string[]> => {
    const { recommend } = await read(
      'query ($facts: Facts!) { recommend(facts: $facts, first: 60) { results { recommendation { slug } } } }',
      { facts },
    );
    return recommend.results.map((result: { recommendation: { slug: string } }) => result.recommendation.slug);
  };

  it('publishes 20 strategies, each with an action', async () => {
    const strategies = await published('STRATEGY');
    expect(strategies).toHaveLength(20);
    expect(strategies.filter(({ actions }) => actions.length === 0)).toEqual([]);
  });

  it('publishes 40 actions, each serving a strategy', async () => {
    const actions = await published('ACTION');
    expect(actions).toHaveLength(40);
    expect(actions.filter(({ strategies }) => strategies.length === 0)).toEqual([]);
  });

  it('has at least 60 named situations and 12 personas', async () => {
    const editor = await signedIn(api, 'EDITOR');
    const { data } = await editor.send('{ situations { total } personas { total } }');
    expect(data).toEqual({ situations: { total: starterSituations.length }, personas: { total: 12 } });
    expect(starterSituations.length).toBeGreaterThanOrEqual(60);
  });

  it('names each situation once, briefly, and never says the same thing twice', async () => {
    const world = await api.app.areas.situations.worlds.current();
    const meanings = starterSituations.map(({ rule }) => sentence(expandSituations(rule, world), world, 'FR'));
    const names = starterSituations.flatMap(({ slug, label }) => [slug, label]);
    for (const list of [meanings, names]) expect(list.filter((one, index) => list.indexOf(one) !== index)).toEqual([]);
    expect(
      starterSituations.filter(({ label }) => label.length < 3 || label.length > 80 || /·|\.$/u.test(label)),
    ).toEqual([]);
  });

  it('uses the number in the label of a situation as its bound', () => {
    const figures = ({ label }: { label: string }) =>
      label.match(/\d+(?: \d{3})*/gu)?.map((figure) => Number(figure.replace(' ', ''))) ?? [];
    const bounds = ({ rule }: { rule: unknown }) =>
      [...JSON.stringify(rule).matchAll(/"op":"(lte?|gte?)","value":(\d+)/gu)].map(
        ([, op, value]) => Number(value) - (op === 'lt' ? 1 : 0),
      );
    const aged = starterSituations.filter(
      (one) => /"fact":"(?:age|communePopulation)"/u.test(JSON.stringify(one.rule)) && figures(one).length > 0,
    );
    expect(aged.filter((one) => bounds(one).some((bound) => !figures(one).includes(bound)))).toEqual([]);
    expect(aged.length).toBeGreaterThanOrEqual(8);
  });

  it('links to the home page of a service, or to nothing', async () => {
    const links = (await everything()).flatMap(({ link }) => (link === null ? [] : [link]));
    expect(links.filter((link) => !ROOT_ADDRESS.test(link))).toEqual([]);
  });

  it.each(['FR_TU', 'EN'])('is written in %s from beginning to end, with the lists of the French text', (wanted) => {
    const listsOf = (text: string) => text.match(/^ *(?:-|\d+\.) /gm);
    const unlike = starterRecommendations.filter(({ translations, bodyMarkdown, link }) => {
      const version = translations.find(({ locale }) => locale === wanted);
      return (
        !version ||
        wordsOf(version).some((text) => text.trim() === '') ||
        version.link !== link ||
        JSON.stringify(listsOf(version.bodyMarkdown)) !== JSON.stringify(listsOf(bodyMarkdown))
      );
    });
    expect(unlike.map(({ slug }) => slug)).toEqual([]);
  });

  it('uses either tu or vous in a text', async () => {
    const reasons = starterRecommendations.flatMap(({ scoreLines }) => scoreLines);
    const tu = [...(await everything('FR_TU')).flatMap(wordsOf), ...reasons.map(({ reasonTu }) => reasonTu ?? '')];
    const vous = [...(await everything('FR')).flatMap(wordsOf), ...reasons.map(({ reason }) => reason)];
    expect(tu.filter((text) => VOUS.test(saidToTheReader(text)))).toEqual([]);
    expect(vous.filter((text) => TU.test(saidToTheReader(text)))).toEqual([]);
  });

  it('has every reason in the three voices', () => {
    const silent = starterRecommendations.filter(({ scoreLines }) =>
      scoreLines.some(({ reason, reasonTu, reasonEn }) => !reason || !reasonTu || !reasonEn),
    );
    expect(silent).toEqual([]);
  });

  it.each(starterPersonas.map((persona) => [persona.name, persona] as const))(
    'fits %s',
    async (_name, { facts, mustSee, mustNotSee }) => {
      const given = await givenTo(facts);
      expect(given).toEqual(expect.arrayContaining(mustSee));
      expect(given.filter((slug) => mustNotSee.includes(slug))).toEqual([]);
      expect(mustSee.length).toBeGreaterThanOrEqual(3);
      expect(mustNotSee.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('changes nothing when it is loaded twice', async () => {
    const state = async () => ({ catalogue: await read('{ catalogue { version } }'), everything: await everything() });
    const before = await state();
    expect(await api.app.areas.catalogue.starter.load()).toBe(false);
    expect(await state()).toEqual(before);
  });
});
