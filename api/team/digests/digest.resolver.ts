import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { payload } from '../../platform/graphql/payload';
import type { TeamContext } from '../team.loaders';
import type { DigestChoicesService } from './digest-choices.service';
import { ChooseNoticeDigestInput, ChooseNoticeDigestPayload, NoticeDigest } from './digest.graphql';

@Resolver()
export class DigestResolver {
  constructor(private readonly service: DigestChoicesService) {}

  @Query(() => NoticeDigest, {
    nullable: true,
    description: 'How the viewer is mailed the notices that they have not read. For staff.',
  })
  async noticeDigest(@Ctx() { viewer, language }: TeamContext): Promise<NoticeDigest> {
    return this.service.read(viewer, language);
  }

  @Mutation(() => ChooseNoticeDigestPayload, {
    description: 'Chooses how often the viewer is mailed unread notices, in the language of the request. For staff.',
  })
  async chooseNoticeDigest(
    @Ctx() { viewer, language }: TeamContext,
    @Arg('input', () => ChooseNoticeDigestInput, { description: 'How often.' }) { frequency }: ChooseNoticeDigestInput,
  ): Promise<ChooseNoticeDigestPayload> {
    return payload(language, async () => ({ digest: await this.service.choose(viewer, { frequency, language }) }));
  }
}
