import { runJobs } from '../support/jobs';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { addPlaces, decide, publish, submitted } from './contribution.factory';

const DAY_MS = 86_400_000;

describe('the identity of a contributor', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi();
    await addPlaces(api);
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  const settled = async (action: string, changes: object = {}, duplicateOfId?: string): Promise<string> => {
    const id = await submitted(api, changes);
    const moderator = await signedIn(api, 'MODERATOR');
    const { userErrors, recommendation } = await decide(moderator, {
      id,
      expectedVersion: 1,
      action,
      reason: 'too-vague',
      ...(duplicateOfId === undefined ? {} : { duplicateOfId }),
    });
    expect(userErrors).toEqual([]);
    if (action === 'ACCEPT') await publish(api, recommendation.id);
    return id;
  };
  const identities = async (): Promise<unknown> =>
    api.app.database.query(
      'SELECT contributor_name AS name, contributor_email AS email, may_be_named AS named FROM contribution ORDER BY received_at',
    );
  const whole = { name: 'Lou Exemple', email: 'lou@example.org', named: true };

  it('is erased a year after the last event, once the contribution is settled', async () => {
    await settled('REFUSE');
    await submitted(api);
    api.clock.advance(364 * DAY_MS);
    expect(await runJobs(api)).toEqual([]);
    expect(await identities()).toEqual([whole, whole]);
    api.clock.advance(2 * DAY_MS);
    expect(await runJobs(api)).toEqual([]);
    expect(await identities()).toEqual([{ name: null, email: null, named: false }, whole]);
    const events = await api.app.database.query(
      `SELECT actor, summary FROM audit_event WHERE action = 'contribution.expire'`,
    );
    expect(events).toEqual([{ actor: 'System', summary: 'Coordonnées effacées un an après le dernier échange' }]);
  });

  it('stays as the name that they agreed to show, without an address', async () => {
    const published = await settled('ACCEPT');
    await settled('ACCEPT', { mayBeNamed: false });
    await settled('MARK_DUPLICATE', {}, published);
    const aYearLater = async (): Promise<void> => {
      api.clock.advance(366 * DAY_MS);
      expect(await runJobs(api)).toEqual([]);
    };
    await aYearLater();
    await aYearLater();
    expect(await identities()).toEqual([
      { name: 'Lou Exemple', email: null, named: true },
      { name: null, email: null, named: false },
      { name: 'Lou Exemple', email: null, named: true },
    ]);
    const events = await api.app.database.query(`SELECT 1 FROM audit_event WHERE action = 'contribution.expire'`);
    expect(events).toHaveLength(3);
  });
});
