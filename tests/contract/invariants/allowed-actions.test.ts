import { STAFF_ROLES } from '../../../api/accounts/permissions/viewer.rules';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json, TestClient } from '../../support/client';
import { read, submitted } from '../../contributions/contribution.factory';
import { createEditorialTeam } from '../../support/editorial-team';
import { content, createDraft, publish } from '../../support/recommendations';
import { signedIn } from '../../support/staff';

const SENTENCE = 'invariant 5: the server lists the allowed actions; the API and the bulk jobs cannot disagree';
const MOVES = [
  ...['SUBMIT_FOR_REVIEW', 'APPROVE', 'REQUEST_CHANGES', 'PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'ARCHIVE', 'RESTORE'],
  'BYPASS_REVIEW',
];
/** What is set of days: of another revision, and of what is public. */
const DAYS = [
  { isScheduled: false, endsOnADay: false },
  { isScheduled: true, endsOnADay: false },
  { isScheduled: false, endsOnADay: true },
];
const LATER = '2027-01-04T08:00:00Z';
const DRAFTS = ['NONE', 'DRAFT', 'IN_REVIEW', 'APPROVED'];
/** Who wrote the draft. */
const AUTHORS = ['the viewer', 'the viewer and another', 'another'];
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
const DECISIONS = ['CLAIM', 'RELEASE', 'REQUEST_CORRECTION', 'ACCEPT', 'REFUSE', 'MARK_SPAM', 'REOPEN', 'UNDO'];

/** Days matter to nobody as an author. */
function casesOf(draft: string, isPublished: boolean): [(typeof DAYS)[number], string][] {
  const [none, ...some] = DAYS;
  const authors = draft === 'NONE' ? ['another'] : AUTHORS;
  const withDays = some.filter(({ endsOnADay }) => isPublished || !endsOnADay);
  return [...authors.map((by) => [none, by]), ...withDays.map((days) => [days, 'another'])] as never;
}

const idOf = async (client: TestClient): Promise<string> => (await client.send('{ viewer { id } }')).data.viewer.id;

describe(`${SENTENCE}: recommendations`, () => {
  let api: TestApi;
  let id: string;
  let revisionIds: { published: string; draft: string; scheduled: string };
  let another: string;
  beforeAll(async () => {
    api = await startApi();
    const desk = await createEditorialTeam(api);
    const published = await publish(desk, await createDraft(desk));
    ({ id } = published);
    await desk.editor.mutate(
      'saveRecommendation',
      { id, expectedVersion: published.version, content: content() },
      'recommendation { id }',
    );
    another = await idOf(desk.reviewer);
    await api.app.database.query(
      `INSERT INTO revision (recommendation_id, number, status, content, author_ids, created_at, scheduled_by_id)
       SELECT recommendation_id, 3, 'ARCHIVED', content, author_ids, created_at, $2
       FROM revision WHERE recommendation_id = $1 AND number = 2`,
      [id, another],
    );
    const rows = await api.app.database.query<{ id: string }[]>(
      'SELECT id FROM revision WHERE recommendation_id = $1 ORDER BY number',
      [id],
    );
    const [first = '', second = '', third = ''] = rows.map((row) => row.id);
    revisionIds = { published: first, draft: second, scheduled: third };
  });
  afterAll(async () => api.stop());

  interface State {
    draft: string;
    isPublished: boolean;
    isScheduled: boolean;
    endsOnADay: boolean;
    authorIds: string[];
  }

  async function put({ draft, isPublished, isScheduled, endsOnADay, authorIds }: State): Promise<void> {
    const { database } = api.app;
    await database.query(
      `UPDATE revision SET status = $2, author_ids = $3, approved_by_id = NULL, published_at = NULL, ended_at = NULL WHERE id = $1`,
      [revisionIds.draft, draft === 'NONE' ? 'ARCHIVED' : draft, authorIds],
    );
    await database.query(
      `UPDATE revision SET status = $2, publish_at = $3, scheduled_by_id = $4, published_at = NULL, ended_at = NULL WHERE id = $1`,
      [revisionIds.scheduled, isScheduled ? 'SCHEDULED' : 'ARCHIVED', LATER, another],
    );
    await database.query('UPDATE revision SET unpublish_at = $2 WHERE id = $1', [
      revisionIds.published,
      endsOnADay ? LATER : null,
    ]);
    await database.query(
      'UPDATE recommendation SET version = 1, draft_id = $2, published_id = $3, scheduled_id = $4 WHERE id = $1',
      [
        id,
        draft === 'NONE' ? null : revisionIds.draft,
        isPublished ? revisionIds.published : null,
        isScheduled ? revisionIds.scheduled : null,
      ],
    );
    // A draft that SAVE has made.
    await database.query('DELETE FROM revision WHERE recommendation_id = $1 AND number > 3', [id]);
  }

  async function isTaken(client: TestClient, action: string, { draft, isScheduled }: State): Promise<boolean> {
    // What is online, and has nothing to replace it, takes a last day alone.
    const publishAt = isScheduled || draft === 'APPROVED' ? LATER : null;
    const [field, given] =
      action === 'SAVE'
        ? ['saveRecommendation', { content: content() }]
        : [
            'moveRecommendation',
            { action, message: 'À revoir.', revisionNumber: 1, publishAt, unpublishAt: '2027-02-01T08:00:00Z' },
          ];
    const type = field === 'saveRecommendation' ? 'SaveRecommendationInput' : 'MoveRecommendationInput';
    const answer = await client.send(
      `mutation ($input: ${type}!) { ${field}(input: $input) { recommendation { id } } }`,
      {
        input: { id, expectedVersion: 1, ...given },
      },
    );
    return answer.data?.[field]?.recommendation?.id === id;
  }

  it.each(STAFF_ROLES)(
    'allowedActions is what the mutations take from the role %s, whatever the draft and its authors',
    async (role) => {
      const client = await signedIn(api, role);
      const viewerId = await idOf(client);
      const authors: Record<string, string[]> = {
        'the viewer': [viewerId],
        'the viewer and another': [another, viewerId],
        another: [another],
      };
      const listed = new Set<string>();
      for (const draft of DRAFTS)
        for (const isPublished of [false, true])
          for (const [days, by] of casesOf(draft, isPublished)) {
            const state = { draft, isPublished, ...days, authorIds: authors[by] ?? [] };
            await put(state);
            const { data } = await client.send(
              'query ($id: ID!) { editableRecommendation(id: $id) { allowedActions } }',
              { id },
            );
            const { allowedActions } = data.editableRecommendation;
            const taken: string[] = [];
            for (const action of ['SAVE', ...MOVES]) {
              if (!(await isTaken(client, action, state))) continue;
              taken.push(action);
              await put(state);
            }
            expect({ ...state, taken }).toEqual({ ...state, taken: allowedActions });
            for (const action of allowedActions) listed.add(action);
          }
      const whole = { MODERATOR: 0, ANALYST: 0, EDITOR: 5, PUBLISHER: 9, ADMIN: 10 };
      expect(listed.size).toBe(whole[role]);
    },
  );
});

describe(`${SENTENCE}: contributions`, () => {
  let api: TestApi;
  let id: string;
  let original: string;
  beforeAll(async () => {
    api = await startApi();
    // An offer needs no draft to be accepted, so that only the workflow is seen here.
    id = await submitted(api, { kind: 'OTHER', placeCode: null, statedFacts: null });
    original = await submitted(api, { kind: 'OTHER', placeCode: null, statedFacts: null });
  });
  afterAll(async () => api.stop());

  async function put(status: string, viewerId: string): Promise<void> {
    const before = {
      status: 'RECEIVED',
      refusalReason: null,
      recommendationId: null,
      duplicateOfContributionId: null,
      duplicateOfRecommendationId: null,
      dueAt: null,
    };
    const now = api.clock.now();
    await api.app.database.query(
      `UPDATE contribution SET version = 1, status = $2, claimed_by_id = $3, claim_expires_at = $4, refusal_reason = $5, decided_by_id = $6, decided_at = $7,
        last_decision = $8, duplicate_of_recommendation_id = NULL, duplicate_of_contribution_id = $9 WHERE id = $1`,
      [
        ...[
          id,
          status,
          status === 'IN_REVIEW' ? viewerId : null,
          status === 'IN_REVIEW' ? new Date(now.getTime() + 60_000) : null,
        ],
        ...[
          status === 'REFUSED' ? 'too-vague' : null,
          viewerId,
          now,
          { before, messageId: null, draftId: null },
          status === 'DUPLICATE' ? original : null,
        ],
      ],
    );
  }
  const given = { reason: 'too-vague', message: 'Dites-nous en plus.' };
  async function isTaken(client: TestClient, action: string): Promise<boolean> {
    const answer = await client.send(
      'mutation ($input: DecideContributionInput!) { decideContribution(input: $input) { contribution { id } } }',
      {
        input: { id, expectedVersion: 1, action, ...given },
      },
    );
    return answer.data?.decideContribution?.contribution?.id === id;
  }
  async function isTakenInBulk(client: TestClient, action: string): Promise<boolean> {
    const key = `${Math.random()}`;
    const answer = await client.send(
      'mutation ($input: DecideContributionsInput!) { decideContributions(input: $input) { results { done } } }',
      {
        input: { ids: [id], key, action, ...given },
      },
    );
    return answer.data?.decideContributions?.results?.every(({ done }: Json) => done) ?? false;
  }

  it.each(STAFF_ROLES)(
    'allowedActions is what one decision and a bulk decision take from the role %s, in every status',
    async (role) => {
      const client = await signedIn(api, role);
      const viewerId = await idOf(client);
      const listed = new Set<string>();
      for (const status of STATUSES) {
        await put(status, viewerId);
        const { allowedActions } = await read(client, id, 'allowedActions');
        const [taken, inBulk]: [string[], string[]] = [[], []];
        for (const action of DECISIONS) {
          for (const [take, into] of [
            [isTaken, taken],
            [isTakenInBulk, inBulk],
          ] as const) {
            if (!(await take(client, action))) continue;
            into.push(action);
            await put(status, viewerId);
          }
        }
        // Which contribution is repeated must be said one by one: the walk of decideContribution alone tries MARK_DUPLICATE.
        const expected = allowedActions.filter((action: string) => action !== 'MARK_DUPLICATE');
        expect({ status, taken, inBulk }).toEqual({ status, taken: expected, inBulk: expected });
        for (const action of expected) listed.add(action);
      }
      expect(listed.size).toBe(['MODERATOR', 'ADMIN'].includes(role) ? DECISIONS.length : 0);
    },
  );
});
