import { randomUUID } from 'node:crypto';
import { confirmedSince, freshnessOf } from '../../api/partnerships/freshness.rules';
import { DAY_MS } from '../../api/platform/time';
import { addPlaces, decide } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { acceptedPartner, presentation } from './partner.factory';

describe('whether an offer still stands', () => {
  it.each([
    [0, 'FRESH'],
    [365, 'FRESH'],
    [366, 'TO_CONFIRM'],
  ])('is known for a year: after %i days it is %s', (days, freshness) => {
    const now = new Date('2026-11-23T10:00:00Z');
    expect(freshnessOf(new Date(now.getTime() - days * DAY_MS), now)).toBe(freshness);
    expect(confirmedSince(now).toISOString()).toBe('2025-11-23T10:00:00.000Z');
  });
});

describe('a partner who was not asked for a year', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeEach(async () => {
    api = await startApi();
    moderator = await signedIn(api, 'MODERATOR');
    await addPlaces(api);
  });
  afterEach(async () => api.stop());

  const LIST = 'query ($filter: PartnerFilterInput) { partners(filter: $filter) { total items { id freshness } } }';
  const listed = async (filter?: object): Promise<Json> => {
    const { partners } = (await (await signedIn(api, 'ANALYST')).send(LIST, { filter })).data;
    return partners.items;
  };
  const confirm = async (client: TestClient, id: string): Promise<Json> =>
    client.mutate(
      'confirmPartner',
      { id },
      'partner { id freshness confirmedAt confirmedBy { name } createdAt version }',
    );

  it('is listed as one to ask, longest first, until somebody confirms the offer', async () => {
    const first = await acceptedPartner(api, moderator);
    api.clock.advance(DAY_MS);
    const second = await acceptedPartner(api, await signedIn(api, 'MODERATOR'), { kind: 'SERVICE' });
    expect(await listed({ freshness: 'TO_CONFIRM' })).toEqual([]);
    api.clock.advance(366 * DAY_MS);
    const toAsk = [first, second].map(({ id }) => ({ id, freshness: 'TO_CONFIRM' }));
    expect(await listed({ freshness: 'TO_CONFIRM' })).toEqual(toAsk);
    expect(await listed()).toEqual(toAsk.toReversed());
    expect(await listed({ kinds: ['SERVICE'] })).toEqual([toAsk[1]]);
    const publisher = await signedIn(api, 'PUBLISHER');
    const { partner } = await confirm(publisher, first.id);
    expect(partner).toMatchObject({ freshness: 'FRESH', confirmedAt: api.clock.now().toISOString(), version: 1 });
    expect(partner.confirmedBy).toEqual({ name: (await publisher.send('{ viewer { name } }')).data.viewer.name });
    const { items } = (await publisher.send('{ partners { items { id createdBy { id } confirmedBy { id } } } }')).data
      .partners;
    const ofSecond = items.find(({ id }: Json) => id === second.id);
    expect(ofSecond.confirmedBy).toEqual(ofSecond.createdBy);
    expect(await listed({ freshness: 'TO_CONFIRM' })).toEqual([toAsk[1]]);
    expect(await listed({ freshness: 'FRESH' })).toEqual([{ id: first.id, freshness: 'FRESH' }]);
    const events = await api.app.database.query('SELECT action FROM audit_event WHERE object_id = $1', [first.id]);
    expect(events).toEqual([{ action: 'partner.confirm' }]);
  });

  it('is confirmed by who talks to those who give, where they moderate', async () => {
    const { id, contributionId } = await acceptedPartner(api, moderator);
    const MUTATION = 'mutation ($id: ID!) { confirmPartner(input: { id: $id }) { userErrors { code } } }';
    for (const role of ['EDITOR', 'ANALYST'] as const)
      expect((await (await signedIn(api, role)).send(MUTATION, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await moderator.send(MUTATION, { id: randomUUID() })).codes).toEqual(['NOT_FOUND']);
    expect((await moderator.send(MUTATION, { id: 'x' })).codes).toEqual(['NOT_FOUND']);
    const { data } = await moderator.send('{ viewer { id } }');
    const admin = await signedIn(api, 'ADMIN');
    const moderate = async (placeCodes: string[]) =>
      admin.mutate('saveTerritories', { staffUserId: data.viewer.id, placeCodes }, 'staffUser { id }');
    await moderate(['dep-29']);
    expect((await moderator.send(MUTATION, { id })).codes).toEqual(['NOT_FOUND']);
    await moderate([]);
    expect((await confirm(moderator, id)).userErrors).toEqual([]);
    await decide(moderator, { id: contributionId, expectedVersion: 2, action: 'REOPEN' });
    expect((await moderator.send(MUTATION, { id })).codes).toEqual(['NOT_FOUND']);
  });

  it('is not confirmed once its offer is opened again, though the team still reads it', async () => {
    const partner = await acceptedPartner(api, moderator);
    const publisher = await signedIn(api, 'PUBLISHER');
    await publisher.mutate('savePartnerPresentation', presentation(partner), 'partner { id }');
    await decide(moderator, { id: partner.contributionId, expectedVersion: 2, action: 'REOPEN' });
    expect((await confirm(moderator, partner.id)).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', field: ['id'] },
    ]);
  });
});
