import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from '../contributions/contribution.factory';

describe('territories', () => {
  let api: TestApi;
  let admin: TestClient;
  let local: TestClient;
  let inLyon: string;
  let inBrest: string;
  let nowhere: string;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    admin = await signedIn(api, 'ADMIN');
    local = await signedIn(api, 'MODERATOR');
    inLyon = await submitted(api, { placeCode: '69123' });
    inBrest = await submitted(api, { placeCode: '29019' });
    nowhere = await submitted(api, { placeCode: null });
  });
  afterAll(async () => api.stop());

  const staffId = async (client: TestClient): Promise<string> =>
    (await client.send('{ viewer { id } }')).data.viewer.id;
  const give = async (staffUserId: string, placeCodes: string[], client = admin): Promise<Json> =>
    client.mutate('saveTerritories', { staffUserId, placeCodes }, 'staffUser { territories { code } }');
  const seen = async (client: TestClient): Promise<string[]> =>
    (await client.send('{ contributions { items { id } total } }')).data.contributions.items.map(
      ({ id }: { id: string }) => id,
    );

  it('limit a moderator to the contributions inside them', async () => {
    expect((await seen(local)).toSorted()).toEqual([inLyon, inBrest, nowhere].toSorted());
    expect(await give(await staffId(local), ['reg-84'])).toEqual({
      staffUser: { territories: [{ code: 'reg-84' }] },
      userErrors: [],
    });
    expect(await seen(local)).toEqual([inLyon]);
    expect(await read(local, inBrest, 'id')).toBeNull();
    expect((await decide(local, { id: inBrest, expectedVersion: 1, action: 'CLAIM' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await read(local, inLyon, 'allowedActions')).allowedActions).toContain('CLAIM');
    expect((await decide(local, { id: inLyon, expectedVersion: 1, action: 'CLAIM' })).userErrors).toEqual([]);
  });

  it('are replaced as a whole; without any, a moderator sees everything', async () => {
    const id = await staffId(local);
    await give(id, ['dep-69', 'dep-69']);
    expect(
      (await admin.send('{ staff { items { id territories { label } } } }')).data.staff.items.find(
        (user: { id: string }) => user.id === id,
      ).territories,
    ).toEqual([{ label: 'Rhône' }]);
    await give(id, []);
    expect(await seen(local)).toHaveLength(3);
  });

  it('must be existing régions and départements of an existing user', async () => {
    const id = await staffId(local);
    expect((await give(id, ['69123', 'dep-99'])).userErrors).toMatchObject([
      { code: 'UNKNOWN_PLACE', message: expect.stringContaining('69123, dep-99'), field: ['placeCodes'] },
    ]);
    expect((await give('00000000-0000-4000-8000-000000000000', ['dep-69'])).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('are assigned by administrators only', async () => {
    const answer = await local.send(
      'mutation ($input: SaveTerritoriesInput!) { saveTerritories(input: $input) { staffUser { id } } }',
      { input: { staffUserId: await staffId(local), placeCodes: [] } },
    );
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });
});
