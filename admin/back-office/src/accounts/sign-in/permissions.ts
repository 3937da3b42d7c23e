import type { StaffRole } from '../../generated/graphql';

interface Access {
  read: readonly StaffRole[];
  write: readonly StaffRole[];
}

/** Which screens are offered to whom; the server alone decides what is done. ADMIN sees every one. */
const SCREENS: Record<string, Access> = {
  contributions: { read: ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST'], write: ['MODERATOR'] },
  contributionNotes: {
    read: ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST'],
    write: ['MODERATOR', 'EDITOR', 'PUBLISHER'],
  },
  contributionSuggestions: { read: ['MODERATOR', 'EDITOR'], write: [] },
  recommendations: { read: ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST'], write: ['EDITOR', 'PUBLISHER'] },
  situations: { read: ['EDITOR', 'PUBLISHER', 'ANALYST'], write: ['EDITOR', 'PUBLISHER'] },
  personas: { read: ['EDITOR', 'PUBLISHER', 'ANALYST'], write: [] },
  playground: { read: ['EDITOR', 'PUBLISHER', 'ANALYST'], write: [] },
  partners: { read: ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST'], write: [] },
  refusalReasons: { read: [], write: [] },
  staff: { read: [], write: [] },
  auditEvents: { read: ['ANALYST'], write: [] },
};

/** A page named "edit" is also where a recommendation or a situation is read. */
const READ_ACTIONS = new Set(['list', 'show', 'edit']);

export function may(roles: readonly StaffRole[], asked: { resource: string; action: string }): boolean {
  if (roles.includes('ADMIN')) return true;
  const access = SCREENS[asked.resource];
  if (!access) return true;
  const allowed = READ_ACTIONS.has(asked.action) ? access.read : access.write;
  return roles.some((role) => allowed.includes(role));
}
