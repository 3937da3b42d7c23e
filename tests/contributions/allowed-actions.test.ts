import type { StaffRole } from '../../api/accounts/permissions';
import { STAFF_ROLES } from '../../api/accounts/permissions/viewer.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { read, submitted } from './contribution.factory';

const STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'NEEDS_CORRECTION',
  'ACCEPTED',
  'PUBLISHED',
  'REFUSED',
  'DUPLICATE',
  'SPAM',
  'WITHDRAWN',
];
const ACTIONS = [
  'CLAIM',
  'RELEASE',
  'REQUEST_CORRECTION',
  'ACCEPT',
  'REFUSE',
  'MARK_DUPLICATE',
  'MARK_SPAM',
  'REOPEN',
  'UNDO',
];
const CLAIMS = ['nobody', 'mine', 'mine, expired', 'of another', 'of another, expired'];
/** Who took the last decision, or that it is too old to be undone. */
const DECISIONS = ['none', 'mine', 'mine, too long ago', 'of another'];
const DECIDE = ['REQUEST_CORRECTION', 'ACCEPT', 'REFUSE', 'MARK_DUPLICATE', 'MARK_SPAM'];
const UNDO_MS = 10 * 60_000;
const BEFORE = {
  status: 'RECEIVED',
  refusalReason: null,
  recommendationId: null,
  duplicateOfContributionId: null,
  duplicateOfRecommendationId: null,
  dueAt: null,
};

/** Every state for the roles that decide; for the others the claim changes nothing. */
function statesFor(role: StaffRole): { status: string; claim: string; decision: string }[] {
  const decides = role === 'MODERATOR' || role === 'ADMIN';
  const states = STATUSES.flatMap((status) =>
    CLAIMS.flatMap((claim) => DECISIONS.map((decision) => ({ status, claim, decision }))),
  );
  return states.filter(({ claim, decision }) =>
    claim === 'nobody' ? decides || decision === 'none' : decides && ['none', 'mine'].includes(decision),
  );
}

describe('allowedActions', () => {
  let api: TestApi;
  let id: string;
  let original: string;
  let another: string;
  const clients = new Map<StaffRole, { client: TestClient; staffId: string }>();
  beforeAll(async () => {
    api = await startApi();
    // An offer is accepted without a draft, so that only the workflow is tested here.
    id = await submitted(api, { kind: 'OTHER', placeCode: null, statedFacts: null });
    original = await submitted(api, { kind: 'OTHER', placeCode: null, statedFacts: null });
    another = await staffId(await signedIn(api, 'MODERATOR'));
    for (const role of STAFF_ROLES) {
      const client = await signedIn(api, role);
      clients.set(role, { client, staffId: await staffId(client) });
    }
  });
  afterAll(async () => api.stop());

  const staffId = async (client: TestClient): Promise<string> =>
    (await client.send('{ viewer { id } }')).data.viewer.id;

  async function put(
    status: string,
    { claim, decision, viewerId }: { claim: string; decision: string; viewerId: string },
  ): Promise<void> {
    const now = api.clock.now().getTime();
    const holder = claim === 'nobody' ? null : claim.startsWith('mine') ? viewerId : another;
    const expires = new Date(now + (claim.endsWith('expired') ? 0 : 60_000));
    const decider = decision === 'none' ? null : decision.startsWith('mine') ? viewerId : another;
    await api.app.database.query(
      `UPDATE contribution SET version = 1, status = $2, claimed_by_id = $3, claim_expires_at = $4, refusal_reason = $5, duplicate_of_contribution_id = $6,
        duplicate_of_recommendation_id = NULL, recommendation_id = NULL, decided_by_id = $7, decided_at = $8, last_decision = $9 WHERE id = $1`,
      [
        ...[
          id,
          status,
          holder,
          holder === null ? null : expires,
          status === 'REFUSED' ? 'too-vague' : null,
          status === 'DUPLICATE' ? original : null,
          decider,
        ],
        decider === null ? null : new Date(now - (decision.endsWith('ago') ? UNDO_MS : 1000)),
        decider === null ? null : { before: BEFORE, messageId: null, draftId: null },
      ],
    );
  }

  async function isTaken(client: TestClient, action: string): Promise<boolean> {
    const input = {
      id,
      expectedVersion: 1,
      action,
      reason: 'too-vague',
      message: 'Dites-nous en plus.',
      duplicateOfId: original,
    };
    const answer = await client.send(
      'mutation ($input: DecideContributionInput!) { decideContribution(input: $input) { contribution { id } } }',
      { input },
    );
    return answer.data?.decideContribution?.contribution?.id === id;
  }

  it.each(STAFF_ROLES)(
    'is exactly what decideContribution takes from the role %s, in every status, under every claim and after every decision',
    async (role) => {
      const { client, staffId: viewerId } = clients.get(role) ?? { client: api.anonymous, staffId: '' };
      for (const { status, ...claimAndDecision } of statesFor(role)) {
        const state = { ...claimAndDecision, viewerId };
        await put(status, state);
        const { allowedActions } = await read(client, id, 'allowedActions');
        const taken: string[] = [];
        for (const action of ACTIONS) {
          if (!(await isTaken(client, action))) continue;
          taken.push(action);
          await put(status, state);
        }
        expect({ status, ...claimAndDecision, taken }).toEqual({ status, ...claimAndDecision, taken: allowedActions });
      }
    },
    // Hundreds of decisions by each role.
    120_000,
  );

  it.each([
    ['RECEIVED', 'nobody', 'none', ['CLAIM', ...DECIDE]],
    ['IN_REVIEW', 'mine', 'none', ['CLAIM', 'RELEASE', ...DECIDE]],
    ['IN_REVIEW', 'of another', 'none', ['CLAIM']],
    ['IN_REVIEW', 'of another, expired', 'none', ['CLAIM', ...DECIDE]],
    ['NEEDS_CORRECTION', 'nobody', 'mine', ['CLAIM', ...DECIDE, 'UNDO']],
    ['ACCEPTED', 'nobody', 'mine', ['REOPEN', 'UNDO']],
    ['REFUSED', 'nobody', 'mine, too long ago', ['REOPEN']],
    ['REFUSED', 'nobody', 'of another', ['REOPEN']],
    ['DUPLICATE', 'nobody', 'none', ['REOPEN']],
    ['SPAM', 'nobody', 'mine', ['REOPEN', 'UNDO']],
    ['PUBLISHED', 'nobody', 'mine', []],
    ['WITHDRAWN', 'nobody', 'mine', []],
  ])(
    'for a moderator in %s, with a claim of %s and the last decision %s, are %j',
    async (...[status, claim, decision, expected]) => {
      const { client, staffId: viewerId } = clients.get('MODERATOR') ?? { client: api.anonymous, staffId: '' };
      await put(status, { claim, decision, viewerId });
      expect((await read(client, id, 'allowedActions')).allowedActions).toEqual(expected);
    },
  );
});
