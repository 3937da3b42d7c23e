import { lastWeeks } from '../../api/contributions/weeks/weeks.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, submitted } from './contribution.factory';

const WEEKS = 'query ($weeks: Int) { contributionWeeks(weeks: $weeks) { from to received statuses { status count } } }';

describe('what came in, week by week', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    // Sunday evening and Monday morning in Paris, both a Sunday in UTC.
    api.clock.set('2026-11-15T22:30:00Z');
    await submitted(api, { title: 'Envoyer une lettre le dimanche soir', placeCode: '69123' });
    api.clock.set('2026-11-15T23:30:00Z');
    await submitted(api, { title: 'Demander une visite de l’atelier', placeCode: '29019' });
    api.clock.set('2026-11-24T09:00:00Z');
    moderator = await signedIn(api, 'MODERATOR');
    const refused = await submitted(api, { title: 'Téléphoner aux garages du canton', placeCode: '69123' });
    await submitted(api, { title: 'Porter son CV au marché', placeCode: '29019' });
    const reason = { action: 'MARK_SPAM', expectedVersion: 1 };
    expect((await decide(moderator, { id: refused, ...reason })).userErrors).toEqual([]);
  });
  afterAll(async () => api.stop());

  const weeks = async (count?: number, client = moderator): Promise<Json> =>
    (await client.send(WEEKS, { weeks: count })).data.contributionWeeks;

  it('is counted from Monday to Sunday in Paris, by the status of now', async () => {
    expect(await weeks(3)).toEqual([
      { from: '2026-11-09', to: '2026-11-15', received: 1, statuses: [{ status: 'RECEIVED', count: 1 }] },
      { from: '2026-11-16', to: '2026-11-22', received: 1, statuses: [{ status: 'RECEIVED', count: 1 }] },
      {
        ...{ from: '2026-11-23', to: '2026-11-29', received: 2 },
        statuses: [
          { status: 'RECEIVED', count: 1 },
          { status: 'SPAM', count: 1 },
        ],
      },
    ]);
    expect(await weeks()).toHaveLength(8);
  });

  it('counts what lies in the territories of the moderator alone', async () => {
    const local = await signedIn(api, 'MODERATOR');
    const { id } = (await local.send('{ viewer { id } }')).data.viewer;
    const admin = await signedIn(api, 'ADMIN');
    await admin.mutate('saveTerritories', { staffUserId: id, placeCodes: ['dep-69'] }, 'staffUser { id }');
    expect((await weeks(3, local)).map(({ received }: Json) => received)).toEqual([1, 0, 1]);
  });

  it('is for the team alone', async () => {
    expect((await api.anonymous.send(WEEKS)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    [{ receivedFrom: '2026-11-16', receivedTo: '2026-11-22' }, 1],
    [{ receivedFrom: '2026-11-09', receivedTo: '2026-11-15' }, 1],
    [{ receivedFrom: '2026-11-16' }, 3],
    [{ receivedTo: '2026-11-22', status: ['RECEIVED'] }, 2],
    [{ receivedFrom: '2026-11-23', status: ['SPAM'] }, 1],
    [{ receivedTo: '2026-11-01' }, 0],
  ])('leads to its list: %j', async (filter, total) => {
    const query = 'query ($filter: ContributionFilter) { contributions(filter: $filter) { total items { id } } }';
    const { contributions } = (await moderator.send(query, { filter })).data;
    expect([contributions.total, contributions.items.length]).toEqual([total, total]);
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('begins on a Monday: %s is in the week of %s', (today, monday) => {
    expect(lastWeeks(today, 1)).toMatchObject([{ from: monday }]);
  });
});
