import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { PageInput } from '../../platform/graphql/pages';
import { payload } from '../../platform/graphql/payload';
import type { Language } from '../../platform/language';
import { SituationRuleScalar } from '../../targeting';
import { EditableRecommendation } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { conditionsIn } from './failure-words.rules';
import type { FoundFailure, PersonaFailuresQueries, TitlesOf } from './persona-failures.queries';
import { itemOf } from './persona-gates.service';
import {
  DeletePersonaInput,
  DeletePersonaPayload,
  Persona,
  PersonaFailure,
  PersonaFilter,
  PersonaPage,
  PersonaPayload,
  PersonaTruth,
  SavePersonaInput,
} from './personas.graphql';
import type { PersonasQueries } from './personas.queries';
import type { PersonasService } from './personas.service';

/** Points: a page of a hundred personas must stay within what a request may cost. */
const FAILURES_COST = 50;

@Resolver(() => Persona)
export class PersonasResolver {
  constructor(
    private readonly queries: PersonasQueries,
    private readonly service: PersonasService,
    private readonly found: PersonaFailuresQueries,
  ) {}

  @Query(() => PersonaPage, { nullable: true, description: 'The personas, by name. For staff.' })
  async personas(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' }) page?: PageInput,
    @Arg('filter', () => PersonaFilter, { nullable: true, description: 'Left out: all of them.' })
    filter?: PersonaFilter | null,
  ): Promise<PersonaPage> {
    return this.queries.list(viewer, page, filter);
  }

  @Query(() => Persona, { nullable: true, description: 'One persona. Null when there is none. For staff.' })
  async persona(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('id', () => ID, { description: 'The id of a persona.' }) id: string,
  ): Promise<Persona | null> {
    return this.queries.one(viewer, id);
  }

  @Extensions({ listLength: 30 })
  @Query(() => [PersonaTruth], {
    nullable: true,
    complexity: COST.SCAN,
    description:
      'What a rule is for each persona, by name: while it is written, whom it reaches. A faulty rule is BAD_USER_INPUT. For staff.',
  })
  async personaTruths(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('rule', () => SituationRuleScalar, { description: 'The rule to ask.' }) rule: unknown,
  ): Promise<PersonaTruth[]> {
    return this.queries.truths(viewer, rule);
  }

  @Mutation(() => PersonaPayload, {
    description: 'Adds a persona, or changes one. For editors, publishers and administrators.',
  })
  async savePersona(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => SavePersonaInput, { description: 'The persona, as it is to be.' }) input: SavePersonaInput,
  ): Promise<PersonaPayload> {
    return payload(language, async () => ({ persona: await this.service.save(viewer, input) }));
  }

  @Mutation(() => DeletePersonaPayload, {
    description: 'Deletes a persona: nothing is checked with it any more. For editors, publishers and administrators.',
  })
  async deletePersona(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => DeletePersonaInput, { description: 'Which one.' }) input: DeletePersonaInput,
  ): Promise<DeletePersonaPayload> {
    return payload(language, async () => this.service.delete(viewer, input), { deleted: false });
  }

  @FieldResolver(() => [String], {
    complexity: FAILURES_COST,
    description:
      'What is wrong in the published catalogue for this person, in French sentences that name the condition responsible: "Ne reçoit pas « Préparer un entretien » : la condition « vous cherchez depuis moins de 3 mois » n\'est pas remplie." Empty when all is well.',
  })
  async failures(@Root() persona: Persona, @Ctx() { loaders }: CatalogueContext): Promise<string[]> {
    const found = await this.found.ofPersona(persona, titlesFrom(loaders));
    return found.map(({ sentence }) => sentence.fr);
  }

  @FieldResolver(() => [PersonaFailure], {
    complexity: FAILURES_COST,
    description: 'The same in parts, and in the language of the request.',
  })
  async failureDetails(
    @Root() persona: Persona,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<PersonaFailure[]> {
    const found = await this.found.ofPersona(persona, titlesFrom(loaders));
    return found.map((one) => failureIn(one, language));
  }
}

@Resolver(() => EditableRecommendation)
export class DraftPersonasResolver {
  constructor(private readonly found: PersonaFailuresQueries) {}

  @FieldResolver(() => [PersonaFailure], {
    complexity: COST.HEAVY,
    description:
      'What would be wrong for personas if the draft were published now: what it brings, and what is already wrong with this recommendation and stays so. Empty without a draft.',
  })
  async personaFailures(
    @Root() root: EditableRecommendation,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<PersonaFailure[]> {
    const row = await loaders.editableRecommendation.load(root.id);
    const draft = root.draftId === null ? null : await loaders.revision.load(root.draftId);
    if (row === null || draft === null) return [];
    const found = await this.found.ofChange({ id: row.id, item: itemOf({ row, draft }) });
    return found.map((one) => failureIn(one, language));
  }
}

function failureIn({ persona, failure, title, sentence, isNew }: FoundFailure, language: Language): PersonaFailure {
  const { recommendationId, kind, cause } = failure;
  return {
    ...{ persona, recommendationId, title, kind, cause, isNew },
    conditions: conditionsIn(failure, language),
    sentence: sentence[language],
  };
}

function titlesFrom({ recommendationTitle }: CatalogueContext['loaders']): TitlesOf {
  return async (ids) => {
    const titles = await Promise.all(ids.map((id) => recommendationTitle.load(id)));
    return new Map(ids.flatMap((id, index) => (titles[index] ? [[id, titles[index]] as const] : [])));
  };
}
