import type { EntityManager } from 'typeorm';
import { RecommendationRow } from '../../catalogue';
import { isUuid } from '../../platform/ids';
import { refuse } from '../../platform/user-errors';
import { ContributionRow } from '../contribution.entity';
import { duplicateOfItself, duplicateRequired, unknownDuplicate } from '../contributions.errors';

export type Original = Pick<ContributionRow, 'duplicateOfContributionId' | 'duplicateOfRecommendationId'>;

export const NO_ORIGINAL: Original = { duplicateOfContributionId: null, duplicateOfRecommendationId: null };

/** What a contribution repeats: the first of its kind, not another duplicate. Refuses what is missing, unknown or itself. */
export async function originalOf(
  tx: EntityManager,
  row: ContributionRow,
  id: string | null | undefined,
): Promise<Original> {
  if (!id) return refuse(duplicateRequired);
  if (!isUuid(id)) return refuse(unknownDuplicate);
  const found = await tx.findOneBy(ContributionRow, { id });
  if (found?.id === row.id || found?.duplicateOfContributionId === row.id) return refuse(duplicateOfItself);
  if (found?.status === 'DUPLICATE')
    return {
      duplicateOfContributionId: found.duplicateOfContributionId,
      duplicateOfRecommendationId: found.duplicateOfRecommendationId,
    };
  if (found !== null) return { ...NO_ORIGINAL, duplicateOfContributionId: id };
  return (await tx.existsBy(RecommendationRow, { id }))
    ? { ...NO_ORIGINAL, duplicateOfRecommendationId: id }
    : refuse(unknownDuplicate);
}
