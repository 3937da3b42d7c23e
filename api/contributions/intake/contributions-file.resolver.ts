import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import { Place } from '../../reference';
import type { PlaceRow } from '../../reference';
import type { ContributionsContext } from '../contributions.loaders';
import { ContributionKindEnum } from '../vocabulary.graphql';
import type { ContributionKind } from '../vocabulary.rules';
import {
  ContributionsFileLine,
  ImportContributionsInput,
  ImportContributionsPayload,
} from './contributions-file.graphql';
import type { FileLine } from './contributions-file.rules';
import type { ContributionsFileService } from './contributions-file.service';

@Resolver(() => ContributionsFileLine)
export class ContributionsFileResolver {
  constructor(private readonly service: ContributionsFileService) {}

  @Mutation(() => ImportContributionsPayload, {
    complexity: COST.HEAVY,
    description:
      'Takes in the contributions of a CSV file, each once, or tells what it would do. Lines with faults are left out. For administrators.',
  })
  async importContributions(
    @Ctx() { viewer, language }: ContributionsContext,
    @Arg('input', () => ImportContributionsInput, { description: 'The file.' }) input: ImportContributionsInput,
  ): Promise<ImportContributionsPayload> {
    return payload(language, async () => this.service.take(viewer, input, language));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its id in the file. Null when refused.' })
  externalId(@Root() { contribution }: FileLine): string | null {
    return contribution?.externalId ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its title. Null when refused.' })
  title(@Root() { contribution }: FileLine): string | null {
    return contribution?.given.title.trim() ?? null;
  }

  @FieldResolver(() => ContributionKindEnum, { nullable: true, description: 'What it proposes. Null when refused.' })
  kind(@Root() { contribution }: FileLine): ContributionKind | null {
    return contribution?.given.kind ?? null;
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where it is useful. Null: everywhere, or refused.' })
  async place(@Root() { contribution }: FileLine, @Ctx() { loaders }: ContributionsContext): Promise<PlaceRow | null> {
    const code = contribution?.given.placeCode ?? null;
    return code === null ? null : loaders.place.load(code);
  }
}
