import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction } from './published';

const DAY = 86_400_000;
const PLACES = {
  ...{ Lyon: '69123', Nouméa: '98818', Réunion: '97411', Martinique: '97209', SaintBarthélemy: '97701' },
  ...{ SaintMartin: '97801', Wallis: '98613', NukuHiva: '98731', Gambier: '98719' },
};

describe("a person's own day", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.database.query(`
      INSERT INTO place (code, kind, label, parent_code, population, search) VALUES
        ('69123', 'COMMUNE', 'Lyon', NULL, 520000, ''), ('98818', 'COMMUNE', 'Nouméa', NULL, 94000, ''),
        ('97411', 'COMMUNE', 'Saint-Denis', NULL, 153000, ''), ('97209', 'COMMUNE', 'Fort-de-France', NULL, 76000, ''),
        ('97701', 'COMMUNE', 'Saint-Barthélemy', NULL, 10000, ''), ('97801', 'COMMUNE', 'Saint-Martin', NULL, 32000, ''),
        ('98613', 'COMMUNE', 'Uvea', NULL, 8000, ''), ('98731', 'COMMUNE', 'Nuku-Hiva', NULL, 3000, ''),
        ('98719', 'COMMUNE', 'Gambier', NULL, 1600, '') ON CONFLICT DO NOTHING`);
    await publishAction(api, 'Relire son CV', { cooldownDays: 1 });
    await publishAction(api, 'Chercher depuis un mois', {
      rule: { fact: 'searchMonths', op: 'gte', value: 1 },
      weight: 3,
    });
  });
  // In Paris it is 23:30 on the 22nd; in La Réunion 02:30 on the 23rd, when the plan is still that of the 22nd; in Nouméa and Wallis the morning
  // of the 23rd; in the evening of the 22nd in the Caribbean, at noon there in Polynesia.
  beforeEach(() => api.clock.set('2026-11-22T22:30:00Z'));
  afterAll(async () => api.stop());

  const me = async (client: TestClient, selection: string) => {
    const { data, errors } = await client.send(`{ me { ${selection} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.me;
  };

  it.each([
    [PLACES.Lyon, 'Europe/Paris', '2026-11-22'],
    [PLACES.Nouméa, 'Pacific/Noumea', '2026-11-23'],
    [PLACES.Réunion, 'Indian/Reunion', '2026-11-22'],
    [PLACES.Martinique, 'America/Martinique', '2026-11-22'],
    [PLACES.SaintBarthélemy, 'America/St_Barthelemy', '2026-11-22'],
    [PLACES.SaintMartin, 'America/Marigot', '2026-11-22'],
    [PLACES.Wallis, 'Pacific/Wallis', '2026-11-23'],
    [PLACES.NukuHiva, 'Pacific/Marquesas', '2026-11-22'],
    [PLACES.Gambier, 'Pacific/Gambier', '2026-11-22'],
  ])('is at %s that of %s', async (place, timeZone, date) => {
    const { client } = await newPerson(api, { facts: { place } });
    expect(await me(client, 'timeZone plan { date }')).toEqual({ timeZone, plan: { date } });
  });

  it('is that of Paris without a place, and follows who moves', async () => {
    const { client } = await newPerson(api);
    expect(await me(client, 'timeZone')).toEqual({ timeZone: 'Europe/Paris' });
    const move = async (place: string | null) =>
      (await client.mutate('updateProfile', { facts: { place } }, 'profile { timeZone }')).profile.timeZone;
    expect(await move(PLACES.Nouméa)).toBe('Pacific/Noumea');
    expect(await me(client, 'timeZone plan { date }')).toEqual({
      timeZone: 'Pacific/Noumea',
      plan: { date: '2026-11-23' },
    });
    expect(await move(null)).toBe('Europe/Paris');
  });

  it('is what a cooldown is counted in', async () => {
    const titles = async (client: TestClient) =>
      (await me(client, 'plan { actions { id recommendation { title } } }')).plan.actions.filter(
        ({ recommendation }: { recommendation: { title: string } }) => recommendation.title === 'Relire son CV',
      );
    const { client } = await newPerson(api, { facts: { place: PLACES.Nouméa } });
    const [first] = await titles(client);
    await client.mutate('respondToAction', { plannedActionId: first.id, status: 'DONE' }, 'plannedAction { id }');
    // In Nouméa the 24th begins at three in the morning, when it is still the 23rd in Paris.
    api.clock.set('2026-11-23T15:59:59Z');
    expect((await me(client, 'plan { date }')).plan.date).toBe('2026-11-23');
    api.clock.set('2026-11-23T16:00:00Z');
    expect((await me(client, 'plan { date }')).plan.date).toBe('2026-11-24');
    expect(await titles(client)).toHaveLength(1);
  });

  it('is what the months of a search are counted in', async () => {
    const found = async (facts: object) =>
      (
        await api.anonymous.send(
          'query ($facts: Facts!) { recommend(facts: $facts) { results { recommendation { title } } } }',
          { facts: { searchStartedOn: '2026-10-23', ...facts } },
        )
      ).data.recommend.results.map(({ recommendation }: { recommendation: { title: string } }) => recommendation.title);
    expect(await found({ place: PLACES.Nouméa })).toContain('Chercher depuis un mois');
    expect(await found({ place: PLACES.Lyon })).not.toContain('Chercher depuis un mois');
  });

  it('has an empty plan when it is to come, beside the rest of the profile', async () => {
    const { client, id } = await newPerson(api, { facts: { place: PLACES.Lyon } });
    expect(await me(client, 'id plan(date: "2026-11-23") { date actions { id } }')).toEqual({
      id,
      plan: { date: '2026-11-23', actions: [] },
    });
    expect((await me(client, 'actions { totalCount }')).actions.totalCount).toBe(0);
    api.clock.advance(DAY);
    expect((await me(client, 'plan(date: "2026-11-23") { actions { id } }')).plan.actions.length).toBeGreaterThan(0);
  });
});
