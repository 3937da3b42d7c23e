import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuditEvent, StaffUser, may } from '../accounts';
import type { AuditEventRow, StaffUserRow } from '../accounts';
import { EditableRecommendation } from '../catalogue';
import type { RecommendationRow } from '../catalogue';
import { DateTime } from '../platform/graphql/scalars';
import { Place } from '../reference';
import type { PlaceRow } from '../reference';
import type { ContributionMessageRow } from './contribution-message.entity';
import type { ContributionRow } from './contribution.entity';
import { Contribution, ContributionActionEnum, ContributionMessage } from './contributions.graphql';
import type { ContributionsContext } from './contributions.loaders';
import { seeContributors } from './contributions.policy';
import type { ModerationService } from './moderation.service';
import type { ContributionAction } from './vocabulary.rules';

@Resolver(() => Contribution)
export class ContributionFieldsResolver {
  constructor(private readonly moderation: ModerationService) {}

  @FieldResolver(() => Place, { nullable: true })
  async place(@Root() { placeCode }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<PlaceRow | null> {
    return placeCode === null ? null : loaders.place.load(placeCode);
  }

  @FieldResolver(() => String, { nullable: true, description: 'for those who moderate' })
  contributorName(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): string | null {
    return may(viewer, seeContributors) ? row.contributorName : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'for those who moderate' })
  contributorEmail(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): string | null {
    return may(viewer, seeContributors) ? row.contributorEmail : null;
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'null once the claim has expired' })
  async claimedBy(@Root() row: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<StaffUserRow | null> {
    const claim = this.moderation.claim(row);
    return claim === null ? null : loaders.staffUser.load(claim.by);
  }

  @FieldResolver(() => DateTime, { nullable: true })
  claimExpiresAt(@Root() row: ContributionRow): Date | null {
    return this.moderation.claim(row)?.until ?? null;
  }

  @FieldResolver(() => [ContributionMessage])
  async messages(@Root() { id }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<ContributionMessageRow[]> {
    return loaders.contributionMessages.load(id);
  }

  @FieldResolver(() => EditableRecommendation, { nullable: true })
  async recommendation(@Root() { recommendationId }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<RecommendationRow | null> {
    return recommendationId === null ? null : loaders.editableRecommendation.load(recommendationId);
  }

  @FieldResolver(() => [AuditEvent])
  async history(@Root() { id }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<AuditEventRow[]> {
    return loaders.history.load(`contribution:${id}`);
  }

  @FieldResolver(() => [ContributionActionEnum], { description: 'Exactly the actions that decideContribution would take from this viewer now.' })
  allowedActions(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): ContributionAction[] {
    return this.moderation.allowedActions(viewer, row);
  }
}
