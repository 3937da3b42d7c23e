import type { EntityManager } from 'typeorm';
import { RecommendationRow } from '../../catalogue';
import { isUuid } from '../../platform/ids';
import { refuse } from '../../platform/user-errors';
import type { TerritoryScope } from '../../team';
import { ContributionRow } from '../contribution.entity';
import { duplicateOfItself, duplicateRequired, unknownDuplicate } from '../contributions.errors';

export type Original = Pick<ContributionRow, 'duplicateOfContributionId' | 'duplicateOfRecommendationId'>;

export const NO_ORIGINAL: Original = { duplicateOfContributionId: null, duplicateOfRecommendationId: null };

interface Repeated {
  tx: EntityManager;
  row: ContributionRow;
  input: { duplicateOfId?: string | null };
  /** What the staff member sees: the rest is unknown. */
  scope: TerritoryScope;
}

/** What a contribution repeats: the first of its kind, not another duplicate. Refuses what is missing, unknown or itself. */
export async function originalOf({ tx, row, input: { duplicateOfId: id }, scope }: Repeated): Promise<Original> {
  if (!id) return refuse(duplicateRequired);
  if (!isUuid(id)) return refuse(unknownDuplicate);
  const known = await tx.findOneBy(ContributionRow, { id });
  const found = known !== null && (await scope.covers(known.placeCode)) ? known : null;
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
