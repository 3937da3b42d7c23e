import { ADDRESS_BUDGET } from '../../api/guard/budgets.rules';
import { BudgetsService } from '../../api/guard/budgets.service';
import { createLog } from '../../api/platform/log';
import { Signer } from '../../api/platform/signer';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

const anonymous = { kind: 'ANONYMOUS' };
const { burst, perSecond } = ADDRESS_BUDGET;

describe('a cost budget', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi({ RATE_LIMITS: 'on', TRUST_PROXY: '1' })));
  afterAll(async () => api.stop());

  const ask = async (address: string, headers = {}) => {
    const answer = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...headers },
      payload: JSON.stringify({ query: '{ me { id } }' }),
    });
    const { errors } = JSON.parse(answer.body);
    return [answer.statusCode, errors?.[0].extensions.code, answer.headers['retry-after']];
  };
  const spend = (address: string, points: number) =>
    api.app.areas.guard.budgets.take({ viewer: anonymous, address }, points);

  it('refuses an address that has used it up, says when to come back, and gives it back with time', async () => {
    spend('192.0.2.1', burst + 2.5 * perSecond);
    expect(await ask('192.0.2.1')).toEqual([429, 'RATE_LIMITED', '3']);
    expect(await ask('192.0.2.2')).toEqual([200, undefined, undefined]);
    api.clock.advance(3_000);
    expect(await ask('192.0.2.1')).toEqual([200, undefined, undefined]);
  });

  it('refuses a large request before it is read, and says as well when to come back', async () => {
    spend('192.0.2.7', burst + 2.5 * perSecond);
    const { statusCode, headers } = await api.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-forwarded-for': '192.0.2.7' },
      payload: { query: '{ topics { key } }', variables: { unused: 'x'.repeat(60_000) } },
    });
    expect([statusCode, headers['retry-after']]).toEqual([429, '3']);
  });

  it('pays for every page, also one that asks nothing of the database', async () => {
    spend('192.0.2.8', burst - 100);
    const open = async (): Promise<number> =>
      (await api.app.http.inject({ url: '/courriels/confirmer/x', headers: { 'x-forwarded-for': '192.0.2.8' } }))
        .statusCode;
    expect([await open(), await open()]).toEqual([200, 429]);
  });

  it('is one for the network of an IPv6 address', async () => {
    spend('2001:db8:1:2::1', burst + perSecond);
    expect((await ask('2001:db8:1:2:ffff::7'))[0]).toBe(429);
    expect((await ask('2001:db8:1:3::1'))[0]).toBe(200);
  });

  it('of a member of staff is their own, wherever they are', async () => {
    const editor = await signedIn(api, 'EDITOR');
    spend('192.0.2.3', burst + 60 * perSecond);
    expect((await ask('192.0.2.3'))[0]).toBe(429);
    expect((await ask('192.0.2.3', editor.headers))[0]).toBe(200);
  });

  it('costs a refused request no statement', async () => {
    spend('192.0.2.4', burst + 60 * perSecond);
    api.forgetStatements();
    expect((await ask('192.0.2.4'))[0]).toBe(429);
    expect(api.statements).toEqual([]);
  });

  it('takes what an operation costs', async () => {
    spend('192.0.2.5', burst - 250);
    expect((await ask('192.0.2.5'))[0]).toBe(200);
    expect((await ask('192.0.2.5'))[0]).toBe(429);
  });

  describe('of processes that share a database', () => {
    const processes = () =>
      [1, 2].map(
        () =>
          new BudgetsService(api.app.database, api.clock, {
            signer: new Signer(Buffer.from('key')),
            settings: { rateLimits: true, proofOfWork: false, submissionsPerAddress: undefined },
            log: createLog('silent'),
          }),
      ) as [BudgetsService, BudgetsService];
    const isFree = (budgets: BudgetsService, address: string) => {
      try {
        budgets.take({ viewer: anonymous, address }, 1);
        return true;
      } catch {
        return false;
      }
    };

    it('is spent by both once each has settled, and earned back once', async () => {
      const [here, there] = processes();
      const payer = { viewer: anonymous, address: '192.0.2.10' };
      here.take(payer, burst - perSecond);
      there.take(payer, 2 * perSecond);
      expect(isFree(there, payer.address)).toBe(true);
      await here.settle();
      await there.settle();
      expect(isFree(there, payer.address)).toBe(false);
      api.clock.advance(2_000);
      expect(isFree(there, payer.address)).toBe(true);
      here.close();
      there.close();
    });

    it('is kept when the database cannot be told, and told the next time', async () => {
      const [here, there] = processes();
      const payer = { viewer: anonymous, address: '192.0.2.11' };
      here.take(payer, burst + 1);
      await api.app.database.query('ALTER TABLE budget_spent RENAME TO budget_away');
      await here.settle();
      await api.app.database.query('ALTER TABLE budget_away RENAME TO budget_spent');
      expect(isFree(here, payer.address)).toBe(false);
      await here.settle();
      there.take(payer, 1);
      await there.settle();
      expect(isFree(there, payer.address)).toBe(false);
      here.close();
      there.close();
    });

    it('is remembered for those only who have not earned it back', async () => {
      const [here, there] = processes();
      here.take({ viewer: anonymous, address: '192.0.2.12' }, perSecond);
      await here.settle();
      api.clock.advance(1_000);
      await here.settle();
      expect((here as unknown as { accounts: Map<string, object> }).accounts.size).toBe(0);
      here.close();
      there.close();
    });
  });

  it('is forgotten by the database after an hour', async () => {
    await api.app.areas.guard.budgets.settle();
    api.clock.advance(3_601_000);
    await api.app.areas.guard.budgets.deleteExpired();
    expect(await api.app.database.query('SELECT * FROM budget_spent')).toEqual([]);
  });
});
