import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import { FOR_ALL } from '../platform/graphql/answer-marks';
import { COST } from '../platform/graphql/costs';
import type { FoundTitle } from './jobs/title-finder.rules';
import type { FoundPlace } from './places/place-finder.rules';
import { JobTitle, Place } from './reference.graphql';
import type { ReferenceContext } from './reference.loaders';
import { USUAL_FIRST } from './reference.service';
import type { ReferenceService } from './reference.service';

@Resolver()
export class ReferenceResolver {
  constructor(private readonly reference: ReferenceService) {}

  @Extensions(FOR_ALL)
  @Query(() => [JobTitle], {
    complexity: COST.SEARCH,
    description:
      'Job titles by name (accents, gender, plurals and typos are forgiven) or code, best first. Open to everybody.',
  })
  async jobs(
    @Ctx() { viewer }: ReferenceContext,
    @Arg('search', () => String, {
      description:
        'A name or its beginning, an abbreviation, a ROME code or an OGR code: "boulang", "ATSEM", "M1805". The first 120 characters are read.',
    })
    search: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUAL_FIRST, description: 'How many at most: 0 to 100.' })
    first: number | null,
  ): Promise<FoundTitle[]> {
    return this.reference.jobs(viewer, search, first);
  }

  @Extensions(FOR_ALL)
  @Query(() => [Place], {
    complexity: COST.SEARCH,
    description: 'Communes, départements and régions by name or code, best first. Open to everybody.',
  })
  async places(
    @Ctx() { viewer }: ReferenceContext,
    @Arg('search', () => String, { description: 'A name or its beginning, or a code: "lyon", "69", "PACA".' })
    search: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUAL_FIRST, description: 'How many at most: 0 to 100.' })
    first: number | null,
  ): Promise<FoundPlace[]> {
    return this.reference.places(viewer, search, first);
  }
}
