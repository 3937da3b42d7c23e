import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, publish, read, submitted } from './contribution.factory';

const WORDS = {
  title: 'Appeler les entreprises le matin',
  body: 'Je suis sans diplôme et je cherche depuis plus de six mois à Lyon. Mon numéro est le 06 12 34 56 78, et je cherche un poste de boulanger.',
  usefulWhen: 'Quand on a plus de 50 ans',
  statedFacts: { hasCarLicence: false },
};
const SUGGESTIONS = 'suggestions { condition excerpt field start end sentence english: sentence(locale: EN) }';

describe('suggestions', () => {
  let api: TestApi;
  let moderator: TestClient;
  let editor: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    [moderator, editor] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'EDITOR')];
    id = await submitted(api, WORDS);
  });
  afterAll(async () => api.stop());

  const of = async (client: TestClient, one = id): Promise<Json[]> =>
    (await read(client, one, SUGGESTIONS)).suggestions;

  it('are conditions with their excerpt and their sentence', async () => {
    const found = await of(moderator);
    expect(found.map(({ condition }) => condition.fact)).toEqual(
      expect.arrayContaining(['highestDegree', 'place', 'age', 'targetJobGroup']),
    );
    for (const { field, start, end, excerpt } of found) expect(WORDS[field as 'title'].slice(start, end)).toBe(excerpt);
    const inLyon = found.find(({ condition }) => condition.fact === 'place');
    expect(inLyon).toMatchObject({
      condition: { fact: 'place', op: 'under', value: ['69123'] },
      field: 'body',
      excerpt: expect.stringContaining('Lyon'),
    });
    expect(inLyon.sentence).toContain('Lyon');
    expect(inLyon.english).not.toBe(inLyon.sentence);
  });

  it('are shown to moderators and editors only', async () => {
    expect(await of(await signedIn(api, 'ADMIN'))).toEqual(await of(moderator));
    expect(await of(await signedIn(api, 'ANALYST'))).toEqual([]);
    expect(await of(await signedIn(api, 'PUBLISHER'))).toEqual([]);
  });

  it('refer to the masked text for editors', async () => {
    const [{ body }, found] = [await read(editor, id, 'body'), await of(editor)];
    expect(body).toContain('[téléphone masqué]');
    const inBody = found.filter(({ field }) => field === 'body');
    expect(inBody.length).toBeGreaterThan(2);
    for (const { start, end, excerpt } of inBody) expect(body.slice(start, end)).toBe(excerpt);
  });

  it('follow the latest correction of the text', async () => {
    const corrected = await submitted(api, { ...WORDS, usefulWhen: null });
    await api.app.database.query(
      `INSERT INTO contribution_correction (contribution_id, number, title, body, at) VALUES ($1, 1, 'Un autre titre', 'Utile sans permis de conduire, près de chez soi.', now())`,
      [corrected],
    );
    expect((await of(moderator, corrected)).map(({ condition }) => condition.fact)).toEqual(['hasCarLicence']);
  });

  it('find places and jobs that are imported later', async () => {
    const later = await submitted(api, {
      ...WORDS,
      body: 'Je cherche un emploi à Saint-Trifouillis-les-Oies, sans succès pour le moment.',
      usefulWhen: null,
    });
    expect(await of(moderator, later)).toEqual([]);
    await api.app.database.query(
      `INSERT INTO place (code, kind, label, population, search) VALUES ('99998', 'COMMUNE', 'Saint-Trifouillis-les-Oies', 30000, '')`,
    );
    expect(await of(moderator, later)).toEqual([]);
    api.app.areas.reference.index.forget();
    expect(await of(moderator, later)).toMatchObject([{ condition: { fact: 'place', op: 'under', value: ['99998'] } }]);
  });

  it('are loaded for a page without N+1 queries', async () => {
    const list = '{ contributions(page: { size: 50 }) { items { id retained suggestions { sentence } } } }';
    await moderator.send(list);
    api.forgetStatements();
    await moderator.send(list);
    const few = api.statements.length;
    for (let index = 0; index < 4; index += 1) await submitted(api, WORDS);
    api.forgetStatements();
    await moderator.send(list);
    expect(api.statements).toHaveLength(few);
  });
});

describe('stated and retained rules', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const both = async (id: string): Promise<Json> => read(moderator, id, 'statedFacts usefulWhen retained');

  it('show nothing retained before acceptance, then the rule of the draft, then the published rule', async () => {
    const id = await submitted(api, WORDS);
    const stated = { statedFacts: WORDS.statedFacts, usefulWhen: WORDS.usefulWhen };
    expect(await both(id)).toEqual({ ...stated, retained: null });
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    const first = { all: [{ fact: 'hasCarLicence', op: 'eq', value: false }] };
    expect(await both(id)).toEqual({ ...stated, retained: first });
    const editor = await signedIn(api, 'EDITOR');
    const rule = { fact: 'age', op: 'gte', value: 50 };
    const content = {
      title: 'Appeler tôt',
      summary: 'Le matin, on répond plus volontiers.',
      bodyMarkdown: WORDS.body,
      topics: [],
      durationMinutes: 10,
      rule,
    };
    expect(
      (
        await editor.mutate(
          'saveRecommendation',
          { id: recommendation.id, expectedVersion: 1, content },
          'recommendation { version }',
        )
      ).userErrors,
    ).toEqual([]);
    expect(await both(id)).toEqual({ ...stated, retained: rule });
  });

  it('show the published rule while a new draft is written', async () => {
    const id = await submitted(api, WORDS);
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publish(api, recommendation.id);
    expect((await both(id)).retained).toBeNull();
    const editor = await signedIn(api, 'EDITOR');
    const { editableRecommendation } = (
      await editor.send('query ($id: ID!) { editableRecommendation(id: $id) { version } }', { id: recommendation.id })
    ).data;
    const content = {
      title: 'Appeler tôt',
      summary: 'Le matin, on répond plus volontiers.',
      bodyMarkdown: WORDS.body,
      durationMinutes: 10,
      rule: { fact: 'age', op: 'gte', value: 50 },
    };
    expect(
      (
        await editor.mutate(
          'saveRecommendation',
          { id: recommendation.id, expectedVersion: editableRecommendation.version, content },
          'recommendation { version }',
        )
      ).userErrors,
    ).toEqual([]);
    expect((await both(id)).retained).toBeNull();
  });
});
