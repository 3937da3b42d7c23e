import type { StaffRole, ViewFieldsFragment } from '../../generated/graphql';

export type View = ViewFieldsFragment;

/** For whom: oneself, a role, or the whole team. */
export type Reach = { audience: 'ME' | 'TEAM' } | { audience: 'ROLE'; role: StaffRole };

export const reachOf = ({ audience, role }: Pick<View, 'audience' | 'role'>): Reach =>
  audience === 'ROLE' && role ? { audience, role } : { audience: audience === 'ME' ? 'ME' : 'TEAM' };
