import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { addPlaces, publish, submit } from './contribution.factory';

/** What each status becomes: PUBLISH when its recommendation is published, RELEASE when its holder signs out, ERASE when the contributor asks to be forgotten. */
const CELLS = {
  RECEIVED: { PUBLISH: 'RECEIVED', RELEASE: 'RECEIVED', ERASE: 'WITHDRAWN' },
  IN_REVIEW: { PUBLISH: 'IN_REVIEW', RELEASE: 'RECEIVED', ERASE: 'WITHDRAWN' },
  NEEDS_CORRECTION: { PUBLISH: 'NEEDS_CORRECTION', RELEASE: 'NEEDS_CORRECTION', ERASE: 'WITHDRAWN' },
  ACCEPTED: { PUBLISH: 'PUBLISHED', RELEASE: 'ACCEPTED', ERASE: 'WITHDRAWN' },
  PUBLISHED: { PUBLISH: 'PUBLISHED', RELEASE: 'PUBLISHED', ERASE: 'PUBLISHED' },
  REFUSED: { PUBLISH: 'REFUSED', RELEASE: 'REFUSED', ERASE: 'REFUSED' },
  DUPLICATE: { PUBLISH: 'DUPLICATE', RELEASE: 'DUPLICATE', ERASE: 'DUPLICATE' },
  SPAM: { PUBLISH: 'SPAM', RELEASE: 'SPAM', ERASE: 'SPAM' },
  WITHDRAWN: { PUBLISH: 'WITHDRAWN', RELEASE: 'WITHDRAWN', ERASE: 'WITHDRAWN' },
} as const;
type Status = keyof typeof CELLS;
/** `$1`: a status; `$2`: the recommendation. */
const BECOME = `
  UPDATE contribution SET status = $1, recommendation_id = $2,
    refusal_reason = CASE WHEN $1 = 'REFUSED' THEN 'too-vague' END,
    duplicate_of_recommendation_id = CASE WHEN $1 = 'DUPLICATE' THEN $2::uuid END`;
const STATUSES = Object.keys(CELLS) as Status[];

describe("the system's own moves of a contribution", () => {
  let api: TestApi;
  let holder: TestClient;
  let trackingToken: string;
  let recommendationId: string;

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    recommendationId = (await createDraft(await createEditorialTeam(api), { rule: null })).id;
  });
  afterAll(async () => api.stop());

  /** A contribution in this status, claimed by the holder, accepted into the recommendation. */
  async function put(status: Status): Promise<void> {
    holder = await signedIn(api, 'MODERATOR');
    await api.app.database.query('TRUNCATE contribution CASCADE');
    ({ trackingToken } = await submit(api.anonymous));
    const { id } = (await holder.send('{ viewer { id } }')).data.viewer;
    await api.app.database.query(`${BECOME}, claimed_by_id = $3, claim_expires_at = $4`, [
      status,
      recommendationId,
      id,
      new Date(api.clock.now().getTime() + 600_000),
    ]);
  }

  async function statusNow(): Promise<{ status: string; version: number }> {
    const [row] = await api.app.database.query('SELECT status, version FROM contribution');
    return row;
  }

  it.each(STATUSES)('signs out the holder of one in %s', async (status) => {
    await put(status);
    await holder.send('mutation { signOut { userErrors { code } } }');
    const moved = CELLS[status].RELEASE !== status;
    expect(await statusNow()).toEqual({ status: CELLS[status].RELEASE, version: moved ? 2 : 1 });
  });

  it.each(STATUSES)('forgets the contributor of one in %s', async (status) => {
    await put(status);
    await api.anonymous.send(
      'mutation ($token: String!) { forgetContributor(trackingToken: $token) { userErrors { code } } }',
      { token: trackingToken },
    );
    expect(await statusNow()).toEqual({ status: CELLS[status].ERASE, version: 2 });
  });

  it('publishes the recommendation that contributions of every status were accepted into', async () => {
    await put('RECEIVED');
    for (const status of STATUSES.slice(1)) {
      const { trackingToken: token } = await submit(api.anonymous, { title: `Une contribution : ${status}` });
      expect(token).toBeTruthy();
      const title = `Une contribution : ${status}`;
      await api.app.database.query(`${BECOME} WHERE title = $3`, [status, recommendationId, title]);
    }
    await publish(api, recommendationId);
    const rows: { status: string }[] = await api.app.database.query('SELECT status FROM contribution');
    const expected = STATUSES.map((status) => CELLS[status].PUBLISH);
    expect(rows.map(({ status }) => status).toSorted()).toEqual(expected.toSorted());
  });
});
