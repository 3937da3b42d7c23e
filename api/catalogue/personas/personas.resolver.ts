import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageInput } from '../../platform/graphql/pages';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { Persona, PersonaPage } from './personas.graphql';
import type { PersonasQueries } from './personas.queries';

/** Points: a page of a hundred personas must stay within what a request may cost. */
const FAILURES_COST = 50;

@Resolver(() => Persona)
export class PersonasResolver {
  constructor(private readonly queries: PersonasQueries) {}

  @Query(() => PersonaPage, { nullable: true, description: 'The personas, by name. For staff.' })
  async personas(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' }) page?: PageInput,
  ): Promise<PersonaPage> {
    return this.queries.list(viewer, page);
  }

  @FieldResolver(() => [String], {
    complexity: FAILURES_COST,
    description:
      'What is wrong in the published catalogue for this person, in French sentences: "Ne reçoit pas « Préparer un entretien »." Empty when all is well.',
  })
  async failures(@Root() persona: Persona, @Ctx() { loaders }: CatalogueContext): Promise<string[]> {
    const catalogue = await loaders.published();
    return this.queries.failures(persona, (id) => catalogue.item(id)?.content.title ?? id);
  }
}
