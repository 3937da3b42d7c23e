import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { SELECTION, content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

describe('writing, reviewing and publishing', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const publicTitles = async (): Promise<string[]> => {
    const { data } = await api.anonymous.send('{ recommendations(first: 100) { edges { node { title } } } }');
    return data.recommendations.edges.map((edge: { node: { title: string } }) => edge.node.title);
  };
  const read = async (id: string) =>
    (
      await desk.editor.send(
        `query ($id: ID!) { editableRecommendation(id: $id) { ${SELECTION.slice(17, -2)} history { action actor } } }`,
        { id },
      )
    ).data.editableRecommendation;
  const save = async ({ id, version }: { id: string; version: number }, overrides: object) =>
    desk.editor.mutate('saveRecommendation', { id, expectedVersion: version, content: content(overrides) }, SELECTION);

  it('leads from a draft to publication, and records each step', async () => {
    const draft = await createDraft(desk, { title: 'Écrire à un ancien collègue' });
    expect(draft).toMatchObject({
      slug: 'ecrire-a-un-ancien-collegue',
      draft: { number: 1, status: 'DRAFT' },
      published: null,
    });
    const published = await publish(desk, draft);
    expect(published).toMatchObject({ draft: null, published: { number: 1, status: 'PUBLISHED' } });
    expect(await publicTitles()).toContain('Écrire à un ancien collègue');
    const { history } = await read(draft.id);
    expect(history.map(({ action }: { action: string }) => action)).toEqual([
      'recommendation.publish',
      'recommendation.approve',
      'recommendation.submit-for-review',
      'recommendation.create',
    ]);
  });

  it('refuses approval by an author, whatever their role', async () => {
    const admin = await signedIn(api, 'ADMIN');
    const { recommendation } = await admin.mutate(
      'createRecommendation',
      { kind: 'ACTION', content: content() },
      SELECTION,
    );
    const submitted = (await move(admin, recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
    expect(submitted.allowedActions).not.toContain('APPROVE');
    expect(await move(admin, submitted, 'APPROVE')).toMatchObject({
      recommendation: null,
      userErrors: [{ code: 'ACTION_NOT_ALLOWED' }],
    });
  });

  it('refuses the approval of everybody who wrote the draft, the second author too', async () => {
    const third = await signedIn(api, 'EDITOR');
    const draft = await createDraft(desk);
    const saved = await desk.reviewer.mutate(
      'saveRecommendation',
      { id: draft.id, expectedVersion: draft.version, content: content() },
      SELECTION,
    );
    const submitted = (await move(third, saved.recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
    expect(submitted.allowedActions).toContain('APPROVE');
    for (const author of [desk.editor, desk.reviewer])
      expect((await move(author, submitted, 'APPROVE')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await move(third, submitted, 'APPROVE')).recommendation.draft.status).toBe('APPROVED');
  });

  it('lets nobody but a publisher publish', async () => {
    const submitted = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    const approved = (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
    expect(approved.draft.approvedBy.name).toMatch('EDITOR');
    const answer = await desk.editor.send(
      'mutation ($input: MoveRecommendationInput!) { moveRecommendation(input: $input) { userErrors { code } } }',
      { input: { id: approved.id, expectedVersion: approved.version, action: 'PUBLISH' } },
    );
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('voids an approval on edit', async () => {
    const submitted = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    const approved = (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
    const { recommendation } = await save(approved, { title: 'Un autre titre, plus juste' });
    expect(recommendation.draft).toMatchObject({ status: 'DRAFT', approvedBy: null });
    expect((await move(desk.publisher, recommendation, 'PUBLISH')).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
  });

  it('changes nothing public before the next revision is published, and keeps the old revision', async () => {
    const first = await publish(desk, await createDraft(desk, { title: 'Ancien titre public' }));
    const { recommendation: edited } = await save(first, { title: 'Nouveau titre public' });
    expect(await publicTitles()).toContain('Ancien titre public');
    expect(await publicTitles()).not.toContain('Nouveau titre public');
    await publish(desk, edited);
    expect(await publicTitles()).toContain('Nouveau titre public');
    expect((await read(first.id)).revisions).toEqual([
      { number: 2, status: 'PUBLISHED' },
      { number: 1, status: 'SUPERSEDED' },
    ]);
    await expect(
      api.app.database.query(`UPDATE revision SET content = '{}' WHERE status = 'SUPERSEDED'`),
    ).rejects.toThrow('append-only');
  });

  it('removes an archived recommendation from everything public', async () => {
    const published = await publish(desk, await createDraft(desk, { title: 'Bientôt retirée' }));
    const { recommendation } = await move(desk.publisher, published, 'ARCHIVE');
    expect(recommendation).toMatchObject({ published: null, draft: null, revisions: [{ status: 'ARCHIVED' }] });
    expect(await publicTitles()).not.toContain('Bientôt retirée');
    expect(
      (
        await api.anonymous.send('query ($slug: String!) { recommendation(slug: $slug) { id } }', {
          slug: published.slug,
        })
      ).data.recommendation,
    ).toBeNull();
  });

  it('gives editors the text of an archived recommendation until it is taken up again', async () => {
    const published = await publish(desk, await createDraft(desk, { title: 'À reprendre' }));
    const archived = async (): Promise<unknown> =>
      (
        await desk.editor.send(
          'query ($id: ID!) { editableRecommendation(id: $id) { archived { status content { title } } } }',
          { id: published.id },
        )
      ).data.editableRecommendation.archived;
    expect(await archived()).toBeNull();
    const { recommendation } = await move(desk.publisher, published, 'ARCHIVE');
    expect(await archived()).toEqual({ status: 'ARCHIVED', content: { title: 'À reprendre' } });
    await desk.editor.mutate(
      'saveRecommendation',
      { id: published.id, expectedVersion: recommendation.version, content: content({ title: 'Reprise' }) },
      'recommendation { id }',
    );
    expect(await archived()).toBeNull();
  });

  it('requires a comment with a request for changes', async () => {
    const submitted = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    expect((await move(desk.reviewer, submitted, 'REQUEST_CHANGES')).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['message'] },
    ]);
    const { recommendation } = await move(
      desk.reviewer,
      { ...submitted, message: 'Le titre promet trop.' },
      'REQUEST_CHANGES',
    );
    expect(recommendation.draft.status).toBe('DRAFT');
  });

  it('refuses a message of more than 2,000 characters, and moves nothing', async () => {
    const draft = await createDraft(desk);
    const long = await move(desk.editor, { ...draft, message: 'x'.repeat(2_001) }, 'SUBMIT_FOR_REVIEW');
    expect(long.userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['message'] }]);
    const { recommendation } = await move(desk.editor, { ...draft, message: 'x'.repeat(2_000) }, 'SUBMIT_FOR_REVIEW');
    expect(recommendation.draft.status).toBe('IN_REVIEW');
  });

  it('refuses a review while the checklist is incomplete', async () => {
    const draft = await createDraft(desk, { topics: [], durationMinutes: null });
    const { userErrors } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    expect(userErrors).toEqual([
      { code: 'CHECKLIST', field: ['action'], message: 'Il manque encore : au moins un thème ; une durée' },
    ]);
  });

  it('refuses a stale version, and names who changed it', async () => {
    const draft = await createDraft(desk);
    await desk.reviewer.mutate(
      'saveRecommendation',
      { id: draft.id, expectedVersion: draft.version, content: content() },
      SELECTION,
    );
    const { recommendation, userErrors } = await save(draft, {});
    expect(recommendation).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'CONFLICT', field: ['expectedVersion'], message: expect.stringMatching(/EDITOR \d+ l’a modifié.*2026/) },
    ]);
  });

  it('reports all errors of a content together, with their paths, and changes nothing', async () => {
    const draft = await createDraft(desk);
    const { userErrors } = await save(draft, {
      title: 'Non',
      link: 'pas un lien',
      topics: ['network', 'nothing'],
      placeCodes: ['99999'],
      situationIds: ['nobody'],
      weight: 4,
      rule: {
        all: [
          { fact: 'age', op: 'lt', value: 'x' },
          { fact: 'nothing', op: 'eq', value: 1 },
        ],
      },
    });
    const paths = userErrors.map(({ code, field }: { code: string; field: string[] }) => `${field.join('.')} ${code}`);
    expect(paths.toSorted()).toEqual([
      'content.link INVALID_LINK',
      'content.placeCodes UNKNOWN',
      'content.rule./all/0 WRONG_TYPE',
      'content.rule./all/1 UNKNOWN_FACT',
      'content.situationIds UNKNOWN',
      'content.title TOO_SHORT',
      'content.topics UNKNOWN',
      'content.weight OUT_OF_BOUNDS',
    ]);
    expect(await read(draft.id)).toMatchObject({
      version: draft.version,
      draft: { content: { title: draft.draft.content.title } },
    });
  });

  it('refuses fields of actions in a strategy', async () => {
    const { userErrors } = await desk.editor.mutate(
      'createRecommendation',
      { kind: 'STRATEGY', content: content({ cooldownDays: 3 }) },
      SELECTION,
    );
    expect(userErrors.map(({ field }: { field: string[] }) => field[1])).toEqual(['durationMinutes', 'cooldownDays']);
  });

  it('gives each recommendation a slug of its own', async () => {
    const slugs = [
      await createDraft(desk, { title: 'Deux fois le même' }),
      await createDraft(desk, { title: 'Deux fois le même' }),
    ].map(({ slug }) => slug);
    expect(slugs).toEqual(['deux-fois-le-meme', 'deux-fois-le-meme-2']);
  });

  it('filters by status, topic, place and text', async () => {
    const { id } = await createDraft(desk, { title: 'Préparer un vélo pour aller au travail', placeCodes: ['dep-93'] });
    const idsOf = async (filter: object) => {
      const { data } = await desk.editor.send(
        'query ($filter: EditableRecommendationFilter) { editableRecommendations(filter: $filter, sort: "slug:asc", page: { number: 1, size: 100 }) { total items { id } } }',
        { filter },
      );
      return data.editableRecommendations.items.map((item: { id: string }) => item.id);
    };
    for (const filter of [
      { status: ['DRAFT'], search: 'velo' },
      // A word that is begun, as one types, and one that is spelt nearly so.
      { search: 'prépar vél' },
      { search: 'un véllo' },
      { placeCode: 'dep-93' },
      { topic: 'network', kind: 'ACTION', placeCode: 'dep-93' },
    ])
      expect(await idsOf(filter)).toEqual([id]);
    expect(await idsOf({ status: ['ARCHIVED'], placeCode: 'dep-93' })).toEqual([]);
    expect(await idsOf({ search: 'vélo xylophone' })).toEqual([]);
  });
});
