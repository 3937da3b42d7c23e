import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { publishAction, tellChange } from './published';

describe('what a plan is chosen from', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi();
    api.clock.set('2026-11-23T09:00:00Z');
  });
  afterEach(async () => api.stop());

  const titlesOf = async (client: TestClient): Promise<string[]> => {
    const { data, errors } = await client.send('{ me { plan { actions { recommendation { title } } } } }');
    if (errors) throw new Error(JSON.stringify(errors));
    return data.me.plan.actions.map(
      ({ recommendation }: { recommendation: { title: string } }) => recommendation.title,
    );
  };
  const publishStrategy = async (title: string, content: object = {}): Promise<string> => {
    const id = await publishAction(api, title, content);
    await api.app.database.query(`UPDATE published_recommendation SET kind = 'STRATEGY' WHERE id = $1`, [id]);
    await tellChange(api.app);
    return id;
  };

  it.each(['INTERESTED', 'IN_PROGRESS'])('begins with what serves a strategy that is %s', async (response) => {
    const strategy = await publishStrategy('Faire connaître sa recherche');
    await publishAction(api, 'La meilleure', { weight: 3 });
    await publishAction(api, 'Pour la stratégie', { weight: 0.5, strategyIds: [strategy] });
    const { client } = await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } });
    await client.mutate('respondToRecommendation', { recommendationId: strategy, response }, 'recommendation { id }');
    expect(await titlesOf(client)).toEqual(['Pour la stratégie']);
    expect(await titlesOf((await newPerson(api, { facts: { searchIntensity: 'EXPLORING' } })).client)).toEqual([
      'La meilleure',
    ]);
  });

  it('is without what calls for a flexibility that the person refused', async () => {
    const rule = { fact: 'geographicFlexibility', op: 'gte', value: 'IF_NEEDED' };
    const strategy = await publishStrategy('Chercher ailleurs', { rule });
    await publishAction(api, 'Comparer deux villes', { weight: 3, strategyIds: [strategy] });
    await publishAction(api, 'Chercher un logement', { weight: 3, rule });
    await publishAction(api, 'Trouver une formation', { weight: 3, topics: ['training'] });
    await publishAction(api, 'Appeler');
    const titles = async (facts: object) =>
      (await titlesOf((await newPerson(api, { facts: { searchIntensity: 'EXTREME', ...facts } })).client)).toSorted();
    expect(await titles({ geographicFlexibility: 'NO', trainingFlexibility: 'NO' })).toEqual(['Appeler']);
    expect(await titles({ geographicFlexibility: 'NO' })).toEqual(['Appeler', 'Trouver une formation']);
    expect(await titles({ geographicFlexibility: 'YES' })).toEqual([
      'Appeler',
      'Chercher un logement',
      'Comparer deux villes',
      'Trouver une formation',
    ]);
  });

  it('never repeats unasked what speaks of discrimination, and puts off what is left unanswered for longer each time', async () => {
    const rule = { fact: 'difficulties', op: 'hasAny', value: ['AGE_DISCRIMINATION'] };
    await publishAction(api, 'Noter les faits', { weight: 3, rule });
    await publishAction(api, 'Appeler', { weight: 2 });
    const facts = { searchIntensity: 'NORMAL', difficulties: ['AGE_DISCRIMINATION'] };
    const { client } = await newPerson(api, { facts });
    const shown: Record<string, string[]> = {};
    for (let day = 0; day < 21; day += 1) {
      for (const title of await titlesOf(client)) (shown[title] ??= []).push(`day ${day}`);
      api.clock.advance(24 * 3_600_000);
    }
    expect(shown).toEqual({ 'Noter les faits': ['day 0'], Appeler: ['day 0', 'day 3', 'day 9', 'day 20'] });
  });

  it('holds no more than fits into the time of the day', async () => {
    for (const title of ['Un', 'Deux', 'Trois']) await publishAction(api, title, { durationMinutes: 80 });
    const { client } = await newPerson(api, { facts: { searchIntensity: 'NORMAL' } });
    expect(await titlesOf(client)).toHaveLength(1);
  });
});
