import type { DataProvider } from 'react-admin';
import type { Account, PageSession } from '../../../admin/back-office/src/client/session';

const ANNE: Account = { id: 'a', name: 'Anne', email: 'anne@example.org' };
const PAGE = { pagination: { page: 1, perPage: 25 }, sort: { field: 'createdAt', order: 'DESC' }, filter: {} } as const;
const release = (id: string) => ({ id, version: 3, title: 'Ensemble', items: [{ recommendation: { id: 'r1' } }] });

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

describe('the data provider of the back-office', () => {
  let provider: DataProvider;
  let signedIn: (account: Account) => void;
  let signedOut: () => void;
  let session: PageSession;
  let asked: Asked[];

  beforeAll(async () => {
    Object.assign(globalThis, { window: new EventTarget() });
    ({ dataProvider: provider } = await import('../../../admin/back-office/src/start/dataProvider'));
    ({ signedIn, signedOut, session } = await import('../../../admin/back-office/src/client/pageSession'));
  });
  beforeEach(() => void (asked = []));
  afterEach(() => {
    signedOut();
    jest.restoreAllMocks();
  });

  /** The last answer is given to all that is asked after it. */
  const answers = (...bodies: object[]): void =>
    void jest.spyOn(globalThis, 'fetch').mockImplementation(async (_address, init) => {
      const body = bodies[Math.min(asked.length, bodies.length - 1)];
      asked.push(JSON.parse(String(init?.body)) as Asked);
      return Response.json(body);
    });
  const refused = (code: string): object => ({ errors: [{ message: 'Non.', extensions: { code } }] });
  const ended = async (): Promise<void> => {
    while (session.current().kind !== 'ended') await new Promise((resolve) => setImmediate(resolve));
  };
  const variables = (): unknown[] => asked.map((one) => one.variables);

  it('asks for a page of a list, of 25 where nothing is said and of 100 at most', async () => {
    answers({ data: { releases: { items: [release('1')], total: 9 } } });
    const { data, total } = await provider.getList('releases', { filter: {} });
    await provider.getList('releases', { ...PAGE, pagination: { page: 3, perPage: 1000 } });
    expect([data[0], total]).toEqual([{ ...release('1'), recommendationIds: ['r1'] }, 9]);
    expect(variables()).toEqual([{ page: { number: 1, size: 25 } }, { page: { number: 3, size: 100 } }]);
  });

  it('asks for an order that the server knows, and for none that it would refuse', async () => {
    answers({ data: { editableRecommendations: { items: [], total: 0 } } });
    for (const [field, order] of [
      ['changedAt', 'DESC'],
      ['kind', 'ASC'],
      ['id', 'ASC'],
    ] as const)
      await provider.getList('recommendations', { ...PAGE, sort: { field, order } });
    expect(asked.map((one) => one.variables['sort'])).toEqual(['changedAt:desc', 'kind:asc', null]);
  });

  it('adds what a list belongs to to its filter', async () => {
    answers({ data: { partners: { items: [], total: 0 } } });
    const filter = { kinds: ['DATA'] };
    await provider.getManyReference('partners', { ...PAGE, filter, target: 'freshness', id: 'FRESH' });
    expect(variables()).toEqual([{ page: { number: 1, size: 25 }, filter: { kinds: ['DATA'], freshness: 'FRESH' } }]);
  });

  it('reads names together where the room can, and each record whole elsewhere', async () => {
    answers({ data: { topics: [{ key: 'network', label: 'Réseau' }], release: release('1') } });
    expect((await provider.getMany('topics', { ids: ['network', 'gone'] })).data).toEqual([
      { id: 'network', name: 'Réseau' },
      { id: 'gone', name: 'gone' },
    ]);
    expect(asked).toHaveLength(1);
    await provider.getMany('releases', { ids: ['1', '2'] });
    expect(variables().slice(1)).toEqual([{ id: '1' }, { id: '2' }]);
  });

  it('throws where a room has no such operation, and asks nothing', async () => {
    answers({});
    await expect(provider.delete('releases', { id: '1' })).rejects.toThrow('releases has no remove');
    await expect(provider.getList('elsewhere', PAGE)).rejects.toThrow('elsewhere has no list');
    await expect(provider.deleteMany('releases', { ids: [] })).rejects.toThrow('bulk delete is not offered');
    expect(asked).toEqual([]);
  });

  it.each([
    ['an answer that names nothing', { data: { release: null } }, { code: 'NOT_FOUND', status: 404 }],
    ['an exception', refused('FORBIDDEN'), { code: 'FORBIDDEN', status: 403, message: 'errors.FORBIDDEN' }],
    ['an exception of a code that it does not know', refused('NEW'), { message: 'errors.INTERNAL_SERVER_ERROR' }],
    ['an answer without data', {}, { code: 'INTERNAL_SERVER_ERROR', status: 500 }],
  ])('turns %s into an error of its code', async (_what, body, error) => {
    answers(body);
    await expect(provider.getOne('releases', { id: '1' })).rejects.toMatchObject(error);
    expect(asked).toHaveLength(1);
  });

  it('tells the faults of a form at their fields, and a stale version at none', async () => {
    const payload = (code: string, ...messages: string[]) => ({
      data: {
        saveRelease: { release: null, userErrors: messages.map((message) => ({ code, field: ['title'], message })) },
      },
    });
    const save = async (): Promise<unknown> =>
      provider.update('releases', { id: '1', data: release('1'), previousData: release('1') });
    answers(payload('INVALID', 'Trop court.', 'Sans majuscule.'), payload('CONFLICT', 'Changé depuis.'));
    await expect(save()).rejects.toMatchObject({
      body: { errors: { title: 'Trop court. Sans majuscule.' } },
      isConflict: false,
    });
    const stale = await save().catch((error: unknown) => error);
    expect(stale).toMatchObject({ isConflict: true, body: { errors: { root: { serverError: 'errors.NOT_SAVED' } } } });
    expect(stale).not.toHaveProperty('body.errors.title');
  });

  it('keeps a change until the person has signed in again, and sends it once more', async () => {
    signedIn(ANNE);
    answers(refused('UNAUTHENTICATED'), { data: { saveRelease: { release: release('1'), userErrors: [] } } });
    const saving = provider.create('releases', { data: { title: 'Ensemble', recommendationIds: ['r1'] } });
    await ended();
    expect(asked).toHaveLength(1);
    signedIn(ANNE);
    expect((await saving).data).toMatchObject({ id: '1' });
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('sends no change of one account in the name of another', async () => {
    signedIn(ANNE);
    answers(refused('UNAUTHENTICATED'), { data: {} });
    const saving = provider.create('releases', { data: { title: 'Ensemble' } }).catch((error: unknown) => error);
    await ended();
    signedIn({ ...ANNE, id: 'b' });
    signedOut();
    expect(await saving).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(asked).toHaveLength(1);
  });
});
