import { FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts.graphql';
import { grantedTo } from '../permissions';
import type { Permission } from '../permissions';

@Resolver(() => StaffUser)
export class StaffPermissionsResolver {
  constructor(private readonly all: readonly Permission[]) {}

  @FieldResolver(() => [String], {
    description:
      'The names of the permissions that the roles give, as in schema/permissions.md: "contribution.decide".',
  })
  permissions(@Root() { roles }: StaffUser): string[] {
    return grantedTo(roles, this.all);
  }
}
