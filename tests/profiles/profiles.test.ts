import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { withoutLot } from '../support/log';
import { signedIn } from '../support/staff';
import { newPerson } from './person';

describe('a profile', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());

  const meOf = async (client: TestClient) => (await client.send('{ me { facts email locale createdAt } }')).data.me;
  const update = async (client: TestClient, input: object) =>
    client.mutate('updateProfile', input, 'profile { facts email locale }');
  const rows = async (table: string) =>
    (await api.app.database.query(`SELECT * FROM ${table}`)) as Record<string, unknown>[];

  it('is created by anyone, and opened by the token that is returned once', async () => {
    const { client, id } = await newPerson(api, {
      facts: { birthYear: 1990, hasResume: true },
      locale: 'FR_TU',
      email: ' camille@example.org ',
    });
    expect(await meOf(client)).toEqual({
      facts: { birthYear: 1990, hasResume: true },
      email: 'camille@example.org',
      locale: 'FR_TU',
      createdAt: '2026-11-23T09:00:00.000Z',
    });
    expect((await client.send('{ me { id } }')).data.me.id).toBe(id);
  });

  it('uses French with vous by default', async () => {
    const { client } = await newPerson(api);
    expect(await meOf(client)).toMatchObject({ locale: 'FR', facts: {}, email: null });
  });

  it('is not found without a token, or with a wrong one', async () => {
    expect(await meOf(api.anonymous)).toBeNull();
    expect(await meOf(api.anonymous.with({ authorization: 'Bearer wrong' }))).toBeNull();
  });

  it('stores only the hash of its token', async () => {
    const { token } = await newPerson(api);
    expect(JSON.stringify([await rows('profile'), await rows('audit_event')])).not.toContain(token);
  });

  it('is refused with all its errors together, and not stored', async () => {
    const before = await rows('profile');
    const input = { facts: { birthYear: 1800, age: 30, shoeSize: 42 }, email: 'camille', consentToTerms: false };
    const payload = await api.anonymous.mutate('createProfile', input, 'accessToken profile { id }');
    expect(payload).toMatchObject({ accessToken: null, profile: null });
    expect(
      payload.userErrors.map((error: { code: string; field: string[] }) => [error.code, error.field.join('.')]),
    ).toEqual([
      ['OUT_OF_BOUNDS', 'facts./birthYear'],
      ['NOT_A_PROFILE_FACT', 'facts./age'],
      ['UNKNOWN_FACT', 'facts./shoeSize'],
      ['INVALID_EMAIL', 'email'],
      ['CONSENT_REQUIRED', 'consentToTerms'],
    ]);
    expect(await rows('profile')).toHaveLength(before.length);
  });

  it('removes a fact set to null, and keeps facts that are left out', async () => {
    const { client } = await newPerson(api, { facts: { birthYear: 1990, hasResume: true } });
    const { profile } = await update(client, { facts: { birthYear: null, hasVehicle: false } });
    expect(profile.facts).toEqual({ hasResume: true, hasVehicle: false });
    expect((await meOf(client)).facts).toEqual({ hasResume: true, hasVehicle: false });
  });

  it('removes an e-mail address set to null, and keeps one that is left out', async () => {
    const { client } = await newPerson(api, { email: 'a@example.org' });
    expect((await update(client, { locale: 'EN' })).profile).toMatchObject({ email: 'a@example.org', locale: 'EN' });
    expect((await update(client, { email: 'b@example.org' })).profile.email).toBe('b@example.org');
    expect((await update(client, { email: null })).profile.email).toBeNull();
    expect((await meOf(client)).email).toBeNull();
  });

  it('does not change when a change is refused', async () => {
    const { client } = await newPerson(api, { facts: { hasResume: true } });
    const { profile, userErrors } = await update(client, {
      facts: { hasResume: false, gender: 'X' },
      email: 'b@example.org',
    });
    expect(profile).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_A_CHOICE', field: ['facts', '/gender'] }]);
    expect(await meOf(client)).toMatchObject({ facts: { hasResume: true }, email: null });
  });

  it('holds a sensitive fact only when the person gave it', async () => {
    const silent = await newPerson(api, { facts: { hasDisability: null, hasResume: true } });
    const { client, id } = await newPerson(api, { facts: { hasDisability: true }, consentToSensitive: true });
    const kept = await rows('profile');
    expect(kept.find((row) => row['id'] === silent.id)?.['facts']).toEqual({ hasResume: true });
    expect(kept.find((row) => row['id'] === id)?.['facts']).toEqual({ hasDisability: true });
    await update(client, { facts: { hasDisability: null } });
    expect((await rows('profile')).find((row) => row['id'] === id)?.['facts']).toEqual({});
  });

  it('is changed, exported and deleted by its owner only', async () => {
    const mutations = [
      'updateProfile(input: {}) { profile { id } }',
      'exportMyData { json }',
      'deleteMyProfile { deleted }',
    ];
    const admin = await signedIn(api, 'ADMIN');
    for (const mutation of mutations) {
      expect((await api.anonymous.send(`mutation { ${mutation} }`)).codes).toEqual(['UNAUTHENTICATED']);
      expect((await admin.send(`mutation { ${mutation} }`)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('leaves audit events without personal data', async () => {
    const { client, id } = await newPerson(api, { facts: { birthYear: 1971 }, email: 'someone@example.org' });
    await update(client, { facts: { birthYear: 1972 } });
    const events = (await rows('audit_event')).filter((event) => event['object_id'] === id);
    expect(events.map((event) => event['action']).sort()).toEqual(['profile.change', 'profile.create']);
    expect(withoutLot(JSON.stringify(events))).not.toMatch(/\b197[12]\b|example/);
  });
});
