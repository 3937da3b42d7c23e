import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts';
import type { StaffUserRow } from '../accounts';
import { PageInput } from '../platform/graphql/pages';
import { payload } from '../platform/graphql/payload';
import { Contribution } from '../contributions';
import type { ContributionRow } from '../contributions';
import type { PartnershipsContext } from './partnerships.loaders';
import type { PartnerRow } from './partner.entity';
import { Partner, PartnerPage } from './partners.graphql';
import { PartnerPresentationPayload, SavePartnerPresentationInput } from './partner-presentation.graphql';
import type { PartnersService } from './partners.service';
import type { PresentationsService } from './presentations.service';

@Resolver(() => Partner)
export class PartnersResolver {
  constructor(
    private readonly service: PartnersService,
    private readonly presentations: PresentationsService,
  ) {}

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

  @Mutation(() => PartnerPresentationPayload, {
    description:
      'Shows a partner who agreed to it on /partenaires, changes how it is shown, or shows it no longer. For publishers and administrators.',
  })
  async savePartnerPresentation(
    @Ctx() { viewer, language }: PartnershipsContext,
    @Arg('input', () => SavePartnerPresentationInput, { description: 'The presentation, as it is to be.' })
    input: SavePartnerPresentationInput,
  ): Promise<PartnerPresentationPayload> {
    return payload(language, async () => ({ partner: await this.presentations.save(viewer, input) }));
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
