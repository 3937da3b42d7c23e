import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts';
import type { StaffUserRow } from '../accounts';
import { PageInput } from '../platform/graphql/pages';
import { Contribution } from '../contributions';
import type { ContributionRow } from '../contributions';
import type { PartnershipsContext } from './partnerships.loaders';
import type { PartnerRow } from './partner.entity';
import { Partner, PartnerPage } from './partners.graphql';
import type { PartnersService } from './partners.service';

@Resolver(() => Partner)
export class PartnersResolver {
  constructor(private readonly service: PartnersService) {}

  @Query(() => PartnerPage, {
    nullable: true,
    description:
      'Who offers data, services and code, newest first. For staff; moderators with territories get the partners of their places.',
  })
  async partners(
    @Ctx() { viewer }: PartnershipsContext,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' })
    page?: PageInput | null,
  ): Promise<PartnerPage> {
    return this.service.list(viewer, page);
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'Who accepted the offer.' })
  async createdBy(
    @Root() { createdById }: PartnerRow,
    @Ctx() { loaders }: PartnershipsContext,
  ): Promise<StaffUserRow | null> {
    return loaders.staffUser.load(createdById);
  }
}

@Resolver(() => Contribution)
export class ContributionPartnerResolver {
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The partner that an accepted offer became. Null where there is none.',
  })
  async partner(@Root() { id }: ContributionRow, @Ctx() { loaders }: PartnershipsContext): Promise<PartnerRow | null> {
    return loaders.partnerOf.load(id);
  }
}
