import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FoundPlace } from './place-finder.rules';
import type { PlaceRow } from './place.entity';
import { Place } from '../reference.graphql';
import type { ReferenceContext } from '../reference.loaders';

@Resolver(() => Place)
export class PlaceFieldsResolver {
  @FieldResolver(() => Place, {
    nullable: true,
    description:
      'What it lies in: the département of a commune, the région of a département. Null where nothing is above it.',
  })
  parent(
    @Root() { parent, parentCode }: FoundPlace | PlaceRow,
    @Ctx() { loaders }: ReferenceContext,
  ): FoundPlace | null | Promise<PlaceRow | null> {
    // What a search found comes with all that it lies in.
    if (parent !== undefined) return parent as FoundPlace | null;
    return parentCode === null ? null : loaders.place.load(parentCode);
  }
}
