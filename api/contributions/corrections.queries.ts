import type { EntityManager } from 'typeorm';
import { ContributionCorrectionRow } from './contribution-correction.entity';
import type { ContributionRow } from './contribution.entity';

/** The words as last corrected, or as first given; `number` counts the corrections. */
export async function currentWords(
  tx: EntityManager,
  row: ContributionRow,
): Promise<{ title: string; body: string; number: number }> {
  const last = await tx.findOne(ContributionCorrectionRow, {
    where: { contributionId: row.id },
    order: { number: 'DESC' },
  });
  return last === null
    ? { title: row.title, body: row.body, number: 0 }
    : { title: last.title, body: last.body, number: last.number };
}
