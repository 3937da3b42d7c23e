import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { recommendation } from './catalogue-folder';

const PREVIEW = `query ($text: String!) { recommendationFilePreview(text: $text) {
  outcome title recommendation { id version } changes { field added removed parts { kind text } } faults { line column reason } } }`;
const NEW_FILE = recommendation('call')['recommendations/call.yaml'] as string;

describe('one recommendation as a file', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => void (api = await startApi()));
  beforeEach(async () => void (desk = await createEditorialTeam(api)));
  afterAll(async () => api.stop());

  const file = async ({ id }: Json, client = desk.editor): Promise<Json> =>
    (await client.send('query ($id: ID!) { recommendationFile(id: $id) { name text } }', { id })).data
      .recommendationFile;
  const preview = async (text: string, client: TestClient = desk.editor): Promise<Json> =>
    (await client.send(PREVIEW, { text })).data.recommendationFilePreview;
  const bring = async (text: string, expectedVersion?: number, client: TestClient = desk.editor): Promise<Json> =>
    client.mutate(
      'importRecommendationFile',
      { text, expectedVersion },
      'recommendation { id slug version draft { number status content { title strategyIds } author { name } } published { number } allowedActions }',
    );
  const events = async (): Promise<number> =>
    Number((await api.app.database.query('SELECT count(*) FROM audit_event'))[0].count);

  it('is given with all that it names, and says the same when it comes back', async () => {
    const strategy = await createDraft(desk, { durationMinutes: null }, 'STRATEGY');
    const draft = await createDraft(desk, { title: 'Suivre une stratégie en cours', strategyIds: [strategy.id] });
    const { name, text } = await file(draft);
    expect(name).toBe(`${draft.slug}.yaml`);
    expect(text).toContain(`strategies:\n  - ${strategy.slug}\n`);
    expect(await preview(text)).toMatchObject({
      ...{ outcome: 'SAME', recommendation: { id: draft.id }, changes: [], faults: [] },
    });
    const { userErrors } = await bring(text, draft.version);
    expect(userErrors).toMatchObject([{ code: 'NOTHING_TO_CHANGE', field: ['text'] }]);
  });

  it('tells what it would change of what is on the desk, and writes nothing', async () => {
    const draft = await createDraft(desk, { title: 'Écrire à un ancien collègue' });
    const before = await events();
    const text = (await file(draft)).text.replace('collègue', 'voisin');
    const { outcome, title, changes } = await preview(text);
    expect([outcome, title]).toEqual(['CHANGED', 'Écrire à un ancien voisin']);
    expect(changes).toMatchObject([{ field: 'title' }]);
    expect(changes[0].parts).toContainEqual({ kind: 'ADDED', text: 'voisin' });
    expect(await events()).toBe(before);
    expect((await file(draft)).text).toContain('collègue');
  });

  it('takes the place of the draft, whose approval it voids, and makes its author', async () => {
    const strategy = await createDraft(desk, { durationMinutes: null }, 'STRATEGY');
    const draft = await createDraft(desk, { strategyIds: [strategy.id] });
    const submitted = (await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
    const approved = (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
    const text = (await file(draft)).text
      .replace(/title: .*/, 'title: Écrire au maire')
      .replace(/strategies:\n.*\n/, '');
    const other = await signedIn(api, 'EDITOR');
    const { recommendation: after, userErrors } = await bring(text, approved.version, other);
    expect(userErrors).toEqual([]);
    expect(after).toMatchObject({
      id: draft.id,
      version: approved.version + 1,
      draft: { number: 1, status: 'DRAFT', content: { title: 'Écrire au maire', strategyIds: [] } },
    });
    const again = (await move(other, after, 'SUBMIT_FOR_REVIEW')).recommendation;
    expect((await move(other, again, 'APPROVE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await move(desk.reviewer, again, 'APPROVE')).userErrors).toEqual([]);
  });

  it('begins a draft of what is online, and a recommendation that is not there', async () => {
    const online = await publish(desk, await createDraft(desk));
    const text = (await file(online)).text.replace('weight: 1', 'weight: 3');
    expect((await bring(text, online.version)).recommendation).toMatchObject({
      draft: { number: 2, status: 'DRAFT' },
      published: { number: 1 },
    });
    expect(await preview(NEW_FILE)).toMatchObject({ outcome: 'NEW', recommendation: null, faults: [] });
    const made = await bring(NEW_FILE);
    expect([made.userErrors, made.recommendation]).toMatchObject([[], { slug: 'call', draft: { number: 1 } }]);
    const [{ action, actor }] = await api.app.database.query(
      `SELECT action, actor_id IS NOT NULL AS actor FROM audit_event ORDER BY at DESC, position DESC LIMIT 1`,
    );
    expect([action, actor]).toEqual(['catalogue.import', true]);
  });

  it('names every fault at its line, in the language of the request, and then writes nothing', async () => {
    const wrong = recommendation('wrong', 'situations:\n  - nowhere\n')['recommendations/wrong.yaml'] as string;
    const text = wrong.replace('durationMinutes: 30', 'durationMinutes: 9000');
    const before = await events();
    const { outcome, faults } = await preview(text);
    expect(outcome).toBe('NEW');
    expect(faults.map(({ line, reason }: Json) => [line, reason.split(' : ')[0]])).toEqual([
      [10, 'durationMinutes'],
      [16, 'situations'],
    ]);
    expect((await bring(text)).userErrors.map(({ message }: Json) => message)).toEqual([
      expect.stringMatching(/^Ligne 10 : durationMinutes : /),
      expect.stringMatching(/^Ligne 16 : situations : Inconnu : nowhere/),
    ]);
    const english = desk.editor.with({ 'accept-language': 'en' });
    expect((await preview('slug: &x call', english)).faults).toEqual([
      { line: 1, column: 7, reason: 'Anchors (&) are not read.' },
    ]);
    expect((await preview('kind: ACTION\nslug: ../x')).faults.length).toBeGreaterThan(2);
    expect((await desk.editor.send(PREVIEW, { text: 'x'.repeat(60_000) })).codes).toEqual(['BAD_USER_INPUT']);
    expect(await events()).toBe(before);
  });

  it('tells what is wrong with it as YAML in French, without the words of the reader', async () => {
    const reasonOf = async (text: string): Promise<string> => (await preview(text)).faults[0].reason;
    expect(await reasonOf('slug: call\nslug: call')).toBe(
      'Cette clé est donnée deux fois au même endroit : gardez-en une.',
    );
    for (const text of ['slug: "call', 'slug: [call', 'slug: a\n  b: c', 'slug: a\n\tb: c', 'slug: @a', 'slug: "\\q"'])
      expect(await reasonOf(text)).toMatch(
        /^(Il manque|Le guillemet|L’alignement|Une tabulation|Cette valeur|Une clé|Une barre|Quelque chose|Le fichier)/,
      );
  });

  it('stays theirs who wrote its words, under another name and by another hand', async () => {
    const draft = await createDraft(desk, { title: 'Relire son CV avec un ami' });
    const text = (await file(draft)).text.replace(`slug: ${draft.slug}`, 'slug: une-copie');
    const copied = (await bring(text, undefined, desk.reviewer)).recommendation;
    expect(copied.slug).toBe('une-copie');
    const submitted = (await move(desk.reviewer, copied, 'SUBMIT_FOR_REVIEW')).recommendation;
    expect(submitted.draft.author.name).toContain('EDITOR');
    for (const author of [desk.editor, desk.reviewer])
      expect((await move(author, submitted, 'APPROVE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await move(desk.publisher, submitted, 'APPROVE')).userErrors).toEqual([]);
    // Written by hand, word for word, it is no less a copy.
    const byHand = await createDraft({ ...desk, editor: desk.publisher }, { title: 'Relire son CV avec un ami' });
    const again = (await move(desk.publisher, byHand, 'SUBMIT_FOR_REVIEW')).recommendation;
    expect((await move(desk.editor, again, 'APPROVE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('is refused when somebody saved since, or made one of that name', async () => {
    const draft = await createDraft(desk);
    const text = (await file(draft)).text.replace('weight: 1', 'weight: 4');
    for (const version of [draft.version + 1, undefined])
      expect((await bring(text, version)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const another = recommendation('another')['recommendations/another.yaml'] as string;
    expect((await bring(another, 1)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('leaves alone what is archived', async () => {
    const online = await publish(desk, await createDraft(desk));
    const { text } = await file(online);
    const archived = (await move(desk.publisher, online, 'ARCHIVE')).recommendation;
    expect(await file(online)).toBeNull();
    expect((await preview(text)).outcome).toBe('ARCHIVED');
    expect((await bring(text, archived.version)).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', field: ['text'] },
    ]);
  });

  it('is read by everybody of the team, and brought in by those who write', async () => {
    const draft = await createDraft(desk);
    const { text } = await file(draft);
    for (const role of ['MODERATOR', 'ANALYST'] as const) {
      const client = await signedIn(api, role);
      expect((await file(draft, client)).text).toBe(text);
      expect((await client.send(PREVIEW, { text })).codes).toEqual(['FORBIDDEN']);
      const { codes } = await client.send(
        'mutation ($input: ImportRecommendationFileInput!) { importRecommendationFile(input: $input) { userErrors { code } } }',
        { input: { text: text.replace('weight: 1', 'weight: 2'), expectedVersion: draft.version } },
      );
      expect(codes).toEqual(['FORBIDDEN']);
    }
    const { codes } = await api.anonymous.send('query ($id: ID!) { recommendationFile(id: $id) { text } }', {
      id: draft.id,
    });
    expect(codes).toEqual(['UNAUTHENTICATED']);
    expect((await file({ id: 'nothing' })) ?? null).toBeNull();
  });
});
