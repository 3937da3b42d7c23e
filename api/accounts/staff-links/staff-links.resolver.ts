import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { RequestContext } from '../request.types';
import {
  RequestPasswordLinkInput,
  RequestPasswordLinkPayload,
  SendPasswordLinkInput,
  SendPasswordLinkPayload,
  UsePasswordLinkInput,
  UsePasswordLinkPayload,
} from './staff-links.graphql';
import type { PasswordRequestsService } from './password-requests.service';
import type { StaffLinksService } from './staff-links.service';

@Resolver()
export class StaffLinksResolver {
  constructor(
    private readonly links: StaffLinksService,
    private readonly requests: PasswordRequestsService,
  ) {}

  @Mutation(() => SendPasswordLinkPayload, {
    description:
      'Mails a member of the team a link to choose a password: once, within an hour. Their password stays until they do. For administrators.',
  })
  async sendPasswordLink(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SendPasswordLinkInput, { description: 'The person.' }) { id }: SendPasswordLinkInput,
  ): Promise<SendPasswordLinkPayload> {
    return payload(language, async () => {
      await this.links.send(viewer, id);
      return {};
    });
  }

  @Mutation(() => RequestPasswordLinkPayload, {
    complexity: COST.ONCE,
    description:
      'Mails a link to choose a password to the active member of the team with this address: once, within an hour. The answer is the same whether or not there is one. So often from one address: RATE_LIMITED. Open to everybody.',
  })
  async requestPasswordLink(
    @Ctx() { viewer, language, address }: RequestContext,
    @Arg('input', () => RequestPasswordLinkInput, { description: 'The address.' }) { email }: RequestPasswordLinkInput,
  ): Promise<RequestPasswordLinkPayload> {
    return payload(language, async () => {
      await this.requests.request(viewer, email, address);
      return {};
    });
  }

  @Mutation(() => UsePasswordLinkPayload, {
    complexity: COST.HEAVY,
    description:
      'Sets the password of the member of the team who got a mailed link, once, and ends their sessions. Open to everybody who has the link.',
  })
  async usePasswordLink(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => UsePasswordLinkInput, { description: 'The secret and the password.' })
    input: UsePasswordLinkInput,
  ): Promise<UsePasswordLinkPayload> {
    return payload(language, async () => ({ email: await this.links.use(viewer, input) }));
  }
}
