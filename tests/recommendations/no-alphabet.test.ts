import { readReference } from '../../api/targeting/audience/audience.queries';
import { completeFacts } from '../../api/targeting/language';
import { Population, generatePeople } from '../../api/targeting/population';
import type { PublishedItem } from '../../api/catalogue';
import { candidateOf } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { rank } from '../../api/recommendations/ranking/ranking.rules';
import type { Person } from '../../api/recommendations/scoring.rules';
import type { World } from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { matchedOf } from './some-candidate';

const PEOPLE = 150;

describe('the order of what people are given', () => {
  let api: TestApi;
  let items: readonly PublishedItem[];
  let people: Person[];
  let world: World;
  let situation: (id: string) => ReturnType<Parameters<typeof candidateOf>[1]['situation']>;
  beforeAll(async () => {
    api = await startApi();
    const { catalogue, situations } = api.app.areas;
    await catalogue.starter.load();
    const published = await catalogue.published.current();
    items = published.list();
    situation = (id) => published.situation(id);
    world = await situations.worlds.with(published.situations);
    const reference = await readReference(api.app.database);
    const population = new Population(await generatePeople({ size: PEOPLE, seed: 12_345, reference }));
    people = Array.from({ length: PEOPLE }, (_one, index) => ({
      facts: completeFacts(population.facts(index, world), world),
      world,
    }));
  });
  afterAll(async () => api.stop());

  const candidatesOf = (list: readonly PublishedItem[]): Candidate[] =>
    list.map((item) => candidateOf(item, { situation }));
  const firstOf = (list: readonly Candidate[], person: Person, kind: 'STRATEGY' | 'ACTION'): string[] => {
    const { fitting } = rank(matchedOf(list, person), person, kind);
    return fitting.best(10).map(({ item }) => item.id);
  };
  /** Whatever stood first by its name stands last by it now. */
  const renamed = (item: PublishedItem): PublishedItem => {
    const turned = (text: string): string =>
      text.replace(/[a-z]/gu, (letter) => String.fromCharCode(219 - letter.charCodeAt(0)));
    const { title, ...content } = item.content;
    return { ...item, slug: turned(item.slug), content: { ...content, title: turned(title.toLowerCase()) } };
  };

  it.each(['STRATEGY', 'ACTION'] as const)('depends on no title, and on no order in which it came: %s', (kind) => {
    const before = candidatesOf(items);
    const after = candidatesOf(items.map(renamed).toReversed());
    expect(people.filter((person) => firstOf(before, person, kind).length >= 3).length).toBeGreaterThan(PEOPLE / 2);
    for (const person of people) expect(firstOf(after, person, kind)).toEqual(firstOf(before, person, kind));
  });
});
