import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, submitted } from './contribution.factory';

const WEEK_MS = 7 * 86_400_000;

describe('the order of the queue', () => {
  let api: TestApi;
  let moderator: TestClient;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    const before = await signedIn(api, 'MODERATOR');
    ids['late'] = await submitted(api, { title: 'Boulangerie du port', placeCode: null, contributorRole: 'OTHER' });
    ids['refused'] = await submitted(api, { title: 'Cabinet payant', placeCode: null });
    ids['later'] = await submitted(api, { title: 'Atelier du mardi', placeCode: '69123', contributorRole: 'OTHER' });
    await decide(before, { id: ids['refused'] as string, expectedVersion: 1, action: 'REFUSE', reason: 'advertising' });
    api.clock.advance(2 * WEEK_MS);
    moderator = await signedIn(api, 'MODERATOR');
    // Enough points to outweigh two weeks of waiting.
    ids['fresh'] = await submitted(api, {
      title: 'Élan du vendredi',
      placeCode: '29019',
      contributorRole: 'COUNSELLOR',
    });
    await api.app.database.query('UPDATE contribution SET priority_key = priority_key + 30 WHERE id = $1', [
      ids['fresh'],
    ]);
    ids['dull'] = await submitted(api, { title: 'Dimanche au marché', placeCode: null, contributorRole: 'OTHER' });
  });
  afterAll(async () => api.stop());

  async function page(variables: object): Promise<{ total: number; names: (string | undefined)[] }> {
    const query =
      'query ($filter: ContributionFilter, $sort: String, $page: PageInput) { contributions(filter: $filter, sort: $sort, page: $page) { total items { id } } }';
    const { data, errors } = await moderator.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    const { total, items } = data.contributions;
    return { total, names: items.map(({ id }: { id: string }) => Object.keys(ids).find((name) => ids[name] === id)) };
  }

  it.each([
    [undefined, ['later', 'late', 'fresh', 'refused', 'dull']],
    ['priority:desc', ['later', 'late', 'fresh', 'refused', 'dull']],
    ['priority:asc', ['dull', 'refused', 'fresh', 'late', 'later']],
    ['dueAt:asc', ['late', 'later', 'fresh', 'dull', 'refused']],
    ['dueAt:desc', ['dull', 'fresh', 'later', 'late', 'refused']],
    ['receivedAt:asc', ['late', 'refused', 'later', 'fresh', 'dull']],
    ['receivedAt:desc', ['dull', 'fresh', 'later', 'refused', 'late']],
    ['title:asc', ['later', 'late', 'refused', 'dull', 'fresh']],
    ['title:desc', ['fresh', 'dull', 'refused', 'late', 'later']],
    ['status:asc', ['late', 'later', 'fresh', 'dull', 'refused']],
    ['status:desc', ['refused', 'dull', 'fresh', 'later', 'late']],
  ])('by %s is the same in pages of every size', async (sort, names) => {
    expect(await page({ sort })).toEqual({ total: 5, names });
    for (const size of [1, 2, 3, 4]) {
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(5 / size) }, async (_, index) =>
          page({ sort, page: { number: index + 1, size } }),
        ),
      );
      expect(pages.flatMap((one) => one.names)).toEqual(names);
      expect(pages.map(({ total }) => total)).toEqual(pages.map(() => 5));
    }
  });

  it.each([
    [{ overdue: true }, ['later', 'late']],
    [{ overdue: false }, ['fresh', 'refused', 'dull']],
    [{ overdue: true, status: ['REFUSED'] }, []],
    [{ overdue: false, search: 'marche' }, ['dull']],
    [{ overdue: true, placeCode: 'reg-84', kind: ['ACTION'] }, ['later']],
    [{ search: 'le marché, pour' }, ['dull']],
    [{ search: 'ateliers' }, ['later']],
    [{ search: 'vendre' }, ['fresh']],
    [{ search: 'xyz' }, []],
    [{ search: '%' }, ['later', 'late', 'fresh', 'refused', 'dull']],
    [{ status: [] }, []],
  ])('stays the same with the filter %j', async (filter, names) => {
    expect(await page({ filter })).toEqual({ total: names.length, names });
  });

  it('stays the same for moderators of a territory', async () => {
    const [admin, theirs] = [await signedIn(api, 'ADMIN'), await signedIn(api, 'MODERATOR')];
    const { data } = await theirs.send('{ viewer { id } }');
    await admin.mutate('saveTerritories', { staffUserId: data.viewer.id, placeCodes: ['dep-69'] }, 'staffUser { id }');
    const answer = await theirs.send('{ contributions { total items { id } } }');
    expect(answer.data.contributions).toEqual({ total: 1, items: [{ id: ids['later'] }] });
  });
});
