import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { runJobs } from '../support/jobs';
import { HOUR } from '../support/queue';
import { createDraft, move } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

const NO_LONGER = 'La personne qui l’a programmée ne peut plus publier.';
const STATE = `query ($id: ID!, $releaseId: ID!) {
  editableRecommendation(id: $id) { published { number } scheduled { suspendedBecause } history { action } }
  release(id: $releaseId) { status suspendedBecause history { action } } }`;

describe('the job of a day that was set', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => void (api = await startApi()));
  // Their sessions end as the clock goes on.
  beforeEach(async () => void (desk = await createEditorialTeam(api)));
  afterAll(async () => api.stop());

  const approved = async (): Promise<Json> => {
    const submitted = (await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW')).recommendation;
    return (await move(desk.reviewer, submitted, 'APPROVE')).recommendation;
  };
  /** A recommendation that goes online in an hour, and another with its release. */
  const planned = async (): Promise<{ id: string; releaseId: string }> => {
    const publishAt = new Date(api.clock.now().getTime() + HOUR).toISOString();
    const { recommendation } = await move(desk.publisher, { ...(await approved()), publishAt }, 'SCHEDULE');
    const together = { title: 'Ensemble', recommendationIds: [(await approved()).id] };
    const { id, version } = (await desk.editor.mutate('saveRelease', together, 'release { id version }')).release;
    const input = { id, expectedVersion: version, action: 'SCHEDULE', publishAt };
    expect((await desk.publisher.mutate('moveRelease', input, 'release { id }')).userErrors).toEqual([]);
    return { id: recommendation.id, releaseId: id };
  };
  /** Whatever became of it before. */
  const runNow = async (): Promise<void> => {
    await api.app.database.query(
      `UPDATE jobs.job SET state = 'created', start_after = '2000-01-01', started_on = NULL, completed_on = NULL
       WHERE name IN ('recommendation.publish', 'release.publish')`,
    );
    expect(await runJobs(api)).toEqual([]);
  };
  const rolesOfPlanner = async ({ releaseId }: { releaseId: string }, role: string): Promise<unknown> =>
    api.app.database.query(
      'UPDATE staff_user SET roles = ARRAY[$1] WHERE id = (SELECT scheduled_by_id FROM release WHERE id = $2)',
      [role, releaseId],
    );
  const state = async (what: object): Promise<Json> => (await desk.editor.send(STATE, what)).data;

  it('does nothing when it comes before the day', async () => {
    const what = await planned();
    await runNow();
    expect(await state(what)).toMatchObject({
      editableRecommendation: { published: null, scheduled: { suspendedBecause: null } },
      release: { status: 'SCHEDULED', suspendedBecause: null },
    });
  });

  it('leaves what was suspended to a new day, also once who planned it may publish again', async () => {
    const what = await planned();
    await rolesOfPlanner(what, 'EDITOR');
    api.clock.advance(HOUR);
    await runJobs(api);
    await rolesOfPlanner(what, 'PUBLISHER');
    desk = await createEditorialTeam(api);
    const suspended = await state(what);
    expect(suspended).toMatchObject({
      editableRecommendation: { published: null, scheduled: { suspendedBecause: NO_LONGER } },
      release: { status: 'SCHEDULED', suspendedBecause: NO_LONGER },
    });
    await runNow();
    expect(await state(what)).toEqual(suspended);
  });
});
