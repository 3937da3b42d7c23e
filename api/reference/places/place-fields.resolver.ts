import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
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
  async parent(@Root() { parentCode }: PlaceRow, @Ctx() { loaders }: ReferenceContext): Promise<PlaceRow | null> {
    return parentCode === null ? null : loaders.place.load(parentCode);
  }
}
