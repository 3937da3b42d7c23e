import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const ENGLISH = { locale: 'EN', title: 'Call three companies', summary: '', bodyMarkdown: '' };
const TU = {
  locale: 'FR_TU',
  title: 'Appelle trois entreprises',
  summary: 'Trois appels courts valent mieux que trente lettres.',
  bodyMarkdown: 'Choisis trois entreprises, et appelle-les le matin.',
};

describe('a version that is only half written', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let draft: Json;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    draft = await createDraft(desk, { title: 'Appeler trois entreprises', translations: [TU, ENGLISH] });
  });
  afterAll(async () => api.stop());

  it('is kept in a draft, and the checklist says what it lacks and where', async () => {
    const { data } = await desk.editor.send(
      'query ($id: ID!) { editableRecommendation(id: $id) { draft { content { translations { locale title summary } } } checklist { key passed blocking detail field } } }',
      { id: draft.id },
    );
    const { draft: kept, checklist } = data.editableRecommendation;
    expect(kept.content.translations[1]).toEqual({ locale: 'EN', title: ENGLISH.title, summary: '' });
    expect(checklist.find(({ key }: Json) => key === 'empty-part')).toEqual({
      ...{ key: 'empty-part', passed: false, blocking: true, field: 'translations.EN.summary' },
      detail: 'résumé en anglais : vide ; texte en anglais : vide',
    });
  });

  it('stands in the way of a review', async () => {
    const { userErrors } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    expect(userErrors).toMatchObject([
      { code: 'CHECKLIST', message: expect.stringContaining('résumé en anglais : vide') },
    ]);
  });

  it('is no version for readers where the team lets it pass: they get the French text, on past days too', async () => {
    const admin = await signedIn(api, 'ADMIN');
    const off = { key: 'empty-part', level: 'OFF', expectedVersion: 0 };
    await admin.mutate('saveChecklistSetting', off, 'checklistSetting { level }');
    const { slug } = await publish(desk, draft);
    const selection = 'locales title(locale: EN) tu: title(locale: FR_TU)';
    const read = async (args = '', client = api.anonymous): Promise<Json> =>
      (await client.send(`{ recommendation(slug: "${slug}"${args}) { ${selection} } }`)).data.recommendation;
    const given = { locales: ['FR', 'FR_TU'], title: 'Appeler trois entreprises', tu: TU.title };
    expect(await read()).toEqual(given);
    const day = api.clock.now().toISOString().slice(0, 10);
    api.clock.advance(48 * 3_600_000);
    expect(await read(`, asOf: "${day}"`, await signedIn(api, 'EDITOR'))).toEqual(given);
  });
});
