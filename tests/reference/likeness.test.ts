import { startApi } from '../support/api';

const SIMILAR = '{ similar(title: "Appeler le boulanger") { id } }';

describe('the frequency of words', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is read again after it could not be read once, by the next who asks', async () => {
    const api = await startApi();
    const { database } = api.app;
    const query = database.query.bind(database);
    const isRead = jest.fn();
    jest.spyOn(database, 'query').mockImplementation(async (sql, parameters) => {
      if (!sql.includes('pg_stats')) return query(sql, parameters);
      isRead();
      if (isRead.mock.calls.length === 1) throw new Error('the connection was lost');
      return query(sql, parameters);
    });
    expect((await api.anonymous.send(SIMILAR)).codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect((await api.anonymous.send(SIMILAR)).data).toEqual({ similar: [] });
    expect((await api.anonymous.send(SIMILAR)).data).toEqual({ similar: [] });
    expect(isRead).toHaveBeenCalledTimes(2);
    await api.stop();
  });
});
