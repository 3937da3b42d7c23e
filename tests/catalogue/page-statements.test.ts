import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('the public starter catalogue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  it('is read by pages of 20 with all relations in at most 8 statements', async () => {
    api.forgetStatements();
    const { data } = await api.anonymous.send(
      '{ recommendations(first: 20) { totalCount edges { node { title situations { label sentence } topics { label } places { label } strategies { title } contributors } } } }',
    );
    expect(data.recommendations.edges).toHaveLength(20);
    expect(api.statements.length).toBeLessThanOrEqual(8);
  });
});
