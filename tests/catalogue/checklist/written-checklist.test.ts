import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json, TestClient } from '../../support/client';
import { createEditorialTeam } from '../../support/editorial-team';
import { content, createDraft, publish } from '../../support/recommendations';
import type { EditorialTeam } from '../../support/recommendations';
import { signedIn } from '../../support/staff';

const ASKED =
  'query ($input: WrittenContentInput!) { writtenChecklist(input: $input) { key label passed blocking detail field } }';
const EMPTY = { title: '', summary: '', bodyMarkdown: '' };

describe('the checklist of what is being written', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const ask = async (input: object, client: TestClient = desk.editor): Promise<Json> =>
    client.send(ASKED, { input: { kind: 'ACTION', ...input } });
  const point = async (input: object, key: string): Promise<Json> =>
    (await ask(input)).data.writtenChecklist.find((one: Json) => one.key === key);

  it('says what lacks before anything is saved, also where nothing is written yet', async () => {
    const { data } = await ask({ content: EMPTY });
    const lacking = data.writtenChecklist.filter(({ passed, blocking }: Json) => blocking && !passed);
    expect(lacking.map(({ key, field }: Json) => [key, field])).toEqual([
      ['topic', 'topics'],
      ['duration', 'durationMinutes'],
      ['empty-part', 'title'],
    ]);
    expect(await point({ content: content() }, 'topic')).toMatchObject({ label: 'au moins un thème', passed: true });
  });

  it('says the same as of the saved draft, which it does not compare with itself', async () => {
    const { id, ...saved } = await publish(desk, await createDraft(desk));
    const written = content({ title: saved.published.content.title });
    expect(await point({ content: written }, 'duplicate')).toMatchObject({ passed: false });
    expect(await point({ content: written, recommendationId: id }, 'duplicate')).toMatchObject({ passed: true });
  });

  it('looks at ids and codes of nothing as if they were not there', async () => {
    const stray = { placeCodes: ['dep-00'], situationIds: ['00000000-0000-4000-8000-000000000000', 'no id'] };
    expect((await ask({ content: content(stray), recommendationId: 'no id' })).errors).toBeUndefined();
  });

  it('refuses faulty rules, and more than is ever read', async () => {
    const faulty = { fact: 'shoeSize', op: 'eq', value: 42 };
    expect((await ask({ content: content({ rule: faulty }) })).codes).toEqual(['BAD_USER_INPUT']);
    const lines = [{ rule: faulty, score: 2, reason: 'Parce que.' }];
    expect((await ask({ content: content({ scoreLines: lines }) })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask({ content: content({ bodyMarkdown: 'a'.repeat(60_000) }) })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is for those who write', async () => {
    for (const client of [await signedIn(api, 'ANALYST'), await signedIn(api, 'MODERATOR')])
      expect((await ask({ content: EMPTY }, client)).codes).toEqual(['FORBIDDEN']);
  });
});
