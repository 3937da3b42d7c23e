import type { PublishedCatalogueService, PublishedItem } from '../../api/catalogue';
import { PublishedCatalogue } from '../../api/catalogue/published/published-catalogue.rules';
import type { PublishedReading } from '../../api/catalogue/published/published-catalogue.rules';
import { MatchingService } from '../../api/recommendations/matching.service';
import { rank } from '../../api/recommendations/ranking/ranking.rules';
import type { Scored } from '../../api/recommendations/scoring.rules';
import { Evidence } from '../../api/recommendations/usefulness/evidence.rules';
import type { WorldService } from '../../api/situations';
import { RuleIndex } from '../../api/targeting/language';
import type { Rule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someScoreLine } from '../catalogue/some-content';
import { someCandidate } from './some-candidate';

const under = (age: number): Rule => ({ fact: 'age', op: 'lt', value: age });
const situation = (slug: string, rule: Rule): PublishedReading['situations'][number] => ({
  ...{ id: `id of ${slug}`, version: 1, slug, label: slug, rule },
});

describe('what fits somebody', () => {
  const catalogue = new PublishedCatalogue();
  let evidence = new Evidence();
  let follow: Parameters<PublishedCatalogueService['onChange']>[0] = () => undefined;
  const matchings = new MatchingService(
    {
      onChange: (follower: typeof follow) => void (follow = follower),
      current: async () => catalogue,
    } as unknown as PublishedCatalogueService,
    {
      edition: 1,
      with: async () => ({ ...fixtureWorld(), situation: (slug: string) => catalogue.situations.get(slug) }),
    } as unknown as WorldService,
    { current: async () => evidence },
  );
  const apply = (changes: Partial<PublishedReading>): void =>
    follow(
      catalogue.apply({
        ...{ version: 1, publishedAt: null, items: [], gone: [], isWhole: false, situations: [], topics: [] },
        ...changes,
      }),
      catalogue,
    );
  const fitting = async (age: number): Promise<string[]> => {
    const { match } = await matchings.at();
    const { matching, candidates } = match({ age });
    return Array.from(matching, (number) => candidates.at(number).item.slug).toSorted();
  };

  it('goes by the situations of now, of which only those that name what changed are set anew', async () => {
    const set = jest.spyOn(RuleIndex.prototype, 'set');
    const near = situation('near', { any: [{ situation: 'young' }] });
    const old = situation('old', { fact: 'age', op: 'gt', value: 60 });
    const items = [
      someCandidate('for the young', { situationIds: ['id of young'] }),
      someCandidate('by a rule', { rule: { situation: 'near' } }),
      someCandidate('for the old', { situationIds: ['id of old'] }),
      someCandidate('for everybody'),
      someCandidate('scored', { scoreLines: [someScoreLine({ rule: { situation: 'near' } })] }),
    ].map(({ item }) => item);
    apply({ items, isWhole: true, situations: [situation('young', under(26)), near, old] });
    expect(await fitting(28)).toEqual(['for everybody', 'scored']);
    expect(set).toHaveBeenCalledTimes(4);
    apply({ situations: [situation('young', under(30)), near, old] });
    expect(await fitting(28)).toEqual(['by a rule', 'for everybody', 'for the young', 'scored']);
    expect(set).toHaveBeenCalledTimes(6);
    apply({ situations: [situation('young', under(30)), near, { ...old, label: 'Autrement' }] });
    expect(set).toHaveBeenCalledTimes(6);
  });

  it('stays for whoever asked what it was, while others are archived and published', async () => {
    const [first, second, third] = ['first', 'second', 'third'].map((slug) => someCandidate(slug).item) as [
      PublishedItem,
      PublishedItem,
      PublishedItem,
    ];
    apply({ items: [first, second], isWhole: true });
    const { match, world } = await matchings.at();
    const facts = { age: 30 };
    const { fitting } = rank(match(facts), { facts, world });
    const given = fitting.everything();
    apply({ gone: [first.id, second.id], items: [third] });
    const slugs = (all: readonly Scored[]): string[] => all.map(({ item }) => item.slug).toSorted();
    expect([slugs(given), slugs(fitting.best(9))]).toEqual([
      ['first', 'second'],
      ['first', 'second'],
    ]);
    expect(given.map(({ closeness }) => closeness)).toEqual([0, 0]);
  });
});
