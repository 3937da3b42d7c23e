import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const COMPARE = `query ($id: ID!, $revisions: [Int!]!, $locale: Locale) {
  revisionComparison(id: $id, revisions: $revisions, locale: $locale) {
    from { number } to { number }
    changes { field added removed parts { kind text } }
  }
}`;

describe('two revisions side by side', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  /** The first revision, published, and a draft. */
  async function revised(before: object, after: object): Promise<string> {
    const whole = content();
    const published = await publish(desk, await createDraft(desk, { ...whole, ...before }));
    const input = { id: published.id, expectedVersion: published.version, content: { ...whole, ...after } };
    const { userErrors } = await desk.editor.mutate('saveRecommendation', input, 'userErrors { field message }');
    expect(userErrors).toEqual([]);
    return published.id;
  }
  const compare = async (id: string, revisions: number[], locale = 'FR'): Promise<Json> =>
    (await desk.editor.send(COMPARE, { id, revisions, locale })).data.revisionComparison;
  const changed = async (before: object, after: object, locale = 'FR'): Promise<Json[]> =>
    (await compare(await revised(before, after), [1, 2], locale)).changes;

  it('differ in the words of a text', async () => {
    const title = { title: 'Appeler trois entreprises le matin' };
    expect(await changed(title, { title: 'Appeler deux entreprises le matin' })).toEqual([
      {
        ...{ field: 'title', added: [], removed: [] },
        parts: [
          { kind: 'SAME', text: 'Appeler ' },
          { kind: 'REMOVED', text: 'trois' },
          { kind: 'ADDED', text: 'deux' },
          { kind: 'SAME', text: ' entreprises le matin' },
        ],
      },
    ]);
  });

  it('are told as two texts where they share nothing', async () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 600 }, (_one, index) => `${letter}${index}`).join(' '),
    );
    expect((await changed({ bodyMarkdown: before }, { bodyMarkdown: after }))[0]?.parts).toEqual([
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ]);
  });

  it('differ in a translation that one of them lacks', async () => {
    const english = {
      locale: 'EN',
      title: 'Call three',
      summary: 'Three calls a day are enough.',
      bodyMarkdown: 'Call three companies in the morning.',
    };
    const fields = (await changed({}, { translations: [english] })).map(({ field, parts }) => [field, parts[0].kind]);
    expect(fields).toEqual([
      ['translations.EN.title', 'ADDED'],
      ['translations.EN.summary', 'ADDED'],
      ['translations.EN.bodyMarkdown', 'ADDED'],
    ]);
  });

  it.each([
    {
      locale: 'FR',
      licence: "vous n'avez pas le permis B",
      young: 'vous avez moins de 26 ans',
      group: 'au moins une de ces conditions :',
    },
    {
      locale: 'EN',
      licence: 'you do not have a car licence',
      young: 'you are under 26',
      group: 'at least one of these conditions:',
    },
  ])('differ in the lines of a rule, in $locale', async ({ locale, licence, young, group }) => {
    const noLicence = { fact: 'hasCarLicence', op: 'eq', value: false };
    const rule = { any: [noLicence, { fact: 'age', op: 'lt', value: 26 }] };
    expect(await changed({ rule: { any: [noLicence] } }, { rule }, locale)).toEqual([
      {
        ...{ field: 'rule', added: [], removed: [] },
        parts: [
          { kind: 'SAME', text: group },
          { kind: 'SAME', text: `  ${licence}` },
          { kind: 'ADDED', text: `  ${young}` },
        ],
      },
    ]);
  });

  it('differ in lists by the names of what came and went, and in values', async () => {
    const { situation } = await desk.editor.mutate(
      'saveSituation',
      { slug: 'no-licence', label: 'Sans permis', rule: { fact: 'hasCarLicence', op: 'eq', value: false } },
      'situation { id }',
    );
    const before = { topics: ['network'], durationMinutes: 30 };
    expect(await changed(before, { topics: [], durationMinutes: 15, situationIds: [situation.id] })).toEqual([
      { field: 'durationMinutes', parts: [], added: ['15'], removed: ['30'] },
      { field: 'topics', parts: [], added: [], removed: ['Réseau'] },
      { field: 'situationIds', parts: [], added: ['Sans permis'], removed: [] },
    ]);
  });

  it('differ in the lines of their score', async () => {
    const line = {
      rule: { fact: 'hasCarLicence', op: 'eq', value: false },
      score: 2,
      reason: 'Sans voiture, on appelle.',
    };
    expect(await changed({}, { scoreLines: [line] })).toMatchObject([
      {
        field: 'scoreLines',
        parts: [{ text: '2' }, { text: "  vous n'avez pas le permis B" }, { text: '  « Sans voiture, on appelle. »' }],
      },
    ]);
  });

  it('are the same, unknown, or not two', async () => {
    const id = await revised({}, {});
    expect(await compare(id, [1, 2])).toEqual({ from: { number: 1 }, to: { number: 2 }, changes: [] });
    expect([await compare(id, [1, 3]), await compare('unknown', [1, 2])]).toEqual([null, null]);
    expect((await desk.editor.send(COMPARE, { id, revisions: [1] })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await api.anonymous.send(COMPARE, { id, revisions: [1, 2] })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
