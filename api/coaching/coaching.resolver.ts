import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../accounts';
import { COST } from '../platform/graphql/costs';
import { payload } from '../platform/graphql/payload';
import { Profile } from '../profiles';
import {
  AskForCoachingInput,
  AskForCoachingPayload,
  Coaching,
  ConfirmCoachingInput,
  ConfirmCoachingPayload,
  StopCoachingInput,
  StopCoachingPayload,
} from './coaching.graphql';
import type { CoachingLoaders } from './coaching.loaders';
import type { CoachingService } from './coaching.service';

type Context = RequestContext<CoachingLoaders>;

@Resolver(() => Profile)
export class CoachingResolver {
  constructor(private readonly coaching: CoachingService) {}

  @FieldResolver(() => Coaching, {
    nullable: true,
    name: 'coaching',
    description: 'Whether the plan of the day is mailed to the person. Null for whoever never asked for it.',
  })
  async ofProfile(@Ctx() { loaders }: Context, @Root() { id }: Profile): Promise<Coaching | null> {
    return loaders.coaching.load(id);
  }

  @Mutation(() => AskForCoachingPayload, {
    complexity: COST.ONCE,
    description:
      'Asks for the plan of the day by mail, on some days of the week, or changes the days. The address of the profile is mailed a link first, unless it is confirmed already. So often from one address: RATE_LIMITED. For job seekers.',
  })
  async askForCoaching(
    @Ctx() { viewer, language, loaders, address }: Context,
    @Arg('input', () => AskForCoachingInput, { description: 'The days.' }) { days }: AskForCoachingInput,
  ): Promise<AskForCoachingPayload> {
    return payload(language, async () => {
      loaders.coaching.clearAll();
      return { coaching: await this.coaching.ask(viewer, days, address) };
    });
  }

  @Mutation(() => ConfirmCoachingPayload, {
    complexity: COST.ONCE,
    description:
      'Confirms, by the secret of the mailed link, that whoever reads the address wants the mails. It is valid for two days. Ask only when the person has pressed a button: programs that look into mails open links, too. Open to everybody.',
  })
  async confirmCoaching(
    @Ctx() { viewer, language }: Context,
    @Arg('input', () => ConfirmCoachingInput, { description: 'The secret.' }) { token }: ConfirmCoachingInput,
  ): Promise<ConfirmCoachingPayload> {
    return payload(language, async () => ({ coaching: await this.coaching.confirm(viewer, token) }));
  }

  @Mutation(() => StopCoachingPayload, {
    complexity: COST.ONCE,
    description:
      "Stops the plan of the day by mail: one's own, or by the secret that each mail holds, which never ends. Open to everybody.",
  })
  async stopCoaching(
    @Ctx() { viewer, language, loaders }: Context,
    @Arg('input', () => StopCoachingInput, { description: 'Whose.' }) { token }: StopCoachingInput,
  ): Promise<StopCoachingPayload> {
    return payload(
      language,
      async () => {
        await this.coaching.stop(viewer, token);
        loaders.coaching.clearAll();
        return { stopped: true };
      },
      { stopped: false },
    );
  }
}
