import { randomUUID } from 'node:crypto';
import { addPlaces, decide, read, submit, submitted } from '../../contributions/contribution.factory';
import { newFile } from '../../catalogue/catalogue-folder';
import { publishAction } from '../../plans/published';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Answer, Json, TestClient } from '../../support/client';
import { runJobs } from '../../support/jobs';
import { whileFailing } from '../../support/failing';
import { createEditorialTeam } from '../../support/editorial-team';
import { commentOn, content, createDraft, move, publish } from '../../support/recommendations';
import type { EditorialTeam } from '../../support/recommendations';
import { operationsFor } from '../../support/schema';
import { PASSWORD, signedIn, signedInAgain } from '../../support/staff';
import { digests } from '../../support/tables';
import { experimentRequests } from './experiment-requests';
import { jobSeekerRequests } from './job-seeker-requests';
import type { Request } from './job-seeker-requests';
import { listRequests } from './list-requests';
import { partnerRequests } from './partner-requests';
import { passwordSecret } from '../../accounts/password-link';
import { TestWeb } from '../../support/web';

const COLUMNS = ['anonymous', 'job seeker', 'MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'];
/** Each contribution of a bulk decision commits apart, and what is left waits in a job: it has a test of its own. */
const BULK = 'decideContributions';
/** They leave no audit event: reading one's own notices, asking for a link, which a job sends, or nobody gets, and typing and looking, which are no work yet. */
const UNRECORDED = [
  ...['markNoticesRead', 'requestAccessLink', 'requestPasswordLink', 'saveWorkingCopy', 'discardWorkingCopy'],
  'lookAtContribution',
];

describe('invariant 6: state, audit event and jobs commit together', () => {
  const web = new TestWeb();
  let api: TestApi;
  let desk: EditorialTeam;
  let moderator: TestClient;
  let admin: TestClient;
  beforeAll(async () => {
    api = await startApi({ LINK_CHECKS: 'on' }, undefined, web.reach);
    await addPlaces(api);
    await publishAction(api, 'Relire son CV');
    desk = await createEditorialTeam(api);
    [moderator, admin] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'ADMIN')];
  });
  afterAll(async () => {
    await api.stop();
    await web.close();
  });

  const given = async (): Promise<{ id: string; trackingToken: string }> => {
    api.clock.advance(1000);
    const { trackingToken } = await submit(api.anonymous);
    const [row] = await api.app.database.query<[{ id: string }]>(
      'SELECT id FROM contribution ORDER BY received_at DESC, id LIMIT 1',
    );
    return { id: row.id, trackingToken };
  };
  const secret = async (): Promise<Request> => ({
    client: api.anonymous,
    input: {},
    args: `(trackingToken: "${(await given()).trackingToken}")`,
  });
  const situation = async () => {
    const slug = `young-${randomUUID().slice(0, 8)}`;
    const input = { slug, label: 'Jeunes', rule: { fact: 'age', op: 'lt', value: 26 } };
    return (await desk.editor.mutate('saveSituation', input, 'situation { id version slug }')).situation;
  };

  /** The id of a link that something published names. */
  const link = async (): Promise<string> => {
    const url = `http://${randomUUID()}.test:${await web.serve((_request, response) => response.end())}/`;
    await publish(desk, await createDraft(desk, { link: url }));
    const [row] = await api.app.database.query<[{ id: string }]>('SELECT id FROM link WHERE url = $1', [url]);
    return row.id;
  };

  const persona = async () => {
    const input = { name: `Camille ${randomUUID().slice(0, 8)}`, facts: {} };
    return (await desk.editor.mutate('savePersona', input, 'persona { id version }')).persona;
  };

  /** What each mutation needs, made anew, and how it is then asked. */
  const requests: Record<string, () => Promise<Request>> = {
    signIn: async () => ({
      client: api.anonymous,
      input: { email: (await signedIn(api, 'EDITOR')).email, password: PASSWORD },
    }),
    signOut: async () => ({ client: await signedIn(api, 'EDITOR'), input: {}, args: '' }),
    changeMyPassword: async () => ({
      client: await signedIn(api, 'EDITOR'),
      input: { currentPassword: PASSWORD, newPassword: `${PASSWORD} again` },
    }),
    sendPasswordLink: async () => ({
      client: admin,
      input: { id: (await (await signedIn(api, 'EDITOR')).send('{ viewer { id } }')).data.viewer.id },
    }),
    usePasswordLink: async () => {
      const token = await passwordSecret(api, admin);
      return { client: api.anonymous, input: { token, newPassword: `${PASSWORD} again` } };
    },
    endMySession: async () => {
      const client = await signedIn(api, 'EDITOR');
      await signedInAgain(api, client.email);
      const { mySessions } = (await client.send('{ mySessions { id isCurrent } }')).data;
      return { client, input: { id: mySessions.find(({ isCurrent }: Json) => !isCurrent).id } };
    },
    saveStaffUser: async () => ({
      client: admin,
      input: { name: 'Camille', email: `${randomUUID()}@example.org`, roles: ['EDITOR'], password: PASSWORD },
    }),
    eraseStaffUser: async () => {
      const former = { name: 'Camille', email: `${randomUUID()}@example.org`, roles: [], active: false };
      const { staffUser } = await admin.mutate('saveStaffUser', { ...former, password: PASSWORD }, 'staffUser { id }');
      return { client: admin, input: { id: staffUser.id } };
    },
    saveTerritories: async () => ({
      client: admin,
      input: {
        staffUserId: (await (await signedIn(api, 'MODERATOR')).send('{ viewer { id } }')).data.viewer.id,
        placeCodes: ['dep-69'],
      },
    }),
    ...listRequests(() => ({ admin, moderator })),
    saveSituation: async () => {
      const { id, version, slug } = await situation();
      return {
        client: desk.editor,
        input: { id, expectedVersion: version, slug, label: 'Autres', rule: { fact: 'age', op: 'lt', value: 30 } },
      };
    },
    deleteSituation: async () => {
      const { id, version } = await situation();
      return { client: desk.editor, input: { id, expectedVersion: version } };
    },
    ...experimentRequests(() => ({ api, publisher: desk.publisher })),
    savePersona: async () => {
      const { id, version } = await persona();
      const input = { id, expectedVersion: version, name: 'Sacha', facts: { hasResume: true } };
      return { client: desk.editor, input };
    },
    deletePersona: async () => {
      const { id, version } = await persona();
      return { client: desk.editor, input: { id, expectedVersion: version } };
    },
    createRecommendation: async () => ({ client: desk.editor, input: { kind: 'ACTION', content: content() } }),
    saveRecommendation: async () => {
      const { id, version } = await createDraft(desk);
      return { client: desk.reviewer, input: { id, expectedVersion: version, content: content() } };
    },
    moveRecommendation: async () => {
      const accepted = { id: (await given()).id, expectedVersion: 1, action: 'ACCEPT' };
      const { recommendation } = await decide(moderator, accepted);
      const input = { id: recommendation.id, expectedVersion: 1, content: content() };
      const saved = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
      const inReview = await move(desk.editor, saved.recommendation, 'SUBMIT_FOR_REVIEW');
      const { id, version } = (await move(desk.reviewer, inReview.recommendation, 'APPROVE')).recommendation;
      return { client: desk.publisher, input: { id, expectedVersion: version, action: 'PUBLISH' } };
    },
    saveRelease: async () => ({
      client: desk.editor,
      input: { title: 'Ensemble', recommendationIds: [(await createDraft(desk)).id] },
    }),
    moveRelease: async () => {
      const inReview = await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW');
      const { id: item } = (await move(desk.reviewer, inReview.recommendation, 'APPROVE')).recommendation;
      const input = { title: 'Ensemble', recommendationIds: [item] };
      const { id, version } = (await desk.editor.mutate('saveRelease', input, 'release { id version }')).release;
      return { client: desk.publisher, input: { id, expectedVersion: version, action: 'PUBLISH' } };
    },
    reviewRecommendation: async () => {
      const { id, version } = await publish(desk, await createDraft(desk));
      return { client: desk.editor, input: { id, expectedVersion: version } };
    },
    saveReviewPlan: async () => {
      const { id, version } = await publish(desk, await createDraft(desk));
      return { client: desk.editor, input: { id, expectedVersion: version, everyDays: 30 } };
    },
    checkLink: async () => ({ client: desk.editor, input: { id: await link() } }),
    acceptMovedLink: async () => {
      const [id, movedTo] = [await link(), 'https://new.example.org'];
      await api.app.database.query(`UPDATE link SET state = 'MOVED', moved_to = $2 WHERE id = $1`, [id, movedTo]);
      return { client: desk.editor, input: { id, movedTo } };
    },
    ...jobSeekerRequests(() => api),
    submitContribution: async () => {
      const words = { title: 'Appeler tôt', body: 'Au fournil, le patron répond lui-même.' };
      const input = { kind: 'ACTION', ...words, contributorEmail: 'd@example.org', consentToTerms: true };
      return { client: api.anonymous, input };
    },
    ...partnerRequests(() => ({ api, admin, moderator })),
    replyToModerator: async () => {
      const { id, trackingToken } = await given();
      await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'À quelle heure ?' });
      api.clock.advance(10 * 60_000);
      const input = { trackingToken, message: 'À six heures.', title: 'Appeler à six heures' };
      return { client: api.anonymous, input };
    },
    ...{ withdrawContribution: secret, forgetContributor: secret },
    importRecommendationFile: async () => ({ client: desk.editor, input: { text: newFile() } }),
    resolveReviewComment: async () => ({ client: desk.editor, input: { id: await commentOn(desk) } }),
    saveChecklistSetting: async () => {
      const { data } = await admin.send('{ checklistSettings { key version } }');
      const { key, version } = data.checklistSettings.find((one: Json) => one.key === 'wording');
      return { client: admin, input: { key, expectedVersion: version, level: 'OFF' } };
    },
    saveRefusalReason: async () => ({
      client: admin,
      input: { key: `reason-${randomUUID().slice(0, 8)}`, label: 'Trop loin', message: '{title} vient de trop loin.' },
    }),
    decideContribution: async () => ({
      client: moderator,
      input: { id: (await given()).id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' },
    }),
    addContributionNote: async () => {
      const { data } = await desk.editor.send('{ viewer { id } }');
      const input = { contributionId: (await given()).id, body: 'À relire à deux.', mentionIds: [data.viewer.id] };
      return { client: moderator, input };
    },
  };
  const SENDING_JOBS = [
    ...['sendPasswordLink', 'submitContribution', 'decideContribution', 'moveRecommendation', 'askForCoaching'],
    'startExperiment',
  ];

  const ask = async (field: string, { client, input, args }: Request): Promise<Answer> => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    return args === undefined
      ? client.send(`mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`, { input })
      : client.send(`mutation { ${field}${args} { userErrors { code } } }`);
  };
  /** The request, by somebody whose session was renewed just before. */
  const made = async (field: string): Promise<Request> => {
    const request = await requests[field]?.();
    if (request === undefined) throw new Error(`nothing asks for ${field}`);
    await request.client.send('{ viewer { id } }');
    return request;
  };
  const counts = async (): Promise<Json> =>
    (
      await api.app.database.query(
        'SELECT (SELECT count(*) FROM audit_event)::int AS events, (SELECT count(*) FROM jobs.job)::int AS jobs',
      )
    )[0];

  it('the table of requests names every mutation of the schema', () => {
    const mutations = operationsFor('Mutation', ...COLUMNS);
    expect([...Object.keys(requests), ...UNRECORDED, BULK].toSorted()).toEqual(mutations.toSorted());
  });

  it.each(Object.keys(requests))(
    '%s leaves nothing when its commit fails, and all of it when it succeeds',
    async (field) => {
      const request = await made(field);
      const [before, mails] = [await digests(api), api.mailbox.sent.length];
      const failed = await whileFailing(api, 'audit_event', async () => ask(field, request));
      expect(failed).toMatchObject({ codes: ['INTERNAL_SERVER_ERROR'] });
      expect(await digests(api)).toEqual(before);
      expect(api.mailbox.sent).toHaveLength(mails);
      const counted = await counts();
      const answer = await ask(field, request);
      expect(answer.errors ?? answer.data[field].userErrors).toEqual([]);
      const { events, jobs } = await counts();
      expect(events).toBeGreaterThan(counted.events);
      expect(jobs > counted.jobs).toBe(SENDING_JOBS.includes(field));
    },
  );

  it('no mutation fails over an id that is none', async () => {
    const failures: string[] = [];
    for (const field of Object.keys(requests)) {
      const { client, input = {} } = await made(field);
      for (const [name, is] of Object.entries(input).filter(([key]) => /^id$|Ids?$/.test(key))) {
        const asked = { client, input: { ...input, [name]: Array.isArray(is) ? ['x'] : is && 'x' } };
        if ((await ask(field, asked)).codes.includes('INTERNAL_SERVER_ERROR')) failures.push(`${field}: ${name}`);
      }
    }
    expect(failures).toEqual([]);
  });

  it.each(SENDING_JOBS)('%s leaves nothing when its job cannot be sent', async (field) => {
    const request = await made(field);
    const before = await digests(api);
    expect(await whileFailing(api, 'jobs.job', async () => ask(field, request))).toMatchObject({
      codes: ['INTERNAL_SERVER_ERROR'],
    });
    expect(await digests(api)).toEqual(before);
  });

  it('a bulk decision whose commits fail decides nothing, and its job decides the rest later', async () => {
    const ids = [await submitted(api), await submitted(api)];
    const statuses = async () => Promise.all(ids.map(async (id) => (await read(moderator, id, 'status')).status));
    const input = { ids, key: 'a key', action: 'MARK_SPAM' };
    await whileFailing(api, 'audit_event', async () => ask(BULK, { client: moderator, input }));
    expect(await statuses()).toEqual(['RECEIVED', 'RECEIVED']);
    api.clock.advance(5000);
    await runJobs(api);
    expect(await statuses()).toEqual(['SPAM', 'SPAM']);
  });
});
