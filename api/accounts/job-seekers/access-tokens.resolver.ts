import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { payload } from '../../platform/graphql/payload';
import type { RequestContext } from '../request.types';
import { AccessToken, RevokeTokenInput, RevokeTokenPayload } from './access-tokens.graphql';
import type { AccessTokensService } from './access-tokens.service';

@Resolver()
export class AccessTokensResolver {
  constructor(private readonly tokens: AccessTokensService) {}

  @Query(() => [AccessToken], {
    nullable: true,
    description: 'The access tokens that open the profile of the person, the newest first. For job seekers.',
  })
  async myTokens(@Ctx() { viewer }: RequestContext): Promise<AccessToken[]> {
    return this.tokens.list(viewer);
  }

  @Mutation(() => RevokeTokenPayload, {
    description: 'Closes one of the ways into the profile, such as that of a lost telephone. For job seekers.',
  })
  async revokeToken(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => RevokeTokenInput, { description: 'Which one.' }) input: RevokeTokenInput,
  ): Promise<RevokeTokenPayload> {
    return payload(
      language,
      async () => {
        await this.tokens.revoke(viewer, input);
        return { revoked: true };
      },
      { revoked: false },
    );
  }
}
