import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, read, submitted } from './contribution.factory';

const LOOK_MS = 60_000;
const ALSO = 'alsoLooking { since staff { name } }';

describe('who looks at a contribution', () => {
  let api: TestApi;
  let first: TestClient;
  let second: TestClient;
  let name: string;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    [first, second] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'MODERATOR')];
    name = (await first.send('{ viewer { name } }')).data.viewer.name;
  });
  afterAll(async () => api.stop());

  const look = async (client: TestClient, contributionId: string): Promise<Json> =>
    client.mutate('lookAtContribution', { contributionId }, `contribution { version ${ALSO} }`);
  const others = async (client: TestClient, id: string): Promise<Json> => (await read(client, id, ALSO)).alsoLooking;

  it('is told to colleagues and not to oneself, since they began, until a minute after they told it last', async () => {
    const id = await submitted(api);
    const since = api.clock.now().toISOString();
    expect(await look(first, id)).toEqual({ contribution: { version: 1, alsoLooking: [] }, userErrors: [] });
    api.clock.advance(LOOK_MS - 1);
    await look(first, id);
    const told = [{ since, staff: { name } }];
    expect((await look(second, id)).contribution.alsoLooking).toEqual(told);
    // Who began first comes first.
    const names = (await others(await signedIn(api, 'ANALYST'), id)).map(({ staff }: Json) => staff.name);
    expect(names).toEqual([name, (await second.send('{ viewer { name } }')).data.viewer.name]);
    api.clock.advance(LOOK_MS - 1);
    expect(await others(second, id)).toEqual(told);
    api.clock.advance(1);
    expect(await others(second, id)).toEqual([]);
    const again = api.clock.now().toISOString();
    await look(first, id);
    expect(await others(second, id)).toEqual([{ since: again, staff: { name } }]);
  });

  it('goes with them to the next one', async () => {
    const [one, next] = [await submitted(api), await submitted(api)];
    await look(first, one);
    await look(first, next);
    expect(await others(second, one)).toEqual([]);
    expect(await others(second, next)).toHaveLength(1);
  });

  it('is asked by the team alone, of what is there', async () => {
    const mutation =
      'mutation ($id: ID!) { lookAtContribution(input: { contributionId: $id }) { contribution { id } userErrors { code field } } }';
    expect((await api.anonymous.send(mutation, { id: await submitted(api) })).codes).toEqual(['UNAUTHENTICATED']);
    for (const id of ['nothing', '00000000-0000-4000-8000-000000000000'])
      expect((await first.send(mutation, { id })).data.lookAtContribution).toEqual({
        contribution: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['contributionId'] }],
      });
  });
});
