import type { StaffRole } from '../../api/accounts/permissions';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, submitted } from './contribution.factory';

describe('the queue of contributions', () => {
  let api: TestApi;
  let moderator: TestClient;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    ids['baker'] = await submitted(api, { title: 'Écrire à la boulangère du quartier', placeCode: '69123' });
    ids['nurse'] = await submitted(api, {
      title: 'Demander une journée à un infirmier',
      kind: 'STRATEGY',
      placeCode: 'dep-69',
    });
    ids['data'] = await submitted(api, { title: 'Fichier des zones artisanales', kind: 'DATA', placeCode: '29019' });
    await decide(moderator, { id: ids['nurse'], expectedVersion: 1, action: 'CLAIM' });
  });
  afterAll(async () => api.stop());

  async function list(variables: object, client = moderator): Promise<Json> {
    const query =
      'query ($filter: ContributionFilter, $sort: String, $page: PageInput) { contributions(filter: $filter, sort: $sort, page: $page) { total items { id title } } }';
    return (await client.send(query, { sort: 'receivedAt:desc', ...variables })).data.contributions;
  }
  const names = async (variables: object) =>
    (await list(variables)).items.map(({ id }: { id: string }) => Object.keys(ids).find((name) => ids[name] === id));

  it.each([
    [{}, ['data', 'nurse', 'baker']],
    [{ status: ['RECEIVED'] }, ['data', 'baker']],
    [{ status: [] }, []],
    [{ kind: ['STRATEGY', 'DATA'] }, ['data', 'nurse']],
    [{ placeCode: 'reg-84' }, ['nurse', 'baker']],
    [{ placeCode: '69123' }, ['baker']],
    [{ placeCode: 'nowhere' }, []],
    [{ claimedByMe: true }, ['nurse']],
    [{ claimedByMe: false }, ['data', 'baker']],
    [{ search: 'ECRIRE boulangere' }, ['baker']],
    [{ search: 'boulngère' }, ['baker']],
    [{ search: 'infirmer' }, ['nurse']],
    [{ search: 'infirmier boulangère' }, []],
    [{ search: '100%' }, []],
    [{ search: ' ', kind: ['DATA'] }, ['data']],
  ])('applies the filter %j', async (filter, expected) => {
    expect(await names({ filter })).toEqual(expected);
  });

  it.each([
    ['receivedAt:asc', ['baker', 'nurse', 'data']],
    ['title:asc', ['nurse', 'baker', 'data']],
    ['title:desc', ['data', 'baker', 'nurse']],
    ['status:asc', ['nurse', expect.any(String), expect.any(String)]],
  ])('sorts by %s', async (sort, expected) => {
    expect(await names({ sort })).toEqual(expected);
  });

  it.each(['body:asc', 'title', 'title:sideways', '__proto__:asc'])('refuses the sort %s', async (sort) => {
    const { codes } = await moderator.send('query ($sort: String) { contributions(sort: $sort) { total } }', { sort });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('gives the total on each page, and beyond the last', async () => {
    expect(await list({ page: { number: 2, size: 2 } })).toMatchObject({ total: 3, items: [{ id: ids['baker'] }] });
    expect(await list({ page: { number: 9, size: 2 } })).toEqual({ total: 3, items: [] });
    expect(await list({ filter: { placeCode: 'nowhere' } })).toEqual({ total: 0, items: [] });
  });

  it.each<[StaffRole, string | null]>([
    ['MODERATOR', 'lou@example.org'],
    ['ADMIN', 'lou@example.org'],
    ['EDITOR', null],
    ['PUBLISHER', null],
    ['ANALYST', null],
  ])('shows %s the address %s', async (role, address) => {
    const client = await signedIn(api, role);
    const { data } = await client.send('{ contributions { items { contributorEmail contributorName } } }');
    const name = address === null ? null : 'Lou Exemple';
    expect(data.contributions.items).toEqual(Array(3).fill({ contributorEmail: address, contributorName: name }));
  });

  it.each(['contributions { total }', 'refusalReasons { key }', 'contribution(id: "x") { id }'])(
    'does not answer %s to the public',
    async (field) => {
      expect((await api.anonymous.send(`{ ${field} }`)).codes).toEqual(['UNAUTHENTICATED']);
    },
  );

  it('finds no contribution for an invalid id', async () => {
    expect((await moderator.send('{ contribution(id: "x") { id } }')).data).toEqual({ contribution: null });
  });

  it('lists the reasons to refuse, each with a message', async () => {
    const { data } = await moderator.send('{ refusalReasons { key label message retired } }');
    expect(data.refusalReasons.length).toBeGreaterThanOrEqual(6);
    expect(
      data.refusalReasons.every(
        ({ message, retired }: { message: string; retired: boolean }) => message.startsWith('Merci') && !retired,
      ),
    ).toBe(true);
  });

  it('reads a page of 25 with all its relations in at most 9 statements', async () => {
    for (let count = 0; count < 25; count += 1) {
      const id = await submitted(api, { placeCode: count % 2 ? '69123' : '29019' });
      await decide(moderator, { id, expectedVersion: 1, action: count % 2 ? 'CLAIM' : 'ACCEPT' });
    }
    api.forgetStatements();
    const { data, errors } = await moderator.send(
      '{ contributions(sort: "receivedAt:desc") { total items { id title place { label } claimedBy { name } messages { body } history { action } recommendation { slug } allowedActions } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.contributions.items).toHaveLength(25);
    expect(data.contributions.items.every(({ history }: { history: object[] }) => history.length === 2)).toBe(true);
    expect(api.statements.length).toBeLessThanOrEqual(9);
  });
});
