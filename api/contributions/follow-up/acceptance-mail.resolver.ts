import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../../accounts/permissions';
import type { ContributionRow } from '../contribution.entity';
import { Contribution } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { seeContributors } from '../contributions.policy';
import { acceptancePreview } from './contribution.emails';

@Resolver(() => Contribution)
export class AcceptanceMailResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the contributor is mailed ten minutes after an acceptance, without the link to follow it. Null when they gave no address, once erased, and for those who do not moderate.',
  })
  acceptanceMail(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): string | null {
    return row.contributorEmail !== null && may(viewer, seeContributors) ? acceptancePreview(row) : null;
  }
}
