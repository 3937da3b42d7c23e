import { tokenHash } from '../../../api/platform/tokens';
import { confirmed } from '../../coaching/coached';
import { getPage } from '../../pages/form.client';
import { publishAction } from '../../plans/published';
import { pathOf, proposed, share } from '../../plans/shared';
import { mailedSecret } from '../../profiles/mailed-link';
import { newPerson } from '../../profiles/person';
import type { Person } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import { runJobs } from '../../support/jobs';
import { withoutLot } from '../../support/log';
import { started } from '../../recommendations/experiments/experiment.factory';
import { signedIn } from '../../support/staff';
import { profileTables, tablesWith } from '../../support/tables';

const EMAIL = 'camille.exemple@example.org';
/** Of no use to the person: the hash of the secret that they hold, and how the service counts. */
const NOT_EXPORTED = [
  'access_link.token_hash',
  'profile_by_email.email_hash',
  'profile_by_email.since',
  'profile_email.sealed',

  'access_token.token_hash',
  'coaching.confirmation_hash',
  'coaching.email_hash',
  'coaching.prepared_for',
  'profile.idle_from',
  'profile.next_check_in',
  'profile.state_number',
  'share.token_hash',
  'plan_calendar.token_hash',
  'former_token.token_hash',
  'profile.token_hash',
  'profile.version',
  'planned_action.position',
];

/** What is done without an access token. */
const PUBLIC = [
  'Action proposée par un lien de partage',
  'Lien d’accès envoyé',
  'Plan du jour par e-mail confirmé',
  'Profil créé',
];

describe("invariant 8: a person's data is theirs", () => {
  let api: TestApi;
  let person: Person;
  let other: Person;
  let published: string;
  /** Of the links that they gave. */
  const secrets: string[] = [];
  beforeAll(async () => {
    api = await startApi();
    published = await publishAction(api, 'Relire son CV');
    await publishAction(api, 'Appeler');
    await started(api, { scorer: 'editors-only' });
    person = await newPerson(api, {
      facts: { birthYear: 1990, hasResume: true, housing: 'HOSTED' },
      ...{ email: EMAIL, locale: 'FR_TU', consentToSensitive: true, skippedQuestions: ['gender'] },
    });
    const { data } = await person.client.send('{ me { plan { actions { id } } recommendations { totalCount } } }');
    const [done, snoozed] = data.me.plan.actions;
    const answers = [
      { plannedActionId: done.id, status: 'DONE', useful: true },
      { plannedActionId: snoozed.id, status: 'SNOOZED', snoozeUntil: '2026-12-24', reason: 'Trop de monde' },
    ];
    for (const answer of answers) await person.client.mutate('respondToAction', answer, 'plannedAction { id }');
    const response = { recommendationId: published, response: 'INTERESTED', reason: `Écrivez à ${EMAIL}` };
    await person.client.mutate('respondToRecommendation', response, 'recommendation { score }');
    await api.app.database.query(`INSERT INTO former_token VALUES ('hash of the former form', $1)`, [person.id]);
    await api.app.database.query(`INSERT INTO expiry_notice VALUES ($1, 'FIRST', '2026-11-24')`, [person.id]);
    await mailedSecret(api, EMAIL);
    // They are mailed a plan, and go on reading.
    await confirmed(api, { person, email: EMAIL });
    await publishAction(api, 'Sortir');
    api.clock.set('2026-11-24T04:00:00Z');
    await runJobs(api);
    api.clock.set('2026-11-24T06:00:00Z');
    await runJobs(api);
    const today = (await person.client.send('{ me { plan { actions { id } } } }')).data.me.plan;
    const accepted = { plannedActionId: today.actions[0].id, status: 'ACCEPTED' };
    await person.client.mutate('respondToAction', accepted, 'plannedAction { id }');
    const { link: calendar } = (await person.client.send('mutation { askForCalendar { link } }')).data.askForCalendar;
    const shared = await share(person, { sensitiveFacts: ['housing'], consentToShareSensitive: true });
    for (const { link } of [{ link: calendar }, shared]) {
      expect((await getPage(api, pathOf({ link }))).status).toBe(200);
      secrets.push(/\.([\w-]{43})/.exec(link)?.[1] ?? '');
    }
    await proposed(api, person, { action: published });
    // Somebody else, whose data must neither be given to this person nor go with theirs.
    other = await newPerson(api, { facts: { birthYear: 1971 }, email: 'other@example.org' });
  });
  afterAll(async () => api.stop());

  it('keeps the e-mail address sealed in a table of its own, and the secret nowhere', async () => {
    // A free answer holds what the person writes into it.
    expect(await tablesWith(api, EMAIL)).toEqual(['recommendation_response']);
    expect(await tablesWith(api, person.token)).toEqual([]);
    expect(await tablesWith(api, tokenHash(person.token))).toEqual(['access_token', 'profile']);
  });

  it('writes neither what they said nor what they hold into the log', () => {
    const log = withoutLot(api.logLines.join(''));
    expect(log).toContain('"route":"/graphql"');
    const said = [EMAIL, 'HOSTED', 'Trop de monde', 'Ma conseillère', 'Elle vous connaît bien', '1990'];
    for (const text of [...said, person.token.split('.')[1], ...secrets]) expect(log).not.toContain(text);
  });

  it('names a person by an id that says nothing of who they are and opens nothing', async () => {
    const twin = await newPerson(api, { facts: { birthYear: 1990, hasResume: true }, email: EMAIL, locale: 'FR_TU' });
    expect(twin.id).not.toBe(person.id);
    expect(person.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(
      (await api.anonymous.with({ authorization: `Bearer ${person.id}` }).send('{ me { id } }')).data.me,
    ).toBeNull();
    await twin.client.send('mutation { deleteMyProfile { deleted } }');
  });

  it('gives the person every value of every row that is theirs, and of nobody else', async () => {
    const { data } = await person.client.send('mutation { exportMyData { json } }');
    const exported = JSON.parse(data.exportMyData.json);
    const values = new Set(leaves('', exported));
    const missing: string[] = [];
    for (const table of [...(await profileTables(api)), 'profile']) {
      const key = table === 'profile' ? 'id' : 'profile_id';
      const rows = await api.app.database.query<{ row: Record<string, unknown> }[]>(
        `SELECT to_jsonb(kept) AS row FROM ${table} kept WHERE ${key} = $1`,
        [person.id],
      );
      expect({ table, isEmpty: rows.length === 0 }).toEqual({ table, isEmpty: false });
      for (const { row } of rows)
        for (const [column, value] of Object.entries(row))
          if (!leaves(nameOf(column), value).every((leaf) => values.has(leaf))) missing.push(`${table}.${column}`);
    }
    expect([...new Set(missing)].toSorted()).toEqual(NOT_EXPORTED.toSorted());
    expect(data.exportMyData.json).not.toMatch(/"birthYear": 1971|other@example/);
  });

  it('leaves nothing once erased: no address, no secret, and of the id only that there was a profile', async () => {
    const ids = await api.app.database.query<{ id: string }[]>('SELECT id FROM planned_action WHERE profile_id = $1', [
      person.id,
    ]);
    expect(ids).toHaveLength(3);
    const { data } = await person.client.send('mutation { deleteMyProfile { deleted userErrors { code } } }');
    expect(data.deleteMyProfile).toEqual({ deleted: true, userErrors: [] });
    const said = [EMAIL, 'Trop de monde', 'Ma conseillère', 'Elle vous connaît bien'];
    for (const text of [...said, person.token, tokenHash(person.token), ...secrets])
      expect({ text, tables: await tablesWith(api, text) }).toEqual({ text, tables: [] });
    for (const { id } of [person, ...ids]) expect(await tablesWith(api, id)).toEqual(['audit_event']);
    expect(
      await api.app.database.query(
        'SELECT DISTINCT actor, actor_id, object_type, summary FROM audit_event WHERE object_id = $1 ORDER BY summary',
        [person.id],
      ),
    ).toEqual(
      [
        ...[
          'Données exportées',
          'Lien d’accès envoyé',
          'Partie du profil partagée',
          'Plan du jour par e-mail confirmé',
        ],
        ...['Plan du jour par e-mail demandé', 'Plan ouvert à un agenda', 'Profil créé', 'Profil supprimé'],
      ].map((summary) => ({
        actor: PUBLIC.includes(summary) ? 'Public' : 'Job seeker',
        actor_id: null,
        object_type: 'profile',
        summary,
      })),
    );
    expect((await other.client.send('{ me { email } }')).data.me.email).toBe('other@example.org');
  });

  it('shows nobody by how much a rounded count changes with the profiles that they have just made', async () => {
    const analyst = await signedIn(api, 'ANALYST');
    const count = async (): Promise<string | null> => {
      const query = '{ audience(rule: { fact: "hasCarLicence", op: "eq", value: false }) { profiles } }';
      return (await analyst.send(query)).data.audience.profiles;
    };
    const before = await count();
    for (let made = 0; made < 10; made += 1) await newPerson(api, { facts: { hasCarLicence: false } });
    expect(await count()).toBe(before);
  });

  it('shows no count under 10, and others in whole tens', async () => {
    const analyst = await signedIn(api, 'ANALYST');
    const profiles = async (): Promise<string | null> => {
      // Profiles count from the day after they were made.
      await api.app.database.query("UPDATE profile SET created_at = created_at - interval '1 day'");
      const rule = { fact: 'hasCarLicence', op: 'eq', value: true };
      const { data } = await analyst.send('query ($rule: SituationRule!) { audience(rule: $rule) { profiles } }', {
        rule,
      });
      return data.audience.profiles;
    };
    const shown: [number, string | null][] = [[0, await profiles()]];
    for (let people = 1; people <= 20; people += 1) {
      await newPerson(api, { facts: { hasCarLicence: true } });
      if ([1, 9, 10, 19, 20].includes(people)) shown.push([people, await profiles()]);
    }
    expect(shown).toEqual([
      [0, '< 10'],
      [1, '< 10'],
      [9, '< 10'],
      [10, '10'],
      [19, '10'],
      [20, '20'],
    ]);
  });
});

/** Every single value in a JSON value with its name, as "snoozedUntil 2026-12-24"; moments as one text whatever their form. */
function leaves(name: string, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(name, one));
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => leaves(key, inner));
  const text = String(value);
  return [`${name} ${/^\d{4}-\d\d-\d\dT/.test(text) ? new Date(text).toISOString() : text}`];
}

/** The id of the profile is given once, as that of the profile. */
function nameOf(column: string): string {
  return column === 'profile_id' ? 'id' : column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
