import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EditableRecommendation } from '../../catalogue';
import type { CatalogueContext, RecommendationRow } from '../../catalogue';
import { RecommendationUsefulness } from './usefulness.graphql';
import { usefulnessOf } from './usefulness.rules';
import type { EvidenceService } from './evidence.service';

/** What people's answers tell, beside what the team works on. */
@Resolver(() => EditableRecommendation)
export class UsefulnessResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @FieldResolver(() => RecommendationUsefulness, {
    nullable: true,
    description: 'To how many people it is useful, in the ranking too. Null where it is not online.',
  })
  async usefulness(
    @Root() { id }: RecommendationRow,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<RecommendationUsefulness | null> {
    const [item, evidence] = [(await loaders.published()).item(id), await this.evidence.current()];
    return item === undefined ? null : usefulnessOf(item, evidence);
  }
}
