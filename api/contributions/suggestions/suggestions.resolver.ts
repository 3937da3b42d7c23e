import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../../accounts/permissions';
import { SituationRuleScalar } from '../../targeting';
import { LocaleEnum } from '../../targeting';
import { sentence } from '../../targeting/language';
import type { Locale, Rule } from '../../targeting/language';
import type { ContributionRow } from '../contribution.entity';
import { Contribution } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { readSuggestions, seeContributors } from '../contributions.policy';
import { maskPersonalData } from '../../guard';
import { RuleSuggestion } from './suggestions.graphql';
import type { SuggestionsQueries } from './suggestions.queries';

/** From words to a rule: what they suggest, and what was retained in the end, beside the stated facts. */
@Resolver(() => Contribution)
export class ContributionSuggestionsResolver {
  constructor(private readonly queries: SuggestionsQueries) {}

  @FieldResolver(() => [RuleSuggestion], {
    description:
      'What the words, as last corrected, say of the people they are for. Empty for those who neither moderate nor edit.',
  })
  async suggestions(
    @Root() row: ContributionRow,
    @Ctx() { viewer, loaders }: ContributionsContext,
  ): Promise<RuleSuggestion[]> {
    if (!may(viewer, readSuggestions)) return [];
    const corrections = await loaders.contributionCorrections.load(row.id);
    const { title, body } = corrections.at(-1) ?? row;
    const seen = (text: string): string => (may(viewer, seeContributors) ? text : maskPersonalData(text));
    return this.queries.from({
      title: seen(title),
      body: seen(body),
      usefulWhen: row.usefulWhen === null ? null : seen(row.usefulWhen),
    });
  }

  @FieldResolver(() => SituationRuleScalar, {
    nullable: true,
    description:
      'The own rule of the recommendation that came of it: that of the published revision, else that of the draft. Null without one.',
  })
  async retained(
    @Root() { recommendationId }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<Rule | null> {
    const recommendation =
      recommendationId === null ? null : await loaders.editableRecommendation.load(recommendationId);
    const revisionId = recommendation?.publishedId ?? recommendation?.draftId ?? null;
    const revision = revisionId === null ? null : await loaders.revision.load(revisionId);
    return revision?.content.rule ?? null;
  }
}

@Resolver(() => RuleSuggestion)
export class RuleSuggestionResolver {
  @FieldResolver(() => String, { description: 'The condition in words.' })
  async sentence(
    @Root() { condition }: RuleSuggestion,
    @Ctx() { loaders }: ContributionsContext,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      defaultValue: 'FR',
      description: 'The language of the sentence.',
    })
    locale: Locale,
  ): Promise<string> {
    return sentence(condition, await loaders.world(), locale);
  }
}
