import { Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import { StaffUser } from '../../accounts';
import type { StaffUserRow } from '../../accounts';
import { ContributionChange } from './changes.graphql';
import type { Change, ChangesService } from './changes.service';
import type { ContributionsContext } from '../contributions.loaders';

/** The library calls the source of a subscription without its resolver, which the request's context carries. */
interface WithResolvers extends ContributionsContext {
  resolvers: ReadonlyMap<unknown, object>;
}

async function source(context: WithResolvers): Promise<AsyncIterableIterator<Change>> {
  const { service } = context.resolvers.get(ChangesResolver) as ChangesResolver;
  return service.listen(context);
}

@Resolver(() => ContributionChange)
export class ChangesResolver {
  constructor(readonly service: ChangesService) {}

  @Subscription(() => ContributionChange, {
    subscribe: async ({ context }) => source(context as WithResolvers),
    description:
      'Each contribution that comes or changes, of those that the viewer sees. Over server-sent events: POST /graphql/stream. For staff.',
  })
  contributionChanged(@Root() change: Change): ContributionChange {
    return change;
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'Who is working on it. Null when nobody is.' })
  async claimedBy(
    @Root() { claimedById }: Change,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<StaffUserRow | null> {
    return claimedById === null ? null : loaders.staffUser.load(claimedById);
  }
}
