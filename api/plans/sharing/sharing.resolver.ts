import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import { Profile } from '../../profiles';
import type { ProfileRow } from '../../profiles';
import type { PlansLoaders } from '../plans.loaders';
import type { ProposalAnswersService } from './proposal-answers.service';
import type { ProposalsService } from './proposals.service';
import type { SharesService } from './shares.service';
import {
  AnswerProposalInput,
  AnswerProposalPayload,
  Proposal,
  RevokeShareInput,
  RevokeSharePayload,
  Share,
  ShareMyProfileInput,
  ShareMyProfilePayload,
} from './sharing.graphql';

interface Needs {
  shares: SharesService;
  proposals: ProposalsService;
  answers: ProposalAnswersService;
}

/** What a person lets others see, and what those propose. */
@Resolver(() => Profile)
export class SharingResolver {
  constructor(private readonly needs: Needs) {}

  @FieldResolver(() => [Share], {
    description: 'The links by which the person lets others see a part of their profile, the newest first.',
  })
  async shares(@Root() { id }: ProfileRow): Promise<Share[]> {
    return this.needs.shares.of(id);
  }

  @FieldResolver(() => [Proposal], {
    description: 'The actions that were proposed by shared links, the newest first, while they are published.',
  })
  async proposals(@Root() profile: ProfileRow): Promise<Proposal[]> {
    return this.needs.proposals.of(profile);
  }

  @Mutation(() => ShareMyProfilePayload, {
    complexity: COST.ONCE,
    description:
      'Makes a link by which whoever has it sees what is ticked, as it stands at that moment, and may propose actions. Nothing else is told. So often from one address: RATE_LIMITED. For job seekers.',
  })
  async shareMyProfile(
    @Ctx() { viewer, language, address }: RequestContext,
    @Arg('input', () => ShareMyProfileInput, { description: 'What is shared, and with whom.' })
    input: ShareMyProfileInput,
  ): Promise<ShareMyProfilePayload> {
    return payload(language, async () => this.needs.shares.create(viewer, input, address));
  }

  @Mutation(() => RevokeSharePayload, {
    description:
      'Ends a share: its link opens nothing any more, and what was proposed by it goes, unless it was accepted. For job seekers.',
  })
  async revokeShare(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => RevokeShareInput, { description: 'Which one.' }) { id }: RevokeShareInput,
  ): Promise<RevokeSharePayload> {
    return payload(
      language,
      async () => {
        await this.needs.shares.revoke(viewer, id);
        return { revoked: true };
      },
      { revoked: false },
    );
  }

  @Mutation(() => AnswerProposalPayload, {
    description: "Accepts a proposed action, which comes into today's plan, or declines it. For job seekers.",
  })
  async answerProposal(
    @Ctx() { viewer, language, loaders }: RequestContext<PlansLoaders>,
    @Arg('input', () => AnswerProposalInput, { description: 'The proposal and the answer.' })
    input: AnswerProposalInput,
  ): Promise<AnswerProposalPayload> {
    return payload(language, async () => {
      const answered = await this.needs.answers.answer(viewer, input);
      loaders.ownDay.clearAll();
      return answered;
    });
  }
}
