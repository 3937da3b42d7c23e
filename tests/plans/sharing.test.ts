import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { getPage } from '../pages/form.client';
import { publishAction } from './published';
import { pathOf, share } from './shared';

const SHARE = 'share { id label parts sensitiveFacts createdAt expiresAt openings { date count } } link';

describe('sharing a part of a profile', () => {
  let api: TestApi;
  let person: Person;
  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Relire son CV');
  });
  afterAll(async () => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-23T09:00:00Z');
    person = await newPerson(api, { facts: { hasResume: true, housing: 'HOSTED' }, consentToSensitive: true });
  });

  const codesOf = async (input: object) =>
    (await person.client.mutate('shareMyProfile', { label: 'Ma conseillère', parts: ['PLAN'], ...input }, 'link'))
      .userErrors;
  const consents = async () =>
    api.app.database.query(
      `SELECT wording_version AS version, withdrawn_at IS NULL AS stands FROM profile_consent
       WHERE profile_id = $1 AND subject = 'SHARED_SENSITIVE_FACTS'`,
      [person.id],
    );

  it('gives a link once, for thirty days, and keeps its hash alone', async () => {
    const answer = await person.client.mutate(
      'shareMyProfile',
      { label: ' Ma conseillère ', parts: ['SEARCH', 'SEARCH'] },
      SHARE,
    );
    expect(answer).toEqual({
      share: {
        id: expect.any(String),
        label: 'Ma conseillère',
        parts: ['SEARCH'],
        sensitiveFacts: [],
        createdAt: '2026-11-23T09:00:00.000Z',
        expiresAt: '2026-12-23T09:00:00.000Z',
        openings: [],
      },
      link: expect.stringMatching(/^http:\/\/localhost:4000\/partage\/[\w-]{22}\.[\w-]{43}\?lang=fr$/),
      userErrors: [],
    });
    const token = /partage\/([^?]+)/.exec(answer.link)?.[1];
    const rows = await api.app.database.query('SELECT token_hash FROM share WHERE profile_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token?.split('.')[1]);
  });

  it.each([
    [{ label: '' }, { code: 'TOO_SHORT', field: ['label'] }],
    [{ label: 'a'.repeat(81) }, { code: 'TOO_LONG', field: ['label'] }],
    [{ parts: [] }, { code: 'EMPTY', field: ['parts'] }],
    [{ days: 0 }, { code: 'OUT_OF_BOUNDS', field: ['days'] }],
    [{ days: 91 }, { code: 'OUT_OF_BOUNDS', field: ['days'] }],
    [
      { sensitiveFacts: ['hasResume'], consentToShareSensitive: true },
      { code: 'NOT_A_CHOICE', field: ['sensitiveFacts'] },
    ],
    [{ sensitiveFacts: ['housing'] }, { code: 'SENSITIVE_CONSENT_REQUIRED', field: ['consentToShareSensitive'] }],
  ])('refuses %j', async (input, refusal) => {
    expect(await codesOf(input)).toEqual([{ ...refusal, message: expect.any(String) }]);
  });

  it('refuses a sensitive fact without an answer, also one whose answer was erased', async () => {
    const refusal = { code: 'NOT_A_CHOICE', field: ['sensitiveFacts'], message: expect.any(String) };
    const only = (fact: string) => ({ sensitiveFacts: [fact], consentToShareSensitive: true });
    expect(await codesOf(only('healthLimits'))).toEqual([refusal]);
    await person.client.mutate('updateProfile', { consentToSensitive: false }, 'profile { id }');
    expect(await codesOf(only('housing'))).toEqual([refusal]);
    expect(await consents()).toEqual([]);
  });

  it('takes ninety days, and no more than twenty shares of one person', async () => {
    for (let number = 0; number < 20; number += 1) expect(await codesOf({ days: 90 })).toEqual([]);
    expect(await codesOf({})).toMatchObject([{ code: 'TOO_MANY' }]);
  });

  it('keeps the consent to share sensitive facts until the last share that holds one is revoked', async () => {
    const shared = { parts: [], sensitiveFacts: ['housing'], consentToShareSensitive: true };
    const [one, other] = [await share(person, shared), await share(person, shared)];
    await share(person, { parts: ['PLAN'] });
    expect(await consents()).toEqual([{ version: 1, stands: true }]);
    await person.client.mutate('revokeShare', { id: one.id }, 'revoked');
    expect(await consents()).toEqual([{ version: 1, stands: true }]);
    await person.client.mutate('revokeShare', { id: other.id }, 'revoked');
    expect(await consents()).toEqual([{ version: 1, stands: false }]);
  });

  it('shares a sensitive fact no more once the consent to keep it is taken back', async () => {
    const shared = { parts: [], sensitiveFacts: ['housing'], consentToShareSensitive: true };
    const [alone, beside] = [await share(person, shared), await share(person, { ...shared, parts: ['SEARCH'] })];
    await person.client.mutate('updateProfile', { consentToSensitive: false }, 'profile { id }');
    await person.client.mutate(
      'updateProfile',
      { facts: { housing: 'HOSTED' }, consentToSensitive: true },
      'profile { id }',
    );
    expect((await getPage(api, pathOf(alone))).status).toBe(404);
    expect((await getPage(api, pathOf(beside))).html).not.toContain('hébergé');
    expect(await consents()).toEqual([{ version: 1, stands: false }]);
  });

  it('counts each opening with the day of the person', async () => {
    const { link } = await share(person, { parts: ['SEARCH'] });
    await getPage(api, pathOf({ link }));
    await getPage(api, pathOf({ link }));
    await api.app.http.inject({ method: 'HEAD', url: pathOf({ link }) });
    // Half past midnight in Paris.
    api.clock.set('2026-11-23T23:30:00Z');
    await getPage(api, pathOf({ link }));
    const { shares } = (await person.client.send('{ me { shares { openings { date count } } } }')).data.me;
    expect(shares).toEqual([
      {
        openings: [
          { date: '2026-11-24', count: 1 },
          { date: '2026-11-23', count: 2 },
        ],
      },
    ]);
  });

  it('is listed with the newest first, also once it has expired', async () => {
    const expired = await share(person, { days: 1 });
    api.clock.set('2026-11-25T09:00:00Z');
    const valid = await share(person, {});
    expect((await person.client.send('{ me { shares { id } } }')).data.me.shares).toEqual([
      { id: valid.id },
      { id: expired.id },
    ]);
  });

  it('answers for a revoked and an expired link as for one that never was', async () => {
    const [revoked, expired] = [await share(person, { parts: ['SEARCH'] }), await share(person, { days: 1 })];
    expect(await person.client.mutate('revokeShare', { id: revoked.id }, 'revoked')).toEqual({
      revoked: true,
      userErrors: [],
    });
    api.clock.set('2026-11-24T09:00:00Z');
    const never = pathOf(revoked).replace(/\.[\w-]{43}/, `.${'a'.repeat(43)}`);
    const [unknown, ...others] = await Promise.all(
      [never, '/partage/abc?lang=fr', pathOf(revoked), pathOf(expired)].map(async (path) => getPage(api, path)),
    );
    expect(unknown?.status).toBe(404);
    for (const { status, html } of others) expect({ status, html }).toEqual({ status: 404, html: unknown?.html });
  });

  it('is ended by its person alone', async () => {
    const [{ id }, other] = [await share(person, {}), await newPerson(api)];
    for (const unknown of [id, 'not an id'])
      expect((await other.client.mutate('revokeShare', { id: unknown }, 'revoked')).userErrors).toMatchObject([
        { code: 'NOT_FOUND', field: ['id'] },
      ]);
    expect((await person.client.send('{ me { shares { id } } }')).data.me.shares).toEqual([{ id }]);
  });
});
