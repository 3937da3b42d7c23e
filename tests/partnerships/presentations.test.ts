import { randomUUID } from 'node:crypto';
import { decide, submit } from '../contributions/contribution.factory';
import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { acceptedPartner, presentation } from './partner.factory';

const SHOWN = 'id version isPublic publicName publicDescription publicDescriptionEn publicLink';

describe('the presentation of a partner', () => {
  let api: TestApi;
  let moderator: TestClient;
  let publisher: TestClient;
  beforeAll(async () => {
    api = await startApi();
    [moderator, publisher] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'PUBLISHER')];
  });
  beforeEach(async () => {
    await api.app.database.query('TRUNCATE contribution CASCADE');
  });
  afterAll(async () => api.stop());

  const save = async (input: object, client = publisher): Promise<Json> =>
    client.mutate('savePartnerPresentation', input, `partner { ${SHOWN} }`);
  const partner = async (): Promise<Json> =>
    (await moderator.send(`{ partners { items { ${SHOWN} } } }`)).data.partners.items[0];
  const isShown = async (): Promise<boolean> =>
    (await api.app.http.inject({ url: '/partenaires' })).body.includes('Vestiaire solidaire de Lyon');

  it('is missing, and the partner hidden, until somebody writes it', async () => {
    const { id } = await acceptedPartner(api, moderator);
    expect(await partner()).toEqual({
      ...{ id, version: 1, isPublic: false, publicName: null },
      ...{ publicDescription: null, publicDescriptionEn: null, publicLink: null },
    });
    expect(await isShown()).toBe(false);
  });

  it('is kept without blanks around it, shown, and told by the audit log', async () => {
    const made = await acceptedPartner(api, moderator);
    const saved = await save(
      presentation(made, { publicName: ' Vestiaire solidaire de Lyon ', publicLink: 'example.org' }),
    );
    const { expectedVersion, ...shown } = presentation(made);
    expect(saved.userErrors).toEqual([]);
    expect(saved.partner).toEqual({ ...shown, publicLink: 'https://example.org', version: expectedVersion + 1 });
    expect(await partner()).toEqual(saved.partner);
    expect(await isShown()).toBe(true);
    const events = await api.app.database.query('SELECT action FROM audit_event WHERE object_id = $1', [made.id]);
    expect(events).toEqual([{ action: 'partner.show' }]);
  });

  it('is taken back, and its words stay with the team', async () => {
    const made = await acceptedPartner(api, moderator);
    const { partner: shown } = await save(presentation(made));
    const { partner: hidden } = await save(presentation(shown, { isPublic: false }));
    expect(hidden).toMatchObject({ isPublic: false, publicName: 'Vestiaire solidaire de Lyon', version: 3 });
    expect(await isShown()).toBe(false);
  });

  it.each([
    [{ publicName: ' ' }, 'publicName', 'TOO_SHORT'],
    [{ publicName: 'x'.repeat(121) }, 'publicName', 'TOO_LONG'],
    [{ publicDescription: null }, 'publicDescription', 'TOO_SHORT'],
    [{ publicDescription: 'x'.repeat(601) }, 'publicDescription', 'TOO_LONG'],
    [{ publicDescriptionEn: 'x'.repeat(601) }, 'publicDescriptionEn', 'TOO_LONG'],
    [{ publicLink: 'javascript:alert(1)' }, 'publicLink', 'INVALID_LINK'],
    [{ isPublic: false, publicDescription: 'x'.repeat(601) }, 'publicDescription', 'TOO_LONG'],
  ])('is refused with %j', async (changes, field, code) => {
    const made = await acceptedPartner(api, moderator);
    const { partner: saved, userErrors } = await save(presentation(made, changes));
    expect(saved).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: [field] }]);
    expect(await partner()).toMatchObject({ version: 1, isPublic: false, publicName: null });
  });

  it('can be prepared before it is shown', async () => {
    const made = await acceptedPartner(api, moderator);
    const { userErrors } = await save(presentation(made, { isPublic: false, publicName: null, publicDescription: '' }));
    expect(userErrors).toEqual([]);
    expect(await partner()).toMatchObject({ version: 2, publicName: null, publicDescription: null });
  });

  it('is not written over what somebody else wrote since', async () => {
    const made = await acceptedPartner(api, moderator);
    await save(presentation(made));
    const { userErrors } = await save(presentation(made, { publicName: 'Un autre nom' }));
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await partner()).toMatchObject({ publicName: 'Vestiaire solidaire de Lyon' });
  });

  it.each(['MODERATOR', 'EDITOR', 'ANALYST'] as const)('is not for the role %s', async (role) => {
    const made = await acceptedPartner(api, moderator);
    const answer = await (
      await signedIn(api, role)
    ).send(
      'mutation ($input: SavePartnerPresentationInput!) { savePartnerPresentation(input: $input) { userErrors { code } } }',
      { input: presentation(made) },
    );
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await isShown()).toBe(false);
  });

  it('of an unknown partner is not found', async () => {
    const answer = await publisher.send(
      'mutation ($input: SavePartnerPresentationInput!) { savePartnerPresentation(input: $input) { userErrors { code } } }',
      { input: presentation({ id: randomUUID(), version: 1 }) },
    );
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('ends when the offer is opened again, and cannot be shown while it is open', async () => {
    const made = await acceptedPartner(api, moderator);
    await save(presentation(made));
    const id = made.contributionId;
    await decide(moderator, { id, expectedVersion: 2, action: 'REOPEN' });
    expect(await isShown()).toBe(false);
    const hidden = await partner();
    expect(hidden).toMatchObject({ isPublic: false, publicName: 'Vestiaire solidaire de Lyon', version: 3 });
    const { userErrors } = await save(presentation(hidden));
    expect(userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['isPublic'] }]);
  });

  it.each(['withdrawContribution', 'forgetContributor'])('ends when who offers asks for %s', async (mutation) => {
    const { trackingToken } = await submit(api.anonymous, { kind: 'SERVICE' });
    const [{ id }] = await api.app.database.query('SELECT id FROM contribution WHERE tracking_hash = $1', [
      tokenHash(trackingToken),
    ]);
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    const [row] = await api.app.database.query('SELECT id, version FROM partner');
    await save(presentation(row));
    expect(await isShown()).toBe(true);
    api.clock.advance(11 * 60_000);
    await api.anonymous.send(
      `mutation ($token: String!) { ${mutation}(trackingToken: $token) { userErrors { code } } }`,
      {
        token: trackingToken,
      },
    );
    expect(await isShown()).toBe(false);
  });
});
