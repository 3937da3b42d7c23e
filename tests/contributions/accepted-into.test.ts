import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from './contribution.factory';

describe('what accepting a contribution makes of it', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  it.each([
    ['STRATEGY', 'RECOMMENDATION'],
    ['ACTION', 'RECOMMENDATION'],
    ['REGIONAL_SUGGESTION', 'RECOMMENDATION'],
    ['DATA', 'PARTNER'],
    ['SERVICE', 'PARTNER'],
    ['CODE', 'PARTNER'],
    ['OTHER', 'PARTNER'],
  ])('tells of %s that it becomes a %s, which acceptance then makes', async (kind, becomes) => {
    const id = await submitted(api, { kind, title: `Une proposition : ${kind}` });
    expect(await read(moderator, id, 'becomes')).toEqual({ becomes });
    const { userErrors } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    expect(userErrors).toEqual([]);
    const { recommendation, partner } = await read(moderator, id, 'recommendation { id } partner { id }');
    expect([recommendation !== null, partner !== null]).toEqual([becomes === 'RECOMMENDATION', becomes === 'PARTNER']);
  });
});
