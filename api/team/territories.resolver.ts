import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../accounts';
import { payload } from '../platform/graphql/payload';
import { Place } from '../reference';
import type { PlaceRow } from '../reference';
import type { TeamContext } from './team.loaders';
import { SaveTerritoriesInput, TerritoriesPayload } from './territories.graphql';
import type { TerritoriesService } from './territories.service';

@Resolver(() => StaffUser)
export class TerritoriesResolver {
  constructor(private readonly service: TerritoriesService) {}

  @FieldResolver(() => [Place], {
    description: 'The régions and départements where this person moderates. Empty: everywhere.',
  })
  async territories(@Root() { id }: StaffUser, @Ctx() { loaders }: TeamContext): Promise<PlaceRow[]> {
    const places = await loaders.place.loadMany(await loaders.territories.load(id));
    return places.filter((place) => place !== null && !(place instanceof Error)) as PlaceRow[];
  }

  @Mutation(() => TerritoriesPayload, {
    description:
      'Gives a member of the team the régions and départements to moderate, in place of those before. For administrators.',
  })
  async saveTerritories(
    @Ctx() { viewer, language, loaders }: TeamContext,
    @Arg('input', () => SaveTerritoriesInput, { description: 'The person and the places.' })
    input: SaveTerritoriesInput,
  ): Promise<TerritoriesPayload> {
    loaders.territories.clear(input.staffUserId);
    return payload(language, async () => ({ staffUser: await this.service.save(viewer, input) }));
  }
}
