import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { AuditEvent, StaffUser } from '../accounts';
import { may } from '../accounts/permissions';
import type { AuditEventRow, StaffUserRow } from '../accounts';
import { EditableRecommendation } from '../catalogue';
import type { RecommendationRow } from '../catalogue';
import type { Clock } from '../platform/clock';
import { DateTime } from '../platform/graphql/scalars';
import { Place } from '../reference';
import type { PlaceRow } from '../reference';
import type { ContributionRow } from './contribution.entity';
import { Contribution } from './contributions.graphql';
import { ContributionActionEnum, ContributionOutcomeEnum } from './vocabulary.graphql';
import type { ContributionsContext } from './contributions.loaders';
import { seeContributors } from './contributions.policy';
import { RECOMMENDATION_KIND } from './triage/moderation.rules';
import type { ModerationService } from './triage/moderation.service';
import { priority, priorityReasons } from './intake/priority.rules';
import { spamReason } from '../guard';
import type { ContributionAction, ContributionOutcome } from './vocabulary.rules';

@Resolver(() => Contribution)
export class ContributionFieldsResolver {
  constructor(
    private readonly moderation: ModerationService,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => Place, { nullable: true, description: 'The place that it is for. Null without one.' })
  async place(
    @Root() { placeCode }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<PlaceRow | null> {
    return placeCode === null ? null : loaders.place.load(placeCode);
  }

  @FieldResolver(() => ContributionOutcomeEnum, {
    description: 'What accepting it makes of it. A RECOMMENDATION may also be one that exists.',
  })
  becomes(@Root() { kind }: ContributionRow): ContributionOutcome {
    return RECOMMENDATION_KIND[kind] === null ? 'PARTNER' : 'RECOMMENDATION';
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name that the contributor gave: at most 120 characters. Null without one, once erased, and for those who do not moderate.',
  })
  contributorName(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): string | null {
    return may(viewer, seeContributors) ? row.contributorName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The address that the contributor gave. Null without one, once erased, and for those who do not moderate.',
  })
  contributorEmail(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): string | null {
    return may(viewer, seeContributors) ? row.contributorEmail : null;
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who is working on it. Null when nobody is, and once the claim has expired.',
  })
  async claimedBy(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<StaffUserRow | null> {
    const claim = this.moderation.claim(row);
    return claim === null ? null : loaders.staffUser.load(claim.by);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the claim ends: 15 minutes after it was last renewed. Null without a claim.',
  })
  claimExpiresAt(@Root() row: ContributionRow): Date | null {
    return this.moderation.claim(row)?.until ?? null;
  }

  @FieldResolver(() => Int, {
    description:
      'Its points in the queue: the sum of its parts, and a point for each day of waiting. The highest comes first.',
  })
  priority(@Root() { priorityParts, receivedAt }: ContributionRow): number {
    return priority(priorityParts, receivedAt, this.clock.now());
  }

  @FieldResolver(() => [String], {
    description: 'Where the points come from, in the language of the request: "waiting for 3 days (+3)".',
  })
  priorityReasons(
    @Root() { priorityParts, receivedAt }: ContributionRow,
    @Ctx() { language }: ContributionsContext,
  ): string[] {
    return priorityReasons(priorityParts, { receivedAt, now: this.clock.now(), language });
  }

  @FieldResolver(() => Int, {
    description: 'How many others that say the same were received: 0 to 5, which is 5 or more.',
  })
  similarReceived(@Root() { priorityParts }: ContributionRow): number {
    return priorityParts.similar ?? 0;
  }

  @FieldResolver(() => [String], {
    description: 'Why it looks unwanted, in the language of the request: "many links".',
  })
  spamReasons(@Root() { spamReasons }: ContributionRow, @Ctx() { language }: ContributionsContext): string[] {
    return spamReasons.map((key) => spamReason(key)?.[language] ?? key);
  }

  @FieldResolver(() => Contribution, {
    nullable: true,
    description: 'The contribution that this one repeats. Null when it is no duplicate of one.',
  })
  async duplicateOf(
    @Root() { duplicateOfContributionId: id }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionRow | null> {
    return id === null ? null : loaders.contribution.load(id);
  }

  @FieldResolver(() => EditableRecommendation, {
    nullable: true,
    description: 'The recommendation that this one repeats. Null when it is no duplicate of one.',
  })
  async duplicateOfRecommendation(
    @Root() { duplicateOfRecommendationId: id }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<RecommendationRow | null> {
    return id === null ? null : loaders.editableRecommendation.load(id);
  }

  @FieldResolver(() => [Contribution], { description: 'The contributions that repeat this one, oldest first.' })
  async duplicates(
    @Root() { id }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionRow[]> {
    return loaders.duplicates.load(id);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'Until when this viewer can undo the last decision: ten minutes after taking it. Null when there is nothing to undo.',
  })
  undoableUntil(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): Date | null {
    return this.moderation.undoableUntil(viewer, row);
  }

  @FieldResolver(() => EditableRecommendation, {
    nullable: true,
    description: 'The recommendation that it was accepted into. Null without one.',
  })
  async recommendation(
    @Root() { recommendationId }: ContributionRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<RecommendationRow | null> {
    return recommendationId === null ? null : loaders.editableRecommendation.load(recommendationId);
  }

  @FieldResolver(() => [AuditEvent], { description: 'What was done to it, newest first.' })
  async history(@Root() { id }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<AuditEventRow[]> {
    return loaders.history.load(`contribution:${id}`);
  }

  @FieldResolver(() => [ContributionActionEnum], {
    description: 'Exactly the actions that `decideContribution` would take from this viewer now.',
  })
  async allowedActions(
    @Root() row: ContributionRow,
    @Ctx() { viewer, loaders }: ContributionsContext,
  ): Promise<ContributionAction[]> {
    return this.moderation.allowedActions(viewer, row, await loaders.scope.territories.covers(row.placeCode));
  }
}
