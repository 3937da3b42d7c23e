import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('the public starter catalogue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  it('is read by pages of 20 with all relations in at most 3 statements, which tell places and contributors', async () => {
    const page = async (first: number) =>
      api.anonymous.send(
        `{ recommendations(first: ${first}) { totalCount edges { node { title situations { label sentence } topics { label } places { label } strategies { title } contributors } } } }`,
      );
    await page(1);
    api.forgetStatements();
    const { data } = await page(20);
    expect(data.recommendations.edges).toHaveLength(20);
    expect(api.statements.length).toBeLessThanOrEqual(3);
    expect(api.statements.filter((sql) => /published_recommendation|topic|situation/.test(sql))).toEqual([]);
  });
});
