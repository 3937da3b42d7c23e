import type { EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { NoticesService } from '../../team';
import type { ContributionRow } from '../contribution.entity';
import { SUBJECT } from '../triage/notice-text.rules';

/** Tells whoever took the decision that the contributor answers, in the transaction of the answer. */
export async function tellAnswer(
  tx: EntityManager,
  notices: NoticesService,
  { id, decidedById }: ContributionRow,
): Promise<void> {
  if (decidedById === null || !(await tx.existsBy(StaffUserRow, { id: decidedById, active: true }))) return;
  const subject = { type: SUBJECT, ids: [id] };
  await notices.tell(tx, [{ staffUserId: decidedById, kind: 'ANSWERED', subject, byId: null }]);
}
