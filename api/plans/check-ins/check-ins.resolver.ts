import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import { Profile } from '../../profiles';
import type { ProfileRow, ProfilesLoaders } from '../../profiles';
import { AnswerCheckInInput, AnswerCheckInPayload, CheckIn } from './check-in.graphql';
import type { CheckInsService } from './check-ins.service';

@Resolver(() => Profile)
export class CheckInsResolver {
  constructor(private readonly checkIns: CheckInsService) {}

  @FieldResolver(() => CheckIn, {
    nullable: true,
    description:
      'What to ask the person again, once four weeks went by without a changed fact, or a check-in that was put off is due. Null otherwise.',
  })
  async checkIn(@Root() profile: ProfileRow): Promise<CheckIn | null> {
    return this.checkIns.dueFor(profile);
  }

  @Mutation(() => AnswerCheckInPayload, {
    complexity: COST.ONCE,
    description:
      'Keeps what has changed, or that nothing has, or puts the question off for a week; and says which strategies came and which left. For job seekers.',
  })
  async answerCheckIn(
    @Ctx() { viewer, language, loaders }: RequestContext<ProfilesLoaders>,
    @Arg('input', () => AnswerCheckInInput, { description: 'The answer.' }) input: AnswerCheckInInput,
  ): Promise<AnswerCheckInPayload> {
    return payload(
      language,
      async () => {
        const checkedIn = await this.checkIns.answer(viewer, input);
        loaders.profile.clear(checkedIn.profile.id);
        return checkedIn;
      },
      { arrived: [], left: [] },
    );
  }
}
