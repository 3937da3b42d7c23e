import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR } from '../support/queue';
import { content, createDraft, move, publish, SELECTION } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const withLicence = { fact: 'hasCarLicence', op: 'eq', value: true };

describe('personas before a publication', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let admin: TestClient;
  beforeEach(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    admin = await signedIn(api, 'ADMIN');
  });
  afterEach(async () => api.stop());

  const mustSee = async ({ id }: Json): Promise<void> => {
    const input = { name: 'Noa, sans permis', facts: { hasCarLicence: false }, mustSee: [id] };
    await desk.editor.mutate('savePersona', input, 'persona { id }');
  };
  const saved = async ({ id, version }: Json, changes: object): Promise<Json> => {
    const input = { id, expectedVersion: version, content: content(changes) };
    return (await desk.editor.mutate('saveRecommendation', input, SELECTION)).recommendation;
  };
  const approved = async (draft: Json): Promise<Json> => {
    const { recommendation } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    return (await move(desk.reviewer, recommendation, 'APPROVE')).recommendation;
  };
  const forDrivers = async (): Promise<Json> => {
    const item = await publish(desk, await createDraft(desk, { rule: null }));
    await mustSee(item);
    return saved(item, { title: 'Pour qui conduit', rule: withLicence });
  };
  const revisionsOf = async (id: string): Promise<Json[]> =>
    (
      await desk.editor.send(
        'query ($id: ID!) { editableRecommendation(id: $id) { version revisions { status personaReason } history { summary reason } } }',
        { id },
      )
    ).data.editableRecommendation;

  const lastDayOf = async ({ id }: Json): Promise<Json> =>
    (
      await desk.editor.send(
        'query ($id: ID!) { editableRecommendation(id: $id) { published { suspendedBecause } archived { withdrawalReason } } }',
        { id },
      )
    ).data.editableRecommendation;

  it('refuse one that would break them, by the persona and the condition', async () => {
    const draft = await approved(await forDrivers());
    const { recommendation, userErrors } = await move(desk.publisher, draft, 'PUBLISH');
    expect(recommendation).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'PERSONAS',
        field: ['message'],
        message:
          'Des profils types ne recevraient plus ce qui leur convient. Noa, sans permis – Ne reçoit pas « Pour qui conduit » : la condition « vous avez le permis B » n’est pas remplie. Pour le faire quand même, dites pourquoi.',
      },
    ]);
    expect(await revisionsOf(draft.id)).toMatchObject({
      version: draft.version,
      revisions: [{ status: 'APPROVED', personaReason: null }, { status: 'PUBLISHED' }],
    });
  });

  it('let it pass with a reason and the approval of a colleague, and the revision keeps the reason', async () => {
    const draft = await approved(await forDrivers());
    const message = 'Réservé à qui conduit, dit le partenaire';
    expect((await move(desk.publisher, { ...draft, message }, 'PUBLISH')).userErrors).toEqual([]);
    const { revisions, history } = (await revisionsOf(draft.id)) as Json;
    expect(revisions[0]).toEqual({ status: 'PUBLISHED', personaReason: message });
    expect(history[0]).toEqual({ summary: 'version 2', reason: message });
  });

  it('do not let it pass with a reason where nobody else approved it', async () => {
    const bypassed = await move(admin, { ...(await forDrivers()), message: 'Urgent' }, 'BYPASS_REVIEW');
    const draft = bypassed.recommendation;
    expect((await move(admin, draft, 'PUBLISH')).userErrors).toMatchObject([{ code: 'PERSONAS', field: ['message'] }]);
    const { userErrors } = await move(admin, { ...draft, message: 'Quand même' }, 'PUBLISH');
    expect(userErrors).toMatchObject([{ code: 'PERSONAS', field: ['action'] }]);
  });

  it('let pass what fails already today for the same reason, and refuse what fails for another one', async () => {
    const item = await publish(desk, await createDraft(desk, { rule: withLicence }));
    await mustSee(item);
    const same = await approved(await saved(item, { title: 'Mieux dit', rule: withLicence }));
    const { recommendation, userErrors } = await move(desk.publisher, same, 'PUBLISH');
    expect(userErrors).toEqual([]);
    const older = { fact: 'age', op: 'gte', value: 60 };
    const other = await approved(await saved(recommendation, { rule: older }));
    expect((await move(desk.publisher, other, 'PUBLISH')).userErrors).toMatchObject([{ code: 'PERSONAS' }]);
  });

  it('refuse one that takes the place of what another persona must see', async () => {
    const item = await publish(desk, await createDraft(desk, { title: 'Attendue', rule: null }));
    await mustSee(item);
    const better = await createDraft(desk, {
      title: 'Meilleure',
      rule: null,
      weight: 3,
      incompatibleWithIds: [item.id],
    });
    const { userErrors } = await move(desk.publisher, await approved(better), 'PUBLISH');
    expect(userErrors[0].message).toContain('Ne reçoit pas « Attendue » : reçoit à sa place « Meilleure »');
  });

  it('refuse to take offline what one of them must see, but with a reason', async () => {
    const item = await publish(desk, await createDraft(desk, { title: 'Attendue', rule: null }));
    await mustSee({ id: item.id });
    const { userErrors } = await move(desk.publisher, item, 'ARCHIVE');
    expect(userErrors).toMatchObject([{ code: 'PERSONAS', field: ['message'] }]);
    expect(userErrors[0].message).toContain('Noa, sans permis – Ne reçoit pas « Attendue » : elle n’est pas en ligne.');
    const archived = await move(desk.publisher, { ...item, message: 'Dispositif fermé' }, 'ARCHIVE');
    expect(archived.userErrors).toEqual([]);
    expect(archived.recommendation.published).toBeNull();
  });

  it('refuse to plan a withdrawal of what one of them must see, but with a reason, which holds on the day', async () => {
    const item = await publish(desk, await createDraft(desk, { title: 'Attendue', rule: null }));
    await mustSee(item);
    const unpublishAt = new Date(api.clock.now().getTime() + HOUR).toISOString();
    expect((await move(desk.publisher, { ...item, unpublishAt }, 'SCHEDULE')).userErrors).toMatchObject([
      { code: 'PERSONAS', field: ['message'] },
    ]);
    const message = 'Le dispositif ferme ce jour-là';
    expect((await move(desk.publisher, { ...item, unpublishAt, message }, 'SCHEDULE')).userErrors).toEqual([]);
    api.clock.advance(HOUR);
    await runJobs(api);
    expect(await lastDayOf(item)).toEqual({ published: null, archived: { withdrawalReason: message } });
  });

  it('suspend a withdrawal that they come to stand in the way of, until it is planned anew with a reason', async () => {
    const unpublishAt = new Date(api.clock.now().getTime() + HOUR).toISOString();
    const draft = await approved(await createDraft(desk, { title: 'Attendue', rule: null }));
    const { recommendation } = await move(desk.publisher, { ...draft, unpublishAt }, 'PUBLISH');
    await mustSee(recommendation);
    api.clock.advance(HOUR);
    await runJobs(api);
    const { published } = await lastDayOf(recommendation);
    expect(published.suspendedBecause).toContain('Noa, sans permis');
    const later = { unpublishAt: new Date(api.clock.now().getTime() + HOUR).toISOString(), message: 'Fermé' };
    const { version } = (await revisionsOf(recommendation.id)) as Json;
    await move(desk.publisher, { ...recommendation, version, ...later }, 'SCHEDULE');
    api.clock.advance(HOUR);
    await runJobs(api);
    expect((await lastDayOf(recommendation)).published).toBeNull();
  });

  it('do not stand in the way of a draft that is put away before it was online', async () => {
    const draft = await createDraft(desk);
    await mustSee(draft);
    expect((await move(desk.publisher, draft, 'ARCHIVE')).userErrors).toEqual([]);
  });
});
