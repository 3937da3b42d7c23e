import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { RequestContext } from '../request.types';
import {
  ChangeMyPasswordInput,
  ChangeMyPasswordPayload,
  EndMySessionInput,
  EndMySessionPayload,
  OwnSession,
} from './own-account.graphql';
import type { OwnAccountService } from './own-account.service';

/** What somebody of the team does with their own account. */
@Resolver()
export class OwnAccountResolver {
  constructor(private readonly accounts: OwnAccountService) {}

  @Query(() => [OwnSession], {
    nullable: true,
    description: "The viewer's own open sessions, the newest first. For staff.",
  })
  async mySessions(@Ctx() { viewer, session }: RequestContext): Promise<OwnSession[]> {
    return this.accounts.sessions(viewer, session.token);
  }

  @Mutation(() => EndMySessionPayload, {
    description:
      "Ends one of the viewer's own sessions, such as that of a lost telephone. The session of the request itself is signed out. For staff.",
  })
  async endMySession(
    @Ctx() { viewer, language, session }: RequestContext,
    @Arg('input', () => EndMySessionInput, { description: 'Which one.' }) { id }: EndMySessionInput,
  ): Promise<EndMySessionPayload> {
    return payload(language, async () => {
      if (await this.accounts.endSession(viewer, id, session.token)) session.clear();
      return {};
    });
  }

  @Mutation(() => ChangeMyPasswordPayload, {
    complexity: COST.HEAVY,
    description:
      "Changes the viewer's own password. Their other sessions end. A wrong current password counts as a failed sign-in: RATE_LIMITED. For staff.",
  })
  async changeMyPassword(
    @Ctx() { viewer, language, session, address }: RequestContext,
    @Arg('input', () => ChangeMyPasswordInput, { description: 'The old password and the new one.' })
    input: ChangeMyPasswordInput,
  ): Promise<ChangeMyPasswordPayload> {
    return payload(language, async () => {
      await this.accounts.changePassword(viewer, input, { token: session.token, address });
      return {};
    });
  }
}
