import { publishAction, publishStrategy, unpublish } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const ANSWER = `recommendationId title isGiven place fittingCount cause conditions { sentence result }
  inItsPlace { id title } sentence`;
const QUERY = `query ($id: ID!, $facts: Facts!, $locale: Locale) {
  whyNot(recommendationId: $id, facts: $facts, locale: $locale) { ${ANSWER} } }`;
const withLicence = { fact: 'hasCarLicence', op: 'eq', value: true };

describe('whyNot', () => {
  let api: TestApi;
  let team: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    team = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const published: string[] = [];
  afterEach(async () => {
    for (const id of published.splice(0)) await unpublish(api, id);
  });
  const action = async (title: string, content: object = {}): Promise<string> => {
    const id = await publishAction(api, title, content);
    published.push(id);
    return id;
  };
  const ask = async (
    id: string,
    facts: object = {},
    { client = team.editor, locale }: { client?: TestClient; locale?: string } = {},
  ): Promise<Json> => {
    const { data, errors } = await client.send(QUERY, { id, facts, locale });
    expect(errors).toBeUndefined();
    return data.whyNot;
  };

  it('tells the place at which recommend gives it, among its kind', async () => {
    for (const [title, topics] of [
      ['Appeler', ['network']],
      ['Relancer', ['network']],
      ['Écrire', ['applications']],
      ['Se reposer', []],
    ] as const)
      await action(title, { topics, weight: title === 'Se reposer' ? 0.5 : 2 });
    published.push(await publishStrategy(api, 'Oser le réseau', { weight: 3 }));
    const facts = { hasCarLicence: true };
    const { data } = await api.anonymous.send(
      'query ($facts: Facts!) { recommend(facts: $facts, kind: ACTION) { results { recommendation { id } } } }',
      { facts },
    );
    const ids: string[] = data.recommend.results.map(({ recommendation }: Json) => recommendation.id);
    expect(ids).toHaveLength(4);
    for (const [index, id] of ids.entries())
      expect(await ask(id, facts)).toMatchObject({ isGiven: true, place: index + 1, fittingCount: 4, cause: null });
    expect(await ask(ids[3] as string, facts)).toMatchObject({
      ...{ title: 'Se reposer', conditions: [], inItsPlace: [] },
      sentence: 'Reçoit « Se reposer », à la 4e place sur 4 actions qui lui conviennent.',
    });
    expect((await ask(ids[0] as string, facts, { locale: 'EN' })).sentence).toMatch(
      /^Gets “.+”, number 1 of the 4 actions that fit\.$/,
    );
  });

  it('says that it is the only one', async () => {
    const id = await action('Appeler');
    expect((await ask(id)).sentence).toBe('Reçoit « Appeler », la seule action qui lui convient.');
  });

  it('names the condition that is not met, and the one that nobody knows', async () => {
    const id = await action('Chercher plus loin', { rule: withLicence });
    expect(await ask(id, { hasCarLicence: false })).toEqual({
      ...{ recommendationId: id, title: 'Chercher plus loin', isGiven: false, place: null, fittingCount: 0 },
      ...{ cause: 'CONDITIONS', conditions: [{ sentence: 'vous avez le permis B', result: 'FALSE' }], inItsPlace: [] },
      sentence: 'Ne reçoit pas « Chercher plus loin » : la condition « vous avez le permis B » n’est pas remplie.',
    });
    expect(await ask(id, {}, { locale: 'EN' })).toMatchObject({
      conditions: [{ sentence: 'you have a car licence', result: 'UNKNOWN' }],
      sentence:
        'Does not get “Chercher plus loin”: it is not known whether the condition “you have a car licence” is met.',
    });
  });

  it('names what is given in its place', async () => {
    const better = await action('La meilleure', { weight: 3 });
    const worse = await action('La moins bonne', { incompatibleWithIds: [better] });
    expect(await ask(worse)).toMatchObject({
      ...{ cause: 'INCOMPATIBLE', fittingCount: 1, inItsPlace: [{ id: better, title: 'La meilleure' }] },
      sentence: 'Ne reçoit pas « La moins bonne » : reçoit à sa place « La meilleure », incompatible.',
    });
  });

  it('says that its score is zero, and by which line', async () => {
    const line = { rule: withLicence, score: 0, reason: 'Inutile avec le permis', reasonEn: null };
    const id = await action('Note de zéro', { scoreLines: [line] });
    expect(await ask(id, { hasCarLicence: true })).toMatchObject({
      ...{ cause: 'SCORE', conditions: [{ sentence: 'vous avez le permis B', result: 'TRUE' }] },
      sentence: 'Ne reçoit pas « Note de zéro » : sa note est de zéro par la condition « vous avez le permis B ».',
    });
  });

  it('says that it is not online, by the title of the draft', async () => {
    const { id } = await createDraft(team, { title: 'Pas encore en ligne' });
    await action('Appeler');
    expect(await ask(id)).toMatchObject({
      ...{ cause: 'NOT_PUBLISHED', title: 'Pas encore en ligne', fittingCount: 0 },
      sentence: 'Ne reçoit pas « Pas encore en ligne » : elle n’est pas en ligne.',
    });
  });

  it('is null of what there is not', async () => {
    expect(await ask('no id')).toBeNull();
    expect(await ask('00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('refuses faulty facts at their place', async () => {
    const id = await action('Appeler');
    const { errors } = await team.editor.send(QUERY, { id, facts: { birthYear: 'long ago' } });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', faults: [{ path: ['facts', '/birthYear'], code: 'WRONG_TYPE' }] } },
    ]);
  });

  it('is for the team alone', async () => {
    const id = await action('Appeler');
    for (const role of ['MODERATOR', 'ANALYST'] as const)
      expect((await ask(id, {}, { client: await signedIn(api, role) })).isGiven).toBe(true);
    const { errors } = await api.anonymous.send(QUERY, { id, facts: {} });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
