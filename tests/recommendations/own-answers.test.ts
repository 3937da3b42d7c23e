import { publishAction } from '../plans/published';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';

describe('the recommendations of somebody who answered some', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    for (const topic of ['network', 'resume', 'interview'])
      for (const title of ['Un', 'Deux', 'Trois']) await publishAction(api, `${title} ${topic}`, { topics: [topic] });
    await publishAction(api, 'La meilleure', { topics: ['resume'], weight: 2 });
  });
  afterAll(async () => api.stop());

  const list = async ({ client }: Person): Promise<{ id: string; title: string }[]> => {
    const { data } = await client.send('{ me { recommendations { results { recommendation { id title } } } } }');
    return data.me.recommendations.results.map(({ recommendation }: Json) => recommendation);
  };
  const say = async ({ client }: Person, recommendationId: string | undefined, response: string): Promise<void> => {
    const { userErrors } = await client.mutate(
      'respondToRecommendation',
      { recommendationId, response },
      'recommendation { score }',
    );
    expect(userErrors).toEqual([]);
  };
  const about = (topic: string) => (one: { title: string }) => one.title.endsWith(topic);

  it('are first, of the same score, those about what they chose, and last those about what they refused', async () => {
    const person = await newPerson(api);
    const before = await list(person);
    const [chosen, refused] = [before.findLast(about('network')), before.find(about('interview'))];
    await say(person, chosen?.id, 'INTERESTED');
    await say(person, refused?.id, 'NOT_FOR_ME');
    const after = (await list(person)).map(({ title }) => title);
    expect(after[0]).toBe('La meilleure');
    expect(after[1]).toMatch(/network$/);
    expect(after.slice(-2).every((title) => title.endsWith('interview'))).toBe(true);
    // Nobody else is concerned.
    expect(await list(await newPerson(api))).toEqual(before);
    await say(person, chosen?.id, 'DONE');
    await say(person, refused?.id, 'DONE');
    expect(await list(person)).toEqual(before);
  });
});
