import { ArrayOverlap } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { Permission, StaffRole } from '../../accounts/permissions';

/** The ids of the active members of the team who are told of what a permission is for: administrators only where nobody else has it. */
export async function toldStaff(tx: EntityManager, { to }: Permission): Promise<string[]> {
  const those = await withRoles(tx, to.filter((role) => role !== 'ADMIN') as StaffRole[]);
  return those.length > 0 ? those : withRoles(tx, ['ADMIN']);
}

async function withRoles(tx: EntityManager, roles: StaffRole[]): Promise<string[]> {
  const users = await tx.find(StaffUserRow, {
    where: { roles: ArrayOverlap(roles), active: true },
    order: { id: 'ASC' },
  });
  return users.map(({ id }) => id);
}
