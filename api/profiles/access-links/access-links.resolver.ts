import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import { CreateProfilePayload } from '../profiles.graphql';
import { RequestAccessLinkInput, RequestAccessLinkPayload, UseAccessLinkInput } from './access-links.graphql';
import type { AccessLinksService } from './access-links.service';

@Resolver()
export class AccessLinksResolver {
  constructor(private readonly links: AccessLinksService) {}

  @Mutation(() => RequestAccessLinkPayload, {
    complexity: COST.ONCE,
    description:
      'Mails a link that opens the profiles with this address: once, within 30 minutes. The answer is the same whether or not there is one. So often from one address: RATE_LIMITED. Open to everybody.',
  })
  async requestAccessLink(
    @Ctx() { viewer, language, address }: RequestContext,
    @Arg('input', () => RequestAccessLinkInput, { description: 'The address.' }) { email }: RequestAccessLinkInput,
  ): Promise<RequestAccessLinkPayload> {
    return payload(
      language,
      async () => {
        await this.links.request(viewer, email, address);
        return { sent: true };
      },
      { sent: false },
    );
  }

  @Mutation(() => CreateProfilePayload, {
    complexity: COST.ONCE,
    description:
      'Gives a fresh access token for the secret of a mailed link, once. Ask only when the person has pressed a button: programs that look into mails open links, too. Open to everybody.',
  })
  async useAccessLink(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => UseAccessLinkInput, { description: 'The secret.' }) { token }: UseAccessLinkInput,
  ): Promise<CreateProfilePayload> {
    return payload(language, async () => this.links.use(viewer, token));
  }
}
