import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { PASSWORD, signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from './contribution.factory';

describe('the release of claims', () => {
  let api: TestApi;
  let other: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    other = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const claimed = async (client: TestClient): Promise<string> => {
    const id = await submitted(api);
    await decide(client, { id, expectedVersion: 1, action: 'CLAIM' });
    return id;
  };
  const state = async (id: string): Promise<Json> =>
    read(other, id, 'status version claimedBy { id } claimExpiresAt allowedActions');
  const self = async (client: TestClient): Promise<Json> =>
    (await client.send('{ viewer { id name email } }')).data.viewer;
  const free = {
    status: 'RECEIVED',
    version: 3,
    claimedBy: null,
    claimExpiresAt: null,
    allowedActions: expect.arrayContaining(['REFUSE']),
  };

  it('releases every claim of a user who signs out', async () => {
    const leaving = await signedIn(api, 'MODERATOR');
    const [first, second, kept] = [await claimed(leaving), await claimed(leaving), await claimed(other)];
    const { name } = await self(leaving);
    await leaving.send('mutation { signOut { userErrors { code } } }');
    for (const id of [first, second]) expect(await state(id)).toEqual(free);
    expect(await state(kept)).toMatchObject({ status: 'IN_REVIEW', version: 2 });
    const { history } = await read(other, first, 'history { action actor summary }');
    expect(history[0]).toEqual({
      action: 'contribution.release',
      actor: name,
      summary: 'Contribution rendue à la déconnexion',
    });
  });

  it('releases the claims of a user who is deactivated or gets a new password', async () => {
    const admin = await signedIn(api, 'ADMIN');
    for (const change of [{ active: false }, { password: `${PASSWORD}, and another` }]) {
      const leaving = await signedIn(api, 'MODERATOR');
      const id = await claimed(leaving);
      const { id: staffId, name, email } = await self(leaving);
      expect(
        (
          await admin.mutate(
            'saveStaffUser',
            { id: staffId, name: `${name} bis`, email, roles: ['MODERATOR'] },
            'staffUser { id }',
          )
        ).userErrors,
      ).toEqual([]);
      expect(await state(id)).toMatchObject({ status: 'IN_REVIEW' });
      await admin.mutate(
        'saveStaffUser',
        { id: staffId, name, email, roles: ['MODERATOR'], ...change },
        'staffUser { id }',
      );
      expect(await state(id)).toEqual(free);
    }
  });

  it('leaves expired claims and decided contributions unchanged', async () => {
    const leaving = await signedIn(api, 'MODERATOR');
    const [expired, decided] = [await claimed(leaving), await claimed(leaving)];
    await decide(leaving, { id: decided, expectedVersion: 2, action: 'MARK_SPAM' });
    api.clock.advance(15 * 60_000);
    await leaving.send('mutation { signOut { userErrors { code } } }');
    expect(await state(expired)).toMatchObject({ status: 'IN_REVIEW', version: 2, claimedBy: null });
    expect(await state(decided)).toMatchObject({ status: 'SPAM', version: 3 });
  });

  it('happens in the transaction that ends the session', async () => {
    const leaving = await signedIn(api, 'MODERATOR');
    const id = await claimed(leaving);
    await api.app.database.query(
      `ALTER TABLE audit_event ADD CONSTRAINT refused CHECK (action <> 'contribution.release') NOT VALID`,
    );
    expect((await leaving.send('mutation { signOut { userErrors { code } } }')).codes).toEqual([
      'INTERNAL_SERVER_ERROR',
    ]);
    await api.app.database.query('ALTER TABLE audit_event DROP CONSTRAINT refused');
    expect(await state(id)).toMatchObject({ status: 'IN_REVIEW', version: 2 });
    expect(await self(leaving)).not.toBeNull();
  });
});
