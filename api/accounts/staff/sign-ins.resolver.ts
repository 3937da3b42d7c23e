import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars';
import type { AccountsLoaders } from '../accounts.loaders';
import { StaffUser } from '../accounts.graphql';
import { readStaff } from '../accounts.policy';
import { may } from '../permissions';
import type { RequestContext } from '../request.types';

type SignInsContext = RequestContext<AccountsLoaders>;

@Resolver(() => StaffUser)
export class SignInsResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When this person last signed in. Null of who never has, and to all but administrators.',
  })
  async lastSignIn(@Root() { id }: StaffUser, @Ctx() { viewer, loaders }: SignInsContext): Promise<Date | null> {
    return may(viewer, readStaff) ? (await loaders.signIns.load(id)).lastSignIn : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'In how many browsers this person is signed in now. Null to all but administrators.',
  })
  async openSessions(@Root() { id }: StaffUser, @Ctx() { viewer, loaders }: SignInsContext): Promise<number | null> {
    return may(viewer, readStaff) ? (await loaders.signIns.load(id)).openSessions : null;
  }
}
