import type { StaffRole } from '../../generated/graphql';

export const ROLES: StaffRole[] = ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'];
