import { readFileSync } from 'node:fs';
import { CONSENT_WORDINGS } from '../../api/profiles/consents/consents.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { newPerson } from './person';

const DAY_MS = 24 * 3_600_000;

describe('the consent to sensitive facts', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());

  const factsOf = async (client: TestClient) => (await client.send('{ me { facts } }')).data.me.facts;
  const update = async (client: TestClient, input: object) =>
    client.mutate('updateProfile', input, 'profile { facts email }');
  const consentsOf = async (profileId: string) =>
    api.app.database.query<Record<string, unknown>[]>(
      `SELECT subject, wording, wording_version AS version, given_at AS at, withdrawn_at AS until
       FROM profile_consent WHERE profile_id = $1 ORDER BY given_at, subject`,
      [profileId],
    );
  const terms = { subject: 'TERMS', wording: CONSENT_WORDINGS.TERMS.words.FR, version: 1, until: null };
  const sensitive = {
    ...terms,
    subject: 'SENSITIVE_FACTS',
    wording: CONSENT_WORDINGS.SENSITIVE_FACTS.words.FR,
  };

  it.each([[{}], [{ consentToSensitive: false }], [{ consentToSensitive: null }]])(
    'is needed to create a profile with such a fact: %j is refused, and nothing is stored',
    async (consent) => {
      const before = await api.app.database.query('SELECT id FROM profile');
      const input = { facts: { hasDisability: true, hasResume: true }, consentToTerms: true, ...consent };
      const { profile, accessToken, userErrors } = await api.anonymous
        .with({ 'accept-language': 'en' })
        .mutate('createProfile', input, 'accessToken profile { id }');
      expect([profile, accessToken, userErrors]).toEqual([
        null,
        null,
        [
          {
            code: 'SENSITIVE_CONSENT_REQUIRED',
            field: ['facts', '/hasDisability'],
            message: expect.stringMatching(
              /^The law protects this answer \(.+\): we keep it only if you expressly agree/,
            ),
          },
        ],
      ]);
      expect(await api.app.database.query('SELECT id FROM profile')).toHaveLength(before.length);
    },
  );

  it('is asked for each such fact, beside all other refusals, and never repeats the answer', async () => {
    const facts = { workPermit: 'PENDING', benefits: ['RSA'], birthYear: 1800 };
    const { userErrors } = await api.anonymous.mutate(
      'createProfile',
      { facts, email: 'camille', consentToTerms: false },
      'profile { id }',
    );
    const told = userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]);
    expect(told).toEqual([
      ['OUT_OF_BOUNDS', 'facts./birthYear'],
      ['SENSITIVE_CONSENT_REQUIRED', 'facts./workPermit'],
      ['SENSITIVE_CONSENT_REQUIRED', 'facts./benefits'],
      ['INVALID_EMAIL', 'email'],
      ['CONSENT_REQUIRED', 'consentToTerms'],
    ]);
    expect(JSON.stringify(userErrors)).not.toMatch(/PENDING|RSA/);
  });

  it('is kept with the words, their version and the moment, as the consent to the terms is', async () => {
    const { client, id } = await newPerson(api, { facts: { healthLimits: true }, consentToSensitive: true });
    expect(await factsOf(client)).toEqual({ healthLimits: true });
    const at = api.clock.now();
    expect(await consentsOf(id)).toEqual([
      { ...sensitive, at },
      { ...terms, at },
    ]);
    const without = await newPerson(api, { locale: 'EN' });
    expect(await consentsOf(without.id)).toEqual([{ ...terms, wording: CONSENT_WORDINGS.TERMS.words.EN, at }]);
  });

  it('is needed to add such a fact later, and a refusal changes nothing', async () => {
    const { client, id } = await newPerson(api, { facts: { hasResume: true } });
    const { profile, userErrors } = await update(client, {
      facts: { hasResume: false, housing: 'NONE' },
      email: 'a@example.org',
    });
    expect([profile, userErrors]).toMatchObject([
      null,
      [{ code: 'SENSITIVE_CONSENT_REQUIRED', field: ['facts', '/housing'] }],
    ]);
    expect((await client.send('{ me { facts email } }')).data.me).toEqual({ facts: { hasResume: true }, email: null });
    expect(await consentsOf(id)).toMatchObject([terms]);
  });

  it('given once, holds for later changes, until it is taken back: what is sensitive is then forgotten', async () => {
    const { client, id } = await newPerson(api, { facts: { hasResume: true } });
    const given = api.clock.now();
    await update(client, { facts: { housing: 'NONE' }, consentToSensitive: true });
    await update(client, { facts: { workPermit: 'YES' } });
    await update(client, { consentToSensitive: true });
    expect(await factsOf(client)).toEqual({ hasResume: true, housing: 'NONE', workPermit: 'YES' });
    api.clock.advance(DAY_MS);
    const { profile } = await update(client, { consentToSensitive: false });
    expect(profile.facts).toEqual({ hasResume: true });
    expect(await factsOf(client)).toEqual({ hasResume: true });
    const kept = { ...sensitive, at: given, until: api.clock.now() };
    expect(await consentsOf(id)).toEqual([kept, { ...terms, at: given }]);
    const { userErrors } = await update(client, { facts: { housing: 'NONE' } });
    expect(userErrors).toMatchObject([{ code: 'SENSITIVE_CONSENT_REQUIRED' }]);
    const again = api.clock.now();
    await update(client, { facts: { housing: 'HOSTED' }, consentToSensitive: true });
    expect(await factsOf(client)).toEqual({ hasResume: true, housing: 'HOSTED' });
    expect(await consentsOf(id)).toEqual([kept, { ...terms, at: given }, { ...sensitive, at: again }]);
  });

  it('is taken back with nothing lost where the same change brings such a fact', async () => {
    const { client } = await newPerson(api, { facts: { housing: 'NONE' }, consentToSensitive: true });
    const { userErrors } = await update(client, { facts: { housing: 'HOSTED' }, consentToSensitive: false });
    expect(userErrors).toMatchObject([{ code: 'SENSITIVE_CONSENT_REQUIRED', field: ['facts', '/housing'] }]);
    expect(await factsOf(client)).toEqual({ housing: 'NONE' });
    await update(client, { facts: { hasResume: true } });
    expect(await factsOf(client)).toEqual({ housing: 'NONE', hasResume: true });
  });

  it('is not asked to forget such a fact, nor of a profile of before that keeps what it has', async () => {
    const { client, id } = await newPerson(api);
    const facts = { housing: 'NONE', benefits: ['ASS', 'RSA'] };
    await api.app.database.query('UPDATE profile SET facts = $2 WHERE id = $1', [id, facts]);
    expect((await update(client, { facts: { ...facts, hasResume: true } })).userErrors).toEqual([]);
    expect((await update(client, { facts: { benefits: ['ASS'] } })).userErrors).toMatchObject([
      { code: 'SENSITIVE_CONSENT_REQUIRED', field: ['facts', '/benefits'] },
    ]);
    expect((await update(client, { facts: { housing: null } })).userErrors).toEqual([]);
    expect(await factsOf(client)).toEqual({ benefits: ['ASS', 'RSA'], hasResume: true });
    await update(client, { consentToSensitive: false });
    expect(await factsOf(client)).toEqual({ hasResume: true });
  });

  it('can be taken back where it stands, or where there are answers that go with it', async () => {
    const canForget = async (client: TestClient): Promise<boolean> =>
      (await client.send('{ me { canForgetSensitive } }')).data.me.canForgetSensitive;
    const { client } = await newPerson(api, { facts: { hasResume: true, difficulties: ['INTERVIEW'] } });
    expect(await canForget(client)).toBe(false);
    await update(client, { consentToSensitive: true });
    expect(await canForget(client)).toBe(true);
    const { profile } = await client.mutate(
      'updateProfile',
      { consentToSensitive: false },
      'profile { canForgetSensitive }',
    );
    expect(profile.canForgetSensitive).toBe(false);
    await update(client, { facts: { difficulties: ['INTERVIEW', 'HEALTH'] } });
    expect(await canForget(client)).toBe(true);
  });

  it('taken back, is not asked for again by the next question', async () => {
    await api.app.areas.catalogue.starter.load();
    const facts = { birthYear: 1985, hasResume: true, projectKind: 'NEW_JOB', hasDisability: true };
    const { client } = await newPerson(api, { facts, consentToSensitive: true, skippedQuestions: ['gender'] });
    const sensitiveAsked = async (): Promise<string[]> => {
      const { data } = await client.send(
        '{ me { recommendations { nextQuestions(first: 50) { fact definition { sensitive } } } } }',
      );
      const questions: { fact: string; definition: { sensitive: boolean } }[] = data.me.recommendations.nextQuestions;
      return questions.filter(({ definition }) => definition.sensitive).map(({ fact }) => fact);
    };
    await update(client, { facts: { hasDisability: null } });
    expect(await sensitiveAsked()).toEqual(['hasDisability']);
    const taken = await client.mutate('updateProfile', { consentToSensitive: false }, 'profile { skippedQuestions }');
    const sensitiveKeys = ['hasDisability', 'healthLimits', 'housing', 'workPermit', 'benefits'];
    expect(taken.profile.skippedQuestions).toEqual(['gender', ...sensitiveKeys]);
    expect(await sensitiveAsked()).toEqual([]);
  });

  it('leaves no sensitive value in the audit log, and none in the log', async () => {
    const lines = api.logLines.length;
    const { client } = await newPerson(api, { facts: { workPermit: 'PENDING' }, consentToSensitive: true });
    await update(client, { facts: { workPermit: 'NO', housing: 'TEMPORARY' } });
    await update(client, { consentToSensitive: false, facts: { housing: 'TEMPORARY' } });
    const events = await api.app.database.query('SELECT * FROM audit_event');
    expect(JSON.stringify(events)).not.toMatch(/workPermit|PENDING|TEMPORARY/);
    expect(api.logLines.slice(lines).join('')).not.toMatch(/PENDING|TEMPORARY/);
  });

  it('is in the words that docs/api.md gives to front ends', () => {
    const page = readFileSync('docs/api.md', 'utf8');
    const words = Object.values(CONSENT_WORDINGS).flatMap(({ words: each }) => Object.values(each));
    expect(words.filter((one) => !page.includes(one))).toEqual([]);
  });
});
