import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { payload } from '../../platform/graphql/payload';
import { StaffUser } from '../accounts.graphql';
import type { RequestContext } from '../request.types';
import { OwnPreferences, SetOwnPreferencesInput, SetOwnPreferencesPayload } from './preferences.graphql';
import type { PreferencesService } from './preferences.service';

@Resolver(() => StaffUser)
export class PreferencesResolver {
  constructor(private readonly service: PreferencesService) {}

  @FieldResolver(() => OwnPreferences, {
    nullable: true,
    description: 'What this person chose for their screens. Null to everybody else.',
  })
  async preferences(@Root() { id }: StaffUser, @Ctx() { viewer }: RequestContext): Promise<OwnPreferences | null> {
    return this.service.read(viewer, id);
  }

  @Mutation(() => SetOwnPreferencesPayload, {
    description:
      'Chooses for the viewer’s own screens: appearance, language, keys, columns of lists. What is not named stays as it is. For staff.',
  })
  async setOwnPreferences(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SetOwnPreferencesInput, { description: 'What to choose.' }) input: SetOwnPreferencesInput,
  ): Promise<SetOwnPreferencesPayload> {
    return payload(language, async () => ({ preferences: await this.service.set(viewer, input) }));
  }
}
