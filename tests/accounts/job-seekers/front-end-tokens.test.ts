import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { TestClient } from '../../support/client';
import { mailedSecret } from '../../profiles/mailed-link';
import { newPerson } from '../../profiles/person';
import { SignIn, newKey } from './front-end';
import type { Key } from './front-end';

const ISSUER = 'https://emploi.example.org';
const OTHER_ISSUER = 'https://jeunes.example.org';
const AUDIENCE = 'open-job-advice';
const APP_AUDIENCE = 'open-job-advice-app';

describe('the tokens of a front end that signs people in itself', () => {
  let api: TestApi;
  let signIn: SignIn;
  let key: Key;
  let others: SignIn;
  let othersKey: Key;

  beforeAll(async () => {
    [signIn, others] = [new SignIn(), new SignIn()];
    [key, othersKey] = [await newKey('one'), await newKey('others', 'RS256')];
    signIn.keys = [key.jwk];
    others.keys = [othersKey.jwk];
    api = await startApi({
      ACCESS_LINK_URL: 'https://emploi.example.org/retour',
      FRONT_END_TOKENS: [
        `${ISSUER} ${AUDIENCE}|${APP_AUDIENCE} ${await signIn.listen()}`,
        `${OTHER_ISSUER} ${AUDIENCE} ${await others.listen()}`,
      ].join(', '),
    });
  });
  afterAll(async () => {
    await api.stop();
    await signIn.close();
    await others.close();
  });

  const seconds = (more: number): number => Math.floor(api.clock.now().getTime() / 1000) + more;

  const tokenOf = async (subject: string, { by = key, ...claims }: JWTPayload & { by?: Key } = {}): Promise<string> =>
    new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: subject, exp: seconds(300), ...claims })
      .setProtectedHeader({ alg: by.alg, kid: by.kid })
      .sign(by.privateKey);

  const clientWith = (token: string): TestClient => api.anonymous.with({ authorization: `Bearer ${token}` });

  const create = async (client: TestClient, birthYear = 1990) =>
    client.mutate(
      'createProfile',
      { facts: { birthYear }, consentToTerms: true },
      'accessToken profile { id } userErrors { code }',
    );

  const ME = '{ me { id facts } }';

  it('open no profile until the person has made one, then that one, for which no secret is given', async () => {
    const client = clientWith(await tokenOf('camille'));
    expect(await client.send(ME)).toMatchObject({ data: { me: null }, codes: [] });
    const { accessToken, profile, userErrors } = await create(client);
    expect({ accessToken, userErrors }).toEqual({ accessToken: null, userErrors: [] });
    const later = clientWith(await tokenOf('camille', { exp: seconds(600) }));
    for (const one of [client, later])
      expect((await one.send(ME)).data.me).toEqual({
        id: profile.id,
        facts: expect.objectContaining({ birthYear: 1990 }),
      });
  });

  it('open one profile, for whichever audience of the front end they are', async () => {
    const { profile } = await create(clientWith(await tokenOf('charlie')));
    for (const aud of [APP_AUDIENCE, ['somebody-else', APP_AUDIENCE]])
      expect((await clientWith(await tokenOf('charlie', { aud })).send(ME)).data.me?.id).toBe(profile.id);
  });

  it('make one profile for a person, also where two requests make it at once', async () => {
    const client = clientWith(await tokenOf('dominique'));
    const made = await Promise.all(
      [client, client, client].map(async (one) =>
        one.send(
          'mutation { createProfile(input: { facts: {}, consentToTerms: true }) { profile { id } userErrors { code } } }',
        ),
      ),
    );
    const ids = made.flatMap(({ data }) => data?.createProfile?.profile?.id ?? []);
    expect(ids).toHaveLength(1);
    expect((await create(client)).userErrors).toMatchObject([{ code: 'PROFILE_EXISTS' }]);
    expect((await client.send(ME)).data.me.id).toBe(ids[0]);
  });

  it('of two front ends that name somebody alike open two profiles', async () => {
    const [one, other] = [
      clientWith(await tokenOf('sacha')),
      clientWith(await tokenOf('sacha', { iss: OTHER_ISSUER, by: othersKey })),
    ];
    const [first, second] = [await create(one, 1980), await create(other, 2000)];
    expect(first.profile.id).not.toBe(second.profile.id);
    expect((await other.send(ME)).data.me).toMatchObject({ id: second.profile.id, facts: { birthYear: 2000 } });
  });

  it('tell nothing of who somebody is by the id of the profile', async () => {
    const { profile } = await create(clientWith(await tokenOf('camille@example.org')));
    const [row] = await api.app.database.query(
      'SELECT p::text AS profile, t::text AS token FROM profile p JOIN access_token t ON t.profile_id = p.id WHERE p.id = $1',
      [profile.id],
    );
    expect(JSON.stringify(row)).not.toMatch(/camille|emploi\.example/);
  });

  it.each<[string, (token: string) => Promise<string>]>([
    ['of another front end', async () => tokenOf('eve', { iss: 'https://unknown.example.org' })],
    ['signed by another front end', async () => tokenOf('eve', { by: othersKey })],
    [
      'for an audience of another front end',
      async () => tokenOf('eve', { iss: OTHER_ISSUER, aud: APP_AUDIENCE, by: othersKey }),
    ],
    ['for somebody else', async () => tokenOf('eve', { aud: 'another-service' })],
    ['that is over', async () => tokenOf('eve', { exp: seconds(-60) })],
    ['that does not hold yet', async () => tokenOf('eve', { nbf: seconds(60) })],
    ['without an end', async () => tokenOf('eve', { exp: undefined })],
    ['of nobody', async () => tokenOf('', {})],
    ['of somebody with a name as long as a page', async () => tokenOf('e'.repeat(300))],
    ['signed with a key of the same name', async () => tokenOf('eve', { by: await newKey('one') })],
    [
      'that was changed',
      async (good) =>
        good.replace(/\.[\w-]+\./, `.${claims({ iss: ISSUER, aud: AUDIENCE, sub: 'sacha', exp: 9_999_999_999 })}.`),
    ],
    ['without a signature', async (good) => `${claims({ alg: 'none' })}.${good.split('.')[1]}.AA`],
    [
      'signed with the public key as a shared secret',
      async () =>
        new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'eve', exp: seconds(60) })
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(new TextEncoder().encode(JSON.stringify(key.jwk))),
    ],
  ])('are worth nothing: one %s', async (_what, spoil) => {
    const { codes } = await clientWith(await spoil(await tokenOf('sacha'))).send(ME);
    expect(codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are looked at anew once they are over', async () => {
    const client = clientWith(await tokenOf('alix'));
    await create(client);
    expect((await client.send(ME)).codes).toEqual([]);
    api.clock.advance(400_000);
    expect((await client.send(ME)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('may be signed with a new key, which is asked for', async () => {
    const rotated = await newKey('two');
    const client = clientWith(await tokenOf('robin', { by: rotated }));
    expect((await client.send(ME)).codes).toEqual(['UNAUTHENTICATED']);
    signIn.keys = [rotated.jwk, key.jwk];
    // Whoever sends keys that nobody has makes nobody ask for them again and again.
    const asked = signIn.asked;
    expect((await client.send(ME)).codes).toEqual(['UNAUTHENTICATED']);
    expect(signIn.asked).toBe(asked);
    api.clock.advance(60_000);
    expect((await client.send(ME)).codes).toEqual([]);
  });

  it('wait for the keys, which are asked for once', async () => {
    const late = new SignIn();
    late.keys = [key.jwk];
    late.isUp = false;
    const apart = await startApi({ FRONT_END_TOKENS: `${ISSUER} ${AUDIENCE} ${await late.listen()}` });
    const client = apart.anonymous.with({ authorization: `Bearer ${await tokenOf('alix')}` });
    const { status, codes } = await client.send(ME);
    expect([status, codes]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    expect((await (await newPerson(apart)).client.send(ME)).codes).toEqual([]);
    late.isUp = true;
    for (let time = 0; time < 5; time += 1) expect((await client.send(ME)).codes).toEqual([]);
    late.isUp = false;
    const known = apart.anonymous.with({ authorization: `Bearer ${await tokenOf('sacha')}` });
    expect((await known.send(ME)).codes).toEqual([]);
    expect(late.asked).toBe(2);
    await apart.stop();
    await late.close();
  });

  it('stay good for a day while the keys cannot be read anew, which is tried now and then', async () => {
    const away = new SignIn();
    away.keys = [key.jwk];
    const apart = await startApi({ FRONT_END_TOKENS: `${ISSUER} ${AUDIENCE} ${await away.listen()}` });
    const codesOf = async (by = key): Promise<string[]> => {
      const exp = Math.floor(apart.clock.now().getTime() / 1000) + 300;
      const token = await tokenOf('alix', { by, exp, jti: randomUUID() });
      return (await apart.anonymous.with({ authorization: `Bearer ${token}` }).send(ME)).codes;
    };
    expect(await codesOf()).toEqual([]);
    away.isUp = false;
    apart.clock.advance(11 * 60_000);
    for (let time = 0; time < 3; time += 1) expect(await codesOf()).toEqual([]);
    // It may be a new key of theirs.
    expect(await codesOf(await newKey('two'))).toEqual(['SERVICE_UNAVAILABLE']);
    expect(away.asked).toBe(2);
    apart.clock.advance(60_000);
    expect(await codesOf()).toEqual([]);
    expect(away.asked).toBe(3);
    apart.clock.advance(24 * 3_600_000);
    expect(await codesOf()).toEqual(['SERVICE_UNAVAILABLE']);
    away.isUp = true;
    apart.clock.advance(60_000);
    expect(await codesOf()).toEqual([]);
    await apart.stop();
    await away.close();
  });

  it('are believed no more ten minutes after their key was taken back', async () => {
    const rotated = await newKey('three');
    const before = signIn.keys;
    signIn.keys = [...before, rotated.jwk];
    api.clock.advance(60_000);
    const client = clientWith(await tokenOf('noa', { by: rotated, exp: seconds(3600) }));
    expect((await client.send(ME)).codes).toEqual([]);
    signIn.keys = before;
    api.clock.advance(11 * 60_000);
    expect((await client.send(ME)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('open nothing of what was erased, and a new profile once it is made', async () => {
    const client = clientWith(await tokenOf('morgan'));
    await create(client, 1970);
    expect(JSON.parse((await client.send('mutation { exportMyData { json } }')).data.exportMyData.json)).toMatchObject({
      accessTokens: [expect.objectContaining({ id: expect.any(String) })],
    });
    expect((await client.send('mutation { deleteMyProfile { deleted } }')).data.deleteMyProfile.deleted).toBe(true);
    expect((await client.send(ME)).data.me).toBeNull();
    await create(client, 1971);
    expect((await client.send(ME)).data.me.facts).toMatchObject({ birthYear: 1971 });
  });

  it('whose access the person closed open nothing, and make no second profile', async () => {
    const client = clientWith(await tokenOf('lou'));
    await create(client);
    const [{ id }] = (await client.send('{ myTokens { id } }')).data.myTokens;
    expect((await client.mutate('revokeToken', { id, evenIfLast: true }, 'revoked')).revoked).toBe(true);
    expect((await client.send(ME)).data.me).toBeNull();
    expect((await create(client)).userErrors).toMatchObject([{ code: 'PROFILE_EXISTS' }]);
  });

  it('whose access the person closed leave the mailed link to whoever gave an address', async () => {
    const client = clientWith(await tokenOf('maxime'));
    const { profile } = await create(client);
    await client.mutate('updateProfile', { email: 'maxime@example.org' }, 'profile { id }');
    const [{ id }] = (await client.send('{ myTokens { id } }')).data.myTokens;
    await client.mutate('revokeToken', { id }, 'revoked');
    const token = await mailedSecret(api, 'maxime@example.org');
    const { accessToken } = await api.anonymous.mutate('useAccessLink', { token }, 'accessToken');
    expect((await clientWith(accessToken).send(ME)).data.me?.id).toBe(profile.id);
    expect((await client.send(ME)).data.me).toBeNull();
  });

  it('are no tokens where no front end is believed', async () => {
    const apart = await startApi();
    const client = apart.anonymous.with({ authorization: `Bearer ${await tokenOf('camille')}` });
    expect((await client.send(ME)).codes).toEqual(['UNAUTHENTICATED']);
    await apart.stop();
  });
});

function claims(payload: object): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64url');
}
