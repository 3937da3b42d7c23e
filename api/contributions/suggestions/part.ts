import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { ReferenceIndexService } from '../../reference';
import { SuggestionsQueries } from './suggestions.queries';
import { ContributionSuggestionsResolver, RuleSuggestionResolver } from './suggestions.resolver';

export const suggestionsPart: Part = {
  entities: [],
  resolvers: [ContributionSuggestionsResolver, RuleSuggestionResolver],
};

export function createSuggestions({ database }: Platform, { index }: { index: ReferenceIndexService }): AreaInstance {
  const queries = new SuggestionsQueries(database, index);
  return { resolvers: [new ContributionSuggestionsResolver(queries), new RuleSuggestionResolver()] };
}
