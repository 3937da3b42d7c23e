import { EVERY_DAY, confirmed } from '../../coaching/coached';
import { addPlaces } from '../../contributions/contribution.factory';
import { getPage } from '../../pages/form.client';
import { publishAction } from '../../plans/published';
import { pathOf, proposed, share } from '../../plans/shared';
import { mailedSecret } from '../../profiles/mailed-link';
import { newPerson } from '../../profiles/person';
import type { Person } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import { runJobs } from '../../support/jobs';
import { operationsFor, wholeSelection } from '../../support/schema';
import { started } from '../../recommendations/experiments/experiment.factory';
import { signedIn } from '../../support/staff';
import { profileTables } from '../../support/tables';

/** Statements that may leave the profile out, with what makes them so; each is met in the walk. */
const EXCEPTIONS: [string, RegExp][] = [
  [
    'from the hash of an access token of the former form to the profile',
    /^SELECT .* WHERE p\."id" = \(SELECT profile_id FROM former_token WHERE token_hash = \$1\) AND t\.token_hash = \$1 AND /,
  ],
];

/** What is asked by nobody's token: the statements that look for the profile, and the job that walks over all. */
const BY_MAIL: [string, RegExp][] = [
  [
    'from the hash of an address to the profiles',
    /^SELECT .* FROM "profile_by_email" "ProfileByEmailRow" WHERE .*"email_hash" = \$1/,
  ],
  [
    'the job that seals addresses, by ranges of profiles',
    /^SELECT profile_id, email FROM profile_email WHERE email IS NOT NULL AND profile_id > \$1 ORDER BY profile_id LIMIT \d+ FOR UPDATE$/,
  ],
  [
    'the job that sends the plan of the day, by ranges of profiles',
    /^SELECT profile_id AS id, profile_id FROM coaching WHERE next_mail_at <= \$1 AND profile_id > \$2 ORDER BY profile_id LIMIT \d+$/,
  ],
  [
    'the job that counts to how many people each recommendation was useful, as counts over everybody',
    /^INSERT INTO usefulness \(recommendation_id, segment, people, useful\) SELECT recommendation_id, .*, count\(\*\), count\(\*\) FILTER \(WHERE useful\) FROM .* GROUP BY .* HAVING count\(\*\) >= 10 AND /,
  ],
  [
    'the job that looks for profiles that nobody uses, by ranges of profiles',
    /^SELECT p\.id FROM profile AS p WHERE p\.id > \$1 AND .* ORDER BY p\.id LIMIT \d+$/,
  ],
  [
    'the job that makes plans ahead, by ranges of profiles',
    /^SELECT profile_id AS id, profile_id FROM coaching WHERE next_mail_at > \$1 AND .* AND profile_id > \$3 ORDER BY profile_id LIMIT \d+$/,
  ],
];

/** Tokens of the former form are only read and deleted. */
const MADE_NO_MORE = ['INSERT former_token'];

const EXCEPTED = [...EXCEPTIONS, ...BY_MAIL];

/** What the team reads of job seekers: counts over all of them, in which no row is given. */
const AGGREGATES: [string, string, RegExp][] = [
  [
    'how many profiles a rule reaches',
    '{ audience(rule: { fact: "hasResume", op: "eq", value: true }) { profiles } }',
    /^SELECT count\(\*\)::int AS total, ARRAY\[count\(\*\) FILTER .*\] AS matching FROM profile WHERE created_at <= \$1$/,
  ],
  [
    'what people say of a recommendation',
    '{ editableRecommendations { items { feedback { people notForMe conditions { notForMe } } } } }',
    /^SELECT count\(\*\)::int AS people, count\(\*\) FILTER .* AS refusing FROM \( SELECT DISTINCT ON \(profile_id\) .* recommendation_id = \$1 .*\) AS last JOIN profile ON profile.id = last.profile_id$/,
  ],
  [
    'what an experiment brought',
    '{ experiments { result { shown outcomes { difference } } } }',
    /^SELECT side, count\(\*\)::int AS people, count\(\*\) FILTER .* FROM \(SELECT side, profile_id, min\(date\) AS since FROM experiment_exposure WHERE experiment_id = \$1 .*\) AS answers GROUP BY side$/,
  ],
  [
    'how often little is left for people',
    '{ planGaps { date short empty } }',
    /^SELECT date::text, count\(\*\) FILTER .* AS empty FROM daily_plan WHERE note IS NOT NULL AND date >= \$1 AND date <= \$2 GROUP BY date ORDER BY date DESC$/,
  ],
];

describe("invariant 9: every statement on a job seeker's rows names the profile", () => {
  let api: TestApi;
  let published: string[];
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    published = [];
    for (const title of ['Un', 'Deux', 'Trois']) published.push(await publishAction(api, title, { cooldownDays: 2 }));
  });
  afterAll(async () => api.stop());

  /** Every operation that a job seeker's rows are read or written by, in the order of a visit. */
  const walk = (person: Person): Record<string, () => Promise<unknown>> => {
    const { client } = person;
    return {
      me: async () => client.send(`{ me ${wholeSelection('me', ['Recommendation.actions'])} }`),
      updateProfile: async () =>
        client.mutate(
          'updateProfile',
          { facts: { hasResume: true }, email: 'b@example.org' },
          'profile { facts email }',
        ),
      respondToAction: async () => {
        const { data } = await client.send('{ me { plan { actions { id } } } }');
        const plannedActionId = data.me.plan.actions[0].id;
        return client.mutate('respondToAction', { plannedActionId, status: 'DONE' }, 'plannedAction { id }');
      },
      undoResponse: async () => {
        const { data } = await client.send('{ me { plan { actions { id } } } }');
        const plannedActionId = data.me.plan.actions[0].id;
        await client.mutate('respondToAction', { plannedActionId, status: 'ACCEPTED' }, 'plannedAction { id }');
        return client.mutate('undoResponse', { plannedActionId }, 'plannedAction { id canUndo }');
      },
      respondToRecommendation: async () => {
        const input = { recommendationId: published[0], response: 'INTERESTED' };
        return client.mutate('respondToRecommendation', input, 'recommendation { score }');
      },
      undoRecommendationResponse: async () => {
        const input = { recommendationId: published[1] };
        await client.mutate('respondToRecommendation', { ...input, response: 'DONE' }, 'recommendation { score }');
        return client.mutate('undoRecommendationResponse', input, 'recommendation { canUndo }');
      },
      answerCheckIn: async () => client.mutate('answerCheckIn', { facts: { hasResume: false } }, 'arrived { id }'),
      askForCoaching: async () => client.mutate('askForCoaching', { days: EVERY_DAY }, 'coaching { status }'),
      revokeToken: async () => {
        const { client: another } = await newPerson(api);
        const [{ id }] = (await another.send('{ myTokens { id } }')).data.myTokens;
        return another.mutate('revokeToken', { id, evenIfLast: true }, 'revoked');
      },
      shareMyProfile: async () => {
        const shared = await share(person, { parts: ['PLAN', 'STRATEGIES', 'PROGRESS'] });
        return (await getPage(api, pathOf(shared))).status;
      },
      askForCalendar: async () => {
        const asked = await client.send('mutation { askForCalendar { link userErrors { code } } }');
        await getPage(api, pathOf(asked.data.askForCalendar));
        return asked;
      },
      revokeCalendar: async () => client.send('mutation { revokeCalendar { revoked userErrors { code } } }'),
      answerProposal: async () => {
        const id = await proposed(api, person, { action: published[0] ?? '' });
        return client.mutate('answerProposal', { id, accept: true }, 'proposal { id }');
      },
      revokeShare: async () => client.mutate('revokeShare', { id: (await share(person, {})).id }, 'revoked'),
      exportMyData: async () => client.send('mutation { exportMyData { json } }'),
      deleteMyProfile: async () => client.send('mutation { deleteMyProfile { deleted } }'),
    };
  };

  it("each statement of a job seeker's operations has the profile's id in its condition or in its values", async () => {
    const tables = await profileTables(api);
    expect(tables).toEqual([
      'access_link',
      'access_token',
      'coaching',
      'coaching_mail',
      'daily_plan',
      'experiment_exposure',
      'expiry_notice',
      'former_token',
      'plan_calendar',
      'planned_action',
      'profile_by_email',
      'profile_consent',
      'profile_email',
      'proposal',
      'recommendation_response',
      'share',
      'share_opening',
    ]);
    await started(api, { scorer: 'editors-only' });
    // createProfile, whose statements are recorded too, gives the client of the walk.
    api.forgetStatements();
    const person = await newPerson(api, { facts: { hasCarLicence: false }, email: 'a@example.org' });
    const { client } = person;
    await client.with({ authorization: 'Bearer of-the-former-form' }).send('{ me { id } }');
    const token = await mailedSecret(api, 'a@example.org');
    expect((await api.anonymous.mutate('useAccessLink', { token }, 'accessToken')).userErrors).toEqual([]);
    await confirmed(api, { person, email: 'a@example.org' });
    const { id: unused } = await newPerson(api, { email: 'c@example.org' });
    await api.app.database.query(`UPDATE profile SET idle_from = '2024-12-01' WHERE id = $1`, [unused]);
    await api.app.database.query(`UPDATE access_token SET last_used_on = '2024-12-01' WHERE profile_id = $1`, [unused]);
    for (const moment of ['2026-11-24T04:00:00Z', '2026-11-24T06:00:00Z']) {
      api.clock.set(moment);
      await runJobs(api);
    }
    const operations = walk(person);
    for (const operation of Object.values(operations)) {
      expect(JSON.stringify(await operation())).not.toMatch(/"errors":\[|"userErrors":\[\{/);
      api.clock.advance(24 * 3_600_000);
    }
    const theirs = api.statements
      .map((sql) => sql.replaceAll(/\s+/g, ' '))
      .filter((sql) => touches(sql, [...tables, 'profile']));
    const meets = (table: string, verb: string): boolean =>
      theirs.some((sql) => sql.startsWith(verb) && touches(sql, [table]));
    // The walk meets each table: reading it and writing to it.
    for (const table of [...tables, 'profile'])
      for (const verb of ['SELECT', 'INSERT', 'DELETE'])
        expect({ table, verb, met: MADE_NO_MORE.includes(`${verb} ${table}`) || meets(table, verb) }).toEqual({
          table,
          verb,
          met: true,
        });
    const unnamed = theirs.filter((sql) => !namesProfile(sql));
    expect(unnamed.filter((sql) => !EXCEPTED.some(([, pattern]) => pattern.test(sql)))).toEqual([]);
    for (const [what, pattern] of EXCEPTED)
      expect({ what, met: unnamed.some((sql) => pattern.test(sql)) }).toEqual({ what, met: true });
  });

  it.each(AGGREGATES)('the team learns %s from one aggregate, and nothing else', async (_what, query, aggregate) => {
    const analyst = await signedIn(api, 'ANALYST');
    api.forgetStatements();
    expect((await analyst.send(query)).codes).toEqual([]);
    const tables = [...(await profileTables(api)), 'profile'];
    const theirs = api.statements
      .map((sql) => sql.replaceAll(/\s+/g, ' ').trim())
      .filter((sql) => touches(sql, tables));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.filter((sql) => !aggregate.test(sql))).toEqual([]);
  });

  it('the walk holds every operation that job seekers have and anonymous people have not, and me', () => {
    const anonymous = operationsFor('Mutation', 'anonymous');
    const own = operationsFor('Mutation', 'job seeker').filter((field) => !anonymous.includes(field));
    expect(Object.keys(walk({ id: '', token: '', client: api.anonymous })).toSorted()).toEqual(
      [...own, 'me'].toSorted(),
    );
  });
});

function touches(sql: string, tables: readonly string[]): boolean {
  return new RegExp(`\\b(FROM|JOIN|INTO|UPDATE)\\s+"?(${tables.join('|')})"?(\\s|\\(|$)`, 'i').test(sql);
}

/** An INSERT gives the profile's id, or makes the profile; everything else asks for it in its condition, or for each of those that it is given. */
function namesProfile(sql: string): boolean {
  const [, columns = ''] = /^INSERT INTO "?\w+"?\s*\(([^)]*)\)/.exec(sql) ?? [];
  if (columns !== '') return /\bprofile_id\b/.test(columns) || /^INSERT INTO "?profile"?\W/.test(sql);
  const condition = sql.slice(Math.max(sql.search(/\bWHERE\b/i), 0));
  const byKey = /(^|\W)"?profile_id"? (= |IN \(|= ANY\()\$\d/;
  const byId = /"?profile"?.*WHERE .*"?id"? (= |IN \(|= ANY\()\$\d/i;
  if (/\bunnest\(\$1::uuid\[\].* AS given \(id\b.*\bprofile_id = given\.id\b/.test(sql)) return true;
  return /\bWHERE\b/i.test(sql) && (byKey.test(condition) || (touches(sql, ['profile']) && byId.test(sql)));
}
