import { PublishedLikenessQueries } from '../../../api/catalogue/checks/published-likeness.queries';
import { textIn } from '../../../api/catalogue/content/content.rules';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json, TestClient } from '../../support/client';
import { createEditorialTeam } from '../../support/editorial-team';
import { createDraft, move, publish } from '../../support/recommendations';
import type { EditorialTeam } from '../../support/recommendations';

const SUMMARY = 'Un résumé trop long. '.repeat(16).trim();
const NADIA = 'Appelez Nadia au 06 12 34 56 78 avant midi, puis notez sa réponse.';

describe('the checklist', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let english: TestClient;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    english = desk.editor.with({ 'accept-language': 'en' });
  });
  afterAll(async () => api.stop());

  const checklist = async (id: string, client = desk.editor): Promise<Json[]> =>
    (
      await client.send(
        'query ($id: ID!) { editableRecommendation(id: $id) { checklist { key label passed blocking detail field } } }',
        { id },
      )
    ).data.editableRecommendation.checklist;
  const item = async (id: string, key: string, client = desk.editor): Promise<Json> =>
    (await checklist(id, client)).find((one) => one.key === key);

  it('tells where and what is wrong, in the language of the reader', async () => {
    const { id } = await createDraft(desk, { title: 'Trois entreprises à appeler', summary: SUMMARY });
    expect(await item(id, 'verb')).toEqual({
      key: 'verb',
      label: 'un titre qui commence par un verbe',
      passed: false,
      blocking: false,
      detail: 'le titre commence par « Trois » : dites d’abord ce qu’il faut faire',
      field: 'title',
    });
    expect(await item(id, 'length', english)).toEqual({
      key: 'length',
      label: 'texts of the right length',
      passed: false,
      blocking: false,
      detail: 'summary: 335 characters, at most 300',
      field: 'summary',
    });
    expect(await item(id, 'topic')).toMatchObject({ passed: true, detail: null, field: 'topics' });
    expect((await checklist(id)).map(({ key }) => key)).toContain('live-links');
  });

  it('stands in the way of a review and of a bypass, and names all that lacks in the language of the viewer', async () => {
    const draft = await createDraft(desk, { topics: [], summary: SUMMARY, bodyMarkdown: NADIA });
    const { userErrors } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    expect(userErrors).toEqual([
      {
        code: 'CHECKLIST',
        field: ['action'],
        message:
          'Il manque encore : au moins un thème ; un texte sans données personnelles (texte : « 06 12 34 56 78 » ; donnez plutôt le lien d’une page où trouver ce contact)',
      },
    ]);
    const told = (await move(english, draft, 'SUBMIT_FOR_REVIEW')).userErrors[0].message;
    expect(told).toMatch(/^Still missing: at least one topic; a text/);
    expect(told).not.toMatch(/ : |manque/);
  });

  it('lets pass what only warns', async () => {
    const draft = await createDraft(desk, { title: 'Nonobstant les délais, candidature', rule: null });
    const failed = (await checklist(draft.id)).filter(({ passed }) => !passed).map(({ key }) => key);
    expect(failed).toEqual(expect.arrayContaining(['target', 'reason', 'tu', 'verb', 'wording', 'english']));
    expect((await publish(desk, draft)).published.status).toBe('PUBLISHED');
  });

  it('tells of the rule, and of places that only the text names', async () => {
    await api.app.database.query(
      `INSERT INTO place (code, kind, label, parent_code, population, search) VALUES ('69123', 'COMMUNE', 'Lyon', NULL, 520000, '| lyon |') ON CONFLICT DO NOTHING`,
    );
    const rule = {
      all: [
        { fact: 'hasResume', op: 'eq', value: true },
        { fact: 'hasResume', op: 'eq', value: false },
      ],
    };
    const { id } = await createDraft(desk, { rule, summary: 'La mission locale de Vénissieux aide à écrire un CV.' });
    expect(await item(id, 'rule', english)).toMatchObject({
      passed: false,
      detail: expect.stringMatching(/^This can fit nobody/),
    });
    expect((await item(id, 'local-place')).detail).toContain('mission locale de Vénissieux');
  });

  it('names the published item that says the same, of the other kind only word for word, and not the item itself', async () => {
    const words = {
      title: 'Frapper aux portes des boulangeries du quartier',
      summary: 'Les boulangeries recrutent souvent sans annonce : un passage avant midi suffit.',
      bodyMarkdown: 'Entrez quand il y a peu de monde, dites votre prénom et demandez qui recrute.',
    };
    const published = await publish(desk, await createDraft(desk, words));
    expect(await item(published.id, 'duplicate')).toMatchObject({ passed: true, detail: null });
    const again = await createDraft(desk, { ...words, title: 'Frapper à la porte des boulangeries de votre quartier' });
    expect(await item(again.id, 'duplicate')).toMatchObject({
      passed: false,
      blocking: false,
      detail: 'ressemble à « Frapper aux portes des boulangeries du quartier »',
    });
    const strategy = await createDraft(desk, { ...words, durationMinutes: null }, 'STRATEGY');
    expect(await item(strategy.id, 'duplicate')).toMatchObject({
      passed: false,
      detail: 'ressemble à « Frapper aux portes des boulangeries du quartier »',
    });
    const serving = { ...words, title: 'Se faire connaître des commerces', durationMinutes: null };
    const summary = 'Les boulangeries recrutent souvent sans annonce, comme les boucheries et les épiceries.';
    const related = await createDraft(desk, { ...serving, summary }, 'STRATEGY');
    expect(await item(related.id, 'duplicate')).toMatchObject({ passed: true });
    const other = await createDraft(desk, {
      title: 'Apprendre la soudure en atelier',
      summary: 'Un mois pour souder, avec un vrai maître.',
      bodyMarkdown: 'Choisissez un lycée professionnel, visitez-le.',
    });
    expect(await item(other.id, 'duplicate')).toMatchObject({ passed: true });
  });

  it('is not worked out for a list that does not ask for it', async () => {
    api.forgetStatements();
    const { data } = await desk.editor.send(
      '{ editableRecommendations { items { id slug draft { content { title } } } } }',
    );
    expect(data.editableRecommendations.items.length).toBeGreaterThan(2);
    expect(api.statements.filter((sql) => /checklist_setting|french_stems/.test(sql))).toEqual([]);
  });
});

describe('the checklist over the starter catalogue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  it('finds no near-duplicate', async () => {
    const { database } = api.app;
    const likeness = new PublishedLikenessQueries(database, api.clock);
    const rows = await database.query<Json[]>('SELECT id, kind, content FROM published_recommendation ORDER BY slug');
    const alike = [];
    for (const row of rows) {
      const found = await likeness.mostAlike(database.manager, row);
      if (found !== undefined && found.similarity >= 0.5) alike.push([textIn(row.content, 'FR').title, found]);
    }
    expect(rows.length).toBeGreaterThan(50);
    expect(alike).toEqual([]);
  });
});
