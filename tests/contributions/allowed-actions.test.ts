import type { StaffRole } from '../../api/accounts';
import { STAFF_ROLES } from '../../api/accounts';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { read, submitted } from './giving';

const STATUSES = ['RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'PUBLISHED', 'REFUSED'];
const ACTIONS = ['CLAIM', 'RELEASE', 'ACCEPT', 'REFUSE'];
const CLAIMS = ['nobody', 'mine', 'mine, expired', 'of another', 'of another, expired'];

describe('allowedActions', () => {
  let api: TestApi;
  let id: string;
  let another: string;
  const clients = new Map<StaffRole, { client: TestClient; staffId: string }>();
  beforeAll(async () => {
    api = await startApi();
    // An offer needs no draft to be accepted, so that only the workflow is seen here.
    id = await submitted(api, { kind: 'OTHER', placeCode: null, statedFacts: null });
    another = await staffId(await signedIn(api, 'MODERATOR'));
    for (const role of STAFF_ROLES) {
      const client = await signedIn(api, role);
      clients.set(role, { client, staffId: await staffId(client) });
    }
  });
  afterAll(async () => api.stop());

  const staffId = async (client: TestClient): Promise<string> => (await client.send('{ viewer { id } }')).data.viewer.id;

  async function put(status: string, claim: string, viewerId: string): Promise<void> {
    const holder = claim === 'nobody' ? null : claim.startsWith('mine') ? viewerId : another;
    const expires = new Date(api.clock.now().getTime() + (claim.endsWith('expired') ? 0 : 60_000));
    await api.app.database.query('UPDATE contribution SET version = 1, status = $1, claimed_by_id = $2, claim_expires_at = $3, refusal_reason = $4', [
      status,
      holder,
      holder === null ? null : expires,
      status === 'REFUSED' ? 'too-vague' : null,
    ]);
  }

  async function isTaken(client: TestClient, action: string): Promise<boolean> {
    const input = { id, expectedVersion: 1, action, reason: 'too-vague' };
    const answer = await client.send('mutation ($input: DecideContributionInput!) { decideContribution(input: $input) { contribution { id } } }', { input });
    return answer.data?.decideContribution?.contribution?.id === id;
  }

  it.each(STAFF_ROLES)('is exactly what decideContribution takes from the role %s, in every status and under every claim', async (role) => {
    const { client, staffId } = clients.get(role) ?? { client: api.anonymous, staffId: '' };
    for (const status of STATUSES) {
      for (const claim of CLAIMS) {
        await put(status, claim, staffId);
        const { allowedActions } = await read(client, id, 'allowedActions');
        const taken: string[] = [];
        for (const action of ACTIONS) {
          await put(status, claim, staffId);
          if (await isTaken(client, action)) taken.push(action);
        }
        expect({ status, claim, taken }).toEqual({ status, claim, taken: allowedActions });
      }
    }
  });

  it.each([
    ['RECEIVED', 'nobody', ['CLAIM', 'ACCEPT', 'REFUSE']],
    ['IN_REVIEW', 'mine', ['CLAIM', 'RELEASE', 'ACCEPT', 'REFUSE']],
    ['IN_REVIEW', 'of another', []],
    ['IN_REVIEW', 'of another, expired', ['CLAIM', 'ACCEPT', 'REFUSE']],
    ['ACCEPTED', 'nobody', []],
    ['PUBLISHED', 'nobody', []],
    ['REFUSED', 'nobody', []],
  ])('of a moderator in %s, claim of %s, is %j', async (status, claim, expected) => {
    const { client, staffId } = clients.get('MODERATOR') ?? { client: api.anonymous, staffId: '' };
    await put(status, claim, staffId);
    expect((await read(client, id, 'allowedActions')).allowedActions).toEqual(expected);
  });
});
