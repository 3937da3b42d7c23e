import { startApi } from '../support/api';

describe('health', () => {
  it('reports ready only with a migrated database', async () => {
    const api = await startApi();
    const status = async (url: string): Promise<number> => (await api.app.http.inject({ url })).statusCode;
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 200]);
    await api.app.database.query('DELETE FROM migration');
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
    await api.stop();
  });
});
