import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts';
import type { StaffUserRow } from '../accounts';
import type { Clock } from '../platform/clock';
import { PageInput } from '../platform/graphql/pages';
import { payload } from '../platform/graphql/payload';
import { Contribution } from '../contributions';
import type { ContributionRow } from '../contributions';
import type { PartnershipsContext } from './partnerships.loaders';
import type { PartnerRow } from './partner.entity';
import type { ConfirmationsService } from './confirmations.service';
import { freshnessOf } from './freshness.rules';
import type { PartnerFreshness } from './freshness.rules';
import {
  ConfirmPartnerInput,
  ConfirmPartnerPayload,
  Partner,
  PartnerFilterInput,
  PartnerFreshnessEnum,
  PartnerPage,
} from './partners.graphql';
import { PartnerPresentationPayload, SavePartnerPresentationInput } from './partner-presentation.graphql';
import type { PartnersService } from './partners.service';
import type { PresentationsService } from './presentations.service';

@Resolver(() => Partner)
export class PartnersResolver {
  constructor(
    private readonly clock: Clock,
    private readonly needs: {
      partners: PartnersService;
      presentations: PresentationsService;
      confirmations: ConfirmationsService;
    },
  ) {}

  @Query(() => PartnerPage, {
    nullable: true,
    description:
      'Who offers data, services and code, newest first; of those to ask, who was not asked for longest first. For staff; moderators with territories get the partners of their places.',
  })
  async partners(
    @Ctx() { viewer }: PartnershipsContext,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' })
    page?: PageInput | null,
    @Arg('filter', () => PartnerFilterInput, { nullable: true, description: 'Left out: all of them.' })
    filter?: PartnerFilterInput | null,
  ): Promise<PartnerPage> {
    return this.needs.partners.list(viewer, { filter, page });
  }

  @Mutation(() => ConfirmPartnerPayload, {
    description:
      'Keeps that a partner still gives what was offered, as of now. For moderators of their places, publishers and administrators.',
  })
  async confirmPartner(
    @Ctx() { viewer, language }: PartnershipsContext,
    @Arg('input', () => ConfirmPartnerInput, { description: 'Who was asked.' }) { id }: ConfirmPartnerInput,
  ): Promise<ConfirmPartnerPayload> {
    return payload(language, async () => ({ partner: await this.needs.confirmations.confirm(viewer, id) }));
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
    return payload(language, async () => ({ partner: await this.needs.presentations.save(viewer, input) }));
  }

  @FieldResolver(() => PartnerFreshnessEnum, {
    description: 'Whether it is time to ask whether the offer still stands.',
  })
  freshness(@Root() { confirmedAt }: PartnerRow): PartnerFreshness {
    return freshnessOf(confirmedAt, this.clock.now());
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who last knew that the offer still stands: at first, who accepted it.',
  })
  async confirmedBy(
    @Root() { confirmedById }: PartnerRow,
    @Ctx() { loaders }: PartnershipsContext,
  ): Promise<StaffUserRow | null> {
    return loaders.staffUser.load(confirmedById);
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
