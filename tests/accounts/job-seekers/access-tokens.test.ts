import { migrate } from '../../../api/platform/database/migrate';
import { newToken, tokenHash } from '../../../api/platform/tokens';
import { newPerson } from '../../profiles/person';
import type { Person } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { TestClient } from '../../support/client';
import { signedIn } from '../../support/staff';
import { tablesWith } from '../../support/tables';

const DAY_MS = 24 * 3_600_000;
const TOKENS = '{ myTokens { id createdAt lastUsedOn isCurrent } }';

describe('the access tokens of a job seeker', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());
  beforeEach(() => api.clock.set('2026-11-23T09:00:00Z'));

  const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => api.app.database.query(sql, values);
  const opens = async (client: TestClient): Promise<boolean> => (await client.send('{ me { id } }')).data.me !== null;
  const clientWith = (token: string): TestClient => api.anonymous.with({ authorization: `Bearer ${token}` });
  const usedOn = async ({ id }: Person) =>
    (await query<{ day: string }>('SELECT last_used_on::text AS day FROM access_token WHERE profile_id = $1', [id]))[0]
      ?.day;
  const updates = (): string[] => api.statements.filter((sql) => /^UPDATE "access_token"/.test(sql));

  /** As the version before made it: one token, that names no profile. */
  const formerPerson = async (): Promise<{ id: string; token: string; client: TestClient }> => {
    const token = newToken();
    const [row] = await query<{ id: string }>(
      `INSERT INTO profile (token_hash, locale, facts, created_at) VALUES ($1, 'FR', '{}', $2) RETURNING id`,
      [tokenHash(token), api.clock.now()],
    );
    return { id: String(row?.id), token, client: clientWith(token) };
  };

  /** As a mailed link gives one. */
  const anotherToken = async ({ id, token }: Person, lastUsedOn = '2026-11-23'): Promise<string> => {
    const another = `${token.split('.')[0]}.${newToken()}`;
    await query('INSERT INTO access_token (profile_id, token_hash, created_at, last_used_on) VALUES ($1, $2, $3, $4)', [
      id,
      tokenHash(another),
      new Date('2026-11-24T09:00:00Z'),
      lastUsedOn,
    ]);
    return another;
  };

  it('are listed with the day of their last use, and without the secret', async () => {
    const { client, token } = await newPerson(api);
    const { data } = await client.send(TOKENS);
    expect(data.myTokens).toEqual([
      {
        id: expect.any(String),
        createdAt: '2026-11-23T09:00:00.000Z',
        lastUsedOn: '2026-11-23',
        isCurrent: true,
      },
    ]);
    expect(JSON.stringify(data)).not.toContain(token.split('.')[1]);
    expect(await tablesWith(api, token)).toEqual([]);
  });

  it('are shown and revoked by the person alone', async () => {
    const { client } = await newPerson(api);
    const [{ id }] = (await client.send(TOKENS)).data.myTokens;
    const other = await newPerson(api);
    for (const [one, code] of [
      [api.anonymous, 'UNAUTHENTICATED'],
      [await signedIn(api, 'ADMIN'), 'FORBIDDEN'],
    ] as const) {
      expect((await one.send(TOKENS)).codes).toEqual([code]);
      const revoking = `mutation { revokeToken(input: { id: "${id}" }) { revoked } }`;
      expect((await one.send(revoking)).codes).toEqual([code]);
    }
    for (const wrong of [id, 'none'])
      expect(await other.client.mutate('revokeToken', { id: wrong }, 'revoked')).toMatchObject({
        revoked: false,
        userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
      });
    expect(await opens(client)).toBe(true);
  });

  it('open nothing once revoked, and the others go on', async () => {
    const person = await newPerson(api);
    const another = await anotherToken(person);
    const listed = (await clientWith(another).send(TOKENS)).data.myTokens;
    expect(listed.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([true, false]);
    const { revoked } = await clientWith(another).mutate('revokeToken', { id: listed[1].id }, 'revoked');
    expect(revoked).toBe(true);
    expect((await person.client.send('{ me { id } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await clientWith(another).send(TOKENS)).data.myTokens).toHaveLength(1);
    // Nor for a process of the version before.
    expect(await query('SELECT token_hash FROM profile WHERE id = $1', [person.id])).toEqual([{ token_hash: null }]);
  });

  it('stay open where one is the last that leads to the profile, unless it is to be closed all the same', async () => {
    const person = await newPerson(api);
    const expired = await anotherToken(person, '2024-11-23');
    const { myTokens } = (await person.client.send(TOKENS)).data;
    expect(myTokens).toEqual([expect.objectContaining({ isCurrent: true })]);
    const [{ id }] = myTokens;
    for (const input of [{ id }, { id, evenIfLast: false }, { id, evenIfLast: null }])
      expect(await person.client.mutate('revokeToken', input, 'revoked')).toEqual({
        revoked: false,
        userErrors: [{ code: 'LAST_ACCESS', field: ['id'], message: expect.any(String) }],
      });
    expect([await opens(person.client), (await clientWith(expired).send('{ me { id } }')).codes]).toEqual([
      true,
      ['UNAUTHENTICATED'],
    ]);
    expect(await person.client.mutate('revokeToken', { id, evenIfLast: true }, 'revoked')).toEqual({
      revoked: true,
      userErrors: [],
    });
    expect((await person.client.send('{ me { id } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are closed without more where an address leads back to the profile', async () => {
    const { client } = await newPerson(api, { email: 'camille@example.org' });
    const [{ id }] = (await client.send(TOKENS)).data.myTokens;
    expect((await client.mutate('revokeToken', { id }, 'revoked')).revoked).toBe(true);
  });

  it('leave one of two that shut each other out at the same moment', async () => {
    const person = await newPerson(api);
    const clients = [person.client, clientWith(await anotherToken(person))];
    const ids = await Promise.all(
      clients.map(async (client) => {
        const { myTokens } = (await client.send(TOKENS)).data;
        return myTokens.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent).id;
      }),
    );
    const answers = await Promise.all(
      clients.map(async (client, index) =>
        client.send(`mutation { revokeToken(input: { id: "${ids[index]}" }) { revoked } }`),
      ),
    );
    expect(answers.filter(({ data }) => data?.revokeToken?.revoked === true)).toHaveLength(1);
    const open = await Promise.all(
      clients.map(async (client) => (await client.send('{ me { id } }')).codes.length === 0),
    );
    expect(open.filter(Boolean)).toHaveLength(1);
  });

  it('of another profile do not open this one', async () => {
    const [one, other] = [await newPerson(api), await newPerson(api)];
    const mixed = `${one.token.split('.')[0]}.${other.token.split('.')[1]}`;
    expect((await clientWith(mixed).send('{ me { id } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('expire after 24 months without use, and each use counts anew', async () => {
    const person = await newPerson(api);
    api.clock.set('2028-11-22T12:00:00Z');
    expect(await opens(person.client)).toBe(true);
    expect(await usedOn(person)).toBe('2028-11-22');
    api.clock.set('2030-11-21T12:00:00Z');
    // A GET writes nothing.
    const url = `/graphql?query=${encodeURIComponent('{ me { id } }')}`;
    const { body } = await api.app.http.inject({ url, headers: person.client.headers });
    expect(JSON.parse(body)).toEqual({ data: { me: { id: person.id } } });
    expect(await usedOn(person)).toBe('2028-11-22');
    api.clock.set('2030-11-22T12:00:00Z');
    expect((await person.client.send('{ me { id } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are written to once a day at most, so that reading stays one statement', async () => {
    const person = await newPerson(api);
    await opens(person.client);
    api.clock.advance(DAY_MS);
    api.forgetStatements();
    await opens(person.client);
    expect(updates()).toHaveLength(1);
    api.forgetStatements();
    for (let time = 0; time < 3; time += 1) await opens(person.client);
    expect([updates(), api.statements.length]).toEqual([[], 3]);
  });

  it('of the former form open their profile, are listed and revoked like others, and expire like others', async () => {
    const [person, old] = [await formerPerson(), await formerPerson()];
    expect((await person.client.send('{ me { id } }')).data.me).toEqual({ id: person.id });
    const [{ id, isCurrent }] = (await person.client.send(TOKENS)).data.myTokens;
    expect(isCurrent).toBe(true);
    await person.client.mutate('revokeToken', { id, evenIfLast: true }, 'revoked');
    expect((await person.client.send('{ me { id } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect(await tablesWith(api, tokenHash(person.token))).toEqual([]);
    api.clock.set('2028-11-23T12:00:00Z');
    expect((await old.client.send('{ me { id } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('of profiles of before are taken over by the migration, and their months begin with it', async () => {
    const person = await formerPerson();
    await query('DELETE FROM access_token');
    await query('DELETE FROM former_token');
    const name = 'MoveAccessTokens20261130101100';
    await query('DELETE FROM migration WHERE name = $1', [name]);
    expect(await migrate((api.app.database.options as { url: string }).url)).toEqual([name]);
    api.clock.set(new Date().toISOString());
    expect((await person.client.send('{ me { id } }')).data.me).toEqual({ id: person.id });
  });

  it('go with the profile', async () => {
    const person = await formerPerson();
    await person.client.send('mutation { deleteMyProfile { deleted } }');
    expect(await tablesWith(api, tokenHash(person.token))).toEqual([]);
  });
});
