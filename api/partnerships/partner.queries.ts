import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { ContributionRow } from '../contributions';
import { notFound } from '../platform/graphql/errors';
import { isUuid } from '../platform/ids';
import { refuse } from '../platform/user-errors';
import { PartnerRow } from './partner.entity';

/** The partner that is to be changed. Throws NOT_FOUND. */
export async function lockedPartner(
  tx: EntityManager,
  where: FindOptionsWhere<PartnerRow> & { id: string },
): Promise<PartnerRow> {
  const isThere = isUuid(where.id) && (await tx.exists(PartnerRow, { where }));
  // Alone: what it is looked up by may join other tables, which are not to be locked.
  const row = isThere
    ? await tx.findOne(PartnerRow, { where: { id: where.id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (row === null) throw notFound('partner');
  return row;
}

/** An offer that was withdrawn or opened again is neither shown to anybody nor confirmed. `field`: what of the input asks for it. */
export async function demandAccepted(
  tx: EntityManager,
  { contributionId }: PartnerRow,
  field: readonly string[],
): Promise<void> {
  const { status } = await tx.findOneByOrFail(ContributionRow, { id: contributionId });
  if (status === 'ACCEPTED') return;
  refuse({
    code: 'ACTION_NOT_ALLOWED',
    field: [...field],
    message: { fr: 'Cette offre n’est plus acceptée.', en: 'This offer is no longer accepted.' },
  });
}
