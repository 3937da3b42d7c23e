import type { EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Staff } from '../../accounts/permissions';
import { publishRecommendations } from '../catalogue.policy';

/** Who set a day; null when they may not publish any more. */
export async function whoPlanned(
  tx: EntityManager,
  { scheduledById }: { scheduledById: string | null },
): Promise<Staff | null> {
  const user = await tx.findOneBy(StaffUserRow, { id: scheduledById as string, active: true });
  if (user === null) return null;
  const staff: Staff = { kind: 'STAFF', id: user.id, name: user.name, roles: user.roles };
  return may(staff, publishRecommendations) ? staff : null;
}
